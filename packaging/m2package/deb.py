"""Debian packages, made by ``dpkg-deb``: ``m2chat`` for the desktop, ``m2-server`` for servers."""

from __future__ import annotations

from pathlib import Path

from m2package import linux
from m2package.freeze import freeze
from m2package.place import VERSION, NotMade, Place, run, size

DEPENDS = {
    # what the frozen folder leaves to the system; found by ldd in an empty Debian 12
    "m2chat": "libc6 (>= 2.34), libstdc++6, zlib1g, libegl1, libgl1, libfontconfig1, libfreetype6, "
    "libglib2.0-0 | libglib2.0-0t64, libdbus-1-3, libx11-6, libx11-xcb1, libxcb1, "
    "libgssapi-krb5-2, libbrotli1, libexpat1, fonts-dejavu-core | fonts-freefont-ttf",
    "m2-server": "libc6 (>= 2.34), libstdc++6, zlib1g, libexpat1, adduser",
}
RECOMMENDS = {
    "m2chat": "libportaudio2, libwayland-client0, libwayland-cursor0, libwayland-egl1, "
    "xdg-utils, desktop-file-utils, fonts-noto-color-emoji",
    "m2-server": "systemd",
}
ABOUT = {
    "m2chat": (
        "private peer-to-peer messenger",
        "Messages travel encrypted and, where the network allows it, directly\n"
        "between two computers; there are no accounts. With m2ctl for the\n"
        "command line.",
    ),
    "m2-server": (
        "meeting point for m2chat",
        "Helps the members of a circle to find and reach each other, and keeps\n"
        "encrypted mail for those who are away. It cannot read what it carries.",
    ),
}
SECTION = {"m2chat": "net", "m2-server": "net"}
# The .deb is small so that it travels; unpacking xz costs a few seconds once.
_COMPRESSION = ("-Zxz", "-z6")
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
    return [deb(place, name) for name in ("m2chat", "m2-server")]


def deb(place: Place, name: str) -> Path:
    """One package, from a fresh freeze."""
    root = place.fresh(f"{name}-root")
    frozen = freeze(place, name)
    if name == "m2chat":
        linux.desktop(root, frozen)
        linux.validate(root)
    else:
        linux.server(root, frozen)
    return pack(place, name, root)


def pack(place: Place, name: str, root: Path) -> Path:
    """The folder as a package."""
    machine = run("dpkg", "--print-architecture").strip()
    control = root / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(_control(name, machine, size(root)), encoding="utf-8")
    if name == "m2-server":
        (control / "conffiles").write_text("/etc/m2-server/m2-server.toml\n")
        for script, text in (("postinst", _USER), ("prerm", _STOP), ("postrm", _PURGE)):
            (control / script).write_text(text)
            (control / script).chmod(0o755)
    linux.tidy(root)
    place.out.mkdir(parents=True, exist_ok=True)
    path = place.out / f"{name}_{VERSION}_{machine}.deb"
    run("dpkg-deb", "--root-owner-group", *_COMPRESSION, "--build", root, path)
    if not path.exists():
        raise NotMade(f"{path.name} was not written.")
    return path


def _control(name: str, machine: str, content: int) -> str:
    short, long = ABOUT[name]
    return "\n".join(
        [
            f"Package: {name}",
            f"Version: {VERSION}",
            f"Architecture: {machine}",
            "Maintainer: The m2chat maintainers <maintainers@m2chat.invalid>",
            f"Section: {SECTION[name]}",
            "Priority: optional",
            f"Installed-Size: {content // 1024}",
            f"Depends: {DEPENDS[name]}",
            f"Recommends: {RECOMMENDS[name]}",
            f"Description: {short}",
            *(f" {line}" for line in long.splitlines()),
            "",
        ]
    )
