"""What servers learned: one card for each that was contacted, with what it saw and what not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from m2chat.app.faces.insight import LedgerServer, ServiceKind
from m2chat.errors import UserFacingError
from m2chat.ui import inspection, moments
from m2chat.ui.bridge import ApplicationFace, Bridge
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import StatusLine, button, column, frame, label
from m2chat.ui.views.picture import Picture

_ICONS = {ServiceKind.LOOK_UP: "search", ServiceKind.RELAY: "relay", ServiceKind.STORE: "mailbox"}


class NetworkLedger(QWidget):
    """One page of the network sheet."""

    resized = Signal()

    def __init__(self, bridge: Bridge, now: Callable[[], float]) -> None:
        super().__init__()
        self._bridge, self._now = bridge, now
        self._sure = False
        body = column(self, 0, Space.M)
        body.addWidget(
            label(
                tr(
                    "Every server that m2chat contacted in the last 30 days, and exactly what it "
                    "could see. This list is made and kept on this computer alone."
                ),
                "soft",
            )
        )
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Space.M)
        body.addLayout(self._cards)
        self.empty = label(tr("No server was contacted yet."), "soft")
        self.empty.hide()
        body.addWidget(self.empty)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.keep = QCheckBox(tr("Keep this list"))
        self.erase_button = button(tr("Erase it"), "danger", "trash")
        row.addWidget(self.keep, 1)
        row.addWidget(self.erase_button)
        body.addLayout(row)
        self.status = StatusLine()
        body.addWidget(self.status)
        self.keep.clicked.connect(self._keep)
        self.erase_button.clicked.connect(self._erase)

    def showEvent(self, event: QShowEvent) -> None:
        """As it is now."""
        super().showEvent(event)
        self.load()

    def load(self) -> None:
        """Ask for all of it."""

        async def both(app: ApplicationFace) -> tuple[Sequence[LedgerServer], bool]:
            return await app.insight.ledger(), await app.insight.keeps_ledger()

        self._bridge.ask(both, self._show, self._failed, self)

    def _show(self, found: tuple[Sequence[LedgerServer], bool]) -> None:
        servers, kept = found
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in servers:
            self._cards.addWidget(self._card(one))
        self.empty.setVisible(not servers)
        self.empty.setText(
            tr("No server was contacted yet.") if kept else tr("This list is not kept.")
        )
        self.keep.setChecked(kept)
        self._ask_sure(False)
        self.erase_button.setVisible(bool(servers))
        self.resized.emit()

    def _card(self, one: LedgerServer) -> QWidget:
        box, inside = frame("card", Space.S, Space.L)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        icon = _ICONS[one.kinds[0]] if one.kinds else "network"
        top.addWidget(Picture(22, icon, "accent_text"), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        kinds = " · ".join(tr(inspection.KINDS[kind]) for kind in one.kinds)
        texts.addWidget(label(kinds or tr("Greeted only"), "name"))
        when = tr("last {when}", when=moments.day_and_time(one.last_at, self._now()))
        texts.addWidget(label(f"{one.address} · {one.circle} · {when}", "caption"))
        top.addLayout(texts, 1)
        inside.addLayout(top)
        _part(inside, "eye", "warning", tr("It could see"), [inspection.say(s) for s in one.saw])
        hidden = [inspection.say(s) for s in one.not_saw]
        _part(inside, "lock", "good", tr("It could not see"), hidden)
        if one.forgot is not None:
            said = [inspection.say(one.forgot)]
            _part(inside, "timer", "accent_text", tr("What it forgot"), said)
        return box

    def _keep(self, on: bool) -> None:
        self._bridge.ask(
            lambda app: app.insight.keep_ledger(on), lambda _: self.load(), self._failed, self
        )

    def _erase(self) -> None:
        if not self._sure:
            self._ask_sure(True)
            return
        self._bridge.ask(
            lambda app: app.insight.erase_ledger(), lambda _: self.load(), self._failed, self
        )

    def _ask_sure(self, sure: bool) -> None:
        self._sure = sure
        self.erase_button.setText(tr("Yes, erase it") if sure else tr("Erase it"))

    def _failed(self, error: UserFacingError) -> None:
        self.status.show_error(told(error))
        self.resized.emit()


def _part(
    inside: QVBoxLayout, icon: str, colour: str, title: str, sentences: Sequence[str]
) -> None:
    """A heading with its sign, and a sentence a line."""
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    row.addWidget(Picture(18, icon, colour), 0, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(Space.XS)
    texts.addWidget(label(title, "section"))
    for sentence in sentences:
        texts.addWidget(label(sentence))
    row.addLayout(texts, 1)
    inside.addLayout(row)
