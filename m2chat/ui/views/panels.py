"""The place at the right of a conversation where one side panel at a time is open.

A room registers its panel once by a name; ``close_panel`` (Esc) closes whichever is open.  A panel
that has a signal ``closed`` closes itself with it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from m2chat.ui.theme import Size

QWIDGETSIZE_MAX = 16_777_215  # Qt: no limit


class Panels(QStackedWidget):
    """Side panels by name; hidden while none is open."""

    changed = Signal(str)  # the name of the open panel, empty when none is

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[str, QWidget] = {}
        self.cover(whole=False)
        self.hide()

    def cover(self, whole: bool) -> None:
        """Take all the width there is, or that of a panel beside something."""
        self.setMinimumWidth(Size.SIDE_PANEL)
        self.setMaximumWidth(QWIDGETSIZE_MAX if whole else Size.SIDE_PANEL)

    def register(self, name: str, panel: QWidget) -> None:
        """Have a panel under a name."""
        self._names[name] = panel
        self.addWidget(panel)
        closed = getattr(panel, "closed", None)
        if closed is not None:
            closed.connect(self.close_panel)

    @property
    def shown(self) -> str:
        """The name of the open panel, or an empty text."""
        if self.isHidden():
            return ""
        return next((n for n, panel in self._names.items() if panel is self.currentWidget()), "")

    def open(self, name: str) -> None:
        """Show a panel in place of the one that is open."""
        self.setCurrentWidget(self._names[name])
        self.show()
        self.changed.emit(name)

    def toggle(self, name: str) -> None:
        """Open it, or close it when it is open."""
        if self.shown == name:
            self.close_panel()
        else:
            self.open(name)

    def close_panel(self) -> bool:
        """Close the open panel; returns whether there was one."""
        was = not self.isHidden()
        self.hide()
        if was:
            self.changed.emit("")
        return was
