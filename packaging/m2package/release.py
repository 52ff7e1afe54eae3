"""What goes with the packages of a release, so that it can be trusted: a bill of materials, the
update notice, and checksums of everything.

The key of the notice (32 bytes in hexadecimal, docs/updates.md) comes by ``M2CHAT_RELEASE_KEY`` and
is written nowhere; ``M2CHAT_RELEASE_URL`` is the page where people get the files, and
``M2CHAT_RELEASE_BEFORE`` names the notice before this one, once the key was handed on.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from pathlib import Path

from m2chat.app.updates import build
from m2chat.app.updates.check import PRODUCT
from m2chat.app.updates.errors import BadReleaseFile
from m2chat.app.updates.release import FileHash, Release, Successor, decode, sign
from m2chat.crypto.errors import CryptoError
from m2chat.crypto.signing import SEED_SIZE, SigningKey
from m2package import locks
from m2package.place import ROOT, VERSION, NotMade, Place, python

KEY, URL, BEFORE = "M2CHAT_RELEASE_KEY", "M2CHAT_RELEASE_URL", "M2CHAT_RELEASE_BEFORE"
NOTICE, SUMS = "m2chat-release", "SHA256SUMS"
DAYS = 30
DAY_S = 86_400
# of a folder of files these are what people install
PACKAGES = tuple(".deb .rpm .zst .run .AppImage .exe .msi .zip .dmg .whl .gz".split())


def bills(place: Place) -> list[Path]:
    """``PROGRAM-VERSION.cdx.json``: every part that is shipped, with its hashes (CycloneDX 1.6)."""
    place.out.mkdir(parents=True, exist_ok=True)
    return [bill(place, name) for name in locks.SHIPPED]


def bill(place: Place, name: str) -> Path:
    """That of one program: what its lock names, and Python itself."""
    path = place.out / f"{name}-{VERSION}.cdx.json"
    words: list[str | Path] = ["requirements", locks.SHIPPED[name], "--output-reproducible"]
    words += ["--short-PURLs", "--pyproject", ROOT / "pyproject.toml", "-o", path]
    python("-m", "cyclonedx_py", *words)
    told = json.loads(path.read_text(encoding="utf-8"))
    told["metadata"]["component"]["name"] = name
    version = ".".join(map(str, sys.version_info[:3]))
    told["components"].append(
        {
            "bom-ref": "python",
            "type": "platform",
            "name": "python",
            "version": version,
            "purl": f"pkg:generic/python@{version}",
            "description": "in the packages that carry their own Python",
        }
    )
    path.write_text(json.dumps(told, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return path


def notice(place: Place) -> Path:
    """``m2chat-release``, signed; refused where the build would not believe it."""
    if not os.environ.get(KEY) or not os.environ.get(URL):
        raise NotMade(f"{KEY} and {URL} are needed to sign the update notice.")
    files = [one for one in released(place) if one.name.endswith(PACKAGES)]
    if not files:
        raise NotMade(f"There is no package in {place.out}.")
    now = int(time.time())
    hashes = tuple(FileHash(digest(one), one.name) for one in files)
    told = Release(PRODUCT, VERSION, now, now + DAYS * DAY_S, (os.environ[URL],), hashes, _chain())
    try:
        signed = sign(told, _key())
        if build.PUBLIC_KEY:
            signed.verify(bytes.fromhex(build.PUBLIC_KEY))
        path = place.out / NOTICE
        path.write_bytes(signed.encode())
        decode(path.read_bytes())
    except (BadReleaseFile, CryptoError) as error:
        raise NotMade(f"The update notice would be refused: {error}") from error
    return path


def _key() -> SigningKey:
    try:
        seed = bytes.fromhex(os.environ[KEY])
    except ValueError:
        seed = b""
    if len(seed) != SEED_SIZE:
        raise NotMade(f"{KEY} is not {SEED_SIZE} bytes in hexadecimal.")
    return SigningKey(seed)


def _chain() -> tuple[Successor, ...]:
    before = os.environ.get(BEFORE)
    return decode(Path(before).read_bytes()).release.successors if before else ()


def checksums(place: Place) -> Path:
    """``SHA256SUMS`` of every other file, as ``sha256sum --check`` reads it."""
    found = released(place)
    if not found:
        raise NotMade(f"There is nothing in {place.out}.")
    path = place.out / SUMS
    path.write_text("".join(f"{digest(one)}  {one.name}\n" for one in found), encoding="ascii")
    return path


def released(place: Place) -> list[Path]:
    """The files of a release, in order, without the checksums."""
    if not place.out.is_dir():
        return []
    return sorted(one for one in place.out.iterdir() if one.is_file() and one.name != SUMS)


def digest(path: Path) -> str:
    """SHA-256 in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def finish(place: Place) -> list[Path]:
    """All three; without a key there is no notice, and it says so."""
    made = bills(place)
    if os.environ.get(KEY):
        made.append(notice(place))
    else:
        print(f"no update notice: {KEY} is not set", file=sys.stderr)
    return [*made, checksums(place)]
