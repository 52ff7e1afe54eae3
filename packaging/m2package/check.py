"""The .debs in an empty Debian: installed, started, talking to each other, removed.

``check`` makes the smallest Debian (debootstrap; kept for the next run), copies it, and works in
the copy by chroot inside a mount namespace of its own, so that nothing stays mounted.  It needs
root and Debian's archive; every step that fails raises ``NotMade``.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from m2package.place import VERSION, NotMade, Place, remove_tree, run, size

SUITE = "bookworm"
STAYS_S = 8.0  # of a window that nobody closes
_ENTER = (
    'set -e; root="$1"; shift; mount -t proc proc "$root/proc"; mount --rbind /dev "$root/dev"; '
    'exec chroot "$root" "$@"'
)
_HOME = "/home/ada"
_ENVIRONMENT = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": _HOME,
    "LANG": "C.UTF-8",
    "QT_QPA_PLATFORM": "offscreen",
    "M2CHAT_BIND": "127.0.0.1:0",
    "M2_PASSPHRASE": "words",
    "DEBIAN_FRONTEND": "noninteractive",
}


class Debian:
    """An empty system in a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def command(self, *words: str, user: str = "root") -> list[str]:
        """The command line that runs words inside."""
        inside = list(words)
        if user != "root":
            inside = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *words]
        return ["unshare", "--mount", "sh", "-c", _ENTER, "enter", str(self.root), *inside]

    def run(self, *words: str, user: str = "root", stdin: bytes = b"", code: int = 0) -> bytes:
        """Its output; raises ``NotMade`` on any other exit code."""
        done = subprocess.run(
            self.command(*words, user=user),
            env=_ENVIRONMENT,
            input=stdin,
            capture_output=True,
            timeout=600,
            check=False,
        )
        if done.returncode != code:
            tail = (done.stdout + done.stderr).decode(errors="replace")[-2000:]
            raise NotMade(f"{' '.join(words)} ended with {done.returncode}:\n{tail}")
        return done.stdout

    def ctl(self, who: str, *words: str) -> dict[str, object]:
        """``m2ctl`` on a profile; the last line that it tells."""
        profile = f"{_HOME}/{who}"
        said = self.run("m2ctl", "--profile", profile, "--json", *words, user="ada")
        told: dict[str, object] = json.loads(said.splitlines()[-1])
        return told


def check(place: Place) -> None:
    """Everything; tells what it did."""
    if os.geteuid() != 0:
        raise NotMade("The check works in a root folder of its own: run it as root.")
    found = [place.out / f"{name}_{VERSION}_{_machine()}.deb" for name in ("m2chat", "m2-server")]
    for package in found:
        if not package.exists():
            raise NotMade(f"{package} is not there: 'dev.py package deb' makes it.")
    debian = _fresh(place)
    _install(debian, found)
    _parts(debian)
    with _server(debian) as circle:
        _talk(debian, circle)
    _window(debian)
    _portable(debian)
    _remove(debian)


def _machine() -> str:
    return run("dpkg", "--print-architecture").strip()


def _fresh(place: Place) -> Debian:
    empty, root = place.work / "debian-empty", place.work / "debian"
    if not (empty / "etc/debian_version").exists():
        remove_tree(empty)
        run("debootstrap", "--variant=minbase", SUITE, empty)
    remove_tree(root)
    run("cp", "-a", empty, root)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    # no service may start in a folder that is no computer
    (root / "usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n")
    (root / "usr/sbin/policy-rc.d").chmod(0o755)
    return Debian(root)


def _install(debian: Debian, packages: list[Path]) -> None:
    debian.run("apt-get", "-qq", "update")
    for package in packages:
        shutil.copy(package, debian.root)
        began = time.monotonic()
        debian.run("apt-get", "-qq", "install", "-y", "--no-install-recommends", f"/{package.name}")
        took = time.monotonic() - began
        name = package.name.partition("_")[0]
        taken = size(debian.root / "usr/lib" / name) / 1e6
        print(f"installed {name}: {taken:.0f} MB in {took:.0f} s")
    debian.run("useradd", "--create-home", "ada")
    for program in ("m2chat", "m2ctl", "m2-server"):
        said = debian.run(program, "--version", user="ada").decode()
        if said.strip() != f"{program} {VERSION}":
            raise NotMade(f"{program} calls itself {said!r}.")
    linked = debian.run("find", "/usr/lib/m2-server", "-name", "*Qt*").decode()
    if linked:
        raise NotMade(f"The server brings Qt along: {linked}")


