"""The small bar beside the message under the mouse: react, reply, more."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from m2chat.messaging.model import Direction, Message
from m2chat.ui.direction import right_to_left
from m2chat.ui.language import tr
from m2chat.ui.theme import px
from m2chat.ui.views.parts import ToolIcon

SIDE = 30
GAP = 6


class HoverBar(QFrame):
    """Stands beside a bubble; the mouse needs it, the keyboard has the menu and keys."""

    react = Signal(object, QPoint)  # a Message and where the picker goes, global
    reply = Signal(object)
    more = Signal(object, QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hoverBar")
        self.message: Message | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(px(2), px(2), px(2), px(2))
        row.setSpacing(0)
        self.react_button = ToolIcon("smile", tr("React"))
        self.reply_button = ToolIcon("reply", tr("Reply"))
        self.more_button = ToolIcon("more", tr("More"))
        for one in (self.react_button, self.reply_button, self.more_button):
            one.setFixedSize(px(SIDE), px(SIDE))
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(one)
        self.react_button.clicked.connect(lambda: self.react.emit(self.message, self._below()))
        self.reply_button.clicked.connect(lambda: self.reply.emit(self.message))
        self.more_button.clicked.connect(lambda: self.more.emit(self.message, self._below()))
        self.hide()

    def _below(self) -> QPoint:
        return self.mapToGlobal(QPoint(0, self.height()))

    def stand_by(self, message: Message, bubble: QRectF, pane: int) -> None:
        """Beside the bubble of a message, on the free side; ``bubble`` in the viewport."""
        self.message = message
        self.adjustSize()
        gap = px(GAP)
        x = bubble.right() + gap
        if (message.direction is Direction.OUT) is not right_to_left():
            x = bubble.left() - gap - self.width()
        x = max(4.0, min(x, pane - self.width() - 4.0))
        y = max(2.0, bubble.bottom() - self.height()) if bubble.height() < px(80) else bubble.top()
        self.move(round(x), round(max(2.0, y)))
        self.show()
        self.raise_()
