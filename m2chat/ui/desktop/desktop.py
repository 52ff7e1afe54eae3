"""Joins the window to the desktop: tray, badge, notifications, closing, the ways to end.

It lives as long as the program; the shell tells which page it shows, and everything else is asked
through the bridge.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from m2chat.events import Event
from m2chat.ids import ChatId
from m2chat.messaging import events as domain
from m2chat.messaging.model import Conversation, Direction
from m2chat.ui.accounts_bridge import AccountsBridge
from m2chat.ui.bridge import ProfileSummary
from m2chat.ui.desktop import closing
from m2chat.ui.desktop.badge import show_badge
from m2chat.ui.desktop.chosen_notices import ChosenNotices
from m2chat.ui.desktop.hosted import Hosted
from m2chat.ui.desktop.notifier import Notifier, Sight
from m2chat.ui.desktop.quiet import Quiet
from m2chat.ui.desktop.session_bus import SessionBus
from m2chat.ui.desktop.tray import Tray
from m2chat.ui.desktop.tray_icon import TrayState
from m2chat.ui.preferences import Preferences
from m2chat.ui.shell import Shell

COUNT_MS = 500
TRAY_LOOK_MS = 2000
TRAY_LOOKS = 30  # a tray that starts after us is taken for a minute


class Desktop(QObject):
    """One for each program."""

    def __init__(
        self,
        shell: Shell,
        accounts: AccountsBridge,
        preferences: Preferences,
        now: Callable[[], float],
        start: Callable[[Sequence[str]], bool],
        bus: SessionBus | None = None,
    ) -> None:
        """``start`` begins another m2chat; ``bus`` where the desktop's notifications are."""
        super().__init__(shell)
        self._shell, self._accounts, self._preferences = shell, accounts, preferences
        self._now, self._start = now, start
        self._unread = self._came = self._waiting = 0
        self._looks = TRAY_LOOKS
        self.quiet = Quiet(preferences, now)
        self.hosted = Hosted(accounts.bridge, self)
        self.tray = Tray(self.quiet, self)
        self.notices = ChosenNotices(bus, lambda: self.tray.icon, self)
        sight = Sight(self._row, self._watched, lambda: shell.window_page is None, self._active)
        self.notifier = Notifier(
            accounts.bridge, self.notices, sight, preferences, self.quiet, now, self
        )
        self.notifier.open_wanted.connect(self._open)
        self.tray.show_wanted.connect(shell.come_forward)
        self.tray.toggle_wanted.connect(self._toggle)
        self.tray.profile_wanted.connect(self._start_profile)
        self.tray.lock_wanted.connect(shell.lock)
        self.tray.quit_wanted.connect(shell.leave)
        self._count = _timer(self, COUNT_MS, self._ask_waiting)
        self._quiet_ends = _timer(self, 0, self.tell)
        self._tray_comes = _timer(self, TRAY_LOOK_MS, self._look_for_tray)
        shell.before_close, shell.before_leave = self.keep_open, self.ask_for_circle
        shell.page_changed.connect(self._page_changed)
        shell.unread_changed.connect(self._unread_changed)
        shell.closed.connect(self._ends)
        accounts.bridge.happened.connect(self._heard)
        preferences.changed.connect(self._chosen)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
            if sys.platform == "darwin":  # a click on the dock's icon
                application.applicationStateChanged.connect(self._activated)
        self._look_for_tray()

    # -- showing and closing -------------------------------------------------------------------

    def show_first(self, *, hidden: bool) -> None:
        """Show the window, or (``hidden``) only the tray icon; without a tray it is minimised."""
        if not hidden:
            self._shell.show()
        elif self.tray.icon is None:
            self._shell.showMinimized()

    def keep_open(self) -> bool:
        """The window is being closed: whether the program goes on, hidden or with a question."""
        choices = self._preferences.now
        if self._shell.window_page is None and not self._shell.locked:
            return False  # nobody's profile is open, so there is nothing to stay for
        hosts = self.hosted.open
        if self.tray.icon is not None:
            if not choices.asked_about_tray:
                ask = partial(closing.keep_running, hosts=hosts)
                self._shell.ask(ask, self._stay, self._leave)
                return True
            if choices.close_to_tray:
                self._shell.hide()
                return True
        elif not choices.told_no_tray and choices.tray:
            ask = partial(closing.no_tray, hosts=hosts)
            self._shell.ask(ask, self._minimise, self._leave_without_tray)
            return True
        return self.ask_for_circle()

    def ask_for_circle(self) -> bool:
        """The program is about to end: whether it asks first, for a circle would close with it."""
        if self.hosted.open:
            self._shell.come_forward()
            self._shell.ask(closing.closes_circle, lambda: None, self._shell.quit)
        return self.hosted.open

    def _stay(self) -> None:
        self._preferences.choose(asked_about_tray=True, close_to_tray=True)
        self._shell.hide()

    def _leave(self) -> None:
        self._preferences.choose(asked_about_tray=True, close_to_tray=False)
        self._shell.quit()

    def _minimise(self) -> None:
        self._preferences.choose(told_no_tray=True)
        self._shell.showMinimized()

    def _leave_without_tray(self) -> None:
        self._preferences.choose(told_no_tray=True)
        self._shell.quit()

    def _toggle(self) -> None:
        if self._shell.isVisible() and self._shell.isActiveWindow():
            self._shell.hide()
        else:
            self._shell.come_forward()

    def _open(self, chat: ChatId | None) -> None:
        self._shell.come_forward()
        if chat is not None and self._shell.window_page is not None:
            self._shell.window_page.open_when_there(chat)

    def _start_profile(self, path: Path | None) -> None:
        self._start(["--new"] if path is None else ["--profile", str(path)])

    def _ends(self) -> None:
        self.notifier.withdraw_all()
        self.tray.show(False)
        show_badge(0)

    # -- the tray ------------------------------------------------------------------------------

    def _look_for_tray(self) -> None:
        """Desktops start their tray in their own time, and some never do."""
        had = self.tray.icon is not None
        self.tray.show(self._preferences.now.tray)
        if self.tray.icon is None and self._preferences.now.tray and self._looks > 0:
            self._looks -= 1
            self._tray_comes.start()
        elif self.tray.icon is not None and not had:
            self.tell()

    def _chosen(self, names: frozenset[str]) -> None:
        if "tray" in names:
            self._looks = TRAY_LOOKS
            self._look_for_tray()
            if self.tray.icon is None and not self._shell.isVisible():
                self._shell.show()  # without an icon nobody could bring it back
        if "quiet_until" in names:
            self.tell()

    def tell(self) -> None:
        """Tray, tooltip and badge as things are now."""
        unread = self._unread + self._came
        self.tray.tell(TrayState(unread, self._shell.locked, self.quiet.on), self._waiting)
        show_badge(unread)
        left = self.quiet.left_s
        if left is not None:
            self._quiet_ends.start(min(int(left * 1000) + 100, 2_000_000_000))

    # -- what happens --------------------------------------------------------------------------

    def _page_changed(self) -> None:
        shell = self._shell
        open_ = shell.window_page is not None or shell.locked
        if open_:
            profile = self._accounts.bridge.profile
            self.tray.tell_profile(profile.name, profile.path, can_lock=not shell.locked)
            self._count.start()
            self.hosted.look()
            if shell.window_page is not None:
                shell.window_page.page.chat.opened.connect(self._looked)
        else:
            self.tray.tell_profile("", None, can_lock=False)
            self._unread = self._waiting = 0
            self.hosted.forget()
        if not shell.locked:
            self._came = 0
        self._accounts.profiles(self._profiles, self)
        self.tell()

    def _profiles(self, found: Sequence[ProfileSummary]) -> None:
        self.tray.tell_profiles(found)

    def _unread_changed(self, unread: int) -> None:
        if unread != self._unread:
            self._unread = unread
            self.tell()

    def _heard(self, event: Event) -> None:
        match event:
            case domain.MessageAdded(message=message):
                if message.direction is Direction.OUT:
                    self._count.start()
                elif self._shell.locked and message.unread:
                    self._came += 1
                    self.tell()
            case domain.MessageStateChanged():
                if not self._count.isActive():
                    self._count.start()
            case _:
                pass

    def _ask_waiting(self) -> None:
        def done(count: int) -> None:
            if count != self._waiting:
                self._waiting = count
                self.tell()

        if self._shell.window_page is not None or self._shell.locked:
            self._accounts.bridge.ask(
                lambda app: app.life.undelivered(), done, lambda _: None, self
            )

    # -- what the notifier may see -------------------------------------------------------------

    def _row(self, chat: ChatId) -> Conversation | None:
        window = self._shell.window_page
        return None if window is None else window.conversations.conversation(chat)

    def _active(self) -> bool:
        shell = self._shell  # the focus moves once more while its window is being deleted
        return shiboken6.isValid(shell) and shell.isVisible() and shell.isActiveWindow()

    def _watched(self) -> ChatId | None:
        window = self._shell.window_page
        return window.page.chat.id if window is not None and self._active() else None

    def _activated(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and not self._shell.isVisible():
            self._shell.come_forward()

    def _focus_moved(self, _old: QWidget | None, _new: QWidget | None) -> None:
        self._looked()

    def _looked(self, _opened: object = None) -> None:
        chat = self._watched()
        if chat is not None:
            self.notifier.seen(chat)
        elif self._active() and self._shell.window_page is not None:
            self.notifier.came_forward()


def _timer(parent: QObject, every_ms: int, act: Callable[[], object]) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(every_ms)
    made.timeout.connect(act)
    return made