def _parts(debian: Debian) -> None:
    """The processes that the window starts: their libraries are loaded, then they give up all."""
    part = ("m2chat", "--m2chat-part")
    said = debian.run(*part, "m2chat.ui.pictures.child", user="ada")
    if not said.startswith(b"ready "):
        raise NotMade(f"The process that reads pictures says {said!r}.")
    print("pictures are decoded in a process with:", said.decode().strip().partition(" ")[2])
    debian.run(*part, "m2chat.ui.voice.child", user="ada")
    debian.run(*part, "m2chat.app.codes.child", user="ada", code=3)  # nothing is no PNG
    debian.run(*part, "http.server", user="ada", code=2)


@contextmanager
def _server(debian: Debian) -> Iterator[str]:
    """The packaged server as its user; gives the circle."""
    debian.run("install", "-d", "-o", "m2", "-g", "m2", "-m", "700", "/var/lib/m2-server")
    words = ["m2-server", "run", "--config", "/etc/m2-server/m2-server.toml"]
    words += ["--bind", "127.0.0.1:0", "--new-circle", "Friends", "--json"]
    process = subprocess.Popen(
        debian.command(*words, user="m2"), env=_ENVIRONMENT, stdout=subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            raise NotMade("The server does not start.")
        yield str(json.loads(line)["circle"])
    finally:
        process.terminate()
        if process.wait(timeout=20):
            raise NotMade(f"The server ended with {process.returncode}.")


def _talk(debian: Debian, circle: str) -> None:
    """Two profiles become contacts through the packaged server, and one writes to the other."""
    for who in ("Ada", "Bob"):
        debian.ctl(who, "profile", "create", "--name", who, "--circle", circle)
    link = str(debian.ctl("Ada", "card")["link"])
    profile = ("--profile", f"{_HOME}/Ada", "--json")
    ada = subprocess.Popen(
        debian.command("m2ctl", *profile, "listen", "--auto-accept-contacts", user="ada"),
        env=_ENVIRONMENT,
        stdout=subprocess.PIPE,
    )
    try:
        debian.ctl("Bob", "contact", "add", link, "--timeout", "15s")
        debian.ctl(
            "Bob", "send", "Ada", "hello out of the box", "--wait", "delivered", "--timeout", "30s"
        )
    finally:
        ada.terminate()
        heard = ada.communicate(timeout=20)[0]
    if b"hello out of the box" not in heard:
        raise NotMade(f"The message did not arrive: {heard!r}")
    print("two profiles exchanged a message through the packaged server")


def _portable(debian: Debian) -> None:
    """A copy of the folder with the mark in it keeps everything beside itself."""
    home, stick = debian.root / _HOME[1:], f"{_HOME}/stick"
    debian.run("cp", "-r", "/usr/lib/m2chat", stick, user="ada")
    debian.run("touch", f"{stick}/portable", user="ada")
    before = _files(home)
    debian.run(f"{stick}/m2ctl", "profile", "create", "--name", "Cleo", user="ada")
    made = _files(home) - before
    if "stick/data/profiles/cleo/profile.db" not in made:
        raise NotMade(f"The portable program did not make its profile beside itself: {made}")
    outside = {one for one in made if not one.startswith("stick/data/")}
    if outside:
        raise NotMade(f"The portable program left things elsewhere: {outside}")
    print("a portable copy keeps its profile beside itself")


def _files(folder: Path) -> set[str]:
    return {one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file()}


def _window(debian: Debian) -> None:
    """The desktop program shows its window (without a screen) until it is asked to end."""
    program = subprocess.Popen(debian.command("m2chat", user="ada"), env=_ENVIRONMENT)
    try:
        code = program.wait(timeout=STAYS_S)
        raise NotMade(f"The window ended by itself with {code}.")
    except subprocess.TimeoutExpired:
        program.terminate()
        code = program.wait(timeout=20)
    if code:
        raise NotMade(f"The window ended with {code} when it was asked to.")
    print("the window stays open until it is asked to end")


def _remove(debian: Debian) -> None:
    """Nothing of the packages stays; the person's profiles do."""
    debian.run("apt-get", "-qq", "purge", "-y", "m2chat", "m2-server")
    left = debian.run(
        "find", "/usr", "/etc", "/var/lib/m2-server", "-iname", "*m2chat*", "-o", "-iname",
        "m2-server*", "-o", "-iname", "m2ctl*", code=1,
    ).decode()  # fmt: skip
    if left.strip():
        raise NotMade(f"These stay behind: {left}")
    if not (debian.root / _HOME[1:] / "Ada/profile.db").exists():
        raise NotMade("The profile did not survive.")
    print("removed: nothing stays but the profiles")
