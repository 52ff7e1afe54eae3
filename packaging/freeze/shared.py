"""What both PyInstaller folders have in common: what goes in, and what never does.

* Libraries of the system's graphics and C++ stay the system's: a copy of ours would not fit its
  drivers.  The .deb and .rpm name them as dependencies.
* Nothing is stripped here: the libraries that wheels carry in ``*.libs`` break by it (their
  segments are no longer aligned).  ``m2package`` strips all others.
* PyInstaller takes only what is installed on the building computer; Qt's xcb plugin is dead where
  one of ``XCB`` is missing, so a build without them is refused.
"""

from __future__ import annotations

import os
import plistlib
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from PyInstaller.utils.hooks import collect_submodules, copy_metadata

ROOT = Path(__file__).resolve().parents[2]
NEVER = [
    "tkinter",
    "unittest",
    "pydoc",
    "doctest",
    "lib2to3",
    "test",
    "tests",
    "pytest",
    "psycopg",  # an extra: packages bring SQLite alone, whatever the builder has installed
    "psycopg_binary",
    "PIL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "numpy.f2py",
    "numpy.testing",
    "numpy.random",
    "setuptools",
    "pip",
]
PARTS = [
    "m2chat.app.codes.child",
    "m2chat.servers.main",
    "m2chat.servers.workers",
    "m2chat.ui.pictures.child",
    "m2chat.ui.voice.child",
]
XCB = [
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxcb-util.so.1",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
]
# Qt plugins for embedded screens, foreign desktops and picture formats that are never shown.
_DROP = (
    "libqeglfs",
    "libqlinuxfb",
    "libqminimalegl",
    "libqvnc",
    "libqvkkhrdisplay",
    "libqminimal.",
    "egldeviceintegrations",
    "libQt6EglF",
    "libqgtk3",
    "libqpdf",
    "libqtiff",
    "libqtga",
    "libqwbmp",
    "libqicns",
    "libqtuiotouch",
    "libqevdev",
    "libQt6Pdf",
    "libQt6Qml",
    "libQt6Quick",
    "libQt6VirtualKeyboard",
    "qtvirtualkeyboard",
    "libQt6OpenGLWidgets",
)
# The same under their names on Windows and macOS, and OpenGL in software, which no window of ours
# draws with.
_DROP_ELSEWHERE = (
    "qpdf",
    "qtiff",
    "qtga",
    "qwbmp",
    "qtuiotouch",
    "qtvirtualkeyboard",
    "Qt6Pdf",
    "Qt6Qml",
    "Qt6Quick",
    "Qt6VirtualKeyboard",
    "QtPdf.framework",
    "QtQml.framework",
    "QtQmlModels.framework",
    "QtQuick.framework",
    "QtVirtualKeyboard.framework",
    "opengl32sw",
)
_HOST = (
    "libstdc++",
    "libgcc_s",
    "libglib-2",
    "libgio-2",
    "libgobject-2",
    "libgmodule-2",
    "libX11",
    "libxcb.so",
    "libfontconfig",
    "libfreetype",
    "libdbus-1",
    "libgcrypt",
    "libcairo",
    "libharfbuzz",
    "libpango",
    "libgdk",
    "libgtk",
    "libmount",
    "libblkid",
    "libselinux",
    "libsystemd",
    "libz.so",
    "libEGL",
    "libGL",
    "libwayland",
    "libdrm",
    "libgssapi",
    "libkrb5",
    "libk5crypto",
    "libcom_err",
    "libkeyutils",
    "libbrotli",
    "libXau",
    "libXdmcp",
    "libXext",
    "libXrender",
    "libpcre",
    "liblz4",
    "libzstd",
    "libcap",
    "libgpg",
    "libpng",
    "libexpat",
    "libbsd",
    "libmd",
    "libgraphite",
    "libfribidi",
    "libthai",
    "libdatrie",
    "libpixman",
    "libgthread",
    "libICE",
    "libSM",
    "libuuid",
    "libasound",
    "libjack",
    "libportaudio",
    "libgnutls",
    "libunistring",
    "libdb-5",
    "libp11-kit",
    "libepoxy",
    "libmvec",
    "libm.so",
    "libatk",
    "libatspi",
    "libhogweed",
    "libnettle",
    "libgmp",
    "libidn2",
    "libtasn1",
    "libavahi",
    "libcups",
    "libdatrie",
    "libXi",
    "libXcomposite",
    "libXcursor",
    "libXdamage",
    "libXfixes",
    "libXinerama",
    "libXrandr",
    "libjpeg",
    "libtiff",
    "libwebp",
    "libdeflate",
    "libLerc",
    "libjbig",
    "libcloudproviders",
    "libjson-glib",
    "libstemmer",
    "libtracker",
    "libgdk_pixbuf",
)
DISTRIBUTIONS = [
    "m2chat",
    "cffi",
    "cryptography",
    "keyring",
    "msgspec",
    "numpy",
    "platformdirs",
    "psutil",
    "sqlcipher3",
    "zxing-cpp",
    "uvloop",
    "miniupnpc",
]
DESKTOP_DISTRIBUTIONS = [
    "PySide6_Essentials",
    "shiboken6",
    "qasync",
    "jeepney",
    "SecretStorage",
    "soundfile",
    "sounddevice",
]


