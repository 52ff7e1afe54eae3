"""The page after a crash: the whole report to read first, then what to do with it.

Nothing is sent by the program.  The person may copy or save the report, or leave it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QWidget

from m2chat.ui.language import tr
from m2chat.ui.theme import Space, Type, px, theme
from m2chat.ui.views.flow import Flow
from m2chat.ui.views.parts import StatusLine, button, column, label
from m2chat.ui.views.picture import Picture
from m2chat.ui.views.scrolling import scrolling

WIDTH, REPORT = 640, 260


class CrashPage(QWidget):
    """One page before a profile is opened."""

    done = Signal()  # go on
    safe_wanted = Signal()  # go on without pictures, voice and hosting

    def __init__(self, report: str, *, safe: bool, save: Callable[[str, str], None]) -> None:
        """``report`` in full, empty without one; ``safe``: offer the safe start; ``save`` writes
        path and text, and raises ``OSError``."""
        super().__init__()
        self._save = save
        title = tr("m2chat had a problem last time") if report else tr("m2chat did not start well")
        self.setAccessibleName(title)
        inside = QWidget()
        column(self).addWidget(scrolling(inside))
        outer = QHBoxLayout(inside)
        outer.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        outer.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(px(WIDTH))
        outer.addWidget(middle, 20)
        outer.addStretch(1)
        body = column(middle, 0, Space.M)
        body.addStretch(1)
        body.addWidget(Picture(44, "alert", "accent_text"), 0, Qt.AlignmentFlag.AlignHCenter)
        heading = label(title, "large")
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(heading)
        calm = label(self._calm(report), "soft")
        calm.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(calm)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setFont(theme().mono(Type.SMALL))
        self.report.setAccessibleName(tr("Crash report"))
        self.report.setMinimumHeight(px(REPORT))
        self.report.setTabChangesFocus(True)
        body.addWidget(self.report, 6)
        self.status = StatusLine()
        body.addWidget(self.status)
        self.copy_button = button(tr("Copy report"), "", "copy")
        self.save_button = button(tr("Save report…"), "", "save")
        self.safe_button = button(tr("Start safely"))
        self.go_button = button(tr("Continue"), "primary")
        row = Flow(Qt.AlignmentFlag.AlignRight)
        row.add(self.copy_button, self.save_button, self.safe_button, self.go_button)
        body.addWidget(row)
        body.addStretch(1)
        for one in (self.report, self.copy_button, self.save_button):
            one.setVisible(bool(report))
        self.safe_button.setVisible(safe)
        self.safe_button.setToolTip(tr("Without pictures, voice and hosting"))
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._ask_where)
        self.safe_button.clicked.connect(self.safe_wanted)
        self.go_button.clicked.connect(self.done)
        if safe:
            self.status.show_hint(
                tr("It stopped three times soon after its start. A safe start leaves out "
                   "pictures, voice and hosting, which may be the cause.")
            )  # fmt: skip

    def begin(self) -> None:
        """The keyboard goes to the report, or to the button."""
        first = self.report if self.report.toPlainText() else self.go_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _calm(self, report: str) -> str:
        safe = tr("Your messages, drafts and what waits to be sent are still there.")
        if not report:
            return safe
        return (
            safe
            + " "
            + tr(
                "This report holds no names, texts, addresses or keys. It stays on this computer "
                "unless you hand it on."
            )
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.status.show_good(tr("Copied."))

    def _ask_where(self) -> None:
        start = str(Path.home() / "m2chat-crash.txt")
        path, _ = QFileDialog.getSaveFileName(self, tr("Save report"), start)
        if path:
            self.save_to(path)

    def save_to(self, path: str) -> None:
        """Write the report there."""
        try:
            self._save(path, self.report.toPlainText())
        except OSError as error:
            self.status.show_error(tr("It could not be saved: {why}.", why=error.strerror))
        else:
            self.status.show_good(tr("Saved."))
