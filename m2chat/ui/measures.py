"""Distances, type scale and sizes, as they are at the zoom in force.

Numbers are written at 100 % in device-independent pixels and come out scaled: ``Space.M`` is 12 at
100 % and 24 at 200 %.  So they are asked for where they are needed and never kept in a constant or
in a default argument.  A number that only one place needs is written ``px(30)`` there.
"""

from __future__ import annotations

from typing import Any

ZOOMS = (75, 90, 100, 110, 125, 150, 175, 200)  # percent, the steps of Ctrl+ and Ctrl-


class _Zoom:
    """The one factor; only the theme sets it."""

    factor = 1.0


def zoom() -> float:
    """The zoom in force as a factor, 0.75 to 2."""
    return _Zoom.factor


def set_zoom(percent: int) -> bool:
    """Scale everything from now on; whether that is another zoom than before."""
    factor = min(max(percent, ZOOMS[0]), ZOOMS[-1]) / 100
    changed = factor != _Zoom.factor
    _Zoom.factor = factor
    return changed


def px(pixels: float) -> int:
    """So many pixels of 100 % at the zoom in force; a hairline stays one."""
    if pixels == 0:
        return 0
    scaled = round(abs(pixels) * _Zoom.factor)
    return max(1, scaled) if pixels > 0 else -max(1, scaled)


class _Scaled(type):
    """A table of numbers that come out scaled."""

    _table: dict[str, int]

    def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> _Scaled:
        table = {key: value for key, value in space.items() if type(value) is int}
        kept = {key: value for key, value in space.items() if key not in table}
        made = super().__new__(cls, name, bases, kept)
        made._table = table
        return made

    def __getattr__(cls, name: str) -> int:
        try:
            return px(cls._table[name])
        except KeyError:
            raise AttributeError(name) from None

    def base(cls) -> dict[str, int]:
        """All numbers at 100 %."""
        return dict(cls._table)


class Space(metaclass=_Scaled):
    """Distances."""

    XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 32


class Type(metaclass=_Scaled):
    """The type scale (product 3.1); ``EMOJI`` is a message of nothing but a few emoji."""

    TINY, SMALL, NORMAL, TEXT, TITLE, LARGE, HERO, EMOJI = 11, 12, 13, 14, 18, 20, 26, 34


class Radius(metaclass=_Scaled):
    """Corners: of what one presses, of boxes, of what floats."""

    TINY, CONTROL, BOX, FLOAT = 6, 10, 12, 16
    BUBBLE, JOINED, PICTURE = 16, 5, 12


class Icon(metaclass=_Scaled):
    """Sizes of icons: in a line of small text, of text, in a button, in an empty state."""

    TINY, SMALL, BUTTON, TOOL, EMPTY = 13, 14, 18, 20, 48


class Size(metaclass=_Scaled):
    """Sizes of the parts of the window (product 3.1)."""

    LIST_DEFAULT, LIST_MIN, LIST_MAX = 320, 280, 420
    LIST_FOLDED = 76  # pictures only
    ROW, ROW_COMPACT, AVATAR_ROW, AVATAR_COMPACT, ROW_RADIUS, PILL = 72, 48, 48, 32, 10, 20
    HEADER, AVATAR_HEADER, STRIP = 56, 36, 44
    BUBBLE_RADIUS, BUBBLE_JOINED = 16, 5
    BUBBLE_PAD_X, BUBBLE_PAD_Y = 12, 7
    GROUP_GAP, ROW_GAP, EDGE = 2, 9, 20
    BUBBLE_MAX = 620
    HEADING = 38  # a day, the line of new messages
    MARK_W, MARK_H = 20, 14
    PICTURE, PICTURE_MIN_W, PICTURE_RADIUS = 320, 160, 12
    COMPOSER_MIN = 42
    TOOL, TOOL_SMALL = 36, 28
    SIDE_PANEL, BESIDE_PANEL = 320, 300  # the least of a conversation beside a panel
    HIT = 76  # a message found: one line and two of its words
    NARROW = 700  # below this width one pane is shown
    SHEET_RADIUS = 16
    SWITCH_W, SWITCH_H, SWITCH_RING = 40, 24, 4
    TOPICS_W = 232
    SETTINGS_NARROW = 640  # below this width topics and page take turns
    KEYS_W = 220  # a field that waits for keys
    LINE, LINE_PICTURE = 52, 34  # a row of the quick switcher and of what was found
    WINDOW_W, WINDOW_H = 1080, 720


# sheets: at 100 %, as sheets take it
SETTINGS_W, SETTINGS_H = 900, 640
QUICK_W, QUICK_H = 560, 520
READ_W = 680
BUBBLE_SHARE = 0.66  # of the pane's width
COMPOSER_LINES = 8
PICTURE_BYTES = 10_000_000  # larger pictures are shown as files
LEAST_W, LEAST_H = 380, 480  # of the window
MOST_LEAST_W, MOST_LEAST_H = 680, 560  # the same at a high zoom: a window of 700 holds it all


def least_window() -> tuple[int, int]:
    """How small the window may become."""
    return min(px(LEAST_W), MOST_LEAST_W), min(px(LEAST_H), MOST_LEAST_H)
