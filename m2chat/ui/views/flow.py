"""A row of controls that goes on in a further row where there is no room, at any zoom."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from m2chat.ui.direction import right_to_left
from m2chat.ui.theme import Space


class Flow(QWidget):
    """Rows of equal gaps; each row stands at the beginning, in the middle or at the end.

    A widget and not a layout of its own: what a layout written in Python holds may be gone in C++.
    """

    def __init__(self, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        super().__init__()
        self._parts: list[QWidget] = []
        self._wide: list[QWidget] = []
        self._side = side
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, *parts: QWidget, wide: bool = False) -> None:
        """Further ones at the end; ``wide`` ones share the room that their row leaves."""
        for part in parts:
            part.setParent(self)
            self._parts.append(part)
            if wide:
                self._wide.append(part)
        self.updateGeometry()

    def clear(self) -> None:
        """Without any."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts, self._wide = [], []
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [part.sizeHint() for part in self._shown()]
        wide = sum(one.width() for one in hints) + Space.S * max(0, len(hints) - 1)
        return QSize(wide, max((one.height() for one in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """The widest of them alone."""
        hints = [part.sizeHint() for part in self._shown()]
        return QSize(
            max((one.width() for one in hints), default=0),
            max((one.height() for one in hints), default=0),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put them into rows."""
        super().resizeEvent(event)
        self._place(self.width(), move=True)

    def showEvent(self, event: QShowEvent) -> None:
        """What came and went meanwhile counts: nobody told while it was hidden."""
        super().showEvent(event)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """One came, went or has another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place(self.width(), move=True)
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        shown = [part for part in self._parts if not part.isHidden()]
        for part in shown:
            part.ensurePolished()  # else its hint is that of another style
        return shown

    def _rows(self, width: int) -> list[list[QWidget]]:
        rows: list[list[QWidget]] = []
        taken = 0
        for part in self._shown():
            wide = part.sizeHint().width()
            if not rows or taken + Space.S + wide > width:
                rows.append([])
                taken = -Space.S
            rows[-1].append(part)
            taken += Space.S + wide
        return rows

    def _place(self, width: int, *, move: bool) -> int:
        y = 0
        for row in self._rows(width):
            high = max(part.sizeHint().height() for part in row)
            if move:
                self._put(row, width, y, high)
            y += high + Space.S
        return max(0, y - Space.S)

    def _put(self, row: list[QWidget], width: int, y: int, high: int) -> None:
        widths = [min(part.sizeHint().width(), width) for part in row]
        free = width - sum(widths) - Space.S * (len(row) - 1)
        wide_ones = [at for at, part in enumerate(row) if part in self._wide]
        shared = free + sum(widths[at] for at in wide_ones)
        each = shared // max(1, len(wide_ones))
        even = all(widths[at] <= each for at in wide_ones)  # then rows stand in columns
        for at in wide_ones:
            widths[at] = each if even else widths[at] + free // len(wide_ones)
        free = 0 if wide_ones else free
        shares = {Qt.AlignmentFlag.AlignHCenter: free // 2, Qt.AlignmentFlag.AlignRight: free}
        x = shares.get(self._side, 0)
        for part, wide in zip(row, widths, strict=True):
            tall = min(high, part.sizeHint().height())
            left = width - x - wide if right_to_left() else x
            part.setGeometry(QRect(QPoint(left, y + (high - tall) // 2), QSize(wide, tall)))
            x += wide + Space.S
