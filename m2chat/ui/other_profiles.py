"""The other profiles of this computer, from an open window: each gets a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from m2chat.ui.accounts_bridge import AccountsBridge
from m2chat.ui.bridge import ProfileSummary
from m2chat.ui.language import tr
from m2chat.ui.main_window import MainWindow

Start = Callable[[Sequence[str]], bool]  # begins another m2chat with these words


def serve(window: MainWindow, accounts: AccountsBridge, start: Start | None) -> None:
    """Answer a window's wish for another profile; nothing without ``start``."""
    if start is not None:
        window.profiles_wanted.connect(partial(_show, window, accounts, start))
        window.other_profile_wanted.connect(partial(_open_next, window, accounts, start))


def _here(accounts: AccountsBridge) -> Path:
    return accounts.bridge.profile.path


def _show(window: MainWindow, accounts: AccountsBridge, start: Start) -> None:
    """All of them, on a sheet."""
    from m2chat.ui.dialogs.profiles import Profiles

    def found(profiles: Sequence[ProfileSummary]) -> None:
        sheet = Profiles(window, _here(accounts), profiles, start)
        window.take(sheet)
        sheet.open_over(sheet.new_button)

    accounts.profiles(found, window)


def _open_next(window: MainWindow, accounts: AccountsBridge, start: Start, by: int) -> None:
    """The next or the previous one."""

    def found(profiles: Sequence[ProfileSummary]) -> None:
        own = _here(accounts)
        paths = [one.path for one in profiles]
        here = paths.index(own) if own in paths else -1
        other = paths[(here + by) % len(paths)] if paths else own
        if other == own:
            window.banner.say(tr("There is no other profile on this computer."), "text")
        elif not start(["--profile", str(other)]):
            window.banner.say(tr("Another m2chat could not be started."), "danger")

    accounts.profiles(found, window)
