"""Packages for Arch Linux and its kin: a tar of the form that pacman reads, made without pacman.

The form: ``.PKGINFO`` (what it is), ``.BUILDINFO`` (what it was made with), ``.MTREE`` (every
file with its hash, mtree(5), by which ``pacman -Qkk`` finds what was altered), then the files.
alpm-package(7), PKGINFO(5), BUILDINFO(5).
"""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import tarfile
from collections.abc import Iterator
from pathlib import Path

from m2package import systems
from m2package.about import ABOUT, MAINTAINER, NAMES, SETTINGS
from m2package.libraries import wants
from m2package.linux import tree
from m2package.place import VERSION, Place, epoch, run, size

RELEASE = f"{VERSION}-1"


def archs(place: Place) -> list[Path]:
    """Both packages."""
    return [arch(place, name) for name in NAMES]


def arch(place: Place, name: str) -> Path:
    """One package."""
    root = tree(place, name)
    machine = os.uname().machine
    plain = place.fresh(f"{name}-arch") / f"{name}-{RELEASE}-{machine}.pkg.tar"
    with tarfile.open(plain, "w", format=tarfile.GNU_FORMAT) as archive:
        head = {".BUILDINFO": build_info(name), ".PKGINFO": package_info(name, root)}
        listed = gzip.compress(mtree(root, head).encode(), 9, mtime=epoch())
        for file, content in sorted({**head, ".MTREE": listed}.items()):
            _add(archive, file, content)
        for path in sorted(root.rglob("*")):
            archive.add(path, path.relative_to(root).as_posix(), False, filter=_nobody)
    place.out.mkdir(parents=True, exist_ok=True)
    made = place.out / f"{plain.name}.zst"
    run("zstd", "--quiet", "--force", "-19", "-T0", plain, "-o", made)
    return made


def package_info(name: str, root: Path) -> bytes:
    """``.PKGINFO``."""
    depends, optional = systems.arch(name, wants(root))
    fields = [
        ("pkgname", name),
        ("pkgbase", name),
        ("pkgver", RELEASE),
        ("pkgdesc", ABOUT[name][0]),
        ("builddate", str(epoch())),
        ("packager", MAINTAINER),
        ("size", str(size(root))),
        ("arch", os.uname().machine),
        ("license", "MIT"),
        *([("backup", SETTINGS[1:])] if name == "m2-server" else []),
        *(("depend", one) for one in depends),
        *(("optdepend", one) for one in optional),
    ]
    return _lines(fields)


def build_info(name: str) -> bytes:
    """``.BUILDINFO``; no package of the builder's is named, for the builder has no pacman."""
    fields = [
        ("format", "2"),
        ("pkgname", name),
        ("pkgbase", name),
        ("pkgver", RELEASE),
        ("pkgarch", os.uname().machine),
        ("packager", MAINTAINER),
        ("builddate", str(epoch())),
        ("builddir", "/build"),
        ("startdir", "/startdir"),
        ("buildtool", "m2package"),
        ("buildtoolver", VERSION),
    ]
    return _lines(fields)


def mtree(root: Path, head: dict[str, bytes]) -> str:
    """``.MTREE`` of the tree and of the files before it, unpacked."""
    lines = ["#mtree", "/set type=file uid=0 gid=0 mode=644"]
    for file, content in sorted(head.items()):
        lines.append(f"./{file} time={epoch()}.0 {_told(content)}")
    return "\n".join([*lines, *_listed(root)]) + "\n"


def _listed(root: Path) -> Iterator[str]:
    for path in sorted(root.rglob("*")):
        words = [f"./{_escaped(path.relative_to(root).as_posix())}", f"time={epoch()}.0"]
        if path.is_symlink():
            words += ["mode=777", "type=link", f"link={_escaped(os.readlink(path))}"]
        elif path.is_dir():
            words += ["mode=755", "type=dir"]
        else:
            mode = path.stat().st_mode & 0o777
            words += [f"mode={mode:o}"] if mode != 0o644 else []
            words.append(_told(path.read_bytes()))
        yield " ".join(words)


def _told(content: bytes) -> str:
    """Size and hashes; pacman before 6.1 compares the first, later ones the second."""
    old = hashlib.md5(content, usedforsecurity=False).hexdigest()
    digest = hashlib.sha256(content).hexdigest()
    return f"size={len(content)} md5digest={old} sha256digest={digest}"


def _escaped(text: str) -> str:
    """Letters that mtree(5) would take for its own, as backslash and three octal digits."""
    return "".join(
        chr(byte) if 0x20 < byte < 0x7F and chr(byte) not in "\\#=" else f"\\{byte:03o}"
        for byte in text.encode()
    )


def _lines(fields: list[tuple[str, str]]) -> bytes:
    return "".join(f"{key} = {value}\n" for key, value in fields).encode()


def _nobody(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid, member.gid, member.uname, member.gname = 0, 0, "root", "root"
    member.mtime = epoch()
    return member


def _add(archive: tarfile.TarFile, file: str, content: bytes) -> None:
    member = tarfile.TarInfo(file)
    member.size, member.mode = len(content), 0o644
    archive.addfile(_nobody(member), io.BytesIO(content))
