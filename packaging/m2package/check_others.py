"""The packages for other systems than Debian: unpacked, compared, and tried as far as Debian goes.

Each holds the same files as the .deb, to the byte.  The self-extracting file is installed, put
over itself and removed by a person without rights, in the empty Debian that has the libraries.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from m2package.about import NAMES
from m2package.debian import HOME, Debian
from m2package.place import VERSION, NotMade, Place, run, size

# What only Debian has.
_DEBIAN = ("usr/share/lintian", "usr/share/doc/m2chat/changelog.gz", "DEBIAN")
_DEBIAN_SERVER = "usr/share/doc/m2-server/changelog.gz"


def check(place: Place, debian: Debian) -> None:
    """Those that are there."""
    machine = os.uname().machine
    for name in NAMES:
        wanted = _contents(_of_deb(place, name))
        for path, unpack in (
            (place.out / f"{name}-{VERSION}-1.{machine}.rpm", _of_rpm),
            (place.out / f"{name}-{VERSION}-1-{machine}.pkg.tar.zst", _of_arch),
        ):
            if not path.exists():
                print(f"{path.name} is not there, so it is not tried")
                continue
            folder = unpack(place, path)
            _same(path, wanted, _contents(folder))
            print(f"{path.name} unpacks to the same files: {size(path) / 1e6:.1f} MB")
    path = place.out / f"m2chat-{VERSION}-{machine}.run"
    if path.exists():
        _self_run(debian, path)
    else:
        print(f"{path.name} is not there, so it is not tried")


def _of_deb(place: Place, name: str) -> Path:
    machine = run("dpkg", "--print-architecture").strip()
    folder = place.fresh("unpacked-deb")
    run("dpkg-deb", "--extract", place.out / f"{name}_{VERSION}_{machine}.deb", folder)
    return folder


def _of_rpm(place: Place, path: Path) -> Path:
    told = run("rpm", "--checksig", "--nosignature", path)
    if "OK" not in told:
        raise NotMade(f"rpm says of {path.name}: {told}")
    folder = place.fresh("unpacked-rpm")
    run("sh", "-c", 'rpm2cpio "$1" | cpio -idm --quiet', "unpack", path, cwd=folder)
    listed = set(run("rpm", "--query", "--list", "--package", path).splitlines())
    missing = {f"/{one}" for one, what in _contents(folder).items() if what[0] != "folder"} - listed
    if missing:
        raise NotMade(f"{path.name} does not list {sorted(missing)[:5]}")
    return folder


def _of_arch(place: Place, path: Path) -> Path:
    """By pacman itself, where it is installed: it also compares every file with the list."""
    folder = place.fresh("unpacked-arch")
    if not shutil.which("pacman"):
        run("tar", "--zstd", "-xf", path, "--exclude=./.*", "--exclude=.[A-Z]*", "-C", folder)
        return folder
    state = place.fresh("pacman")
    places = {"root": folder, "dbpath": state, "cachedir": state, "hookdir": state}
    places |= {"logfile": state / "log", "config": state / "pacman.conf"}
    words = ["pacman", "--noconfirm", *(f"--{key}={value}" for key, value in places.items())]
    (state / "pacman.conf").write_text(
        "[options]\nArchitecture = auto\nLocalFileSigLevel = Never\n"
    )
    run(*words, "--upgrade", "--noscriptlet", "--nodeps", "--nodeps", path)
    name = path.name.partition(f"-{VERSION}")[0]
    told = run(*words, "--query", "--check", "--check", name)
    if "0 altered files" not in told:
        raise NotMade(f"pacman says of {path.name}: {told}")
    return folder


def _contents(folder: Path) -> dict[str, tuple[str, object]]:
    """Path -> what it is and what is in it."""
    found: dict[str, tuple[str, object]] = {}
    for path in folder.rglob("*"):
        inside = path.relative_to(folder).as_posix()
        if inside.startswith(_DEBIAN) or inside == _DEBIAN_SERVER:
            continue
        if path.is_symlink():
            found[inside] = ("link", os.readlink(path))
        elif path.is_dir():
            found[inside] = ("folder", None)
        else:
            found[inside] = (f"file {path.stat().st_mode & 0o777:o}", path.read_bytes())
    return found


def _same(
    path: Path, wanted: dict[str, tuple[str, object]], found: dict[str, tuple[str, object]]
) -> None:
    """Folders of the system, which a package need not hold, do not count."""
    for name in wanted.keys() | found.keys():
        one, other = wanted.get(name), found.get(name)
        folders = {"folder", None} >= {one and one[0], other and other[0]}
        if one != other and not folders:
            raise NotMade(f"{path.name} differs from the .deb in {name}.")


def _self_run(debian: Debian, path: Path) -> None:
    shutil.copy(path, debian.root / "m2chat.run")
    debian.run("apt-get", "-qq", "install", "-y", "--no-install-recommends", "xz-utils")
    home = debian.root / HOME[1:]
    before = _names(home)
    program = f"{HOME}/.local/bin/m2ctl"
    for _ in range(2):  # the second time over the first
        debian.run("sh", "/m2chat.run", "--quiet", user="ada")
        said = debian.run(program, "--version", user="ada").decode().strip()
        if said != f"m2ctl {VERSION}":
            raise NotMade(f"m2ctl of {path.name} calls itself {said!r}.")
    debian.run(program, "profile", "create", "--name", "Dora", user="ada")
    profile = {one for one in _names(home) if "/profiles/" in one}
    if not profile:
        raise NotMade(f"The program of {path.name} made no profile.")
    setup = f"{HOME}/.local/lib/m2chat/setup.sh"
    debian.run("sh", setup, "--remove", user="ada")
    left = _names(home) - before - profile
    left = {one for one in left if not one.startswith((".local/share/m2chat", ".cache"))}
    left = {one for one in left if not one.endswith(".cache")}  # the desktop's own
    if left:
        raise NotMade(f"{path.name} leaves behind: {sorted(left)[:9]}")
    print(f"{path.name} installs, upgrades and removes itself: {size(path) / 1e6:.1f} MB")


def _names(folder: Path) -> set[str]:
    return {
        one.relative_to(folder).as_posix()
        for one in folder.rglob("*")
        if one.is_symlink() or one.is_file()
    }
