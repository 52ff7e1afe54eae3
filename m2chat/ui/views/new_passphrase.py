"""Two lines for a new passphrase, with an estimate of its strength between them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from m2chat.ui.dialogs.strength import estimate
from m2chat.ui.language import tr
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import column, label, restyle
from m2chat.ui.views.passphrase_field import PassphraseField


class NewPassphrase(QWidget):
    """The same one twice; ``good`` once it may be used."""

    changed = Signal(bool)  # whether it may be used
    entered = Signal()  # Enter in the second line

    def __init__(self) -> None:
        super().__init__()
        self.first = PassphraseField(tr("Passphrase"), tr("Passphrase"))
        self.second = PassphraseField(tr("Passphrase again"), tr("Once more"))
        self.meter = QProgressBar()
        self.meter.setRange(0, 3)
        self.meter.setTextVisible(False)
        self.meter.setAccessibleName(tr("Strength of the passphrase"))
        self.advice = label(" ", "caption")
        body = column(self, 0, Space.S)
        for one in (self.first, self.meter, self.advice, self.second):
            body.addWidget(one)
        self.first.textChanged.connect(self._judge)
        self.second.textChanged.connect(self._judge)
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.entered)
        self._judge()

    @property
    def text(self) -> str:
        """What was typed first."""
        return self.first.text()

    @property
    def good(self) -> bool:
        """Strong enough, and twice the same."""
        return estimate(self.text).level > 0 and self.text == self.second.text()

    def clear(self) -> None:
        """Forget it."""
        self.first.clear()
        self.second.clear()

    def _judge(self) -> None:
        text, again = self.first.text(), self.second.text()
        found = estimate(text)
        self.meter.setValue(max(found.level, 1 if text else 0))
        self.meter.setProperty("level", found.level)
        restyle(self.meter)
        advice = found.sentence if text else tr("Four or five words that do not belong together.")
        if found.level > 0 and again and again != text:
            advice = tr("The two are not the same yet.")
        self.advice.setText(advice)
        self.changed.emit(self.good)
