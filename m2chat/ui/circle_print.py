"""A circle's code on paper: name, QR code, what to do with it, and the link as text."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPainter
from PySide6.QtWidgets import QWidget

from m2chat.ui.language import tr
from m2chat.ui.resources import svg_renderer

MARGIN_MM = 20.0
TITLE_PT, TEXT_PT, LINK_PT = 26, 13, 8
CODE_SHARE = 0.7  # of the page's width


def print_circle(parent: QWidget, name: str, svg: str, link: str) -> bool:
    """Ask for a printer and print; whether the person did not change their mind."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # late: seldom wanted

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print the circle's code"))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    return paint_circle(printer, name, svg, link)


def paint_circle(device: QPagedPaintDevice, name: str, svg: str, link: str) -> bool:
    """One page; whether the device took it."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        return False
    page = QRectF(painter.viewport())
    top = _write(painter, name, TITLE_PT, page, page.top(), bold=True)
    side = page.width() * CODE_SHARE
    code = QRectF(page.center().x() - side / 2, top + side * 0.05, side, side)
    svg_renderer(svg).render(painter, code)
    words = tr(
        "In m2chat, choose “My circle” at the first start, or Network and “Join a circle” in the "
        "menu, and scan this code."
    )
    below = _write(painter, words, TEXT_PT, page, code.bottom() + side * 0.05)
    _write(painter, link, LINK_PT, page, below + side * 0.03)
    painter.end()
    return True


def _write(
    painter: QPainter, text: str, points: int, page: QRectF, top: float, *, bold: bool = False
) -> float:
    """A paragraph in the middle, a link broken anywhere; where it ends."""
    font = QFont(painter.font())
    font.setPointSize(points)
    font.setBold(bold)
    painter.setFont(font)
    room = QRectF(page.left(), top, page.width(), page.bottom() - top)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    wrap = Qt.TextFlag.TextWordWrap if " " in text else Qt.TextFlag.TextWrapAnywhere
    return painter.drawText(room, int(flags | wrap), text).bottom()
