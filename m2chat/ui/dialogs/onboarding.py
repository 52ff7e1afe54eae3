"""A new profile: welcome, name, passphrase, circle or card, done; nothing mandatory but a name.

The keys begin to be made when the name page opens, so that they are mostly ready at the end.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QStackedWidget,
    QWidget,
)

from m2chat.errors import UserFacingError
from m2chat.ui import wording
from m2chat.ui.accounts_bridge import AccountsBridge
from m2chat.ui.bridge import Call, CircleInfo, ProfileInfo
from m2chat.ui.dialogs.circle_help import CircleHelp
from m2chat.ui.dialogs.restore import RestoreStep
from m2chat.ui.dialogs.step import Step
from m2chat.ui.language import mark, tr
from m2chat.ui.limits import NAME_LIMIT, limit
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.new_passphrase import NewPassphrase
from m2chat.ui.views.parts import StatusLine, column, frame, label

KEY_PROGRESS = {
    "making": mark("Making your keys on this computer…"),
    "ready": mark("Your keys are ready."),
}


class WelcomeStep(Step):
    """Create an identity, or come with a card or link."""

    def __init__(self) -> None:
        super().__init__(
            "m2chat",
            "m2chat",
            tr(
                "Private messages, straight from your computer to theirs. "
                "No account, no phone number, nobody in between."
            ),
        )
        self.create_button = self.add_button(tr("Create my identity"), "primary")
        self.restore_button = self.add_button(tr("I already have one"))
        self.invited_button = self.add_button(tr("I got a card or a link"), "quiet")


class NameStep(Step):
    """What others see; the keys are made meanwhile."""

    def __init__(self) -> None:
        super().__init__(
            "card", tr("What should people call you?"), tr("Only your contacts see it.")
        )
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Your name"))
        self.name.setPlaceholderText(tr("Your name"))
        limit(self.name, NAME_LIMIT)
        self.keys = StatusLine()
        self.keys.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.name)
        self.body.addWidget(self.keys)
        self.next_button = self.add_button(tr("Continue"), "primary")
        self.back_button = self.add_button(tr("Back"), "quiet")
        self.next_button.setEnabled(False)
        self.name.textChanged.connect(lambda text: self.next_button.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(self.next_button.click)


class PassphraseStep(Step):
    """A passphrase with an estimate of its strength, or none."""

    def __init__(self) -> None:
        super().__init__(
            "lock",
            tr("Protect it with a passphrase"),
            tr(
                "It locks your keys and messages on this computer. "
                "There is no reset: nobody has a copy."
            ),
        )
        self.words = NewPassphrase()
        self.first, self.second = self.words.first, self.words.second
        self.meter, self.advice = self.words.meter, self.words.advice
        self.body.addWidget(self.words)
        self.next_button = self.add_button(tr("Continue"), "primary")
        self.without_button = self.add_button(tr("Use without a passphrase"), "quiet")
        self.without_button.setToolTip(
            tr(
                "The system's keyring holds the key: whoever uses your session can read your "
                "messages."
            )
        )
        self.back_button = self.add_button(tr("Back"), "quiet")
        self.next_button.setEnabled(False)
        self.words.changed.connect(self.next_button.setEnabled)
        self.words.entered.connect(self.next_button.click)


class WorkingStep(Step):
    """While the profile is made."""

    def __init__(self) -> None:
        super().__init__("key", tr("Making your profile"), tr("This takes a few seconds."))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(tr("Working"))
        self.body.addWidget(bar)
        self.cancel_button = self.add_button(tr("Cancel"), "quiet")


class CircleStep(Step):
    """A circle link, a contact card, or neither."""

    def __init__(self) -> None:
        super().__init__(
            "circle",
            tr("Join your circle"),
            tr(
                "{circle_is} Whoever runs it gives you its link. "
                "For people on your own network you need none.",
                circle_is=tr(wording.CIRCLE_IS),
            ),
        )
        self.link = QPlainTextEdit()
        self.link.setAccessibleName(tr("Circle link or contact card"))
        self.link.setPlaceholderText("m2:circle/…  or  m2:contact/…")
        self.link.setTabChangesFocus(True)
        self.link.setFixedHeight(84)
        self.body.addWidget(self.link)
        self.next_button = self.add_button(tr("Continue"), "primary")
        self.skip_button = self.add_button(tr("Skip for now"), "quiet")
        self.buttons.addSpacing(Space.S)
        self.buttons.addWidget(CircleHelp(explain=False))
        self.next_button.setEnabled(False)
        self.link.textChanged.connect(lambda: self.next_button.setEnabled(bool(self.text())))

    def text(self) -> str:
        """The link without spaces and line ends."""
        return "".join(self.link.toPlainText().split())


class DoneStep(Step):
    """Three things that are good to know."""

    def __init__(self) -> None:
        super().__init__("shield-check", tr("You are ready"), "")
        box, inside = frame("card", Space.S, Space.L)
        for sentence in (
            tr("Your profile lives on this computer only."),
            tr("People reach you only with a card that you gave them."),
            tr("Messages go directly to their computer. Helpers on the way see nothing of them."),
        ):
            inside.addWidget(label(f"•  {sentence}"))
        self.body.addWidget(box)
        self.start_button = self.add_button(tr("Start"), "primary")


class Onboarding(QWidget):
    """The pages and the way through them."""

    finished = Signal(str)  # the card to go on with, or an empty text

    def __init__(self, accounts: AccountsBridge, path: Path | None = None) -> None:
        super().__init__()
        self._accounts, self._path = accounts, path
        self._call: Call | None = None
        self._card = ""
        self.welcome, self.name, self.passphrase = WelcomeStep(), NameStep(), PassphraseStep()
        self.working, self.circle, self.done = WorkingStep(), CircleStep(), DoneStep()
        self.restore = RestoreStep(accounts, path)
        self._pages = QStackedWidget()
        for page in (
            self.welcome,
            self.name,
            self.passphrase,
            self.working,
            self.circle,
            self.done,
            self.restore,
        ):
            self._pages.addWidget(page)
        column(self).addWidget(self._pages)
        self.welcome.create_button.clicked.connect(self._ask_name)
        self.welcome.invited_button.clicked.connect(self._ask_name)
        self.welcome.restore_button.clicked.connect(
            lambda: self._show(self.restore, self.restore.file_button)
        )
        self.restore.back_button.clicked.connect(self.begin)
        self.restore.restored.connect(lambda _: self.finished.emit(""))
        self.name.next_button.clicked.connect(
            lambda: self._show(self.passphrase, self.passphrase.first)
        )
        self.name.back_button.clicked.connect(
            lambda: self._show(self.welcome, self.welcome.create_button)
        )
        self.passphrase.next_button.clicked.connect(
            lambda: self._create(self.passphrase.first.text())
        )
        self.passphrase.without_button.clicked.connect(lambda: self._create(None))
        self.passphrase.back_button.clicked.connect(self._ask_name)
        self.working.cancel_button.clicked.connect(self._cancel)
        self.circle.next_button.clicked.connect(self._take_link)
        self.circle.skip_button.clicked.connect(self._skip)
        self.done.start_button.clicked.connect(lambda: self.finished.emit(self._card))

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        shown = self._pages.currentWidget()
        assert shown is not None
        return shown

    def begin(self) -> None:
        """Show the first page."""
        self._show(self.welcome, self.welcome.create_button)

    def _show(self, page: Step, first: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_name(self) -> None:
        self._accounts.begin_keys(self._tell_keys, self)
        self._show(self.name, self.name.name)

    def _tell_keys(self, word: str) -> None:
        self.name.keys.show_hint(tr(KEY_PROGRESS.get(word, "")))

    def _create(self, passphrase: str | None) -> None:
        self.passphrase.status.clear()
        self._show(self.working, self.working.cancel_button)
        name = self.name.name.text().strip()
        self._call = self._accounts.create(
            name, passphrase, None, self._path, self._created, self._refused, self
        )

    def _created(self, profile: ProfileInfo) -> None:
        self.passphrase.first.clear()
        self.passphrase.second.clear()
        self.done.title.setText(tr("You are ready, {name}", name=profile.name))
        self._show(self.circle, self.circle.link)

    def _refused(self, error: UserFacingError) -> None:
        self.passphrase.status.show_error(told(error))
        self._show(self.passphrase, self.passphrase.first)

    def _cancel(self) -> None:
        if self._call is not None:
            self._call.cancel()
        self._show(self.passphrase, self.passphrase.first)

    def _take_link(self) -> None:
        link = self.circle.text()
        if link.lower().startswith(("m2:contact/", "mchat:contact/")):
            self._card = link
            self._finish()
            return
        self.circle.next_button.setEnabled(False)

        def joined(circle: CircleInfo) -> None:
            self.done.line.setText(tr("You joined the circle {name}.", name=circle.name))
            self.done.line.show()
            self._finish()

        def refused(error: UserFacingError) -> None:
            self.circle.next_button.setEnabled(True)
            self.circle.status.show_error(told(error))

        self._accounts.bridge.ask(lambda app: app.join_circle(link), joined, refused, self)

    def _skip(self) -> None:
        self.done.line.setText(
            tr("You can join a circle from the window whenever you have its link.")
        )
        self.done.line.show()
        self._finish()

    def _finish(self) -> None:
        self._show(self.done, self.done.start_button)
