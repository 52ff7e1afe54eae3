"""What people install on Windows: an .exe for one person (NSIS), an .msi for administrators (wixl),
and a .zip that runs from a stick.

The program is frozen on Windows and packed on Linux, where both makers and the signer are Debian
packages and every step is tested.  ``payload`` is the frozen folder: ``windows/m2chat`` in the
folder of work, put there by ``frozen`` on Windows or fetched from such a computer.
"""

from __future__ import annotations

import os
import shutil
import sys
import zipfile
from pathlib import Path, PureWindowsPath

from m2package import drawn, msi_tables, signing
from m2package.freeze import freeze
from m2package.linux import copyright_file, tidy
from m2package.place import (
    PACKAGING,
    VERSION,
    NotMade,
    Place,
    remove_tree,
    run,
    size,
)

PROGRAMS = ("m2chat.exe", "m2ctl.exe")
LICENCES = "LICENCES.txt"  # ours, and those of all parts
# The same for ever: by it Windows knows that one .msi is a newer one of another.
UPGRADE_CODE = "4F0B1D52-6C1C-4C1B-9D3C-6F2A7E3C9A41"
_HERE = PACKAGING / "windows"


def payload(place: Place) -> Path:
    """The frozen folder; raises ``NotMade`` where there is none."""
    folder = place.work / "windows" / "m2chat"
    if os.name == "nt":
        remove_tree(folder)
        shutil.copytree(freeze(place, "m2chat"), folder)
    missing = [name for name in PROGRAMS if not (folder / name).is_file()]
    if missing:
        raise NotMade(
            f"{missing[0]} is not in {folder}: run 'dev.py package frozen' on Windows and put the "
            "folder there."
        )
    return folder


def frozen(place: Place) -> Path:
    """On Windows: the folder that the installers are made of."""
    if os.name != "nt":
        raise NotMade("A program for Windows can be frozen on Windows only.")
    return payload(place)


def staged(place: Place) -> Path:
    """A copy with signed programs, one time and no accident of this computer."""
    folder = place.fresh("windows-staged") / "m2chat"
    shutil.copytree(payload(place), folder)
    (folder / LICENCES).write_text(copyright_file(folder), encoding="utf-8", newline="\r\n")
    for name in PROGRAMS:
        signing.sign(folder / name)
    tidy(folder)
    return folder


def nsis(place: Place) -> Path:
    """``m2chat-VERSION-setup.exe``."""
    folder = staged(place)
    lists = place.fresh("nsis")
    (lists / "install.nsh").write_text(install_list(folder), encoding="utf-8")
    (lists / "uninstall.nsh").write_text(uninstall_list(folder), encoding="utf-8")
    icon = lists / "m2chat.ico"
    icon.write_bytes(drawn.ico())
    side = lists / "side.bmp"
    side.write_bytes(drawn.side())
    path = _out(place, f"m2chat-{VERSION}-setup.exe")
    defined = {
        "VERSION": VERSION,
        "VERSION4": f"{VERSION}.0",
        "FILES": str(lists),
        "ICON": str(icon),
        "SIDE": str(side),
        "OUT": str(path),
        "SIZE": str(size(folder) // 1024),
    }
    if signing.wanted():
        defined["SIGN"] = signing.command()
    words = [f"-D{name}={value}" for name, value in defined.items()]
    environment = {
        "PYTHONPATH": os.pathsep.join(one for one in sys.path if one),
        "LC_ALL": "C.UTF-8",  # names of files are read by it
    }
    run("makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, _HERE / "m2chat.nsi",
        env=environment)  # fmt: skip
    signing.sign(path)
    return path


def msi(place: Place, version: str = VERSION) -> Path:
    """``m2chat-VERSION.msi``."""
    folder = staged(place)
    work = place.fresh("msi")
    icon = work / "m2chat.ico"
    icon.write_bytes(drawn.ico())
    files = work / "files.wxs"
    files.write_text(msi_tables.files(folder, place.work), encoding="utf-8")
    path = _out(place, f"m2chat-{version}.msi")
    defined = {
        "Version": version,
        "UpgradeCode": UPGRADE_CODE,
        "ProductCode": msi_tables.guid("product", version),
        "Icon": str(icon.relative_to(place.work)),
        "Program": str((folder / "m2chat.exe").relative_to(place.work)),
    }
    words = [word for name, value in defined.items() for word in ("-D", f"{name}={value}")]
    run("wixl", "--arch", "x64", *words, "-o", path, _HERE / "m2chat.wxs", files, cwd=place.work,
        env={"LC_ALL": "C.UTF-8"})  # fmt: skip
    signing.sign(path)
    return path


def portable(place: Place) -> Path:
    """``m2chat-VERSION-windows-portable.zip``: unpacked anywhere, it keeps everything beside it."""
    folder = staged(place)
    (folder / "portable").write_bytes(b"")
    tidy(folder)
    path = _out(place, f"m2chat-{VERSION}-windows-portable.zip")
    with zipfile.ZipFile(
        path, "w", zipfile.ZIP_DEFLATED, compresslevel=9, strict_timestamps=False
    ) as archive:
        for one in contents(folder):
            archive.write(folder / one, Path("m2chat") / one)
    return path


def contents(folder: Path) -> list[Path]:
    """All files, relative, in one order."""
    return sorted(one.relative_to(folder) for one in folder.rglob("*") if one.is_file())


def install_list(folder: Path) -> str:
    """NSIS: every file to its place."""
    lines, inside = [], None
    for one in contents(folder):
        if one.parent != inside:
            inside = one.parent
            lines.append(f'SetOutPath "{_installed(inside)}"')
        lines.append(f'File "{folder / one}"')  # a path of this computer: no $ to escape
    return "\n".join(lines) + "\n"


def uninstall_list(folder: Path) -> str:
    """NSIS: those very files away, then empty folders; nothing is deleted by pattern."""
    found = contents(folder)
    lines = [f'Delete "{_installed(one)}"' for one in found]
    folders = {above for one in found for above in one.parents if above != Path()}
    deepest = sorted(folders, key=lambda one: (-len(one.parts), one))
    return "\n".join([*lines, *(f'RMDir "{_installed(one)}"' for one in deepest)]) + "\n"


def _installed(path: Path) -> str:
    place = str(PureWindowsPath(*path.parts)) if path.parts else ""
    return "$INSTDIR" + (f"\\{_quoted(place)}" if place else "")


def _quoted(text: str) -> str:
    return text.replace("$", "$$").replace('"', '$\\"')


def _out(place: Place, name: str) -> Path:
    place.out.mkdir(parents=True, exist_ok=True)
    (place.out / name).unlink(missing_ok=True)
    return place.out / name
