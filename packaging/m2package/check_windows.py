"""The Windows installers under Wine: installed, upgraded and removed in silence, and looked at.

What is installed is a stand-in: two small programs made by makensis that note how they were
called.  So files, shortcuts, registry and links are shown to be right; that the frozen program
starts is shown on Windows, by the release workflow.  Each run has a Windows of its own (a Wine
prefix in the folder of work); every step that fails raises ``NotMade``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from m2package import windows
from m2package.place import PACKAGING, VERSION, NotMade, Place, run

CLASSES = r"Software\Classes"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
UNINSTALL_ALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\m2chat"
LINK = "m2:card/abc?d=1&e=%22"
WAIT_S = 30.0
FATAL = 1603 % 256  # ERROR_INSTALL_FAILURE; of an exit code Linux keeps one byte
_PROFILE = "AppData/Local/m2chat/Ada/profile.db"


class Wine:
    """A Windows in a folder."""

    def __init__(self, prefix: Path) -> None:
        self.prefix = prefix
        self._environment = {
            **os.environ,
            "HOME": str(prefix.parent),  # Wine links its desktop to that of whoever runs it
            "WINEPREFIX": str(prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "winemenubuilder.exe,mscoree,mshtml=",
        }
        self.run("wineboot", "-i")
        for link in (prefix / "drive_c/users").glob("*/*"):
            if link.is_symlink():
                link.unlink()
                link.mkdir()
        self.run("winecfg", "-v", "win10")
        self.home = next(
            one for one in (prefix / "drive_c/users").iterdir() if one.name.lower() != "public"
        )

    def run(self, *words: str | Path, code: int | None = 0) -> str:
        """A program's output; raises ``NotMade`` on another exit code (None: any will do)."""
        done = subprocess.run(
            ["wine", *map(str, words)],
            env=self._environment,
            capture_output=True,
            timeout=300,
            check=False,
        )
        said = done.stdout.decode(errors="replace").replace("\r", "")
        if code is not None and done.returncode != code:
            raise NotMade(f"{' '.join(map(str, words))} ended with {done.returncode}:\n{said}")
        return said

    def close(self) -> None:
        """End every process of this Windows."""
        subprocess.run(["wineserver", "-k"], env=self._environment, check=False)

    def value(self, key: str, name: str = "") -> str | None:
        """A text of the registry; None when there is none.  ``key`` begins with HKCU or HKLM."""
        which = ["/v", name] if name else ["/ve"]
        said = self.run("reg", "query", key, *which, code=None)
        for line in said.splitlines():
            if "    REG_SZ    " in line:
                return line.partition("    REG_SZ    ")[2].rstrip("\n")
        return None

    def path(self, inside: str) -> Path:
        """A path of this Windows on this computer."""
        return self.prefix / "drive_c" / inside.removeprefix("C:\\").replace("\\", "/")


def check(place: Place) -> None:
    """Everything; tells what it did."""
    for tool in ("wine", "makensis", "wixl"):
        if not shutil.which(tool):
            raise NotMade(f"{tool} is not installed (Debian: wine64 wine nsis wixl).")
    work = Place(place.work / "wine-out", place.work / "wine-work")
    stand_in(work.work / "windows" / "m2chat", ["base.dll", "PySide6/plugins/gone.dll"])
    wine = Wine(place.fresh("wine"))
    try:
        _exe(wine, work)
        _msi(wine, work)
    finally:
        wine.close()


def stand_in(folder: Path, libraries: Iterable[str]) -> None:
    """Two programs that write their words into ``called.txt`` beside them, and some files."""
    shutil.rmtree(folder, ignore_errors=True)
    for name in libraries:
        (folder / "_internal" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "_internal" / name).write_text(name)
    script = PACKAGING / "windows" / "stand_in.nsi"
    for name in windows.PROGRAMS:
        run("makensis", "-V1", f"-DOUT={folder / name}", script)


def _exe(wine: Wine, place: Place) -> None:
    made = windows.nsis(place)
    kept = wine.home / _PROFILE
    kept.parent.mkdir(parents=True)
    kept.write_text("Ada's")
    folder = wine.home / "AppData/Local/Programs/m2chat"
    wine.run(
        "reg", "add", rf"HKCU\{CLASSES}\mchat\shell\open\command", "/ve", "/d", "other.exe", "/f"
    )
    wine.run(made, "/S")
    _is("links of another program", _opener(wine, "HKCU", "mchat"), "other.exe")
    wine.run("reg", "delete", rf"HKCU\{CLASSES}\mchat", "/f")
    wine.run(made, "/S", "/LINKS=1", "/AUTOSTART=1", "/DESKTOP=1")
    program = f"C:\\users\\{wine.home.name}\\AppData\\Local\\Programs\\m2chat\\m2chat.exe"
    _installed(folder, place)
    for scheme in ("m2", "mchat"):
        _is(f"{scheme}: opens", _opener(wine, "HKCU", scheme), f'"{program}" -- "%1"')
    _is("start", wine.value(rf"HKCU\{RUN}", "m2chat"), f'"{program}" --minimized')
    _is("version", wine.value(rf"HKCU\{UNINSTALL}", "DisplayVersion"), VERSION)
    shortcuts = [wine.home / "Desktop/m2chat.lnk", *wine.home.rglob("Programs/m2chat.lnk")]
    _is("shortcuts", [one.exists() for one in shortcuts], [True, True])
    (folder / "data").mkdir()
    (folder / "data/profile.db").write_text("a portable one")
    _upgraded(wine, place, folder)
    _removed(wine, folder, shortcuts)
    _is("profile", (kept.read_text(), (folder / "data/profile.db").read_text()),
        ("Ada's", "a portable one"))  # fmt: skip
    print(f"{made.name}: installed, upgraded, removed; profiles and other links stay")


