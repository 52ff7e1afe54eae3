"""The packages, tried: ``dev.py package --check``.

The .debs are installed in an empty Debian: first those of the release before, with which two people
meet and write to each other; then these, which must find all of it again.  Programs, parts, window
(with and without a screen), a portable copy, and that nothing stays behind.  Each step that fails
raises ``NotMade``.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from m2package import check_others
from m2package.about import NAMES, SETTINGS
from m2package.debian import ENVIRONMENT, HOME, Debian, fresh, save_picture, screen
from m2package.place import VERSION, NotMade, Place, remove_tree, run, size

STAYS_S = 8.0  # of a window that nobody closes
COLOURS = 64  # of a screen with a window on it; letters alone have as many greys
_SCREEN = ("xvfb", "xdotool")
_LATER = "# kept by the upgrade\n"


def check(place: Place, previous: Path | None) -> None:
    """Everything; tells what it did.  ``previous``: where the .debs of the last release are."""
    if os.geteuid() != 0:
        raise NotMade("The check works in a root folder of its own: run it as root.")
    found = [_package(place.out, name) for name in NAMES]
    run("lintian", "--allow-root", "--profile", "debian", "--fail-on", "error", *found)
    before = [_older(place, _package(previous or place.out, name)) for name in NAMES]
    debian = fresh(place)
    debian.run("apt-get", "-qq", "update")
    debian.run("useradd", "--create-home", "ada")
    debian.run("apt-get", "-qq", "install", "-y", "--no-install-recommends", *_SCREEN)
    debian.install(*before)
    port = _free_port()
    _meet(debian, port)
    _upgrade(debian, found)
    _parts(debian)
    _talk_again(debian, port)
    _window(debian)
    _seen(debian, place)
    _portable(debian)
    _remove(debian)
    check_others.check(place, debian)


def _package(folder: Path, name: str) -> Path:
    machine = run("dpkg", "--print-architecture").strip()
    path = folder / f"{name}_{VERSION}_{machine}.deb"
    others = sorted(folder.glob(f"{name}_*_{machine}.deb"))
    if not path.exists() and not others:
        raise NotMade(f"{path} is not there: 'dev.py package deb' makes it.")
    return path if path.exists() else others[-1]


def _older(place: Place, package: Path) -> Path:
    """The package as it is, if it is older; else under an older version, with a file of its own."""
    version = run("dpkg-deb", "--field", package, "Version").strip()
    if version != VERSION:
        return package
    name = package.name.partition("_")[0]
    root = place.fresh(f"{name}-before")
    run("dpkg-deb", "--raw-extract", package, root)
    control = root / "DEBIAN/control"
    told = control.read_text().replace(f"Version: {VERSION}\n", f"Version: {VERSION}~before\n")
    control.write_text(told)
    (root / "usr/lib" / name / "_internal/of-before").write_text("the next version lacks it")
    path = place.work / f"{name}_before.deb"
    run("dpkg-deb", "--root-owner-group", "-Znone", "--build", root, path)
    remove_tree(root)
    return path


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def _meet(debian: Debian, port: int) -> None:
    """With the programs of before: a circle, two profiles, a message."""
    debian.run("install", "-d", "-o", "m2", "-g", "m2", "-m", "700", "/var/lib/m2-server")
    with _server(debian, port, "--new-circle", "Friends") as circle:
        for who in ("Ada", "Bob"):
            debian.ctl(who, "profile", "create", "--name", who, "--circle", circle)
        link = str(debian.ctl("Ada", "card")["link"])
        with _listening(debian, "Ada", "--auto-accept-contacts") as heard:
            debian.ctl("Bob", "contact", "add", link, "--timeout", "15s")
            _send(debian, "hello from before")
    if b"hello from before" not in b"".join(heard):
        raise NotMade(f"The first message did not arrive: {heard!r}")
    print("before the upgrade two profiles exchanged a message through the packaged server")


def _upgrade(debian: Debian, packages: list[Path]) -> None:
    """To these packages; what a person has changed stays, what was left out is gone."""
    settings = debian.root / SETTINGS[1:]
    settings.write_text(settings.read_text() + _LATER)
    began = time.monotonic()
    debian.install(*packages)
    print(f"upgraded in {time.monotonic() - began:.0f} s")
    for name in NAMES:
        print(f"{name} takes {size(debian.root / 'usr/lib' / name) / 1e6:.1f} MB")
        if (debian.root / "usr/lib" / name / "_internal/of-before").exists():
            raise NotMade(f"The upgrade of {name} left a file of the version before.")
    if not settings.read_text().endswith(_LATER):
        raise NotMade("The upgrade changed the server's settings.")
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
def _server(debian: Debian, port: int, *more: str) -> Iterator[str]:
    """The packaged server as its user; gives the circle."""
    words = ["m2-server", "run", "--config", SETTINGS, "--bind", f"127.0.0.1:{port}", "--json"]
    process = subprocess.Popen(
        debian.command(*words, *more, user="m2"),
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
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


@contextmanager
def _listening(debian: Debian, who: str, *more: str) -> Iterator[list[bytes]]:
    """A person at the command line; what was heard is in the list afterwards."""
    profile = ("--profile", f"{HOME}/{who}", "--json")
    words = debian.command("m2ctl", *profile, "listen", *more, user="ada")
    process = subprocess.Popen(words, env=ENVIRONMENT, stdout=subprocess.PIPE)
    heard: list[bytes] = []
    try:
        yield heard
    finally:
        process.terminate()
        heard.append(process.communicate(timeout=20)[0])


def _send(debian: Debian, text: str) -> None:
    debian.ctl("Bob", "send", "Ada", text, "--wait", "delivered", "--timeout", "30s")


def _talk_again(debian: Debian, port: int) -> None:
    """The server is still of the same circle, the profiles know each other, all is remembered."""
    with _server(debian, port), _listening(debian, "Ada") as heard:
        _send(debian, "hello from after")
    if b"hello from after" not in b"".join(heard):
        raise NotMade(f"The second message did not arrive: {heard!r}")
    profile = f"{HOME}/Ada"
    told = debian.run("m2ctl", "--profile", profile, "--json", "history", "Bob", user="ada")
    if b"hello from before" not in told or b"hello from after" not in told:
        raise NotMade(f"The profile forgot a message: {told!r}")
    print("after the upgrade they wrote to each other again, and every message is there")


def _portable(debian: Debian) -> None:
    """A copy of the folder with the mark in it keeps everything beside itself."""
    home, stick = debian.root / HOME[1:], f"{HOME}/stick"
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


@contextmanager
def _open(debian: Debian, *words: str, more: dict[str, str] | None = None) -> Iterator[None]:
    """The desktop program, which stays until it is asked to end."""
    told = {**ENVIRONMENT, **(more or {})}
    program = subprocess.Popen(debian.command("m2chat", *words, user="ada"), env=told)
    try:
        code = program.wait(timeout=STAYS_S)
        raise NotMade(f"The window ended by itself with {code}.")
    except subprocess.TimeoutExpired:
        try:
            yield
        finally:
            program.terminate()
            code = program.wait(timeout=20)
    if code:
        raise NotMade(f"The window ended with {code} when it was asked to.")


def _window(debian: Debian) -> None:
    """Without a screen."""
    with _open(debian):
        pass
    print("the window stays open until it is asked to end")


def _seen(debian: Debian, place: Place) -> None:
    """On a screen: the first page, a profile's door, and what is behind it; to be looked at."""
    with screen(debian) as (more, dump), _open(debian, more=more):
        _shoot(dump, place.work / "window-first.png")
    with screen(debian) as (more, dump), _open(debian, "--profile", f"{HOME}/Ada", more=more):
        _shoot(dump, place.work / "window-door.png")
        debian.run("xdotool", "type", "--delay", "40", ENVIRONMENT["M2_PASSPHRASE"], more=more)
        debian.run("xdotool", "key", "Return", more=more)
        time.sleep(STAYS_S)
        _shoot(dump, place.work / "window-chats.png")


def _shoot(dump: Path, path: Path) -> None:
    colours = save_picture(dump, path)
    if colours < COLOURS:
        raise NotMade(f"The screen is as good as empty: {colours} colours, {path}")
    print(f"the window on a screen: {path} ({colours} colours)")


def _remove(debian: Debian) -> None:
    """Nothing of the packages stays; the person's profiles do."""
    debian.run("apt-get", "-qq", "purge", "-y", *NAMES)
    left = debian.run(
        "find", "/usr", "/etc", "/var/lib/m2-server", "-iname", "*m2chat*", "-o", "-iname",
        "m2-server*", "-o", "-iname", "m2ctl*", code=1,
    ).decode()  # fmt: skip
    if left.strip():
        raise NotMade(f"These stay behind: {left}")
    if not (debian.root / HOME[1:] / "Ada/profile.db").exists():
        raise NotMade("The profile did not survive.")
    print("removed: nothing stays but the profiles")
