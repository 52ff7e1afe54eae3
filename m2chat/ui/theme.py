"""The only numbers of the look: colours, spacing, type scale, sizes.

Colours come in a light and a dark palette that follow the system, also while the program runs.
Nothing else in the window names a colour or a font size; painters ask ``theme()``, widgets are
styled by ``resources/styles/window.qss``, filled from here.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from m2chat.ui.resources import icon_path, style_source


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette.  Text on its ground has a contrast of at least 4.5 to 1 (WCAG AA)."""

    ground: str  # behind messages
    panel: str  # lists, sheets, side panel
    raised: str  # fields and cards on a panel
    hover: str
    selected: str
    line: str
    text: str
    text_soft: str
    text_faint: str
    accent: str
    accent_hover: str
    accent_soft: str  # a tinted ground for hints
    accent_text: str  # accent-coloured words on a panel
    on_accent: str
    bubble_in: str
    bubble_out: str
    on_bubble_out: str
    on_bubble_out_soft: str
    bubble_line: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    good: str
    scrim: str  # over the window while a sheet is open
    shadow: str
    viewer_text: str  # on the dark ground of a picture


LIGHT = Colours(
    ground="#f2f3f8",
    panel="#ffffff",
    raised="#f2f3f7",
    hover="#f1f2f7",
    selected="#e7e9fb",
    line="#e3e5ec",
    text="#161922",
    text_soft="#5a6072",
    text_faint="#6a7082",
    accent="#4c57d3",
    accent_hover="#3f49bf",
    accent_soft="#eceefc",
    accent_text="#4450cc",
    on_accent="#ffffff",
    bubble_in="#ffffff",
    bubble_out="#4c57d3",
    on_bubble_out="#ffffff",
    on_bubble_out_soft="#e4e6fc",
    bubble_line="#e4e6ee",
    danger="#c62f3b",
    danger_soft="#fdecee",
    warning="#a45c00",
    warning_soft="#fff4e0",
    good="#1f8a52",
    scrim="#66101322",
    shadow="#24101322",
    viewer_text="#f2f3f8",
)
DARK = Colours(
    ground="#0f1116",
    panel="#171a21",
    raised="#222630",
    hover="#1f232c",
    selected="#2a2f4a",
    line="#272c37",
    text="#e9ebf2",
    text_soft="#a3a9ba",
    text_faint="#8a90a2",
    accent="#5c68e6",
    accent_hover="#6c77f0",
    accent_soft="#20254a",
    accent_text="#a3adff",
    on_accent="#ffffff",
    bubble_in="#232833",
    bubble_out="#4651bd",
    on_bubble_out="#ffffff",
    on_bubble_out_soft="#d8dcfc",
    bubble_line="#232833",
    danger="#ff7b84",
    danger_soft="#3a1e24",
    warning="#f0ad4e",
    warning_soft="#38290f",
    good="#4cc38a",
    scrim="#a0000000",
    shadow="#50000000",
    viewer_text="#f2f3f8",
)

# Grounds and ink of the round pictures of people, chosen by their id.
AVATARS_LIGHT = (
    ("#dfe3ff", "#3f49bf"),
    ("#d5f0e3", "#17633d"),
    ("#ffe3d6", "#9a3b12"),
    ("#f6dcf3", "#8a2a80"),
    ("#d6ecfb", "#155a86"),
    ("#fbe9c0", "#7a5200"),
    ("#e9dffb", "#5f35ab"),
    ("#fbdbe2", "#9c2543"),
)
AVATARS_DARK = (
    ("#2d3370", "#c3caff"),
    ("#1c4631", "#a5e5c4"),
    ("#56301c", "#ffc6a8"),
    ("#4e2149", "#f3b4ea"),
    ("#1b415a", "#a9d8f7"),
    ("#4b3a10", "#f5d98c"),
    ("#3c2a63", "#d6c1fb"),
    ("#54222f", "#fbb8c6"),
)


class Space:
    """Distances in device-independent pixels."""

    XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 32


class Type:
    """The type scale in pixels (product 3.1)."""

    TINY, SMALL, NORMAL, TEXT, TITLE, LARGE, HERO = 11, 12, 13, 14, 18, 20, 26


