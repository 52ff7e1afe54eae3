"""What a program carries of its looks on Windows and macOS: its icon, and what Properties show.

PyInstaller takes both as files; their places go to the specs by the environment.
"""

from __future__ import annotations

import sys

from m2package import drawn
from m2package.place import VERSION, Place

ICON, VERSIONS = "M2CHAT_ICON", "M2CHAT_VERSION_FILES"
ABOUT = {
    "m2chat": "m2chat",
    "m2ctl": "m2chat for the command line",
    "m2-server": "m2chat server",
}


def looks(place: Place, system: str = sys.platform) -> dict[str, str]:
    """The environment of PyInstaller; on Linux files beside the program say all of this."""
    folder = place.fresh("looks")
    if system == "win32":
        (folder / "m2chat.ico").write_bytes(drawn.ico())
        for program, about in ABOUT.items():
            told = version_resource(program, about)
            (folder / f"{program}.txt").write_text(told, encoding="utf-8")
        return {ICON: str(folder / "m2chat.ico"), VERSIONS: str(folder)}
    if system == "darwin":
        (folder / "m2chat.icns").write_bytes(drawn.icns())
        return {ICON: str(folder / "m2chat.icns")}
    return {}


def version_resource(program: str, about: str) -> str:
    """VERSIONINFO as PyInstaller reads it: an expression of Python."""
    four = ", ".join([*VERSION.split("."), "0"])
    told = {
        "CompanyName": "The m2chat maintainers",
        "FileDescription": about,
        "FileVersion": VERSION,
        "InternalName": program,
        "LegalCopyright": "The m2chat maintainers, MIT licence",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "m2chat",
        "ProductVersion": VERSION,
    }
    rows = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers=({four}), prodvers=({four}), mask=0x3F, "
        "flags=0, OS=0x40004, fileType=1, subtype=0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('040904B0', [{rows}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
