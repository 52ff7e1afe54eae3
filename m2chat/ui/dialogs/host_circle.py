"""Host a circle: the sheet around ``HostedCircle``."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.views.hosted_circle import HostedCircle

WIDTH = 520


class HostCircle(Sheet):
    """Opened from the menu, the network's settings and the empty window."""

    def __init__(self, window: QWidget, bridge: Bridge) -> None:
        super().__init__(window, tr("Host a circle"), WIDTH)
        self.circle = HostedCircle(bridge)
        self.body.addWidget(self.circle)
        self.circle.changed.connect(self.refit)
        self.circle.load()
