"""Up to which size pictures, voice messages and other files are taken without asking."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from m2chat.messaging.file_model import FileRules
from m2chat.ui import file_words
from m2chat.ui.language import mark, tr
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import Choice, label_of

SIZES = (0, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000)
KINDS = (
    ("pictures", mark("Pictures")),
    ("voice", mark("Voice messages")),
    ("others", mark("Other files")),
)


class RulesBox(QWidget):
    """Three choices; ``chosen`` when the person took another one."""

    chosen = Signal(object)  # a FileRules

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(Space.S)
        self.boxes: dict[str, Choice] = {}
        for at, (key, words) in enumerate(KINDS):
            box = Choice(tr(words))
            for size in SIZES:
                box.addItem(
                    tr("up to {limit}", limit=file_words.limit(size)) if size else tr("always ask"),
                    size,
                )
            box.activated.connect(self._take)
            grid.addWidget(label_of(box, tr(words), ""), at, 0)
            grid.addWidget(box, at, 1)
            self.boxes[key] = box
        self.setEnabled(False)

    def show_rules(self, rules: FileRules) -> None:
        """What is in force; a size that is not in the list is added to it."""
        for key, box in self.boxes.items():
            size = int(getattr(rules, key))
            if box.findData(size) < 0:
                box.addItem(tr("up to {limit}", limit=file_words.limit(size)), size)
            box.setCurrentIndex(box.findData(size))
        self.setEnabled(True)

    def _take(self) -> None:
        sizes = {key: int(box.currentData()) for key, box in self.boxes.items()}
        self.chosen.emit(FileRules(**sizes))
