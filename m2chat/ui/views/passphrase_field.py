"""A line for a passphrase: dots, and an eye that shows the letters while somebody types.

The eye is the next thing after the line for the Tab key, and its name says what it will do.  The
letters are dots again as soon as the keyboard goes elsewhere, to another window too.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from m2chat.ui.direction import right_to_left
from m2chat.ui.language import tr
from m2chat.ui.plain_hint import plain_hint
from m2chat.ui.resources import icon
from m2chat.ui.theme import Icon, Size, px, theme

_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
EDGE = 5  # between the eye and the end of the line


class _Eye(QToolButton):
    """The button; Enter presses it as the space bar does, and goes no further."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is not for the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class PassphraseField(QLineEdit):
    """The line with its eye."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.eye = _Eye(self)
        self.eye.installEventFilter(self)
        self.eye.clicked.connect(self._turn)
        theme().changed.connect(self._place)
        self.show_letters(False)

    @property
    def letters_shown(self) -> bool:
        """Whether somebody who looks at the screen can read it."""
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def show_letters(self, on: bool) -> None:
        """Letters, or dots."""
        modes = QLineEdit.EchoMode
        self.setEchoMode(modes.Normal if on else modes.Password)
        self.setInputMethodHints(self.inputMethodHints() | _HINTS)  # Qt forgets them with the dots
        words = tr("Hide the passphrase") if on else tr("Show the passphrase")
        self.eye.setAccessibleName(words)
        self.eye.setToolTip(plain_hint(words))
        self._place()

    def _turn(self) -> None:
        self.show_letters(not self.letters_shown)
        if not self.eye.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        """At the end of the line, in the colours of now."""
        sign = "eye-off" if self.letters_shown else "eye"
        self.eye.setIcon(icon(sign, theme().colour("text_soft"), Icon.TOOL))
        self.eye.setIconSize(QSize(Icon.TOOL, Icon.TOOL))
        side, edge = Size.TOOL_SMALL, px(EDGE)
        left = right_to_left()
        self.eye.setGeometry(
            edge if left else self.width() - edge - side, (self.height() - side) // 2, side, side
        )
        self.setTextMargins(side if left else 0, 0, 0 if left else side, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The eye goes with the end of the line."""
        super().resizeEvent(event)
        self._place()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Dots again, unless the keyboard goes to the eye."""
        super().focusOutEvent(event)
        self._left(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The same when it leaves the eye."""
        if watched is self.eye and isinstance(event, QFocusEvent) and event.lostFocus():
            self._left(event)
        return super().eventFilter(watched, event)

    def _left(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.PopupFocusReason:  # its own menu
            QTimer.singleShot(0, self, self._hide_unless_here)

    def _hide_unless_here(self) -> None:
        if self.letters_shown and not self.hasFocus() and not self.eye.hasFocus():
            self.show_letters(False)
