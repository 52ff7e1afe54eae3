"""The lower part of sheets that write a file: where to, progress, cancel, what came of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QWidget

from m2chat.errors import UserFacingError
from m2chat.ui.bridge import ApplicationFace, Bridge, Call
from m2chat.ui.language import tr
from m2chat.ui.retelling import told
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import StatusLine, button, column

Verb = Callable[[ApplicationFace, Callable[[float], None]], Awaitable[None]]
Choose = Callable[[QWidget, str, str], Path | None]


def choose_new(parent: QWidget, title: str, suggestion: str) -> Path | None:
    """Ask the system for the place of a new file; the program overwrites none."""
    option, place = QFileDialog.Option.DontConfirmOverwrite, str(Path.home() / suggestion)
    name, _ = QFileDialog.getSaveFileName(parent, title, place, "", "", option)
    return Path(name) if name else None


class Writing(QWidget):
    """A button that asks for a place and writes; a bar meanwhile."""

    done = Signal(object)  # the Path that was written

    def __init__(self, bridge: Bridge, words: str) -> None:
        super().__init__()
        self._bridge = bridge
        self._call: Call | None = None
        self.choose: Choose = choose_new
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.hide()
        self.status = StatusLine()
        self.start_button = button(words, "primary", "save")
        self.cancel_button = button(tr("Cancel"), "quiet")
        self.cancel_button.hide()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.start_button)
        body = column(self, 0, Space.S)
        body.addWidget(self.bar)
        body.addWidget(self.status)
        body.addLayout(row)
        self.cancel_button.clicked.connect(self.cancel)

    def write(self, title: str, suggestion: str, verb: Callable[[Path], Verb], good: str) -> None:
        """Ask where to, then write; ``good`` is said when it worked."""
        path = self.choose(self, title, suggestion)
        if path is None:
            return
        progress = self._bridge.from_node(self._moved, self)
        work = verb(path)

        def written(_: None) -> None:
            self._rest()
            self.status.show_good(good)
            self.done.emit(path)

        def failed(error: UserFacingError) -> None:
            self._rest()
            self.status.show_error(told(error))

        self.status.clear()
        self.bar.setValue(0)
        self._show(working=True)
        self._call = self._bridge.ask(lambda app: work(app, progress), written, failed, self)

    @property
    def working(self) -> bool:
        """Whether something is being written."""
        return self._call is not None

    def cancel(self) -> None:
        """Stop writing; nothing is left of it."""
        if self._call is not None:
            self._call.cancel()
            self._rest()
            self.status.show_hint(tr("Stopped. Nothing was written."))

    def _moved(self, share: float) -> None:
        self.bar.setValue(round(share * 1000))

    def _rest(self) -> None:
        self._call = None
        self._show(working=False)

    def _show(self, *, working: bool) -> None:
        self.bar.setVisible(working)
        self.cancel_button.setVisible(working)
        self.start_button.setEnabled(not working)