def desktop_modules() -> list[str]:
    """Everything of ours, for rooms are opened by name, and the keyrings."""
    return [*collect_submodules("m2chat"), *collect_submodules("keyring.backends"), "miniupnpc"]


def server_modules() -> list[str]:
    """The servers with the parts that they start."""
    return [*collect_submodules("m2chat.servers"), *collect_submodules("m2chat.net"), "uvloop"]


def resources(*folders: str) -> list[tuple[str, str]]:
    """Files of ours that are no code."""
    return [
        (str(file), str(file.parent.relative_to(ROOT)))
        for folder in folders
        for file in sorted((ROOT / folder).rglob("*"))
        if file.is_file() and file.suffix not in {".py", ".pyc"}
    ]


def distributions(*, desktop: bool) -> list[tuple[str, str]]:
    """The descriptions and licences of what is shipped: the page of licences reads them."""
    found: list[tuple[str, str]] = []
    for name in DISTRIBUTIONS + (DESKTOP_DISTRIBUTIONS if desktop else []):
        try:
            distribution(name)
        except PackageNotFoundError:
            continue
        found += copy_metadata(name)
    return found


def xcb_libraries() -> list[tuple[str, str]]:
    """Those of Qt's window plugin; raises ``SystemExit`` where the builder lacks one."""
    if sys.platform != "linux":
        return []
    folders = [Path("/usr/lib") / f"{os.uname().machine}-linux-gnu", Path("/usr/lib64")]
    found = []
    for name in XCB:
        path = next((one / name for one in folders if (one / name).exists()), None)
        if path is None:
            raise SystemExit(f"{name} is missing here; without it the window is dead elsewhere")
        found.append((str(path), "."))
    return found


def wanted_binaries(binaries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Without what is the system's, and without plugins that nobody loads."""
    if sys.platform != "linux":
        return [one for one in binaries if not _dropped_elsewhere(one[0])]
    return [
        one
        for one in binaries
        if not any(word in one[0] for word in _DROP) and not Path(one[0]).name.startswith(_HOST)
    ]


def wanted_data(data: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Of Qt's own translations those of the languages that we speak; no lists of parts."""
    ours = {path.stem.split("_")[-1] for path in (ROOT / "m2chat/resources/languages").glob("*.ts")}
    kept = tuple(f"qtbase_{code}.qm" for code in ours | {"en"})
    return [
        one
        for one in data
        if ("translations" not in one[0] or one[0].endswith(kept))
        and ".dist-info/sboms" not in one[0]
        and not (sys.platform != "linux" and _dropped_elsewhere(one[0]))
    ]


def _dropped_elsewhere(name: str) -> bool:
    """Of a framework of macOS nothing stays: without its library no signature would be good."""
    return any(word in name for word in _DROP_ELSEWHERE)


def icon() -> str | None:
    """Windows and macOS carry it inside; m2package/looks.py has drawn it."""
    return os.environ.get("M2CHAT_ICON") or None


def version_resource(name: str) -> str | None:
    """What Windows shows of the file; m2package/looks.py has written it."""
    folder = os.environ.get("M2CHAT_VERSION_FILES")
    return str(Path(folder) / f"{name}.txt") if folder else None


def macos_bundle() -> dict[str, object]:
    """The bundle and its property list (packaging/macos/Info.plist)."""
    from m2chat import __version__

    with (ROOT / "packaging/macos/Info.plist").open("rb") as file:
        told = plistlib.load(file)
    return {
        "icon": icon(),
        "bundle_identifier": told["CFBundleIdentifier"],
        "version": __version__,
        "info_plist": told,
    }
