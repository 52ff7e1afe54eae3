"""A picture over the whole window: ← and → go through all of the chat, the wheel zooms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.ids import MessageId
from m2chat.messaging.model import Message
from m2chat.ui import file_words
from m2chat.ui.accessible import be_dialog_while_shown
from m2chat.ui.direction import right_to_left
from m2chat.ui.language import tr
from m2chat.ui.pictures.gallery import Gallery
from m2chat.ui.theme import Space, Type, theme
from m2chat.ui.views.parts import ElidedLabel, ToolIcon

STEP, MOST, LEAST = 1.25, 8.0, 1.0
BAR = 56


class PictureViewer(QWidget):
    """Child of the window; Esc or a click beside the picture closes it."""

    closed = Signal()
    save_wanted = Signal(object)  # a Message

    def __init__(self, window: QWidget, gallery: Gallery) -> None:
        super().__init__(window)
        self.setObjectName("viewer")
        self.setAccessibleName(tr("Picture"))
        be_dialog_while_shown(self, modal=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._window, self._gallery = window, gallery
        self._messages: list[Message] = []
        self._at = 0
        self._zoom, self._moved = 1.0, QPointF()
        self._dragged: QPointF | None = None
        bar = QHBoxLayout(self)
        bar.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self.title = ElidedLabel("viewer")
        bar.addWidget(self.title, 1, Qt.AlignmentFlag.AlignTop)
        self.buttons: dict[str, ToolIcon] = {}
        arrows = "→←" if right_to_left() else "←→"
        for name, words, key, act in (
            ("left", tr("Previous picture"), arrows[0], lambda: self.step(-1)),
            ("right", tr("Next picture"), arrows[1], lambda: self.step(1)),
            ("zoom-out", tr("Smaller"), "−", lambda: self.zoom(1 / STEP)),
            ("zoom-in", tr("Larger"), "+", lambda: self.zoom(STEP)),
            ("save", tr("Save as"), "Ctrl+S", self.save),
            ("close", tr("Close"), "Esc", self.close_viewer),
        ):
            hint = f"{words} ({key})"
            one = ToolIcon(name, words, hint, "viewer_text")
            one.setProperty("kind", "viewer")
            one.clicked.connect(act)
            bar.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons[name] = one
        gallery.changed.connect(self._came)
        window.installEventFilter(self)
        self.hide()

    @property
    def message(self) -> Message | None:
        """Whose picture is shown."""
        return self._messages[self._at] if self._messages else None

    def open_over(self, messages: Sequence[Message], first: MessageId) -> None:
        """Show the pictures of these messages, beginning with one."""
        self._messages = list(messages)
        places = [at for at, message in enumerate(self._messages) if message.id == first]
        self._at = places[0] if places else 0
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._show()

    def close_viewer(self) -> bool:
        """Go away; returns whether it was there."""
        was = self.isVisible()
        self.hide()
        if was:
            self.closed.emit()
        return was

    def step(self, by: int) -> None:
        """Another picture of the conversation."""
        at = self._at + by
        if 0 <= at < len(self._messages):
            self._at = at
            self._show()

    def zoom(self, factor: float) -> None:
        """Larger or smaller."""
        self._zoom = max(LEAST, min(MOST, self._zoom * factor))
        if self._zoom == LEAST:
            self._moved = QPointF()
        self.update()

    def save(self) -> None:
        """Want it saved."""
        if self.message is not None:
            self.save_wanted.emit(self.message)

    def _show(self) -> None:
        self._zoom, self._moved = 1.0, QPointF()
        message = self.message
        if message is not None and message.file is not None:
            said = f"{message.file.name} · {file_words.size(message.file.size)}"
            self.title.setText(said)
            self.setAccessibleDescription(said)
        self.buttons["left"].setEnabled(self._at > 0)
        self.buttons["right"].setEnabled(self._at + 1 < len(self._messages))
        self.update()

    def _came(self, message: MessageId) -> None:
        if self.message is not None and self.message.id == message:
            self.update()

    def _picture(self) -> QPixmap | None:
        message = self.message
        return None if message is None else self._gallery.picture(message, self.size())

    def _box(self, picture: QPixmap) -> QRectF:
        room = QRectF(self.rect()).adjusted(Space.XL, BAR, -Space.XL, -Space.XL)
        size = QSizeF(picture.size())
        message = self.message
        if message is not None and message.file is not None and message.file.width:
            size = QSizeF(message.file.width, message.file.height)
        if size.width() > room.width() or size.height() > room.height():
            size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        size *= self._zoom
        middle = room.center() + self._moved
        return QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dark ground, the picture."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(12, 13, 17, 238))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture = self._picture()
        if picture is None:
            painter.setPen(theme().colour("viewer_text"))
            painter.setFont(theme().font(Type.TEXT))
            words = tr("This picture could not be shown.") if self._gone() else tr("One moment…")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        else:
            painter.drawPixmap(self._box(picture), picture, QRectF(picture.rect()))
        painter.end()

    def _gone(self) -> bool:
        return self.message is not None and self._gallery.refused(self.message)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, plus, minus, save, Esc; nothing goes on to the window."""
        on = -1 if right_to_left() else 1  # the next one lies where lines go
        acts = {
            Qt.Key.Key_Left: lambda: self.step(-on),
            Qt.Key.Key_Right: lambda: self.step(on),
            Qt.Key.Key_Plus: lambda: self.zoom(STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / STEP),
            Qt.Key.Key_0: lambda: self.zoom(0),
            Qt.Key.Key_Escape: self.close_viewer,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Esc and Ctrl+S are ours before the window's shortcuts hear them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() == Qt.Key.Key_S and control:
                self.save()
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Drag an enlarged picture; a click beside it closes."""
        picture = self._picture()
        if picture is None or not self._box(picture).contains(event.position()):
            self.close_viewer()
        else:
            self._dragged = event.position()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if self._dragged is not None and self._zoom > LEAST:
            self._moved += event.position() - self._dragged
            self._dragged = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._dragged = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return False
