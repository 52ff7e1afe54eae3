"""All keys at a glance, by what they are for; to look at, to print.

Keys that fields and lists understand themselves stand here too, though they can't be changed.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPagedPaintDevice, QTextDocument
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from m2chat.ui.commands import Commands, native
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import mark, tr
from m2chat.ui.measures import SETTINGS_W
from m2chat.ui.preferences import preferences
from m2chat.ui.theme import Size, Space
from m2chat.ui.views.parts import button, label

FIXED: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...] = (
    (
        mark("In every text field"),
        (
            (mark("Copy, cut, paste"), ("Ctrl+C", "Ctrl+X", "Ctrl+V")),
            (mark("Undo"), ("Ctrl+Z",)),
            (mark("Edit the last message (empty line)"), ("Up",)),
        ),
    ),
    (
        mark("Among messages and in lists"),
        (
            (mark("Open"), ("Return",)),
            (mark("Choose several"), ("Space",)),
            (mark("Delete for me"), ("Del",)),
            (mark("Menu of a row"), ("Shift+F10",)),
            (mark("Close what is uppermost"), ("Esc",)),
        ),
    ),
)
Groups = list[tuple[str, list[tuple[str, list[str]]]]]


def table(commands: Commands) -> Groups:
    """Headings, each with words and keys as this system writes them; what has none is left out."""
    found: Groups = []
    for group, listed in commands.groups().items():
        lines = [(tr(one.words).rstrip("…"), _native(commands.keys(one.id))) for one in listed]
        found.append((tr(group), [line for line in lines if line[1]]))
    send, newline = ("Return", "Shift+Return")
    if not preferences().now.enter_sends:
        send, newline = ("Ctrl+Return", "Return")
    for group, fixed in FIXED:
        found.append((tr(group), [(tr(words), _native(keys)) for words, keys in fixed]))
    writing = next((lines for group, lines in found if group == tr("Writing")), None)
    if writing is not None:
        writing[:0] = [(tr("Send"), _native((send,))), (tr("New line"), _native((newline,)))]
    return [(group, lines) for group, lines in found if lines]


def _native(keys: tuple[str, ...]) -> list[str]:
    return [native(key) for key in keys]


def document(groups: Groups) -> QTextDocument:
    """The sheet for paper."""
    parts = [f"<h1>{escape(tr('Keyboard shortcuts of m2chat'))}</h1>"]
    for group, lines in groups:
        parts.append(f"<h3>{escape(group)}</h3><table cellspacing='0' cellpadding='3'>")
        for words, keys in lines:
            shown = escape(", ".join(keys))
            parts.append(f"<tr><td width='280'>{escape(words)}</td><td><b>{shown}</b></td></tr>")
        parts.append("</table>")
    made = QTextDocument()
    made.setHtml("".join(parts))
    return made


class ShortcutSheet(Sheet):
    """The keys of a window."""

    def __init__(self, window: QWidget, commands: Commands, change: Callable[[], object]) -> None:
        super().__init__(window, tr("Keyboard shortcuts"), SETTINGS_W)
        self.groups = table(commands)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.change_button = button(tr("Change keys…"), "", "pencil")
        self.print_button = button(tr("Print…"), "", "file")
        self.change_button.clicked.connect(change)
        self.print_button.clicked.connect(self._print)
        row.addWidget(self.change_button)
        row.addWidget(self.print_button)
        row.addStretch(1)
        self.body.addLayout(row)
        wide = window.width() >= Size.NARROW
        columns = QHBoxLayout()
        columns.setSpacing(Space.XXL)
        sides = [QVBoxLayout() for _ in range(2 if wide else 1)]
        heights = [0] * len(sides)
        for group, lines in self.groups:  # each to the column that is shorter
            at = heights.index(min(heights))
            heights[at] += len(lines) + 2
            sides[at].addWidget(_part(group, lines, beside=wide))
        for side in sides:
            side.addStretch(1)
            columns.addLayout(side, 1)
        self.body.addLayout(columns)

    def _print(self) -> None:
        # not before somebody prints: it looks for the system's printers
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(tr("Keyboard shortcuts"))
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_to(printer)

    def print_to(self, device: QPagedPaintDevice) -> None:
        """Onto this printer, or into this PDF."""
        document(self.groups).print_(device)


def _part(group: str, lines: list[tuple[str, list[str]]], *, beside: bool) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, Space.M)
    grid.setHorizontalSpacing(Space.M)
    grid.setVerticalSpacing(Space.S)
    grid.addWidget(label(group, "section"), 0, 0, 1, 2)
    for at, (words, keys) in enumerate(lines, 1):
        grid.addWidget(label(words), at, 0)
        across = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        chips = QBoxLayout(across)
        chips.setSpacing(Space.XS)
        for key in keys:
            chips.addWidget(label(key, "key", wrap=False), 0, Qt.AlignmentFlag.AlignTrailing)
        grid.addLayout(chips, at, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 1)
    return made
