"""The look in force: palette, fonts and style sheet, made from the choices of the person.

Colours are in ``palettes``, numbers in ``measures`` (both read in docs/design.md); this puts them
together and follows the system: light or dark, more contrast, while the program runs.  Nothing else
in the window names a colour or a size; painters ask ``theme()``, widgets are styled by
``resources/styles/window.qss``, filled from here.
"""

from __future__ import annotations

import re
from dataclasses import asdict
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from m2chat.ui.measures import (
    BUBBLE_SHARE,
    COMPOSER_LINES,
    PICTURE_BYTES,
    SETTINGS_H,
    SETTINGS_W,
    Icon,
    Radius,
    Size,
    Space,
    Type,
    least_window,
    px,
    set_zoom,
    zoom,
)
from m2chat.ui.palettes import DARK, LIGHT, Colours, avatars_of, colours_of
from m2chat.ui.preferences import preferences
from m2chat.ui.rescale import Rescale
from m2chat.ui.resources import icon_path, style_source

__all__ = [
    "BUBBLE_SHARE",
    "COMPOSER_LINES",
    "DARK",
    "LIGHT",
    "PICTURE_BYTES",
    "SETTINGS_H",
    "SETTINGS_W",
    "Icon",
    "Radius",
    "Size",
    "Space",
    "Theme",
    "Type",
    "install_theme",
    "least_window",
    "px",
    "theme",
    "zoom",
]
_PIXELS = re.compile(r"(?<![\w#.])(\d+)px")


class Theme(QObject):
    """The palette and the fonts in force; ``changed`` when either is another one, or the zoom."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._forced: bool | None = None
        self._worn: tuple[object, ...] = ()
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[int, bool], QFont] = {}
        self._rescale = Rescale()
        self._family = _family(application)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._apply)
        hints.accessibility().contrastPreferenceChanged.connect(self._apply)
        preferences().changed.connect(self._chosen)
        self.dark = self.contrast = False
        self.colours = LIGHT
        self._apply()

    def force(self, dark: bool | None) -> None:
        """Light or dark whatever the person chose; ``None`` follows the choice again."""
        self._forced = dark
        self._apply()

    def turn(self, direction: Qt.LayoutDirection) -> None:
        """The direction in which the window's lines run, as the language wants it."""
        if direction is not self._application.layoutDirection():
            self._application.setLayoutDirection(direction)
            self.changed.emit()

    def colour(self, name: str) -> QColor:
        """A colour of the palette by its name in ``Colours``."""
        found = self._colours.get(name)
        if found is None:
            found = self._colours[name] = QColor(getattr(self.colours, name))
        return QColor(found)

    def font(self, size: int | None = None, *, bold: bool = False) -> QFont:
        """The window's font in pixels of the type scale; ``None`` is ``Type.NORMAL``."""
        key = (Type.NORMAL if size is None else size, bold)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = QFont(self._family)
            found.setPixelSize(key[0])
            found.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return QFont(found)

    def mono(self, size: int | None = None) -> QFont:
        """A font of even width, for digits that are compared."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(Type.NORMAL if size is None else size)
        return font

    def avatar(self, key: bytes) -> tuple[QColor, QColor]:
        """Ground and ink of somebody's round picture; always the same for the same id."""
        pairs = avatars_of(dark=self.dark, contrast=self.contrast)
        ground, ink = pairs[key[0] % len(pairs)]
        return QColor(ground), QColor(ink)

    def _chosen(self, names: frozenset[str]) -> None:
        if names & {"theme", "accent", "zoom"}:
            self._apply()

    def _apply(self) -> None:
        now, hints = preferences().now, QGuiApplication.styleHints()
        high = Qt.ContrastPreference.HighContrast
        system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        system_contrast = hints.accessibility().contrastPreference() == high
        if self._forced is None:
            dark = now.theme == "dark" or (now.theme != "light" and system_dark)
            contrast = now.theme == "contrast" or (now.theme == "system" and system_contrast)
        else:
            dark, contrast = self._forced, now.theme == "contrast"
        before = zoom()
        set_zoom(now.zoom)
        wanted = (dark, contrast, now.accent, zoom())
        if wanted == self._worn:
            return
        self._worn = wanted
        self.dark, self.contrast = dark, contrast
        self.colours = colours_of(dark=dark, contrast=contrast, accent=now.accent)
        self._colours.clear()
        self._fonts.clear()
        application = self._application
        application.setFont(self.font())
        application.setPalette(_qt_palette(self.colours))
        application.setStyleSheet(_style_sheet(self.colours))
        if before != zoom():
            self._rescale(before, zoom())
        self.changed.emit()


_current: list[Theme] = []


def install_theme(application: QApplication) -> Theme:
    """Give the application its look; done once, the same theme ever after."""
    if not _current:
        application.setStyle("Fusion")
        _current.append(Theme(application))
    return _current[0]


def theme() -> Theme:
    """The theme in force; ``install_theme`` comes first."""
    return _current[0]


def _family(application: QApplication) -> str:
    """Inter where it is installed, else the system's own font."""
    have = set(QFontDatabase.families())
    for family in ("Inter", "Inter Variable"):
        if family in have:
            return family
    return QFontInfo(application.font()).family()


def _qt_palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, colours.panel),
        (role.WindowText, colours.text),
        (role.Base, colours.panel),
        (role.AlternateBase, colours.raised),
        (role.Text, colours.text),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.PlaceholderText, colours.text_faint),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Link, colours.accent_text),
        (role.LinkVisited, colours.accent_text),
        (role.Accent, colours.accent),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.disabled))
    return palette


def _style_sheet(colours: Colours) -> str:
    """The style sheet in these colours at the zoom in force."""
    words = {name: _qss(value) for name, value in asdict(colours).items()}
    for table, kind in ((Type, "type"), (Radius, "radius")):
        words |= {f"{kind}_{name.lower()}": f"{at}px" for name, at in table.base().items()}
    words["tick"] = icon_path("tick")
    filled = Template(style_source("window")).substitute(words)
    return _PIXELS.sub(lambda found: f"{px(int(found.group(1)))}px", filled)


def _qss(colour: str) -> str:
    """Style sheets write transparency as rgba()."""
    parsed = QColor(colour)
    if parsed.alpha() == 255:
        return colour
    return f"rgba({parsed.red()}, {parsed.green()}, {parsed.blue()}, {parsed.alphaF():.2f})"
