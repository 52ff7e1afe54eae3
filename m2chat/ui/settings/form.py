"""The rows of a settings page: switches, choices, buttons, in cards under headings.

A row has a title and, where it needs one, a sentence below it.  What is chosen counts at once:
there is no button to apply.  A choice that could not be kept is taken back in its row, with the
sentence that says why.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from m2chat.errors import UserFacingError
from m2chat.ui.bridge import ApplicationFace, Bridge
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.settings.fold import Fold
from m2chat.ui.settings.switch import Switch
from m2chat.ui.theme import Space, Type, px, theme
from m2chat.ui.views.parts import Choice, StatusLine, button, frame, label, label_of, restyle, rule

NARROW = 380  # below it a control stands under its words; at 100 %
LIT_MS = 1800  # how long a row stays lit that was searched for


@dataclass(frozen=True, slots=True)
class Row:
    """One row, for the search."""

    title: str
    caption: str
    place: QWidget
    control: QWidget
    key: str = ""  # a name that no language changes: ``show_settings("privacy", row=key)``
    section: str = ""
    words: str = ""  # other words that people look for
    name: str = ""  # what it is called where its title tells how things are just now
    prose: bool = False  # a paragraph: to be found and read, not to be chosen


class _Place(QWidget):
    """Where a row stands: words, control, and below them what went wrong."""

    def __init__(self, title: str, caption: str, control: QWidget, *, below: bool) -> None:
        super().__init__()
        self.setObjectName("settingsRow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.status = StatusLine()
        body = QVBoxLayout(self)
        body.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        body.setSpacing(Space.S)
        across = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        line = QBoxLayout(across)
        self._line, self._below, self._control = line, below, control
        line.setSpacing(Space.S if below else Space.L)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        self.title, self.caption = label_of(control, title, "text"), label(caption, "caption")
        words.addWidget(self.title)
        words.addWidget(self.caption)
        for part in (self.title, self.caption):
            if not part.text():
                part.hide()
        line.addLayout(words, 1)
        if title and not control.accessibleName():
            control.setAccessibleName(title)
        if caption and not control.accessibleDescription():
            control.setAccessibleDescription(caption)
        line.addWidget(
            control, 0, Qt.AlignmentFlag.AlignVCenter if not below else Qt.AlignmentFlag(0)
        )
        body.addLayout(line)
        body.addWidget(self.status)
        self._dark = QTimer(self)
        self._dark.setSingleShot(True)
        self._dark.setInterval(LIT_MS)
        self._dark.timeout.connect(lambda: self._light(False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow a wide control stands below its words."""
        super().resizeEvent(event)
        if self._below:
            return
        narrow = self.width() < px(NARROW) and not isinstance(self._control, Switch)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() is not way:
            self._line.setDirection(way)

    def light(self) -> None:
        """Stand out for a moment."""
        self._light(True)
        self._dark.start()

    @property
    def lit(self) -> bool:
        """Whether it stands out just now."""
        return bool(self.property("lit"))

    def _light(self, on: bool) -> None:
        self.setProperty("lit", on)
        restyle(self)


