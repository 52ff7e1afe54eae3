"""Which package of a system brings which library; what else a system is asked for.

Names of libraries are the same everywhere, names of packages are not.  rpm asks for libraries by
themselves.  A library that has no line here stops the build: nobody has looked where it comes from.
"""

from __future__ import annotations

from m2package.libraries import Wants
from m2package.place import NotMade

_C = ("libc6", "glibc")
_GLIB = ("libglib2.0-0 | libglib2.0-0t64", "glib2")
_GCC = ("libgcc-s1", "gcc-libs")
_BROTLI = ("libbrotli1", "brotli")
_WAYLAND = "wayland"
# library -> the package of Debian, of Arch
_BRINGS = {
    "libEGL.so.1": ("libegl1", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libx11"),
    "libX11.so.6": ("libx11-6", "libx11"),
    "libbrotlicommon.so.1": _BROTLI,
    "libbrotlidec.so.1": _BROTLI,
    "libc.so.6": _C,
    "libdbus-1.so.3": ("libdbus-1-3", "dbus"),
    "libdl.so.2": _C,
    "libexpat.so.1": ("libexpat1", "expat"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype2"),
    "libgcc_s.so.1": _GCC,
    "libgio-2.0.so.0": _GLIB,
    "libglib-2.0.so.0": _GLIB,
    "libgobject-2.0.so.0": _GLIB,
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5"),
    "libgthread-2.0.so.0": _GLIB,
    "libm.so.6": _C,
    "libmvec.so.1": _C,
    "libpthread.so.0": _C,
    "libresolv.so.2": _C,
    "librt.so.1": _C,
    "libstdc++.so.6": ("libstdc++6", "gcc-libs"),
    "libuuid.so.1": ("libuuid1", "util-linux-libs"),
    "libwayland-client.so.0": ("libwayland-client0", _WAYLAND),
    "libwayland-cursor.so.0": ("libwayland-cursor0", _WAYLAND),
    "libwayland-egl.so.1": ("libwayland-egl1", _WAYLAND),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libz.so.1": ("zlib1g", "zlib"),
    "libzstd.so.1": ("libzstd1", "zstd"),
}
_DEBIAN, _ARCH = 0, 1


def debian(name: str, wants: Wants) -> tuple[list[str], list[str]]:
    """What the package ``name`` depends on and what it recommends."""
    libc = f"libc6 (>= {wants.libc[0]}.{wants.libc[1]})"
    depends = [libc if one == "libc6" else one for one in _from(wants.libraries, _DEBIAN)]
    if name == "m2-server":
        return [*depends, "adduser"], ["systemd"]
    more = ["libportaudio2", "xdg-utils", "desktop-file-utils", "fonts-noto-color-emoji"]
    fonts = "fonts-dejavu-core | fonts-freefont-ttf"
    return [*depends, fonts], [*_from(wants.screens, _DEBIAN), *more]


def rpm(name: str, wants: Wants) -> tuple[list[str], list[str]]:
    """The same in the words of rpm: a library's own name, with the mark of 64 bits."""
    libc = f"libc.so.6(GLIBC_{wants.libc[0]}.{wants.libc[1]})(64bit)"
    depends = [libc, *(f"{one}()(64bit)" for one in wants.libraries)]
    if name == "m2-server":
        return depends, ["systemd"]
    more = ["libportaudio.so.2()(64bit)", "xdg-utils", "desktop-file-utils"]
    fonts = "(dejavu-sans-fonts or dejavu-fonts or google-noto-sans-fonts)"
    return depends, [*(f"{one}()(64bit)" for one in wants.screens), *more, fonts]


def arch(name: str, wants: Wants) -> tuple[list[str], list[str]]:
    """What the package depends on, and "package: what for" of what may come along."""
    libc = f"glibc>={wants.libc[0]}.{wants.libc[1]}"
    depends = [libc if one == "glibc" else one for one in _from(wants.libraries, _ARCH)]
    if name == "m2-server":
        return depends, ["systemd: run it as a service"]
    optional = [f"{one}: windows under Wayland" for one in _from(wants.screens, _ARCH)]
    optional += ["portaudio: voice messages", "xdg-utils: open links in the browser"]
    return [*depends, "ttf-font"], [*optional, "noto-fonts-emoji: coloured emoji"]


def _from(libraries: tuple[str, ...], system: int) -> list[str]:
    unknown = [one for one in libraries if one not in _BRINGS]
    if unknown:
        raise NotMade(f"systems.py does not say which package brings {', '.join(unknown)}.")
    return sorted({_BRINGS[one][system] for one in libraries})
