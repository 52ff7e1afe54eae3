"""What people install on macOS: a disk image with the bundle, signed, notarised and stapled.

It runs on macOS alone (codesign, hdiutil, xcrun).  The environment names who signs:

* ``M2CHAT_MAC_IDENTITY``: a *Developer ID Application* certificate in the keychain.  Without one
  the bundle is signed ad hoc, as Apple's processors demand of every program, and the system warns.
* ``M2CHAT_MAC_NOTARY_KEY`` (a .p8 file), ``..._KEY_ID``, ``..._ISSUER``: an App Store Connect key
  for Apple's notary, which looks the image through before others open it without a warning.

Signed is from the inside out, each file by itself, as Apple's TN2206 wants it; nothing "deep".
"""

from __future__ import annotations

import os
import plistlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from m2package.freeze import freeze
from m2package.linux import copyright_file
from m2package.place import PACKAGING, VERSION, NotMade, Place, run

IDENTITY = "M2CHAT_MAC_IDENTITY"
NOTARY = ("M2CHAT_MAC_NOTARY_KEY", "M2CHAT_MAC_NOTARY_KEY_ID", "M2CHAT_MAC_NOTARY_ISSUER")
ENTITLEMENTS = PACKAGING / "macos" / "entitlements.plist"
# Mach-O, of one processor or of several, in either order of bytes
_MACH_O = {b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa\xcf"}


def dmg(place: Place) -> Path:
    """``m2chat-VERSION-macos-PROCESSOR.dmg``."""
    if not shutil.which("hdiutil"):
        raise NotMade("A disk image for macOS can be made on macOS only.")
    freeze(place, "m2chat")
    bundle = place.work / "frozen" / "m2chat.app"
    check_bundle(bundle)
    licences = bundle / "Contents" / "Resources" / "LICENCES.txt"
    licences.write_text(copyright_file(bundle), encoding="utf-8")
    sign(bundle)
    return image(place, bundle)


def image(place: Place, bundle: Path) -> Path:
    """The image of a signed bundle; notarised where there is a key for it."""
    folder = place.fresh("dmg")
    shutil.copytree(bundle, folder / bundle.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    place.out.mkdir(parents=True, exist_ok=True)
    path = place.out / f"m2chat-{VERSION}-macos-{os.uname().machine}.dmg"
    path.unlink(missing_ok=True)
    run("hdiutil", "create", "-volname", f"m2chat {VERSION}", "-srcfolder", folder,
        "-fs", "HFS+", "-format", "ULFO", path)  # fmt: skip
    identity = os.environ.get(IDENTITY)
    if identity:
        run("codesign", "--timestamp", "--sign", identity, path)
        notarise(path)
    return path


def check_bundle(bundle: Path) -> None:
    """Its list of properties says what the system must know before it starts."""
    with (bundle / "Contents" / "Info.plist").open("rb") as file:
        told = plistlib.load(file)
    schemes = [one for kind in told["CFBundleURLTypes"] for one in kind["CFBundleURLSchemes"]]
    if schemes != ["m2", "mchat"] or told["CFBundleShortVersionString"] != VERSION:
        raise NotMade(f"The bundle calls itself {told['CFBundleShortVersionString']}, {schemes}.")


def sign(bundle: Path) -> None:
    """Every library, every framework, the second program, and the bundle last of all."""
    identity = os.environ.get(IDENTITY)
    words = ["codesign", "--force", "--sign", identity or "-"]
    hardened: list[str | Path] = ["--timestamp", "--options", "runtime"] if identity else []
    rights = [*hardened, "--entitlements", ENTITLEMENTS] if identity else []
    main = bundle / "Contents" / "MacOS" / "m2chat"
    for path in inside_out(bundle):
        if path != main:
            run(*words, *(rights if path.parent == main.parent else hardened), path)
    run(*words, *rights, bundle)
    run("codesign", "--verify", "--deep", "--strict", bundle)


def inside_out(bundle: Path) -> Iterator[Path]:
    """What has a signature of its own: files of code, then frameworks, the deepest first."""
    code = [one for one in bundle.rglob("*") if _machine_code(one)]
    frameworks = [one for one in bundle.rglob("*.framework") if not one.is_symlink()]
    yield from sorted(code, key=_deepest)
    yield from sorted(frameworks, key=_deepest)


def _deepest(path: Path) -> tuple[int, Path]:
    return -len(path.parts), path


def _machine_code(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) in _MACH_O


def notarise(path: Path) -> None:
    """Apple looks it through; its ticket is then fastened to the file, for computers off line."""
    key, known, issuer = (os.environ.get(name, "") for name in NOTARY)
    if not key:
        return
    words = ["--key", key, "--key-id", known, "--issuer", issuer]
    said = run("xcrun", "notarytool", "submit", path, "--wait", "--timeout", "30m", *words)
    if "status: Accepted" not in said:
        raise NotMade(f"Apple's notary did not accept {path.name}:\n{said[-1000:]}")
    run("xcrun", "stapler", "staple", path)
    run("spctl", "--assess", "--type", "open", "--context", "context:primary-signature", path)