class Size:
    """Sizes of the parts of the window in device-independent pixels (product 3.1)."""

    LIST_DEFAULT, LIST_MIN, LIST_MAX = 320, 240, 420
    ROW, AVATAR_ROW, ROW_RADIUS, PILL = 72, 48, 10, 20
    HEADER, AVATAR_HEADER, STRIP = 56, 36, 44
    BUBBLE_RADIUS, BUBBLE_JOINED = 16, 5
    BUBBLE_PAD_X, BUBBLE_PAD_Y = 12, 7
    GROUP_GAP, ROW_GAP, EDGE = 2, 9, 20
    BUBBLE_MAX, BUBBLE_SHARE = 620, 0.66
    MARK_W, MARK_H = 20, 14
    PICTURE, PICTURE_MIN_W, PICTURE_RADIUS = 320, 160, 12
    PICTURE_BYTES = 10_000_000  # larger ones are shown as files
    COMPOSER_MIN, COMPOSER_LINES = 42, 8
    SIDE_PANEL, BESIDE_PANEL = 320, 300  # the least of a conversation beside a panel
    HIT = 76  # a message found: one line and two of its words
    NARROW = 700  # below this width one pane is shown
    SHEET_RADIUS = 16
    SWITCH_W, SWITCH_H, SWITCH_RING = 40, 24, 4
    SETTINGS_W, SETTINGS_H, TOPICS_W = 900, 640, 232
    SETTINGS_NARROW = 640  # below this width topics and page take turns
    READ_W = 680
    KEYS_W = 220  # a field that waits for keys
    QUICK_W, QUICK_H = 560, 520
    LINE, LINE_PICTURE = 52, 34  # a row of the quick switcher and of what was found
    WINDOW_W, WINDOW_H, WINDOW_MIN_W, WINDOW_MIN_H = 1080, 720, 380, 480


class Theme(QObject):
    """The palette in force and the fonts; ``changed`` when the system turns light or dark."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._forced: bool | None = None
        self._applied = False
        self._family = _family(application)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        self.dark = False
        self.colours = LIGHT
        self._apply()

    def force(self, dark: bool | None) -> None:
        """Light or dark whatever the system says; ``None`` follows the system again."""
        self._forced = dark
        self._apply()

    def colour(self, name: str) -> QColor:
        """A colour of the palette by its name in ``Colours``."""
        return QColor(getattr(self.colours, name))

    def font(self, size: int = Type.NORMAL, *, bold: bool = False) -> QFont:
        """The window's font in pixels of the type scale."""
        font = QFont(self._family)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def mono(self, size: int = Type.NORMAL) -> QFont:
        """A font of even width, for digits that are compared."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(size)
        return font

    def avatar(self, key: bytes) -> tuple[QColor, QColor]:
        """Ground and ink of somebody's round picture; always the same for the same id."""
        pairs = AVATARS_DARK if self.dark else AVATARS_LIGHT
        ground, ink = pairs[key[0] % len(pairs)]
        return QColor(ground), QColor(ink)

    def _system_changed(self) -> None:
        self._apply()

    def _apply(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        dark = scheme == Qt.ColorScheme.Dark if self._forced is None else self._forced
        if dark == self.dark and self._applied:
            return
        self._applied = True
        self.dark, self.colours = dark, DARK if dark else LIGHT
        application = self._application
        application.setFont(self.font())
        application.setPalette(_qt_palette(self.colours))
        application.setStyleSheet(_style_sheet(self.colours))
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
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.text_faint))
    return palette


def _style_sheet(colours: Colours) -> str:
    words = {name: _qss(value) for name, value in asdict(colours).items()}
    for name, value in vars(Type).items():
        if isinstance(value, int):
            words[f"type_{name.lower()}"] = f"{value}px"
    words["sheet_radius"] = f"{Size.SHEET_RADIUS}px"
    words["tick"] = icon_path("tick")
    return Template(style_source("window")).substitute(words)


def _qss(colour: str) -> str:
    """Style sheets write transparency as rgba()."""
    parsed = QColor(colour)
    if parsed.alpha() == 255:
        return colour
    return f"rgba({parsed.red()}, {parsed.green()}, {parsed.blue()}, {parsed.alphaF():.2f})"
