"""The one top window: the pages before a profile is open, then the main window in their place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from m2chat.errors import UserFacingError
from m2chat.events import Event
from m2chat.ids import ChatId
from m2chat.messaging.trust.model import LockChanged
from m2chat.ui import other_profiles
from m2chat.ui.accounts_bridge import AccountsBridge
from m2chat.ui.bridge import ProfileSummary, WindowWanted
from m2chat.ui.dialogs.lock_page import LockPage
from m2chat.ui.dialogs.step import Step
from m2chat.ui.dialogs.unlock import ChooseProfile, Unlock
from m2chat.ui.idle import IdleWatch
from m2chat.ui.language import install_language, tr
from m2chat.ui.letting_go import let_go
from m2chat.ui.main_window import MainWindow
from m2chat.ui.place import Place
from m2chat.ui.preferences import preferences
from m2chat.ui.resources import app_icon
from m2chat.ui.retelling import told
from m2chat.ui.theme import Size, least_window, theme
from m2chat.ui.trust_room import TrustRoom
from m2chat.ui.views.parts import column

if TYPE_CHECKING:
    from m2chat.ui.desktop.closing import ClosingSheet
    from m2chat.ui.desktop.crash_page import CrashPage


class Shell(QWidget):
    """Chooser, onboarding or unlock; then the conversations."""

    closed = Signal()
    ready = Signal()  # the list of conversations is on the screen
    page_changed = Signal()  # another page: a profile opened, was locked, unlocked or let go
    unread_changed = Signal(int)

    def __init__(
        self,
        accounts: AccountsBridge,
        now: Callable[[], float],
        path: Path | None = None,
        card: str = "",
        *,
        new: bool = False,
        start: Callable[[Sequence[str]], bool] | None = None,
    ) -> None:
        """``new``: begin with a new profile; ``start`` begins another m2chat with these words."""
        super().__init__()
        self.setObjectName("entry")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("m2chat")
        self.setWindowIcon(app_icon())
        self.setMinimumSize(*least_window())
        theme().changed.connect(self._fit)
        self.resize(Size.WINDOW_W, Size.WINDOW_H)
        Place(self)
        self._accounts, self._now, self._path = accounts, now, path
        self._card = card  # a link that the program was started with
        self._loaded = False
        self._new, self._start = new, start
        preferences().changed.connect(self._chosen)
        self._idle = IdleWatch(now, self)
        self._idle.due.connect(self._lock)
        self._profiles: Sequence[ProfileSummary] = ()
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self.window_page: MainWindow | None = None
        self.before_close: Callable[[], bool] = lambda: False  # True: the program goes on
        self.before_leave: Callable[[], bool] = lambda: False  # the same when Quit was chosen
        self.greeting: CrashPage | None = None  # what is asked before the first page
        self._over = False
        accounts.bridge.happened.connect(self._heard)
        self._leave = QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self)
        self._leave.activated.connect(self.leave)

    def _fit(self) -> None:
        """No smaller than the letters of now allow."""
        self.setMinimumSize(*least_window())

    @property
    def page(self) -> QWidget:
        """What the window shows."""
        shown = self._stack.currentWidget()
        assert shown is not None
        return shown

    @property
    def shows_page(self) -> bool:
        """Whether the profiles were found and the first page is there."""
        return self._stack.count() > 0

    def begin(self) -> None:
        """Find the profiles and show the first page."""
        page, self.greeting = self.greeting, None
        if page is not None:
            page.done.connect(self.begin)
            self._put(page)
            page.begin()
            return
        self._accounts.profiles(self._found, self)

    def _found(self, profiles: Sequence[ProfileSummary]) -> None:
        self._profiles = profiles
        if self._new:
            self._onboard()
        elif self._path is not None:
            self._open_path(self._path)
        elif not profiles:
            self._onboard()
        elif len(profiles) == 1:
            self._unlock(profiles[0])
        else:
            self._choose()

    def _open_path(self, path: Path) -> None:
        """``--profile``: the one that lies there, or a new one."""

        def none(error: UserFacingError) -> None:
            if error.key == "no_profile":
                self._onboard()
            else:
                page = Step("alert", tr("This profile can't be opened"), told(error))
                page.add_button(tr("Close"), "primary").clicked.connect(self.close)
                self._put(page)

        self._accounts.look(path, self._unlock, none, self)

    def _choose(self) -> None:
        page = ChooseProfile(self._profiles)
        page.chosen.connect(self._unlock)
        page.new_wanted.connect(self._onboard)
        self._put(page)
        page.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _unlock(self, profile: ProfileSummary) -> None:
        """Ask for the passphrase, unless another window has this profile: then show that one."""

        def asked(shown: bool) -> None:
            if shown:
                self.quit()
                return
            page = Unlock(self._accounts, profile, others=self._path is None)
            page.opened.connect(lambda _: self._open())
            page.back.connect(self._choose)
            page.wipe_wanted.connect(lambda: self._ask_wipe(profile.path, self.begin))
            self._put(page)
            page.begin()

        def hangs(error: UserFacingError) -> None:
            page = Step("alert", tr("m2chat is open but does not answer"), told(error))
            again = page.add_button(tr("Try again"), "primary")
            again.clicked.connect(lambda: self._unlock(profile))
            page.add_button(tr("Close")).clicked.connect(self.quit)
            self._put(page)
            again.setFocus(Qt.FocusReason.OtherFocusReason)

        self._accounts.hand_over(profile.path, self._card, asked, self, hangs)

    def _onboard(self) -> None:
        from m2chat.ui.dialogs.onboarding import Onboarding

        page = Onboarding(self._accounts, self._path)
        page.finished.connect(self._open)
        self._put(page)
        page.begin()

    def _open(self, card: str = "") -> None:
        """The profile is open: show its conversations, and go on with a card if there is one."""
        window = MainWindow(self._accounts.bridge, self._now)
        self.window_page = window
        window.several_profiles = len(self._profiles) > 1
        window.has_shell = self._start is not None
        window.lock_changed.connect(self._watch_idle)
        other_profiles.serve(window, self._accounts, self._start)
        window.quit_wanted.connect(self.leave)
        window.wipe_wanted.connect(lambda: self._ask_wipe(self._here, self._open))
        self._watch_idle()

        def loaded() -> None:
            self._loaded = True
            self.ready.emit()
            link, self._card = card or self._card, ""  # once, not after every unlock
            if link:
                window.open_link(link)

        window.unread_changed.connect(self._show_unread)
        self._put(window)
        window.load(loaded)

    def _chosen(self, names: frozenset[str]) -> None:
        """Another language: the page that is there is made anew, with the conversation it shows."""
        application = QApplication.instance()
        if "language" not in names or not isinstance(application, QApplication):
            return
        install_language(application, preferences().now.language)
        theme().changed.emit()
        window = self.window_page
        if self.locked:
            self._show_lock()
        elif window is None:
            self.begin()
        else:
            window.page.composer.flush_draft()
            QTimer.singleShot(0, self, lambda: self._open_again(window.page.chat.id))

    def _open_again(self, chat: ChatId | None) -> None:
        """The main window once more, at the same conversation."""
        self._loaded = False
        self._open()
        window = self.window_page
        if chat is not None and window is not None:
            window.loaded.connect(lambda: window.open_conversation(chat))

    def _heard(self, event: Event) -> None:
        """The program was started again: come to the front, and ask about the link it brought."""
        if isinstance(event, LockChanged):
            self._show_lock() if event.locked else self._open()
        if not isinstance(event, WindowWanted):
            return
        self.come_forward()
        if event.link:
            self.take_link(event.link)

    def take_link(self, link: str) -> None:
        """A link from outside: asked about at once, or when the profile is open and unlocked."""
        if self.window_page is not None and self._loaded:
            self.window_page.open_link(link)
        else:
            self._card = link

    # -- the lock, other profiles, the end of this one -----------------------------------------

    @property
    def _here(self) -> Path:
        """The folder of the open profile."""
        return self._accounts.bridge.profile.path

    def _watch_idle(self) -> None:
        """Lock when nobody was here for as long as the person chose."""
        self._accounts.bridge.ask(
            lambda app: app.trust.lock_after(), self._idle.watch, lambda _: None, self
        )

    @property
    def locked(self) -> bool:
        """Whether a profile is open and locked away."""
        return isinstance(self._stack.currentWidget(), LockPage)

    def lock(self) -> None:
        """Lock now; without a passphrase the window comes forward and offers to set one."""
        trust = self.window_page.trust if self.window_page is not None else None

        def refused(_: UserFacingError) -> None:
            self.come_forward()
            if isinstance(trust, TrustRoom):
                trust.lock()

        if trust is not None:
            self._accounts.bridge.ask(lambda app: app.trust.lock(), None, refused, self)

    def _lock(self) -> None:
        if self.window_page is not None:
            self._accounts.bridge.ask(lambda app: app.trust.lock(), None, lambda _: None, self)

    def _show_lock(self) -> None:
        """Nothing of the profile stays in the window, nor in what screen readers see."""
        self._idle.watch(None)
        window, self.window_page, self._loaded = self.window_page, None, False
        if window is not None:
            window.page.composer.flush_draft()
        page = LockPage(self._accounts.bridge)
        page.wipe_wanted.connect(lambda: self._ask_wipe(self._here, self._show_lock))
        self._put(page)
        self.setWindowTitle("m2chat")
        page.begin()

    def _ask_wipe(self, path: Path, back: Callable[[], object]) -> None:
        """Delete a profile, when the person is sure; then the program ends or begins anew."""
        from m2chat.ui.dialogs.wipe import WipePage

        self._idle.watch(None)
        self.window_page = None
        page = WipePage()

        def wiped(_: None) -> None:
            self._path = None
            self._new = False
            self.begin()

        def confirmed() -> None:
            work = self._accounts.wipe_here
            self._accounts.bridge.run(lambda: work(path), wiped, page.refused, self)

        page.confirmed.connect(confirmed)
        page.back.connect(back)
        self._put(page)
        page.begin()

    def _show_unread(self, count: int) -> None:
        if self.window_page is None or self._over:
            return  # a window that was locked away, or closed, still hears its last event
        name = self._accounts.bridge.profile.name
        self.unread_changed.emit(count)
        self.setWindowTitle(f"({count}) m2chat: {name}" if count else f"m2chat: {name}")

    def _put(self, page: QWidget) -> None:
        old = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._leave.setEnabled(not isinstance(page, MainWindow))  # which has a command for it
        if old is not None:
            self._stack.removeWidget(old)
            old.hide()
            let_go(old)
        self.page_changed.emit()

    def come_forward(self) -> None:
        """Out of the tray, up from the task bar, before the other windows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def ask(
        self,
        make: Callable[[QWidget, Callable[[], object], Callable[[], object]], ClosingSheet],
        stay: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        """One question over whatever page is shown."""
        page = self.window_page
        sheet = make(page if page is not None else self, stay, leave)
        if page is not None:
            page.take(sheet)
        sheet.open_over(sheet.stay_button)

    def leave(self) -> None:
        """A person chose to quit: at once, unless there is something to ask first."""
        if not self._over and not self.before_leave():
            self.quit()

    def quit(self) -> None:
        """End the program, whatever the tray; what was not sent is kept."""
        if self._over:
            return
        self._over = True
        self.keep_drafts()
        self.hide()
        self.closed.emit()

    def keep_drafts(self) -> None:
        """What stands in the composer is stored."""
        if self.window_page is not None:
            self.window_page.page.composer.flush_draft()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window alone, into the tray, or the whole program."""
        self.keep_drafts()
        if not self._over and self.before_close():
            event.ignore()
            return
        super().closeEvent(event)
        self.quit()
