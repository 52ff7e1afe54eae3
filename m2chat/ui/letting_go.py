"""Deletes a page of the window when that is safe."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

MODAL_MS = 10


def let_go(page: QWidget) -> None:
    """Delete a page; a dialog that stands over it, a file chooser say, is closed first.

    Such a dialog runs a loop of its own on the stack: to delete it from inside would crash.
    """
    modal = QApplication.activeModalWidget()
    if modal is None:
        page.deleteLater()
    else:
        modal.close()
        QTimer.singleShot(MODAL_MS, page, partial(let_go, page))
