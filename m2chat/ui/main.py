"""``m2chat``, the desktop program: application and loop, from first page to last goodbye."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import m2chat.ui.quick_start  # before anything of PySide6

# isort: split

from PySide6.QtCore import QCoreApplication, QProcess, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

import m2chat
from m2chat.errors import UserFacingError
from m2chat.program import own_command
from m2chat.ui.accounts_bridge import AccountsBridge, HandOver
from m2chat.ui.application import DesktopApplication
from m2chat.ui.bridge import AccountsFace, ApplicationFace, Bridge, Door, NodeThread
from m2chat.ui.desktop.crash_care import CrashCare, make_watch
from m2chat.ui.desktop.desktop import Desktop
from m2chat.ui.desktop.ending import Ending
from m2chat.ui.desktop.session_bus import session_bus
from m2chat.ui.language import LANGUAGES, install_language
from m2chat.ui.links.opened import OpenedLinks
from m2chat.ui.loop import run
from m2chat.ui.preferences import install_preferences, preferences
from m2chat.ui.resources import app_icon
from m2chat.ui.shell import Shell
from m2chat.ui.theme import install_theme

NO_DISPLAY = (
    "m2chat: there is no display here, so no window can be opened. "
    "Use m2ctl for everything without a window: m2ctl --help"
)
LANGUAGE_HELP = "speak this language, for this time: " + ", ".join(LANGUAGES)

FIRST_ANSWER_S = 2.0  # for an owner of the profile, before there is a window of ours
SHUTDOWN_S = 4.0  # the application stops within three


@dataclass(frozen=True, slots=True)
class Program:
    """What the window stands on; tests give it other parts."""

    accounts: AccountsFace
    make_door: Callable[[ApplicationFace], Door] | None = None
    hand_over: HandOver | None = None
    has_owner: Callable[[Path], Awaitable[bool]] | None = None  # whether a process has a profile
    preferences: Path | None = None  # where the choices for this computer are kept
    crashes: Path | None = None  # where crash reports are kept; None: nothing is watched


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(prog="m2chat", description="A private peer-to-peer messenger.")
    made.add_argument("--profile", type=Path, metavar="DIR", help="open the profile in this folder")
    made.add_argument("--new", action="store_true", help="make a new profile")
    made.add_argument(
        "--minimized", action="store_true", help="start without a window, in the tray"
    )
    made.add_argument(
        "--lang", default="", choices=("", *LANGUAGES), metavar="CODE", help=LANGUAGE_HELP
    )
    made.add_argument("--version", action="version", version=f"m2chat {m2chat.__version__}")
    made.add_argument("link", nargs="?", default="", help="a contact card or circle link to open")
    return made


def has_display(environment: dict[str, str], platform: str) -> bool:
    """Whether a window can be opened here."""
    if platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def make_application(
    words: Sequence[str], preferences_path: Path | None = None, language: str = ""
) -> DesktopApplication:
    """The one QApplication, named, scaled, styled and speaking as the person chose.

    ``language``: for this time, in place of the one that is kept.
    """
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    QCoreApplication.setApplicationName("m2chat")
    QCoreApplication.setApplicationVersion(m2chat.__version__)
    application = DesktopApplication([words[0] if words else "m2chat"])
    application.setDesktopFileName("m2chat")
    application.setWindowIcon(app_icon())
    kept = install_preferences(preferences_path)
    install_language(application, language or kept.now.language)
    install_theme(application)
    return application


def compose() -> Program:
    """The real application; imported late, so that ``--help`` and a refusal are quick."""
    from m2chat.app.account import Accounts
    from m2chat.app.bootstrap import Surface, program_folder
    from m2chat.app.owner import Owner, hand_over, has_owner, window_methods

    surface = Surface()

    def make_door(face: ApplicationFace) -> Door:
        return Owner(face, surface.random, window_methods(face))

    kept = program_folder() / "window.json"
    crashes = program_folder() / "crashes"
    return Program(Accounts(surface), make_door, hand_over, has_owner, kept, crashes)


def shown_elsewhere(program: Program, path: Path | None, link: str) -> bool:
    """Whether a window that has this profile open already took over; asked before Qt starts."""
    if program.hand_over is None:
        return False
    paths = [path] if path is not None else [one.path for one in program.accounts.profiles()]
    return asyncio.run(_in_time(_handed_over(program, paths, link)))


async def _in_time(work: Awaitable[bool]) -> bool:
    """One that hangs is asked again with a window to say so."""
    with contextlib.suppress(TimeoutError, UserFacingError):
        async with asyncio.timeout(FIRST_ANSWER_S):
            return await work
    return False


async def _handed_over(program: Program, paths: Sequence[Path], link: str) -> bool:
    """To the window of these profiles, if there is exactly one: else the chooser asks which."""
    if program.hand_over is None:
        return False
    if len(paths) > 1 and program.has_owner is not None:
        paths = [path for path in paths if await program.has_owner(path)]
    return len(paths) == 1 and await program.hand_over(paths[0], link)


def start_another(words: Sequence[str]) -> bool:
    """Another m2chat with these words, which outlives this one; whether it could be started."""
    program, *before = own_command()
    started, _ = QProcess.startDetached(program, [*before, *words])
    return bool(started)


async def session(
    program: Program,
    path: Path | None = None,
    link: str = "",
    *,
    new: bool = False,
    hidden: bool = False,
) -> int:
    """Show the window until it is closed, then stop the node; returns the exit code."""
    node = NodeThread()
    node.start()
    bridge = Bridge(node, program.make_door)
    accounts = AccountsBridge(bridge, program.accounts, program.hand_over)
    shell = Shell(accounts, time.time, path, link, new=new, start=start_another)
    over: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def closed() -> None:
        if not over.done():
            over.set_result(None)

    shell.closed.connect(closed)
    application = QApplication.instance()
    assert isinstance(application, DesktopApplication)
    OpenedLinks(application, shell.take_link)
    ending = Ending(application)
    ending.session_ends.connect(shell.keep_drafts)
    ending.wanted.connect(shell.quit)
    bus = session_bus()
    desktop = Desktop(shell, accounts, preferences(), time.time, start_another, bus)
    watch = make_watch(program.crashes) if program.crashes is not None else None
    if watch is not None:
        past = watch.begin()
        hidden = hidden and not past.wants_safe_start
        care = CrashCare(watch, past, preferences(), shell)
        shell.greeting = None if hidden else care.page()
    desktop.show_first(hidden=hidden)
    shell.begin()
    try:
        await over
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(SHUTDOWN_S):
                await bridge.shutdown()
    finally:
        bridge.close()
        node.stop()
        if bus is not None:
            bus.close()
        ending.close()
    if watch is not None:
        watch.end()
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Open the desktop program."""
    options = parser().parse_args(argv)
    if not has_display(dict(os.environ), sys.platform):
        print(NO_DISPLAY, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2
    path = options.profile.expanduser().absolute() if options.profile else None
    try:
        program = compose()
        if not options.new and shown_elsewhere(program, path, options.link):
            return 0
    except UserFacingError as error:
        print(f"m2chat: {error}", file=sys.stderr)  # noqa: T201 - there is no window yet
        return error.exit_code
    application = make_application(sys.argv, program.preferences, options.lang)
    return run(
        application,
        lambda: session(program, path, options.link, new=options.new, hidden=options.minimized),
    )


if __name__ == "__main__":
    raise SystemExit(main())
