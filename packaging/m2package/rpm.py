"""Packages for Fedora, openSUSE and their kin, made by ``rpmbuild`` from the same tree.

Nothing is compiled here, so rpm's own steps (stripping, byte code, searching for what is needed)
are off; what the libraries need is told by ``systems``.
"""

from __future__ import annotations

import os
from pathlib import Path

from m2package import systems
from m2package.about import ABOUT, MAINTAINER, NAMES, SETTINGS
from m2package.libraries import wants
from m2package.linux import copied
from m2package.place import VERSION, Place, run

_USER = """\
%pre
getent group m2 >/dev/null || groupadd --system m2
getent passwd m2 >/dev/null || useradd --system --gid m2 --home-dir /var/lib/m2-server \\
    --no-create-home --shell /sbin/nologin --comment "m2chat server" m2
exit 0

%post
if [ -d /run/systemd/system ]; then
    systemctl daemon-reload
    if [ "$1" -gt 1 ]; then systemctl try-restart m2-server.service || :; fi
fi

%preun
if [ "$1" -eq 0 ] && [ -d /run/systemd/system ]; then
    systemctl disable --now m2-server.service || :
fi

%postun
if [ -d /run/systemd/system ]; then systemctl daemon-reload; fi
"""
# The same bytes from the same commit: no name of a computer, no time of the build.
_MACROS = (
    "_buildhost reproducible",
    "use_source_date_epoch_as_buildtime 1",
    "clamp_mtime_to_source_date_epoch 1",
    "_binary_payload w19.zstdio",
    "_build_id_links none",
    "debug_package %{nil}",
    "__os_install_post %{nil}",
    "__brp_mangle_shebangs %{nil}",
)


def rpms(place: Place) -> list[Path]:
    """Both packages."""
    return [rpm(place, name) for name in NAMES]


def rpm(place: Place, name: str) -> Path:
    """One package."""
    root = copied(place, name, "rpm")
    top = place.fresh(f"{name}-rpmbuild")
    text = spec(name, root)
    (top / f"{name}.spec").write_text(text, encoding="utf-8")
    macros = [f"_topdir {top}", f"_rpmdir {top}", "_rpmfilename %{NAME}.rpm", *_MACROS]
    words = [word for macro in macros for word in ("--define", macro)]
    run("rpmbuild", "-bb", "--quiet", *words, "--buildroot", top / "root", top / f"{name}.spec")
    place.out.mkdir(parents=True, exist_ok=True)
    path = place.out / f"{name}-{VERSION}-1.{os.uname().machine}.rpm"
    (top / f"{name}.rpm").replace(path)
    return path


def spec(name: str, root: Path) -> str:
    """What rpmbuild is told; the tree is copied, not built."""
    short, long = ABOUT[name]
    requires, recommends = systems.rpm(name, wants(root))
    return "\n".join(
        [
            f"Name: {name}",
            f"Version: {VERSION}",
            "Release: 1",
            f"Summary: {short}",
            "License: MIT",
            "Group: Applications/Internet",
            f"Packager: {MAINTAINER}",
            "AutoReqProv: no",
            *(f"Requires: {one}" for one in requires),
            *(f"Recommends: {one}" for one in recommends),
            *(["Requires(pre): shadow-utils"] if name == "m2-server" else []),
            "",
            "%description",
            long,
            "",
            "%install",
            "mkdir -p %{buildroot}",
            f"cp -a {root}/. %{{buildroot}}/",
            "",
            *([_USER] if name == "m2-server" else []),
            "%files",
            "%defattr(-,root,root,-)",
            *_files(name, root),
            "",
        ]
    )


def _files(name: str, root: Path) -> list[str]:
    """Our own folders whole, of the system's folders only the files."""
    own = [root / "usr/lib" / name, root / "usr/share/doc" / name, root / "etc" / name]
    lines = []
    for path in sorted(root.rglob("*")):
        inside = f"/{path.relative_to(root).as_posix()}"
        ours = any(path.is_relative_to(one) for one in own)
        if path.is_dir() and not path.is_symlink():
            lines += [f'%dir "{inside}"'] if ours else []
        elif inside == SETTINGS:
            lines.append(f'%config(noreplace) "{inside}"')
        else:
            lines.append(f'"{inside}"')
    return lines
