"""The release file: its canonical form, its signature, and how its key is handed on.

Lines of ASCII, each ``name: value`` and a line feed, in this order and no other (docs/updates.md)::

    m2chat-release: 1
    product: m2chat
    version: 1.4.0
    date: 1795300000              seconds since 1970 UTC
    expires: 1797892000
    url: https://...              1 to 8 of them
    sha256: <64 hex> <file name>  0 to 32 of them
    successor: <64 hex> <128 hex> 0 to 8: the next key, signed by the key before it
    signature: <128 hex>          by the last key, over every byte before this line

There is one way to write a release: what decodes, encodes to the same bytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from m2chat.app.updates.errors import BadReleaseFile
from m2chat.crypto.errors import BadSignature
from m2chat.crypto.signing import ED25519_SIZE, VERIFY_KEY_SIZE, SigningKey, verify_ed25519

LIMIT = 16 * 1024  # bytes of a whole file
URLS, FILES, SUCCESSORS = 8, 32, 8
SIGN_RELEASE, SIGN_SUCCESSOR = "update release", "update successor"
_HEAD = "m2chat-release: 1"
_LATEST = 1 << 40
_NUMBER = re.compile(r"0|[1-9][0-9]{0,12}")
_PRODUCT = re.compile(r"[a-z0-9-]{1,32}")
_VERSION = re.compile(r"(?:0|[1-9][0-9]{0,5})(?:\.(?:0|[1-9][0-9]{0,5})){2}")
_URL = re.compile(r"https://[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::[0-9]{1,5})?/[!-~]{0,400}")
_FILE = re.compile(r"([0-9a-f]{64}) ([A-Za-z0-9._+-]{1,120})")
_SUCCESSOR = re.compile(r"([0-9a-f]{64}) ([0-9a-f]{128})")


@dataclass(frozen=True, slots=True)
class FileHash:
    """One file of a release."""

    digest: str  # SHA-256, 64 hexadecimal digits
    name: str


@dataclass(frozen=True, slots=True)
class Successor:
    """The key that signs from here on, signed by the one before it."""

    key: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Release:
    """What a release file says."""

    product: str
    version: str  # three numbers
    date: int  # when it was signed, seconds since 1970 UTC
    expires: int  # after this it is no news any more
    urls: tuple[str, ...]  # pages where a person finds it
    files: tuple[FileHash, ...] = ()
    successors: tuple[Successor, ...] = ()

    def body(self) -> bytes:
        """The bytes that are signed."""
        lines = [
            _HEAD,
            f"product: {self.product}",
            f"version: {self.version}",
            f"date: {self.date}",
            f"expires: {self.expires}",
            *(f"url: {url}" for url in self.urls),
            *(f"sha256: {one.digest} {one.name}" for one in self.files),
            *(f"successor: {one.key.hex()} {one.signature.hex()}" for one in self.successors),
        ]
        return "".join(f"{line}\n" for line in lines).encode("ascii")


@dataclass(frozen=True, slots=True)
class SignedRelease:
    """A release and its signature, not checked yet."""

    release: Release
    signature: bytes

    def encode(self) -> bytes:
        """The whole file."""
        return self.release.body() + f"signature: {self.signature.hex()}\n".encode()

    def verify(self, first: bytes) -> tuple[bytes, ...]:
        """The chain of keys from ``first`` to the one that signed; raises ``BadSignature``."""
        chain = [first]
        for serial, one in enumerate(self.release.successors, 1):
            verify_ed25519(chain[-1], SIGN_SUCCESSOR, _handing_on(serial, one.key), one.signature)
            chain.append(one.key)
        if len(set(chain)) != len(chain):
            raise BadSignature("a key of an update notice hands on to itself")
        verify_ed25519(chain[-1], SIGN_RELEASE, self.release.body(), self.signature)
        return tuple(chain)


def numbers(version: str) -> tuple[int, ...]:
    """A version as something that can be compared; raises ``BadReleaseFile``."""
    if not _VERSION.fullmatch(version):
        raise BadReleaseFile("a version is three numbers")
    return tuple(int(part) for part in version.split("."))


def sign(release: Release, key: SigningKey) -> SignedRelease:
    """Sign; raises ``BadReleaseFile`` when it could not be read back as it is."""
    signed = SignedRelease(release, key.sign(SIGN_RELEASE, release.body()))
    if decode(signed.encode()) != signed:
        raise BadReleaseFile("this release has no canonical form")
    return signed


def hand_on(old: SigningKey, serial: int, new: bytes) -> Successor:
    """The old key names the new one; ``serial`` is 1 for the first successor."""
    return Successor(new, old.sign(SIGN_SUCCESSOR, _handing_on(serial, new)))


def _handing_on(serial: int, key: bytes) -> bytes:
    return serial.to_bytes(4, "big") + key


def decode(file: bytes) -> SignedRelease:
    """Read a release file; raises ``BadReleaseFile`` and nothing else."""
    if len(file) > LIMIT:
        raise BadReleaseFile("a release file is too long")
    try:
        text = file.decode("ascii")
    except UnicodeDecodeError as error:
        raise BadReleaseFile("a release file is ASCII") from error
    lines = _Lines(text)
    if lines.take() != _HEAD:
        raise BadReleaseFile("no release file of a known form")
    product, version = lines.one("product", _PRODUCT), lines.one("version", _VERSION)
    date, expires = (int(lines.one(name, _NUMBER)) for name in ("date", "expires"))
    urls = lines.several("url", _URL, URLS)
    files = lines.several("sha256", _FILE, FILES)
    successors = lines.several("successor", _SUCCESSOR, SUCCESSORS)
    signature = lines.one("signature", re.compile(r"[0-9a-f]{128}"))
    lines.end()
    if not urls or not date < expires < _LATEST:
        raise BadReleaseFile("a release has an address and ends after it began")
    release = Release(
        product,
        version,
        date,
        expires,
        urls,
        tuple(FileHash(*one.split(" ")) for one in files),
        tuple(Successor(*map(bytes.fromhex, one.split(" "))) for one in successors),
    )
    assert all(len(one.key) == VERIFY_KEY_SIZE for one in release.successors)
    made = SignedRelease(release, bytes.fromhex(signature))
    assert len(made.signature) == ED25519_SIZE
    return made


class _Lines:
    """The lines of a file, taken one by one."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        if self._lines.pop():
            raise BadReleaseFile("a release file ends with a line feed")
        self._at = 0

    def take(self) -> str:
        """The next line."""
        if self._at >= len(self._lines):
            raise BadReleaseFile("a release file ends too early")
        self._at += 1
        return self._lines[self._at - 1]

    def one(self, name: str, form: re.Pattern[str]) -> str:
        """The value of the next line, which has this name."""
        label, _, value = self.take().partition(": ")
        if label != name or not form.fullmatch(value):
            raise BadReleaseFile(f"a release file has a bad line where its {name} should be")
        return value

    def several(self, name: str, form: re.Pattern[str], most: int) -> tuple[str, ...]:
        """The values of the next lines that have this name."""
        found = []
        while self._at < len(self._lines) and self._lines[self._at].startswith(f"{name}: "):
            found.append(self.one(name, form))
        if len(found) > most:
            raise BadReleaseFile(f"a release file has too many lines {name}")
        return tuple(found)

    def end(self) -> None:
        """Nothing comes after."""
        if self._at != len(self._lines):
            raise BadReleaseFile("a release file goes on after its signature")
