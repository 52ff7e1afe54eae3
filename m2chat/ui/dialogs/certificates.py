"""The story of a contact's certificates: how each came, whether it was compared, what to doubt."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.errors import UserFacingError
from m2chat.ids import UserId
from m2chat.messaging.model import Contact
from m2chat.messaging.trust.model import CertificateLine, Doubt, TrustWarning
from m2chat.ui import moments
from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space, Type, theme
from m2chat.ui.views.parts import StatusLine, button, frame, label
from m2chat.ui.views.picture import Picture


class CertificateStory(Sheet):
    """What is known of who somebody is."""

    compare_wanted = Signal(object)  # the Contact
    open_wanted = Signal(object)  # a UserId

    def __init__(
        self, window: QWidget, bridge: Bridge, contact: Contact, now: Callable[[], float]
    ) -> None:
        super().__init__(window, tr("Who is {title}?", title=contact.title), 520)
        self._bridge, self._contact, self._now = bridge, contact, now
        self.warnings: list[QWidget] = []
        self.lines: list[QWidget] = []
        self.compare_button = button(tr("Compare safety code"), "primary", "shield-check")
        self.compare_button.clicked.connect(self._compare)
        self.status = StatusLine()
        self.body.addWidget(self.status)
        self.body.addWidget(self.compare_button)
        self.compare_button.setVisible(contact.has_certificate)
        self.body.addStretch(1)
        self.load()

    def load(self) -> None:
        """As it is now."""
        who = self._contact.id
        self._bridge.ask(lambda app: app.trust.warnings(who), self._warn, self._failed, self)
        self._bridge.ask(lambda app: app.trust.certificates(who), self._tell, self._failed, self)

    def _warn(self, warnings: Sequence[TrustWarning]) -> None:
        _clear(self.warnings)
        for at, one in enumerate(warnings):
            box = self._warning(one)
            self.body.insertWidget(at, box)
            self.warnings.append(box)
        self.refit()

    def _warning(self, one: TrustWarning) -> QWidget:
        box, inside = frame("warningTint", Space.S, Space.M)
        inside.addWidget(label(told(one.sentence), "text"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        inside.addLayout(row)
        other = one.other
        if other is not None and one.doubt is Doubt.SAME_NAME:
            same = button(tr("It is the same person"), "quiet")
            same.clicked.connect(lambda: self._same(other))
            row.addWidget(same)
        if other is not None and one.doubt is not Doubt.INTRODUCED:
            go = button(tr("Open the other conversation"), "quiet")
            go.clicked.connect(lambda: self._open(other))
            row.addWidget(go)
        row.addStretch(1)
        return box

    def _same(self, older: UserId) -> None:
        newer = self._contact.id

        def done(_: None) -> None:
            self.status.show_good(tr("Noted. Their story now has both certificates."))
            self.load()

        self._bridge.ask(lambda app: app.trust.same_person(newer, older), done, self._failed, self)

    def _tell(self, lines: Sequence[CertificateLine]) -> None:
        _clear(self.lines)
        for line in reversed(lines):
            box = self._line(line)
            self.body.insertWidget(len(self.warnings) + len(self.lines), box)
            self.lines.append(box)
        self.refit()

    def _line(self, line: CertificateLine) -> QWidget:
        box, inside = frame("card", Space.XS, Space.M)
        when = moments.day_and_time(line.since, self._now())
        inside.addWidget(label(tr("Since {when}", when=when), "section"))
        inside.addWidget(label(told(line.how), "text"))
        groups = line.fingerprint.split()
        half = (len(groups) + 1) // 2
        digits = label(" ".join(groups[:half]) + "\n" + " ".join(groups[half:]), "caption")
        digits.setFont(theme().mono(Type.SMALL))
        digits.setAccessibleName(tr("Fingerprint {fingerprint}", fingerprint=line.fingerprint))
        inside.addWidget(digits)
        checked = tr("You compared the safety code.") if line.verified else tr("Not compared.")
        mark = label(checked, "good" if line.verified else "soft")
        inside.addWidget(mark)
        box.setAccessibleName(f"{tr('Since {when}', when=when)}. {told(line.how)} {checked}")
        return box

    def _compare(self) -> None:
        self.close_sheet()
        self.compare_wanted.emit(self._contact)

    def _open(self, other: UserId) -> None:
        self.close_sheet()
        self.open_wanted.emit(other)

    def _failed(self, error: UserFacingError) -> None:
        self.status.show_error(told(error))
        self.refit()


def first_sentence(text: str) -> str:
    """What comes before the first full stop, with it."""
    return re.split(r"(?<=[.。])\s*", text, maxsplit=1)[0]


class WarningCard(QWidget):
    """Above the composer: why to look twice at who this is; opens the story."""

    story_wanted = Signal()

    def __init__(self, warnings: Sequence[TrustWarning]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        box, inside = frame("warningTint", Space.XS, Space.M)
        row.addWidget(box)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(Picture(20, "alert", "warning"))
        whole = told(warnings[0].sentence)
        self.words = label(first_sentence(whole), "text")
        self.words.setAccessibleDescription(whole)
        line.addWidget(self.words, 1)
        self.look_button = button(tr("Look…"), "quiet")
        self.look_button.clicked.connect(self.story_wanted)
        line.addWidget(self.look_button)
        inside.addLayout(line)


def _clear(widgets: list[QWidget]) -> None:
    for one in widgets:
        one.hide()
        one.deleteLater()
    widgets.clear()
