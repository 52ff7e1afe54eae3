"""The keys of one command, to be changed by pressing others.

Each key is a button; pressed, it waits for the new key.  Esc leaves it as it was, Backspace takes
it away.  A key that belongs to another command is asked about first; one that every text field
needs, or that would type a letter, is refused.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QWidget

from m2chat.ui.commands import Command, Commands, native, portable
from m2chat.ui.language import tr
from m2chat.ui.theme import Size, Space
from m2chat.ui.views.flow import Flow
from m2chat.ui.views.parts import StatusLine, ToolIcon, button, column

# what text fields and pages understand themselves
TAKEN = ("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y")
_FUNCTION = re.compile(r"F\d{1,2}")
_WITH = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def refusal(key: str) -> str:
    """Why a key can't be given to any command; empty when it can."""
    if portable(key) in TAKEN:
        return tr("Text fields need {key} themselves.", key=native(key))
    *held, last = portable(key).replace("++", "+Plus").split("+")
    if not _FUNCTION.fullmatch(last) and not set(held) & {"Ctrl", "Alt", "Meta"}:
        return tr("{key} alone is needed for writing. Hold Ctrl or Alt too.", key=native(key))
    return ""


class _Recorder(QKeySequenceEdit):
    """Takes one key with what is held; leaving it ends the waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(tr("Press the new keys"))
        self.setToolTip(tr("Press the new keys. Esc: as before. Backspace: none."))


class _Asking(QWidget):
    """Waits for a key, says what is wrong with it, asks whether to take it from another."""

    def __init__(self) -> None:
        super().__init__()
        self.recorder = _Recorder()
        self.recorder.setFixedWidth(Size.KEYS_W)
        self.question = StatusLine()
        self.take_button = button(tr("Use it here"), "primary")
        self.leave_button = button(tr("Leave it there"))
        self.answers = QWidget()
        answers = QHBoxLayout(self.answers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.addStretch(1)
        answers.addWidget(self.leave_button)
        answers.addWidget(self.take_button)
        body = column(self, 0, Space.S)
        body.addWidget(self.recorder, 0, Qt.AlignmentFlag.AlignTrailing)
        body.addWidget(self.question)
        body.addWidget(self.answers)
        self.answers.hide()

    def wait(self) -> None:
        """For a key."""
        self.answers.hide()
        self.question.show_hint(tr("Press the new keys. Esc: as before. Backspace: none."))
        self.recorder.clear()
        self.recorder.show()
        self.show()
        self.recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, sentence: str) -> None:
        """The key is another's."""
        self.question.show_error(sentence)
        self.answers.show()
        self.recorder.hide()
        self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)


class KeysBox(QWidget):
    """The keys of a command."""

    def __init__(self, commands: Commands, command: Command) -> None:
        super().__init__()
        self._commands, self.command = commands, command
        self._replaced: str | None = None  # the key that is changed; None: one more
        self._wanted = ""
        self._shown: tuple[str, ...] = ()
        self.chips = Flow(Qt.AlignmentFlag.AlignRight)
        self._first: QWidget | None = None
        self._asking: _Asking | None = None  # made when a key is first pressed: there are many rows
        self._body = column(self, 0, Space.S)
        self._body.addWidget(self.chips)
        commands.changed.connect(self._renew)
        self.show_keys()

    def _renew(self) -> None:
        """The keys of some command changed."""
        if self._shown != self._commands.keys(self.command.id):
            self.show_keys()

    def show_keys(self) -> None:
        """The keys as they are now."""
        self._shown = self._commands.keys(self.command.id)
        if self._asking is not None:
            self._asking.hide()
        self.chips.show()
        self.chips.clear()
        made: list[QWidget] = []
        words = tr(self.command.words)
        for key in self._commands.keys(self.command.id):
            chip = button(native(key))
            chip.setProperty("kind", "key")
            chip.setAccessibleName(tr("{words}: {key}, change", words=words, key=native(key)))
            chip.clicked.connect(lambda _=False, key=key: self.record(key))
            made.append(chip)
        more = ToolIcon("plus", tr("{words}: further keys", words=words), tr("Further keys"))
        more.clicked.connect(lambda: self.record(None))
        made.append(more)
        if self._commands.changed_by_hand(self.command.id):
            back = ToolIcon("refresh", tr("{words}: keys as before", words=words), tr("Reset"))
            back.clicked.connect(lambda: self._commands.reset(self.command.id))
            made.append(back)
        self.chips.add(*made)
        self._first = made[0]
        for part in made:  # at once, so that the keyboard can go there
            part.show()

    def record(self, replaced: str | None) -> None:
        """Wait for a key in place of another, or for one more."""
        self._replaced = replaced
        self.chips.hide()
        self.asking.wait()

    @property
    def asking(self) -> _Asking:
        """What waits for the new key."""
        if self._asking is None:
            made = self._asking = _Asking()
            self._body.addWidget(made)
            made.recorder.installEventFilter(self)
            made.recorder.keySequenceChanged.connect(self._pressed)
            made.take_button.clicked.connect(self._take)
            made.leave_button.clicked.connect(self._settle)
        return self._asking

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc and Backspace are no keys to record; going elsewhere ends the waiting."""
        asking = self._asking
        if asking is not None and watched is asking.recorder and asking.recorder.isVisible():
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._meant_for_us(event)
            if event.type() == QEvent.Type.FocusOut and asking.answers.isHidden():
                self.show_keys()
        return super().eventFilter(watched, event)

    def _meant_for_us(self, event: QKeyEvent) -> bool:
        if event.modifiers() & _WITH:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._settle()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._give("")
        else:
            return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _pressed(self, pressed: QKeySequence) -> None:
        key = pressed.toString(QKeySequence.SequenceFormat.PortableText)
        if not key:
            return
        why = refusal(key)
        holders = self._commands.holders(key, but=self.command.id)
        if why:
            self.asking.recorder.clear()
            self.asking.question.show_error(why)
        elif holders:
            self._wanted = key
            other = tr(holders[0].words).rstrip("…")
            self.asking.ask(tr("{key} belongs to “{other}”.", key=native(key), other=other))
        else:
            self._give(key)

    def _take(self) -> None:
        self._give(self._wanted)

    def _give(self, key: str) -> None:
        """The new key in the place of the old one; empty takes the old one away."""
        keys = list(self._commands.keys(self.command.id))
        at = keys.index(self._replaced) if self._replaced in keys else len(keys)
        keys[at : at + 1] = [key] if key else []
        self._commands.give(self.command.id, list(dict.fromkeys(keys)))
        self._settle()

    def _settle(self) -> None:
        """The keys again, and the keyboard on the first of them."""
        self.show_keys()
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
