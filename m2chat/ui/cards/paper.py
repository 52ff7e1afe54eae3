"""A card on paper: whose it is, the QR code, one line of what to do, and the link as text.

Paints on whatever has pages: a printer, or a PDF file.  Paper is white whatever the theme is.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from m2chat.ui.cards.shown import ShownCode
from m2chat.ui.language import tr
from m2chat.ui.resources import svg_renderer
from m2chat.ui.theme import theme

MARGIN_MM, CODE_MM, GAP_MM, FRAME_MM = 18.0, 96.0, 6.0, 10.0
TITLE_PT, KIND_PT, ACTION_PT, TEXT_PT = 26, 12, 13, 9
INK, SOFT, LINE = QColor("#161922"), QColor("#5a6072"), QColor("#c8ccd8")
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


def write_pdf(path: Path, code: ShownCode, svg: str) -> bool:
    """One page of A4; whether it could be written."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(f"{code.kind}: {code.title}")
    writer.setCreator("m2chat")
    return paint_page(writer, code, svg)


def paint_page(device: QPagedPaintDevice, code: ShownCode, svg: str) -> bool:
    """The page; whether the device took it."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        return False
    paint_card(painter, code, svg)
    return bool(painter.end())


def paint_card(painter: QPainter, code: ShownCode, svg: str) -> None:
    """The card into the painter's whole room, in the sizes of its device."""
    _Page(painter, painter.device().logicalDpiX() / 25.4).paint(code, svg)


class _Page:
    """Writes from top to bottom in the middle of a page."""

    def __init__(self, painter: QPainter, mm: float) -> None:
        self._painter, self._mm = painter, mm
        self._page = QRectF(painter.viewport())
        self._top = self._page.top()

    def paint(self, code: ShownCode, svg: str) -> None:
        """Everything, in a thin frame that may be cut out."""
        begin = self._top
        self._top += FRAME_MM * self._mm
        self._text(code.kind, KIND_PT, SOFT)
        self._text(code.title, TITLE_PT, INK, bold=True)
        self._top += GAP_MM * self._mm
        side = CODE_MM * self._mm
        where = QRectF(self._page.center().x() - side / 2, self._top, side, side)
        svg_renderer(svg).render(self._painter, where)
        self._top += side + GAP_MM * self._mm
        self._text(code.action, ACTION_PT, INK)
        if code.limits:
            self._text(code.limits, TEXT_PT, SOFT)
        self._top += GAP_MM * self._mm
        self._text("\u200b".join(code.link), TEXT_PT, INK, mono=True)
        if code.short_id:
            self._top += GAP_MM * self._mm
            self._text(tr("Short id: {digits}", digits=code.short_id), TEXT_PT, SOFT)
            self._text(tr("On the telephone: {words}", words=code.spoken), TEXT_PT, SOFT)
        self._top += FRAME_MM * self._mm
        self._painter.setPen(LINE)
        bottom = min(self._top, self._page.bottom() - 1)
        frame = QRectF(self._page.left(), begin, self._page.width() - 1, bottom - begin)
        self._painter.drawRoundedRect(frame, 4 * self._mm, 4 * self._mm)

    def _text(
        self, text: str, points: int, colour: QColor, *, bold: bool = False, mono: bool = False
    ) -> None:
        font = QFont(theme().mono() if mono else theme().font())
        font.setPointSize(points)
        font.setBold(bold)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        inset = FRAME_MM * self._mm
        room = QRectF(
            self._page.left() + inset,
            self._top,
            self._page.width() - 2 * inset,
            self._page.bottom() - self._top,
        )
        flags = int(_CENTRE | Qt.TextFlag.TextWordWrap)
        used = self._painter.boundingRect(room, flags, text)
        self._painter.drawText(room, flags, text)
        self._top = used.bottom() + self._mm
