"""Icons and styles, read through importlib.resources, in a checkout or in an installed wheel.

Icons are vector files of one weight that draw in ``currentColor``; they are recoloured here and
kept as pixmaps by name, colour, size and device pixel ratio, so that painting never reads a file.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from m2chat.ui.direction import DIRECTED, right_to_left

_ROOT = files("m2chat") / "resources"


@lru_cache(maxsize=128)
def icon_source(name: str) -> str:
    """The SVG text of an icon; raises ``FileNotFoundError`` when there is none of this name."""
    return (_ROOT / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def style_source(name: str) -> str:
    """A style sheet with ``$names`` for the theme to fill."""
    return (_ROOT / "styles" / f"{name}.qss").read_text(encoding="utf-8")


def icon_path(name: str) -> str:
    """Where a style sheet finds an icon, which it draws in the icon's own colour."""
    return (Path(str(_ROOT)) / "icons" / f"{name}.svg").as_posix()


def svg_renderer(source: str) -> QSvgRenderer:
    """A renderer of one SVG document."""
    return QSvgRenderer(QByteArray(source.encode("utf-8")))


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, width: int, height: int, ratio: float, turned: bool) -> QPixmap:
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if turned:
        painter.translate(width, 0)
        painter.scale(-1, 1)
    source = icon_source(name).replace("currentColor", colour)
    svg_renderer(source).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return pixmap


def icon_pixmap(name: str, colour: QColor | str, size: QSize, ratio: float = 1.0) -> QPixmap:
    """The icon in one colour, ``size`` in device-independent pixels."""
    turned = name in DIRECTED and right_to_left()
    return _pixmap(name, QColor(colour).name(), size.width(), size.height(), ratio, turned)


def icon(name: str, colour: QColor | str, size: int = 20, off: QColor | str = "") -> QIcon:
    """A ``QIcon`` in one colour for buttons, sharp on each of the screens that are there.

    ``off`` is its colour while the button is disabled.
    """
    found = QIcon()
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}:
        found.addPixmap(icon_pixmap(name, colour, QSize(size, size), ratio))
        if off:
            grey = icon_pixmap(name, off, QSize(size, size), ratio)
            found.addPixmap(grey, QIcon.Mode.Disabled)
    return found


def app_icon() -> QIcon:
    """The application's own icon, in the sizes that window systems ask for."""
    found = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        found.addPixmap(icon_pixmap("m2chat", "#000000", QSize(size, size)))
    return found
