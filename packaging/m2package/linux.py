"""The files of a Linux system: the frozen folders and all that a desktop or systemd reads.

``tree`` fills an empty folder that stands for ``/``; every kind of package (deb, rpm, arch, run)
is made from a copy of it.  Programs lie in /usr/lib, links to them in /usr/bin.
"""

from __future__ import annotations

import gzip
import os
import shutil
import time
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from pathlib import Path

from m2package.freeze import freeze
from m2package.manuals import completion, manual, parsers, server_parsers
from m2package.place import PACKAGING, ROOT, VERSION, Place, epoch, run

ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_MADE: dict[tuple[Path, str], Path] = {}  # in this run: several packages are made of one tree


def tree(place: Place, name: str) -> Path:
    """The folder of ``m2chat`` or ``m2-server``, from a fresh freeze; not to be written to."""
    key = (place.work, name)
    if key not in _MADE:
        root = place.fresh(f"{name}-root")
        frozen = freeze(place, name)
        if name == "m2chat":
            desktop(root, frozen)
            validate(root)
        else:
            server(root, frozen)
        tidy(root)
        _MADE[key] = root
    return _MADE[key]


def copied(place: Place, name: str, purpose: str) -> Path:
    """The tree once more, for a package that adds files of its own."""
    folder = place.fresh(f"{name}-{purpose}")
    run("cp", "-a", f"{tree(place, name)}/.", folder)
    return folder


def desktop(root: Path, frozen: Path) -> None:
    """The desktop program with ``m2ctl``."""
    shutil.copytree(frozen, root / "usr/lib/m2chat", symlinks=True)
    _links(root, "m2chat", "m2chat", "m2ctl")
    linux = PACKAGING / "linux"
    _put(root / "usr/share/applications/m2chat.desktop", (linux / "m2chat.desktop").read_bytes())
    icons(linux / "m2chat.svg", root / "usr/share/icons/hicolor")
    meta = (linux / "org.m2chat.m2chat.metainfo.xml").read_text(encoding="utf-8")
    day = time.strftime("%Y-%m-%d", time.gmtime(epoch()))
    meta = meta.replace("@VERSION@", VERSION).replace("@DATE@", day)
    _put(root / "usr/share/metainfo/org.m2chat.m2chat.metainfo.xml", meta.encode())
    _read_by_people(root, "m2chat", {name: parsers()[name] for name in ("m2chat", "m2ctl")})


def server(root: Path, frozen: Path) -> None:
    """``m2-server`` with its unit, its settings and its user; no Qt."""
    shutil.copytree(frozen, root / "usr/lib/m2-server", symlinks=True)
    _links(root, "m2-server", "m2-server")
    given = PACKAGING / "server"
    _put(
        root / "usr/lib/systemd/system/m2-server.service",
        (given / "m2-server.service").read_bytes(),
    )
    _put(root / "etc/m2-server/m2-server.toml", (given / "m2-server.toml").read_bytes())
    _put(root / "usr/lib/sysusers.d/m2-server.conf", (given / "m2-server.sysusers").read_bytes())
    _read_by_people(root, "m2-server", server_parsers())
    _put(root / "usr/share/doc/m2-server/server.md", (ROOT / "docs/server.md").read_bytes())


def _links(root: Path, folder: str, *names: str) -> None:
    (root / "usr/bin").mkdir(parents=True)
    for name in names:
        (root / "usr/bin" / name).symlink_to(f"../lib/{folder}/{name}")


def _read_by_people(root: Path, package: str, programs: Mapping[str, ArgumentParser]) -> None:
    share = root / "usr/share"
    for name, parser in programs.items():
        page = gzip.compress(manual(name, parser).encode(), 9, mtime=epoch())
        _put(share / f"man/man1/{name}.1.gz", page)
        _put(share / f"bash-completion/completions/{name}", completion(name, parser).encode())
    _put(share / f"doc/{package}/copyright", copyright_file(root / "usr/lib" / package).encode())


def copyright_file(frozen: Path) -> str:
    """Our licence, then that of every part that is shipped, as its own package states it."""
    parts = [f"m2chat {VERSION}\n\n{(ROOT / 'LICENSE').read_text(encoding='utf-8')}"]
    for folder in sorted(frozen.rglob("*.dist-info"), key=lambda one: one.name.lower()):
        texts = [
            one.read_text(encoding="utf-8", errors="replace")
            for one in sorted(folder.rglob("*"))
            if one.is_file() and one.name.upper().startswith(_TERMS)
        ]
        if not folder.name.startswith("m2chat-"):
            head = folder.name.removesuffix(".dist-info").replace("-", " ")
            stated = "\n".join(_stated(folder / "METADATA"))
            parts.append("\n\n".join([head, *([stated] if stated else []), *texts]))
    return "\n\n\n".join(parts) + "\n"


_TERMS = ("LICENSE", "LICENCE", "COPYING", "NOTICE")


def _stated(metadata: Path) -> Iterator[str]:
    if not metadata.is_file():
        return
    for line in metadata.read_text(encoding="utf-8", errors="replace").splitlines():
        if not line:
            return  # the description begins
        if line.startswith(("License", "Home-page", "Project-URL: Source")):
            yield line


def icons(drawing: Path, hicolor: Path) -> None:
    """The drawing in every size that desktops ask for (Icon Theme Specification)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    renderer = QSvgRenderer(str(drawing))
    assert renderer.isValid(), drawing
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        path = hicolor / f"{size}x{size}/apps/m2chat.png"
        path.parent.mkdir(parents=True)
        assert image.save(str(path))
    _put(hicolor / "scalable/apps/m2chat.svg", drawing.read_bytes())


def tidy(root: Path) -> None:
    """One time and plain modes, so that the same commit gives the same package."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _runs(path) else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)


def _runs(path: Path) -> bool:
    """A program or a script; some wheels mark even their licence as one."""
    with path.open("rb") as file:
        begin = file.read(4)
    return bool(path.stat().st_mode & 0o100) and (begin == b"\x7fELF" or begin[:2] == b"#!")


def validate(root: Path) -> None:
    """What desktops say of the entry and of the description for software centres."""
    run("desktop-file-validate", root / "usr/share/applications/m2chat.desktop")
    meta = root / "usr/share/metainfo/org.m2chat.m2chat.metainfo.xml"
    run("appstreamcli", "validate", "--no-net", meta)


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
