"""Zoom while the program runs: what is already on the screen is scaled where it stands.

New parts are made at the zoom in force (``measures``).  Those that are there have margins, fixed
sizes and icon sizes as numbers of the zoom they were made at; here they are multiplied.  Each
number's value at 100 % is remembered as long as nobody sets another, so that going up and down
again ends where it began.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLayout,
    QSpacerItem,
    QSplitter,
    QWidget,
)
from shiboken6 import isValid

UNLIMITED = 16_777_215  # Qt: no greatest size
KEEPS_SIZE = "keepsSize"  # a property of widgets that are measured anew with the theme


class Rescale:
    """Scales what is there from one zoom to another."""

    def __init__(self) -> None:
        self._bases: WeakKeyDictionary[QObject, dict[str, tuple[int, float]]] = WeakKeyDictionary()

    def __call__(self, old: float, new: float) -> None:
        """All widgets of the program."""
        for widget in QApplication.allWidgets():
            if not widget.property(KEEPS_SIZE):
                self._sizes(widget, old, new)
            layout = widget.layout()
            if layout is not None:
                self._layout(layout, old, new)

    def _scaled(self, owner: QObject, name: str, now: int, old: float, new: float) -> int:
        """The number at the new zoom; ``now`` is what it is at the old one."""
        kept = self._bases.setdefault(owner, {})
        last, base = kept.get(name, (None, 0.0))
        if last != now:
            base = now / old
        scaled = max(1, round(base * new)) if now > 0 else now
        kept[name] = (scaled, base)
        return scaled

    def _sizes(self, widget: QWidget, old: float, new: float) -> None:
        if not widget.isWindow():
            self._limits(widget, old, new)
        if isinstance(widget, QAbstractButton | QComboBox | QAbstractItemView):
            icon = widget.iconSize()
            if icon.isValid():
                side = self._scaled(widget, "icon", icon.width(), old, new)
                widget.setIconSize(QSize(side, side))
        margins = widget.contentsMargins()
        ours = isinstance(widget, QLabel) or not isinstance(widget, QFrame)
        if ours and not margins.isNull():  # those of a frame are the style sheet's
            sides = (margins.left(), margins.top(), margins.right(), margins.bottom())
            widget.setContentsMargins(*self._each(widget, "ltrb", sides, old, new))
        if isinstance(widget, QSplitter) and widget.count() > 1:
            widget.setSizes([round(side * new / old) for side in widget.sizes()])

    def _limits(self, widget: QWidget, old: float, new: float) -> None:
        """The least and the greatest size, where they are not the style sheet's."""
        limits = (
            ("minw", widget.minimumWidth, widget.setMinimumWidth),
            ("minh", widget.minimumHeight, widget.setMinimumHeight),
            ("maxw", widget.maximumWidth, widget.setMaximumWidth),
            ("maxh", widget.maximumHeight, widget.setMaximumHeight),
        )
        for name, get, put in limits if new < old else limits[2:] + limits[:2]:
            now = get()
            if 0 < now < UNLIMITED and widget.property(f"_q_stylesheet_{name}") is None:
                put(self._scaled(widget, name, now, old, new))

    def _each(
        self, owner: QObject, names: Iterable[str], sides: Iterable[int], old: float, new: float
    ) -> tuple[int, int, int, int]:
        a, b, c, d = (
            self._scaled(owner, n, s, old, new) for n, s in zip(names, sides, strict=True)
        )
        return a, b, c, d

    def _layout(self, layout: QLayout, old: float, new: float) -> None:
        margins = layout.contentsMargins()
        sides = (margins.left(), margins.top(), margins.right(), margins.bottom())
        layout.setContentsMargins(*self._each(layout, "LTRB", sides, old, new))

        def scale(name: str, get: Callable[[], int], put: Callable[[int], object]) -> None:
            gap = get()
            if gap > 0:
                put(self._scaled(layout, name, gap, old, new))

        if isinstance(layout, QBoxLayout):
            scale("gap", layout.spacing, layout.setSpacing)
        elif isinstance(layout, QGridLayout):
            scale("across", layout.horizontalSpacing, layout.setHorizontalSpacing)
            scale("down", layout.verticalSpacing, layout.setVerticalSpacing)
        for inner in layout.children():
            if isinstance(inner, QLayout):
                self._layout(inner, old, new)
        for at in range(layout.count()):
            item = layout.itemAt(at)
            # an item that stands where a deleted one stood may come as that one's dead wrapper
            if isinstance(item, QSpacerItem) and isValid(item):
                self._spacer(layout, at, item, old, new)
        layout.invalidate()

    def _spacer(self, layout: QLayout, at: int, item: QSpacerItem, old: float, new: float) -> None:
        size, policy = item.sizeHint(), item.sizePolicy()
        if size.width() > 0 or size.height() > 0:
            width = self._scaled(layout, f"w{at}", size.width(), old, new)
            height = self._scaled(layout, f"h{at}", size.height(), old, new)
            item.changeSize(width, height, policy.horizontalPolicy(), policy.verticalPolicy())
