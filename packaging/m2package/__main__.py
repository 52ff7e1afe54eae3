"""``dev.py package TARGET...``: makes packages in ``dist``; ``--check`` installs and tries them."""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from m2package import (
    appimage,
    arch,
    check,
    check_windows,
    container,
    deb,
    locks,
    macos,
    python_dist,
    release,
    rpm,
    selfrun,
    windows,
)
from m2package.place import ROOT, NotMade, Place, size

TARGETS: dict[str, Callable[[Place], list[Path]]] = {
    "appimage": appimage.appimage,
    "arch": arch.archs,
    "bills": release.bills,
    "checksums": lambda place: [release.checksums(place)],
    "container": lambda place: [container.image(place)],
    "deb": deb.debs,
    "dmg": lambda place: [macos.dmg(place)],
    "finish": release.finish,
    "frozen": lambda place: [windows.frozen(place)],
    "locks": locks.locks,
    "msi": lambda place: [windows.msi(place)],
    "notice": lambda place: [release.notice(place)],
    "nsis": lambda place: [windows.nsis(place)],
    "portable": lambda place: [windows.portable(place)],
    "rpm": rpm.rpms,
    "run": selfrun.selfrun,
    "sdist": lambda place: [python_dist.sdist(place)],
    "wheel": lambda place: [python_dist.wheel(place)],
}
# What "all" means: everything that this system can make.
ALL = {
    "linux": ("deb", "rpm", "arch", "run", "wheel", "sdist"),
    "win32": ("frozen",),
    "darwin": ("dmg",),
}


def targets(named: Sequence[str], system: str = sys.platform) -> list[str]:
    """The targets that were meant, each once."""
    here = [one for one in ALL.get(system, ()) if one in TARGETS]
    meant = [one for name in named for one in (here if name == "all" else [name])]
    return list(dict.fromkeys(meant))


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0 made, 1 not made, 2 wrong usage."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("target", nargs="*", choices=[*TARGETS, "all", []], help="what to make")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where to put it")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "package")
    parser.add_argument(
        "--check", action="store_true", help="install the packages of DIR in an empty Debian (root)"
    )
    parser.add_argument(
        "--check-windows", action="store_true", help="install a stand-in under Wine and remove it"
    )
    parser.add_argument(
        "--previous", type=Path, help="check the upgrade from the .debs of the last release, there"
    )
    options = parser.parse_args(arguments)
    if not (options.target or options.check or options.check_windows):
        parser.error("name a target, --check or --check-windows")
    place = Place(options.out.absolute(), options.work.absolute())
    try:
        for target in targets(options.target):
            began = time.monotonic()
            for path in TARGETS[target](place):
                took = time.monotonic() - began
                print(f"{path}: {size(path) / 1e6:.1f} MB, {took:.0f} s, sha256 {_hash(path)}")
        if options.check:
            check.check(place, options.previous)
        if options.check_windows:
            check_windows.check(place)
    except NotMade as error:
        print(f"dev.py package: {error}", file=sys.stderr)
        return 1
    return 0


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    raise SystemExit(main())
