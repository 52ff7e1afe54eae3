"""The AppImage: one file that runs without being installed.

It is a runtime (a small program that mounts what is behind it) and a squashfs of a folder.  The
folder and the squashfs are made here.  Needs beyond this: the runtime of the AppImage project
(https://github.com/AppImage/type2-runtime), a file that the release workflow fetches, compares with
a fixed hash and names in ``M2CHAT_APPIMAGE_RUNTIME``.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from m2package.linux import copied, tidy
from m2package.place import PACKAGING, VERSION, NotMade, Place, run

_ELF = b"\x7fELF"
_MARK = b"AI\x02"  # at byte 8: an AppImage of type 2


def appdir(place: Place) -> Path:
    """The folder ``AppDir``."""
    root = copied(place, "m2chat", "AppDir")
    shutil.copy(PACKAGING / "appimage/AppRun", root / "AppRun")
    share = root / "usr/share"
    shutil.copy(share / "applications/m2chat.desktop", root)
    shutil.copy(share / "icons/hicolor/256x256/apps/m2chat.png", root)
    (root / ".DirIcon").symlink_to("m2chat.png")
    tidy(root)
    (root / "AppRun").chmod(0o755)
    return root


def appimage(place: Place) -> list[Path]:
    """``m2chat-VERSION-MACHINE.AppImage``."""
    runtime = _runtime()
    root = appdir(place)
    packed = place.fresh("appimage") / "m2chat.squashfs"
    words = ["-quiet", "-no-progress", "-root-owned", "-noappend", "-no-xattrs", "-comp", "zstd"]
    run("mksquashfs", root, packed, *words)
    place.out.mkdir(parents=True, exist_ok=True)
    path = place.out / f"m2chat-{VERSION}-{os.uname().machine}.AppImage"
    path.write_bytes(runtime + packed.read_bytes())
    path.chmod(0o755)
    return [path]


def _runtime() -> bytes:
    named = os.environ.get("M2CHAT_APPIMAGE_RUNTIME", "")
    if not named:
        raise NotMade("Name the AppImage runtime's file in M2CHAT_APPIMAGE_RUNTIME.")
    content = Path(named).read_bytes()
    if content[:4] != _ELF or content[8:11] != _MARK:
        raise NotMade(f"{named} is no runtime of an AppImage.")
    return content