def _upgraded(wine: Wine, place: Place, folder: Path) -> None:
    """The next version has other files and other choices."""
    stand_in(place.work / "windows" / "m2chat", ["base.dll", "new.dll"])
    later = windows.nsis(place)
    wine.run(later, "/S", "/DESKTOP=0")
    _installed(folder, place, besides={"data/profile.db"})
    _is("icon on the desktop", (wine.home / "Desktop/m2chat.lnk").exists(), False)
    _is("start", bool(wine.value(rf"HKCU\{RUN}", "m2chat")), True)
    _is("links", bool(_opener(wine, "HKCU", "m2")), True)
    holder = subprocess.Popen(["wine", str(folder / "m2chat.exe"), "/HOLD"], env=wine._environment)
    _wait((folder / "held.txt").exists, "the program runs")
    wine.run(later, "/S", code=3)
    wine.run(folder / "uninstall.exe", "/S", f"_?={_windows(folder)}", code=3)
    holder.wait(WAIT_S)
    (folder / "held.txt").unlink()
    (folder / "called.txt").unlink(missing_ok=True)


def _removed(wine: Wine, folder: Path, shortcuts: list[Path]) -> None:
    wine.run(folder / "uninstall.exe", "/S")
    _wait(lambda: not (folder / "uninstall.exe").exists(), "it is removed")
    _is("left", sorted(one.name for one in folder.iterdir()), ["data"])
    _is("shortcuts", [one.exists() for one in shortcuts], [False, False])
    gone = [wine.value(rf"HKCU\{RUN}", "m2chat"), wine.value(rf"HKCU\{UNINSTALL}", "DisplayName")]
    _is("keys", [*gone, *(_opener(wine, "HKCU", one) for one in ("m2", "mchat"))], [None] * 4)


def _msi(wine: Wine, place: Place) -> None:
    made = windows.msi(place)
    folder = wine.path("Program Files") / "m2chat"
    everything = "ADDLOCAL=Program,Links,Desktop,Autostart"
    wine.run("msiexec", "/i", made, "/qn", everything)
    _installed(folder, place, besides=set(), without="uninstall.exe")
    program = "C:\\Program Files\\m2chat\\m2chat.exe"
    for scheme in ("m2", "mchat"):
        _is(f"{scheme}: opens", _opener(wine, "HKLM", scheme), f'"{program}" -- "%1"')
    _is("start", wine.value(rf"HKLM\{RUN}", "m2chat"), f'"{program}" --minimized')
    found = [one.relative_to(wine.prefix) for one in wine.prefix.rglob("m2chat.lnk")]
    _is("shortcuts", len(found), 2)
    _link_opens(wine, folder)
    (folder / "called.txt").unlink()
    made = _msi_upgraded(wine, place, folder, made)
    wine.run("msiexec", "/x", made, "/qn")
    _is("left", folder.exists() and sorted(one.name for one in folder.rglob("*")), False)
    gone = [_opener(wine, "HKLM", one) for one in ("m2", "mchat")]
    _is("keys", [*gone, wine.value(rf"HKLM\{RUN}", "m2chat")], [None] * 3)
    _is("shortcuts", list(wine.prefix.rglob("m2chat.lnk")), [])
    print(f"{made.name}: installed for all users, links open, upgraded, removed")


def _msi_upgraded(wine: Wine, place: Place, folder: Path, older: Path) -> Path:
    """A newer one takes the older one's place with what was chosen; an older one is refused."""
    stand_in(place.work / "windows" / "m2chat", ["base.dll", "newer.dll"])
    newer = windows.msi(place, VERSION.rpartition(".")[0] + ".65535")
    wine.run("msiexec", "/i", newer, "/qn", "ADDLOCAL=Program,Links,Desktop,Autostart")
    _installed(folder, place, without="uninstall.exe")
    _is("links", bool(_opener(wine, "HKLM", "m2")), True)
    products = wine.run("reg", "query", rf"HKLM\{UNINSTALL_ALL}", "/s")
    names = [
        one for one in products.splitlines() if one.split() == ["DisplayName", "REG_SZ", "m2chat"]
    ]
    _is("installed once", len(names), 1)
    wine.run("msiexec", "/i", older, "/qn", code=FATAL)
    _installed(folder, place, without="uninstall.exe")
    return newer


def _installed(folder: Path, place: Place, besides: Iterable[str] = (), without: str = "") -> None:
    wanted = {one.as_posix() for one in windows.contents(place.work / "windows" / "m2chat")}
    wanted |= {"uninstall.exe", windows.LICENCES, *besides} - {without}
    _is("files", sorted(one.as_posix() for one in windows.contents(folder)), sorted(wanted))


def _link_opens(wine: Wine, folder: Path) -> None:
    """As a browser does it: by the scheme alone.  Wine reads HKLM for it and never HKCU, so the
    .exe's keys are only looked at.
    """
    called = folder / "called.txt"
    called.unlink(missing_ok=True)
    wine.run("start", LINK)
    _wait(called.exists, "the link opens")
    _is("the link", called.read_text().strip(), f'-- "{LINK}"')


def _opener(wine: Wine, root: str, scheme: str) -> str | None:
    return wine.value(rf"{root}\{CLASSES}\{scheme}\shell\open\command")


def _windows(path: Path) -> str:
    return "C:\\" + str(path).partition("/drive_c/")[2].replace("/", "\\")


def _wait(until: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + WAIT_S
    while not until():
        if time.monotonic() > end:
            raise NotMade(f"In vain: {what}.")
        time.sleep(0.1)


def _is(what: str, found: object, wanted: object) -> None:
    if found != wanted:
        raise NotMade(f"{what}: {found!r} and not {wanted!r}.")
