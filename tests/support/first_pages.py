"""Every page that can stand before the window of a profile, one after the other.

For tests and screenshots that look at them; each is given as a person sees it who has filled it in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from m2chat.app.face import ProfileSummary
from m2chat.errors import UserFacingError
from m2chat.ui.accounts_bridge import AccountsBridge
from m2chat.ui.bridge import Bridge
from m2chat.ui.desktop.crash_page import CrashPage
from m2chat.ui.dialogs.lock_page import LockPage
from m2chat.ui.dialogs.onboarding import Onboarding
from m2chat.ui.dialogs.unlock import Unlock
from m2chat.ui.dialogs.wipe import WipePage
from m2chat.ui.shell import Shell
from tests.support.fake_app import NOW, FakeAccounts

ADA = ProfileSummary(Path("ada"), "Ada Miller", passphrase=True, keyring=False)
WORK = ProfileSummary(Path("work"), "Ada at work", passphrase=False, keyring=True)
WORDS = "amber river candle orbit"
Page = tuple[str, QWidget]


def first_pages(bridge: Bridge, settle: Callable[[], None]) -> Iterator[Page]:
    """Name and top window; ``settle`` lets Qt and the node do what is under way."""
    for name, profiles in (("welcome", ()), ("choose", (ADA, WORK)), ("unlock", (ADA,))):
        shell = _shell(bridge, profiles)
        shell.begin()
        while not shell.shows_page:
            settle()
        yield name, shell
        if isinstance(shell.page, Onboarding):
            for step in onboarding(shell.page, settle):
                yield step, shell
        if isinstance(shell.page, Unlock):
            shell.page.field.setText("wrong words here")
            shell.page.open_button.click()
            while not shell.page.open_button.isEnabled():
                settle()
            yield "unlock-wrong", shell
        shell.hide()
        shell.deleteLater()
    lock, wipe = LockPage(bridge), WipePage()
    wipe.refused(UserFacingError("The folder could not be deleted. Delete it by hand."))
    crash = CrashPage("m2chat 1.0\nTypeError in paint\n" * 8, safe=True, save=_nowhere)
    for name, page in (("lock", lock), ("wipe", wipe), ("crash", crash)):
        shell = _shell(bridge, ())
        shell._put(page)
        page.begin()
        yield name, shell
        shell.hide()
        shell.deleteLater()


def onboarding(page: Onboarding, settle: Callable[[], None]) -> Iterator[str]:
    """Its pages, and what folds out of them."""
    page.welcome.invited_button.click()
    yield "welcome-link"
    page.welcome.close_box()
    page.welcome.restore_button.click()
    yield "welcome-restore"
    page.back()
    page.welcome.create_button.click()
    page.name.name.setText("Ada Miller")
    yield "welcome-name"
    page.name.next_button.click()
    page.passphrase.first.setText(WORDS)
    page.passphrase.second.setText(WORDS)
    yield "welcome-passphrase"
    page.passphrase.next_button.click()
    while not page.know.next_button.isEnabled():
        settle()
    yield "welcome-good-to-know"
    page.know.next_button.click()
    yield "welcome-network"
    for way, name in ((1, "join"), (2, "host")):
        page.network.ways[way].radio.click()
        yield f"welcome-{name}"
    page.network.ways[0].radio.click()


def _shell(bridge: Bridge, profiles: tuple[ProfileSummary, ...]) -> Shell:
    return Shell(AccountsBridge(bridge, FakeAccounts(profiles), None), lambda: NOW)


def _nowhere(path: str, text: str) -> None:
    raise OSError(f"{path}: not written, {len(text)} letters")
