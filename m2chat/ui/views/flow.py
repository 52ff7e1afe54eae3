"""A row of controls that goes on in a further row where there is no room, at any zoom."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from m2chat.ui.direction import right_to_left
from m2chat.ui.theme import Space


class Flow(QLayout):
    """Rows of equal gaps; each row stands at the beginning, in the middle or at the end."""

    def __init__(
        self,
        parent: QWidget | None = None,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        gap: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._side = side
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(Space.S if gap is None else gap)

    def addItem(self, item: QLayoutItem) -> None:
        """One more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are, hidden ones too."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let one go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """As high as it needs to be."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [item.sizeHint() for item in self._shown()]
        wide = sum(one.width() for one in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(wide, max((one.height() for one in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest of them alone."""
        hints = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((one.width() for one in hints), default=0),
            max((one.height() for one in hints), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:
        """Put them there."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if shiboken6.isValid(item) and not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        taken = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not rows or taken + self.spacing() + wide > width:
                rows.append([])
                taken = -self.spacing()
            rows[-1].append(item)
            taken += self.spacing() + wide
        return rows

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.top()
        for row in self._rows(rect.width()):
            high = max(item.sizeHint().height() for item in row)
            if move:
                self._put(row, rect, y, high)
            y += high + self.spacing()
        return max(0, y - self.spacing() - rect.top())

    def _put(self, row: list[QLayoutItem], rect: QRect, y: int, high: int) -> None:
        widths = [min(item.sizeHint().width(), rect.width()) for item in row]
        free = rect.width() - sum(widths) - self.spacing() * (len(row) - 1)
        shares = {Qt.AlignmentFlag.AlignHCenter: free // 2, Qt.AlignmentFlag.AlignRight: free}
        x = shares.get(self._side, 0)
        for item, wide in zip(row, widths, strict=True):
            tall = min(high, item.sizeHint().height())
            left = rect.width() - x - wide if right_to_left() else x
            corner = QPoint(rect.left() + left, y + (high - tall) // 2)
            item.setGeometry(QRect(corner, QSize(wide, tall)))
            x += wide + self.spacing()