class _NoWheel(QObject):
    """The wheel scrolls the page; it changes no choice that happens to lie below the mouse."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and isinstance(watched, QWidget):
            event.ignore()
            return True
        return False


class Form(QWidget):
    """One page of rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self._section = ""
        self._card: QVBoxLayout | None = None
        self._calm = _NoWheel(self)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(Space.S)

    # -- rows ---------------------------------------------------------------------------------

    def section(self, title: str, caption: str = "") -> None:
        """A heading, and a card for the rows that follow."""
        if self._lines.count():
            self._lines.addSpacing(Space.M)
        self._section, self._card = title, None
        if title:
            self._lines.addWidget(label(title, "section"))
        if caption:
            self._lines.addWidget(label(caption, "caption"))

    def switch(
        self,
        title: str,
        caption: str,
        on: bool,
        changed: Callable[[bool], object],
        *,
        key: str = "",
        words: str = "",
    ) -> Switch:
        """Something that is on or off."""
        box = Switch()
        box.setChecked(on)
        box.clicked.connect(changed)
        self.widget(title, caption, box, key=key, words=words)
        return box

    def choice(
        self,
        title: str,
        caption: str,
        options: Sequence[tuple[str, str]],
        now: str,
        changed: Callable[[str], object],
        *,
        key: str = "",
        words: str = "",
    ) -> QComboBox:
        """One of several: pairs of what is kept and what is read."""
        box = Choice(title)
        for kept, read in options:
            box.addItem(read, kept)
        box.setCurrentIndex(max(0, box.findData(now)))
        box.activated.connect(lambda at: changed(str(box.itemData(at))))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.installEventFilter(self._calm)
        read = " ".join(shown for _, shown in options)
        self.widget(title, caption, box, key=key, words=f"{words} {read}")
        return box

    def action(
        self,
        title: str,
        caption: str,
        words: str,
        act: Callable[[], object],
        *,
        kind: str = "",
        key: str = "",
        name: str = "",
    ) -> QPushButton:
        """Something to do: a button at the end of the row; ``kind`` "danger" where it destroys.
        ``name``: what the row is found by when its title changes with what it tells."""
        made = button(words, kind)
        made.setAccessibleName(words if not title else f"{title}: {words}")
        made.clicked.connect(lambda _checked: act())
        self.widget(title, caption, made, key=key, words=words)
        self.rows[-1] = replace(self.rows[-1], name=name)
        return made

    def copyable(self, title: str, text: str, *, key: str = "", words: str = "") -> QPushButton:
        """Letters and digits to look at, with a button that copies them."""

        def copy() -> None:
            QGuiApplication.clipboard().setText(text)
            self.praise(made, tr("Copied"))

        made = self.action(title, text, tr("Copy"), copy, key=key)
        place = self.rows[-1].place
        if isinstance(place, _Place):
            place.caption.setFont(theme().mono(Type.SMALL))
        self.rows[-1] = replace(self.rows[-1], words=words)
        return made

    def widget(
        self,
        title: str,
        caption: str,
        control: QWidget,
        *,
        key: str = "",
        words: str = "",
        below: bool = False,
    ) -> None:
        """Any control at the end of a row, or below its words where it needs the width."""
        place = _Place(title, caption, control, below=below)
        self._inside(place)
        self.rows.append(Row(title, caption, place, control, key, self._section, words))

    def part(self, title: str, part: Fold, *, key: str = "", words: str = "") -> None:
        """Something that folds, across the whole card."""
        self._inside(part)
        self.rows.append(Row(title, "", part, part, key, self._section, words))

    def say(self, text: str, *, key: str = "", name: str = "") -> QLabel:
        """A paragraph in the card; it is found by its words, or by ``name`` when they change."""
        words = label(text, "soft")
        words.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._inside(words)
        self.rows.append(Row(text, "", words, words, key, self._section, name=name, prose=True))
        return words

    def full(self, part: QWidget) -> None:
        """A part that stands on the page as it is: a list, a picture."""
        self._card = None
        self._lines.addWidget(part)

    def reset(self, act: Callable[[], object]) -> QPushButton:
        """The last line of a page: all of it as it was shipped."""
        made = button(tr("Reset this page"), "quiet", "refresh")
        made.clicked.connect(lambda _checked: act())
        self._card = None
        self._lines.addSpacing(Space.S)
        self._lines.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _inside(self, part: QWidget) -> None:
        if self._card is None:
            made, self._card = frame("settingsCard", 0, 0)
            self._lines.addWidget(made)
        else:
            line: QFrame = rule()
            inset = QHBoxLayout()
            inset.setContentsMargins(Space.L, 0, Space.L, 0)
            inset.addWidget(line)
            self._card.addLayout(inset)
        self._card.addWidget(part)

    # -- what becomes of a choice --------------------------------------------------------------

    def keep(
        self,
        bridge: Bridge,
        control: QWidget,
        verb: Callable[[ApplicationFace], Awaitable[Any]],
        undo: Callable[[], object],
        done: Callable[[Any], object] | None = None,
    ) -> None:
        """Have a choice kept; what is refused is taken back by ``undo``, and the row says why."""

        def kept(value: object) -> None:
            self.complain(control, "")
            if done is not None:
                done(value)

        def refused(error: UserFacingError) -> None:
            undo()
            self.complain(control, told(error))

        bridge.ask(verb, kept, refused, self)

    def complain(self, control: QWidget, sentence: str) -> None:
        """Say in a control's row what went wrong; nothing when empty."""
        for row in self.rows:
            if row.control is control and isinstance(row.place, _Place):
                if sentence:
                    row.place.status.show_error(sentence)
                else:
                    row.place.status.clear()

    def recaption(self, control: QWidget, caption: str) -> None:
        """Another sentence below the title of a control's row."""
        for row in self.rows:
            if row.control is control and isinstance(row.place, _Place):
                row.place.caption.setText(caption)
                row.place.caption.setVisible(bool(caption))
                control.setAccessibleDescription(caption)

    def rename(self, control: QWidget, title: str) -> None:
        """Another title for a control's row."""
        for row in self.rows:
            if row.control is control and isinstance(row.place, _Place):
                row.place.title.setText(title.replace("&", "&&"))

    def praise(self, control: QWidget, sentence: str) -> None:
        """Say in a control's row that it worked."""
        for row in self.rows:
            if row.control is control and isinstance(row.place, _Place):
                row.place.status.show_good(sentence)

    def light(self, row: Row) -> None:
        """Let a row stand out for a moment, and give it the keyboard."""
        if isinstance(row.place, _Place):
            row.place.light()
        if isinstance(row.control, Fold):
            row.control.open()
            row.control.setFocus(Qt.FocusReason.TabFocusReason)
        takes = row.control.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and row.control.isEnabled():
            row.control.setFocus(Qt.FocusReason.TabFocusReason)


def rows_of(page: QWidget) -> list[tuple[Form, Row]]:
    """All rows of a page, whether it is a form or holds some."""
    forms = [page] if isinstance(page, Form) else []
    forms += page.findChildren(Form)
    return [(form, row) for form in forms for row in form.rows]
