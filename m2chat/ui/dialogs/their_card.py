"""Their card: pasted, dropped or scanned, checked while one types; then a nickname and a greeting.

A card that can't be used has its own sentence, and where there is something to do about it, a
button: the conversation with somebody who is known already, the circle that is to be joined first.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from m2chat.app.codes.kinds import LinkKind, recognise
from m2chat.errors import UserFacingError
from m2chat.messaging.errors import CardRefused
from m2chat.messaging.model import Contact
from m2chat.ui import moments
from m2chat.ui.bridge import Bridge, Call, CardPreview
from m2chat.ui.isolates import isolated
from m2chat.ui.language import reads_from_right, tr
from m2chat.ui.limits import HELLO_LIMIT, NAME_LIMIT, limit
from m2chat.ui.retelling import told
from m2chat.ui.scan import words
from m2chat.ui.scan.panel import ScanPanel
from m2chat.ui.theme import Space, px
from m2chat.ui.views.parts import StatusLine, button, column, label, label_of, restyle

CHECK_MS = 200
LINK_HEIGHT = 84  # four lines: a whole card


class TheirCard(QWidget):
    """The right half of *Add contact*."""

    added = Signal(object)  # a Contact
    changed = Signal()
    open_wanted = Signal(object)  # the ChatId of somebody who is known already
    link_wanted = Signal(str)  # a link of another kind: the window knows what to do with it

    def __init__(self, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__()
        self._bridge, self._now = bridge, now
        self._checking: Call | None = None
        self._adding: Call | None = None
        self._checked = ""
        body = column(self, 0, Space.S)
        body.addWidget(label(tr("Their card"), "name"))
        body.addWidget(label(tr("Scan it, drop it here, or paste what they sent you."), "soft"))
        self.link = QPlainTextEdit()
        self.link.setAccessibleName(tr("Their contact card"))
        self.link.setPlaceholderText(isolated("m2:contact/…", reads_from_right()))
        self.link.setTabChangesFocus(True)
        self.link.setFixedHeight(px(LINK_HEIGHT))
        self.verdict = StatusLine()
        body.addSpacing(Space.XS)
        body.addWidget(self.link)
        body.addWidget(self.verdict)
        self.whose = label("", "caption")  # what its owner reads out on the telephone
        self.whose.hide()
        body.addWidget(self.whose)
        self.go_button = button("", "quiet", "right")
        self.go_button.hide()
        self._go: Callable[[], None] = lambda: None
        body.addWidget(self.go_button)
        self.clipboard_button = button(tr("Use the card in the clipboard"), "quiet", "paste")
        self.clipboard_button.hide()
        body.addWidget(self.clipboard_button)
        self.scan = ScanPanel(LinkKind.CONTACT, LinkKind.CIRCLE)
        body.addWidget(self.scan)
        self.nickname = QLineEdit()
        self.nickname.setAccessibleName(tr("Nickname"))
        self.nickname.setPlaceholderText(tr("Their own name comes when they accept"))
        limit(self.nickname, NAME_LIMIT)
        body.addWidget(label_of(self.nickname, tr("Nickname, only you see it")))
        body.addWidget(self.nickname)
        self.hello = QLineEdit()
        self.hello.setAccessibleName(tr("Hello message"))
        self.hello.setPlaceholderText(tr("Hi, it's me from…"))
        limit(self.hello, HELLO_LIMIT)
        body.addWidget(label_of(self.hello, tr("Hello, they read it before they accept")))
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
        self.scan.found.connect(self.take)
        self.scan.changed.connect(self.changed)
        self.go_button.clicked.connect(self._follow)
        self.clipboard_button.clicked.connect(self._take_clipboard)
        self.nickname.returnPressed.connect(self.send)
        self.hello.returnPressed.connect(self.send)
        self.send_button.clicked.connect(self.send)
        order = (self.link, self.nickname, self.hello, self.send_button, self.scan.camera_button)
        for before, after in pairwise(order):  # whoever pasted writes on; scanning comes after
            self.setTabOrder(before, after)

    def take(self, link: str) -> None:
        """A card that was scanned, or came from elsewhere; it is checked at once."""
        self.link.setPlainText(link)
        self._timer.stop()
        self._check(then=lambda: self.nickname.setFocus(Qt.FocusReason.OtherFocusReason))

    def offer_clipboard(self) -> None:
        """Offer a card that lies in the clipboard; nothing else of it is looked at or kept."""
        mime = QGuiApplication.clipboard().mimeData()
        found = recognise(mime.text()) if mime is not None and mime.hasText() else None
        self.clipboard_button.setVisible(found is not None and found.kind is LinkKind.CONTACT)
        self.changed.emit()

    def _take_clipboard(self) -> None:
        self.clipboard_button.hide()
        self.take(recognise(QGuiApplication.clipboard().text()).link)

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
        self.go_button.hide()
        self.whose.hide()
        self.clipboard_button.hide()
        if self._checking is not None:
            self._checking.cancel()
        if not self.link.toPlainText().strip():
            self._timer.stop()
            self._say("", good=True)
            return
        self._timer.start()

    def _check(self, then: Callable[[], None] | None = None) -> None:
        found = recognise(self.link.toPlainText())
        if found.kind not in (LinkKind.CONTACT, LinkKind.TEXT, LinkKind.NOTHING):
            self._say(words.refusal(found, frozenset((LinkKind.CONTACT,))), good=False)
            if found.kind is LinkKind.CIRCLE:
                self._offer(tr("Join this circle…"), lambda: self.link_wanted.emit(found.link))
            return
        link = found.link

        def good(preview: CardPreview) -> None:
            self._checked = link
            self._show_whose(preview)
            if then is not None:
                then()
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
            contact = error.contact if isinstance(error, CardRefused) else None
            if contact is not None:
                self._offer(tr("Open the conversation"), lambda: self.open_wanted.emit(contact))

        self._checking = self._bridge.ask(lambda app: app.check_card(link), good, bad, self)

    def _show_whose(self, preview: CardPreview) -> None:
        from m2chat.messaging.safety import card_words, short_id  # late: with cryptography

        self.whose.setText(
            tr(
                "Short id {digits}. On the telephone they read: {words}",
                digits=short_id(preview.id),
                words=" ".join(card_words(preview.id)),
            )
        )
        self.whose.show()

    def _follow(self) -> None:
        self._go()

    def _offer(self, what: str, go: Callable[[], None]) -> None:
        """What can be done about it."""
        self._go = go
        self.go_button.setText(what)
        self.go_button.show()
        self.changed.emit()

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
