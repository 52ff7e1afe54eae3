"""Their card: paste it, and it is checked while one types; then a nickname and a greeting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from m2chat.errors import UserFacingError
from m2chat.messaging.model import Contact
from m2chat.ui import moments
from m2chat.ui.bridge import Bridge, Call, CardPreview
from m2chat.ui.language import tr
from m2chat.ui.limits import HELLO_LIMIT, NAME_LIMIT, limit
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space, px
from m2chat.ui.views.parts import StatusLine, button, column, label, restyle

CHECK_MS = 200


class TheirCard(QWidget):
    """The right half of *Add contact*."""

    added = Signal(object)  # a Contact
    changed = Signal()

    def __init__(self, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__()
        self._bridge, self._now = bridge, now
        self._checking: Call | None = None
        self._adding: Call | None = None
        self._checked = ""
        body = column(self, 0, Space.S)
        body.addWidget(label(tr("Their card"), "name"))
        body.addWidget(label(tr("Paste what they sent you: it begins with m2:contact/"), "soft"))
        self.link = QPlainTextEdit()
        self.link.setAccessibleName(tr("Their contact card"))
        self.link.setPlaceholderText("m2:contact/…")
        self.link.setTabChangesFocus(True)
        self.link.setFixedHeight(px(84))
        self.verdict = StatusLine()
        body.addSpacing(Space.XS)
        body.addWidget(self.link)
        body.addWidget(self.verdict)
        body.addWidget(label(tr("Nickname, only you see it"), "section"))
        self.nickname = QLineEdit()
        self.nickname.setAccessibleName(tr("Nickname"))
        self.nickname.setPlaceholderText(tr("Their own name comes when they accept"))
        limit(self.nickname, NAME_LIMIT)
        body.addWidget(self.nickname)
        body.addWidget(label(tr("Hello, they read it before they accept"), "section"))
        self.hello = QLineEdit()
        self.hello.setAccessibleName(tr("Hello message"))
        self.hello.setPlaceholderText(tr("Hi, it's me from…"))
        limit(self.hello, HELLO_LIMIT)
        body.addWidget(self.hello)
        self.status = StatusLine()
        self.send_button = button(tr("Send request"), "primary", "person-add")
        self.send_button.setEnabled(False)
        body.addSpacing(Space.XS)
        body.addWidget(self.status)
        body.addWidget(self.send_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_MS)
        self._timer.timeout.connect(self._check)
        self.link.textChanged.connect(self._typed)
        self.nickname.returnPressed.connect(self.send)
        self.hello.returnPressed.connect(self.send)
        self.send_button.clicked.connect(self.send)

    def send(self) -> None:
        """Send the request, if the card was found good."""
        if not self.send_button.isEnabled():
            return
        self.send_button.setEnabled(False)
        self.send_button.setText(tr("Sending…"))
        link, nickname = self._checked, self.nickname.text().strip()
        hello = self.hello.text().strip()
        self._adding = self._bridge.ask(
            lambda app: app.add_contact(link, nickname, hello), self._done, self._failed, self
        )

    def _typed(self) -> None:
        self._checked = ""
        self.send_button.setEnabled(False)
        if self._checking is not None:
            self._checking.cancel()
        if not self.link.toPlainText().strip():
            self._timer.stop()
            self._say("", good=True)
            return
        self._timer.start()

    def _check(self) -> None:
        link = "".join(self.link.toPlainText().split())

        def good(preview: CardPreview) -> None:
            self._checked = link
            self.send_button.setEnabled(True)
            end = moments.ahead(max(0.0, preview.expires_at - self._now()))
            of = (
                tr("for your own network")
                if preview.local
                else tr("of the circle {circle}", circle=preview.circle)
            )
            self._say(tr("A good card {of}. It ends {end}.", of=of, end=end), good=True)

        def bad(error: UserFacingError) -> None:
            self._say(told(error), good=False)

        self._checking = self._bridge.ask(lambda app: app.check_card(link), good, bad, self)

    def _say(self, sentence: str, *, good: bool) -> None:
        if good:
            self.verdict.show_good(sentence)
        else:
            self.verdict.show_error(sentence)
        self.link.setProperty("bad", not good)
        restyle(self.link)
        self.changed.emit()

    def _done(self, contact: Contact) -> None:
        self.added.emit(contact)

    def _failed(self, error: UserFacingError) -> None:
        self.send_button.setText(tr("Send request"))
        self.send_button.setEnabled(True)
        self.status.show_error(told(error))
        self.changed.emit()
