"""The first minute: welcome, name, passphrase, good to know, network; then the window.

Nothing is mandatory but a name.  The keys begin to be made when the first page is shown, the
profile after the third, so that both are ready when they are needed.  Enter goes on, Esc goes back;
whoever goes back after the profile was made changes it by going on again.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QStackedWidget, QWidget

from m2chat.errors import UserFacingError
from m2chat.ui.accounts_bridge import AccountsBridge
from m2chat.ui.bridge import ApplicationFace, Call, ProfileInfo
from m2chat.ui.dialogs.restore import RestoreStep
from m2chat.ui.language import tr
from m2chat.ui.pictures.decoder import Decoder
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import column, label
from m2chat.ui.welcome.network_step import NetworkStep
from m2chat.ui.welcome.pages import (
    CARD,
    BackAgainStep,
    KnowStep,
    NameStep,
    PassphraseStep,
    WelcomeStep,
)


class Onboarding(QWidget):
    """The pages and the way through them."""

    finished = Signal(str)  # the card to go on with, or an empty text

    def __init__(self, accounts: AccountsBridge, path: Path | None = None) -> None:
        super().__init__()
        self._accounts, self._path = accounts, path
        self._bridge = accounts.bridge
        self._call: Call | None = None
        self._link = ""  # what they came with
        self._made: ProfileInfo | None = None
        self._picture, self._passphrase = b"", ""  # as the profile has them
        self.decoder = Decoder(self)
        self.welcome, self.name = WelcomeStep(), NameStep(self.decoder)
        self.passphrase, self.know = PassphraseStep(), KnowStep()
        self.network = NetworkStep(self._bridge)
        self.restore, self.again = RestoreStep(accounts, path), BackAgainStep()
        self._way: tuple[QWidget, ...] = (
            self.welcome,
            self.name,
            self.passphrase,
            self.know,
            self.network,
        )
        self._pages = QStackedWidget()
        for page in (*self._way, self.restore, self.again):
            self._pages.addWidget(page)
        body = column(self, 0, 0)
        body.addWidget(self._pages, 1)
        self.place = label("", "caption")
        self.place.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(self.place)
        body.addSpacing(Space.M)
        self._connect()

    def _connect(self) -> None:
        self.welcome.create_button.clicked.connect(self._ask_name)
        self.welcome.invited.connect(self._came_with)
        self.welcome.restore_button.clicked.connect(self._ask_backup)
        self.restore.back_button.clicked.connect(self.back)
        self.restore.restored.connect(self._restored)
        self.again.next_button.clicked.connect(lambda: self.finished.emit(""))
        self.name.next_button.clicked.connect(self._ask_passphrase)
        self.passphrase.next_button.clicked.connect(
            lambda: self._make(self.passphrase.first.text() or None)
        )
        self.passphrase.without_button.clicked.connect(lambda: self._make(None))
        self.know.next_button.clicked.connect(self._ask_network)
        self.network.started.connect(self._finish)
        for page in (self.name, self.passphrase, self.know, self.network):
            page.back_button.clicked.connect(self.back)

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        shown = self._pages.currentWidget()
        assert shown is not None
        return shown

    def begin(self) -> None:
        """Show the first page; the keys begin to be made."""
        self._accounts.begin_keys(self.name.show_keys, self)
        self._show(self.welcome, self.welcome.create_button)

    def back(self) -> None:
        """The page before; what was typed stays."""
        page = self.page
        if page is self.network:
            self._show(self.know, self.know.next_button)
        elif page is self.know:
            if self._made is None and self._call is not None:
                self._call.cancel()
            self._show(self.passphrase, self.passphrase.first)
        elif page is self.passphrase:
            self._ask_name()
        elif page in (self.name, self.restore):
            self._show(self.welcome, self.welcome.create_button)
            self.welcome.close_box()
        elif page is self.welcome:
            self.welcome.close_box()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, else the page's own; Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        here = self.focusWidget()
        if isinstance(here, QPlainTextEdit):
            return
        page = self.page
        target = here if isinstance(here, QPushButton) else getattr(page, "next_button", None)
        if isinstance(target, QPushButton) and target.isEnabled():
            target.click()

    def _show(self, page: QWidget, first: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        at = self._way.index(page) if page in self._way else 0
        self.place.setText(tr("{number} of {all}", number=at + 1, all=len(self._way)) if at else "")
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the way -------------------------------------------------------------------------------

    def _came_with(self, link: str) -> None:
        self._link = link
        self._ask_name()

    def _ask_backup(self) -> None:
        self._show(self.restore, self.restore.file_button)

    def _restored(self, name: str) -> None:
        self.again.show_name(name)
        self._show(self.again, self.again.next_button)

    def _ask_name(self) -> None:
        self._show(self.name, self.name.name)

    def _ask_passphrase(self) -> None:
        self._show(self.passphrase, self.passphrase.first)

    def _make(self, passphrase: str | None) -> None:
        """Make the profile, or change the one that was made by what is different now."""
        self.passphrase.status.clear()
        self.know.show_working()
        self._show(self.know, self.know)
        name = self.name.name.text().strip()
        if self._made is not None:
            self._change(name, passphrase)
            return

        def made(profile: ProfileInfo) -> None:
            self._made, self._passphrase = profile, passphrase or ""
            self.passphrase.words.clear()
            self.passphrase.show_made()
            self._change(name, None)

        self._call = self._accounts.create(
            name, passphrase, None, self._path, made, self._refused, self
        )

    def _change(self, name: str, passphrase: str | None) -> None:
        """Picture, name and passphrase as they were chosen last."""
        picture, before, old = self.name.picture, self._picture, self._passphrase or None

        async def change(app: ApplicationFace) -> ProfileInfo:
            if app.profile.name != name:
                await app.trust.rename_self(name)
            if picture != before:
                await app.trust.set_picture(picture)
            if passphrase is not None:
                await app.trust.set_passphrase(passphrase, old)
            await app.life.notes()  # the first thing in the list: a send that always succeeds
            return app.profile

        def changed(profile: ProfileInfo) -> None:
            self._made, self._picture = profile, picture
            self._passphrase = passphrase or self._passphrase
            self.passphrase.words.clear()
            self.know.show_ready(profile.name)
            if self.page is self.know:
                self.know.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

        self._call = self._bridge.ask(change, changed, self._refused, self)

    def _refused(self, error: UserFacingError) -> None:
        self.passphrase.status.show_error(told(error))
        self._show(self.passphrase, self.passphrase.first)

    def _ask_network(self) -> None:
        self.network.begin(self._link)
        self._show(self.network, self.network.first())

    def _finish(self) -> None:
        self._passphrase = ""
        self.finished.emit(self._link if self._link.lower().startswith(CARD) else "")
