"""Debian packages, made by ``dpkg-deb``: ``m2chat`` for the desktop, ``m2-server`` for servers."""

from __future__ import annotations

import gzip
from email.utils import formatdate
from pathlib import Path

from m2package import systems
from m2package.about import ABOUT, MAINTAINER, NAMES, SETTINGS
from m2package.libraries import wants
from m2package.linux import copied, tidy
from m2package.place import VERSION, NotMade, Place, epoch, run, size

# The .deb is small so that it travels; unpacking xz costs a few seconds once.
_COMPRESSION = ("-Zxz", "-z9")
MOST = {"m2chat": 45_000_000, "m2-server": 20_000_000}  # bytes of the file; issue: 45 MB
# What lintian says of a folder that carries its own Python, and is meant so.
_BOTH = (
    # every part's licence is told in its own words
    "copyright-file-contains-full-apache-2-license",
    "copyright-file-contains-full-gpl-license",
    "copyright-not-using-common-license-for-apache2",
    "copyright-not-using-common-license-for-gpl",
    "copyright-not-using-common-license-for-lgpl",
    "embedded-library *",  # wheels carry what they were built with, in their own release
    "hardening-no-pie *",  # the starter comes so with PyInstaller
    "library-not-linked-against-libc *",
    "shared-library-lacks-prerequisites *",
)
MEANT_SO = {
    "m2chat": (*_BOTH, "national-encoding *"),  # a range of letters ends at U+3FFFF
    # both scripts look first whether systemd runs
    "m2-server": (*_BOTH, "maintainer-script-calls-systemctl *"),
}
_USER = """\
#!/bin/sh
set -e
if [ "$1" = configure ]; then
    if ! getent passwd m2 >/dev/null; then
        adduser --system --group --no-create-home --home /var/lib/m2-server \\
            --gecos "m2chat server" --quiet m2
    fi
    if [ -d /run/systemd/system ]; then
        systemctl daemon-reload
        systemctl try-restart m2-server.service || true
    fi
fi
"""
_STOP = """\
#!/bin/sh
set -e
if [ "$1" = remove ] && [ -d /run/systemd/system ]; then
    systemctl disable --now m2-server.service || true
fi
"""
_PURGE = """\
#!/bin/sh
set -e
if [ "$1" = purge ]; then
    rm -rf /var/lib/m2-server
    if getent passwd m2 >/dev/null && command -v deluser >/dev/null; then
        deluser --system --quiet m2 || true
    fi
fi
if [ -d /run/systemd/system ]; then
    systemctl daemon-reload
fi
"""


def debs(place: Place) -> list[Path]:
    """Both packages."""
    return [deb(place, name) for name in NAMES]


def deb(place: Place, name: str) -> Path:
    """One package."""
    root = copied(place, name, "deb")
    machine = run("dpkg", "--print-architecture").strip()
    control = root / "DEBIAN"
    control.mkdir()
    text = _control(name, machine, root, size(root))
    (control / "control").write_text(text, encoding="utf-8")
    if name == "m2-server":
        (control / "conffiles").write_text(f"{SETTINGS}\n")
        for script, words in (("postinst", _USER), ("prerm", _STOP), ("postrm", _PURGE)):
            (control / script).write_text(words)
            (control / script).chmod(0o755)
    changes = root / f"usr/share/doc/{name}/changelog.gz"
    changes.write_bytes(gzip.compress(_changes(name).encode(), 9, mtime=epoch()))
    _overrides(name, root)
    tidy(root)
    place.out.mkdir(parents=True, exist_ok=True)
    path = place.out / f"{name}_{VERSION}_{machine}.deb"
    run("dpkg-deb", "--root-owner-group", *_COMPRESSION, "--build", root, path)
    if size(path) > MOST[name]:
        raise NotMade(f"{path.name} is {size(path) / 1e6:.1f} MB, more than {MOST[name] / 1e6}.")
    return path


def _changes(name: str) -> str:
    """Debian's own form of a changelog; what is new is told by the project's."""
    lines = [f"{name} ({VERSION}) stable; urgency=medium", "", f"  * Release {VERSION}.", ""]
    return "\n".join([*lines, f" -- {MAINTAINER}  {formatdate(epoch())}", ""])


def _overrides(name: str, root: Path) -> None:
    """What lintian finds and is meant so; a folder that carries its own Python is unlike others."""
    path = root / f"usr/share/lintian/overrides/{name}"
    path.parent.mkdir(parents=True)
    path.write_text("".join(f"{name}: {one}\n" for one in MEANT_SO[name]), encoding="utf-8")


def _control(name: str, machine: str, root: Path, content: int) -> str:
    short, long = ABOUT[name]
    depends, recommends = systems.debian(name, wants(root))
    return "\n".join(
        [
            f"Package: {name}",
            f"Version: {VERSION}",
            f"Architecture: {machine}",
            f"Maintainer: {MAINTAINER}",
            "Section: net",
            "Priority: optional",
            f"Installed-Size: {content // 1024}",
            f"Depends: {', '.join(depends)}",
            f"Recommends: {', '.join(recommends)}",
            f"Description: {short}",
            *(f" {line}" for line in long.splitlines()),
            "",
        ]
    )
