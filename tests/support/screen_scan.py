"""Two programs on one screen: one shows a QR code, the other lies over it and scans the screen.

``python -m tests.support.screen_scan show LINK`` and ``... scan``; the second prints what it found,
whether its window came back, and where.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from m2chat.app import qr
from m2chat.app.codes.kinds import LinkKind
from m2chat.ui.cards.shown import qr_image
from m2chat.ui.scan.panel import ScanPanel
from m2chat.ui.theme import install_theme

PATIENCE_MS = 30_000


def show(link: str) -> QWidget:
    """A window with the code in the middle of the screen."""
    window = QLabel()
    window.setPixmap(QPixmap.fromImage(qr_image(qr.svg(link), 300)))
    window.move(300, 200)
    window.show()
    QTimer.singleShot(500, lambda: print("shown", flush=True))
    return window


def scan() -> QWidget:
    """A window over everything with a panel that wants a card."""
    window = QWidget()
    panel = ScanPanel(LinkKind.CONTACT)
    QVBoxLayout(window).addWidget(panel)
    window.setGeometry(0, 0, 1200, 800)
    window.show()

    def told(said: str) -> None:
        def end() -> None:
            place = window.geometry()
            print(said, window.isVisible(), place.width(), place.height(), flush=True)
            QApplication.exit(0)

        QTimer.singleShot(300, end)

    panel.found.connect(told)
    QTimer.singleShot(PATIENCE_MS, lambda: QApplication.exit(1))

    def nothing() -> None:
        if not panel.area_button.isHidden():
            told("area")

    panel.changed.connect(nothing)
    QTimer.singleShot(800, panel.screen_button.click)
    return window


def main() -> int:
    """One of the two."""
    application = QApplication([])
    install_theme(application)
    window = show(sys.argv[2]) if sys.argv[1] == "show" else scan()
    assert window is not None
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
