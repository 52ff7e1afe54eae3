"""The colours: light, dark, high contrast in both, and the accents; nothing else names a colour.

Text on its ground has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3), in high contrast 7 to 1
(1.4.6); what is drawn and has a meaning at least 3 to 1 (1.4.11).  ``PAIRS`` lists which ink stands
on which ground; a test computes all of them for all palettes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from m2chat.ui.language import mark

CLEAR = "#00000000"


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette."""

    ground: str  # behind messages
    panel: str  # lists, sheets, side panel
    raised: str  # fields and cards on a panel
    hover: str
    pressed: str
    selected: str
    line: str
    outline: str  # around buttons and cards; clear where their ground is enough
    text: str
    text_soft: str
    text_faint: str
    disabled: str  # words of what can't be pressed: no contrast is asked (WCAG 1.4.3)
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str  # a tinted ground for hints
    accent_text: str  # accent-coloured words on a panel
    on_accent: str
    focus: str  # the ring around what has the keyboard
    bubble_in: str
    bubble_out: str
    on_bubble_out: str
    on_bubble_out_soft: str
    on_bubble_out_danger: str
    on_bubble_out_warning: str
    bubble_veil: str  # a lighter part of our own bubble
    bubble_line: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    good: str
    scrim: str  # over the window while a sheet is open
    shadow: str
    picture_veil: str  # under words on a picture
    viewer_ground: str
    viewer_text: str  # on the dark ground of a picture
    handle: str  # of scroll bars


LIGHT = Colours(
    ground="#f2f3f8",
    panel="#ffffff",
    raised="#f2f3f7",
    hover="#f1f2f7",
    pressed="#e3e5ee",
    selected="#e7e9fb",
    line="#e3e5ec",
    outline=CLEAR,
    text="#161922",
    text_soft="#525869",
    text_faint="#5f6577",
    disabled="#9aa0b0",
    accent="#4c57d3",
    accent_hover="#3f49bf",
    accent_pressed="#353fa8",
    accent_soft="#eceefc",
    accent_text="#4450cc",
    on_accent="#ffffff",
    focus="#4c57d3",
    bubble_in="#ffffff",
    bubble_out="#4c57d3",
    on_bubble_out="#ffffff",
    on_bubble_out_soft="#e4e6fc",
    on_bubble_out_danger="#ffc9cd",
    on_bubble_out_warning="#ffd58a",
    bubble_veil="#2effffff",
    bubble_line="#e4e6ee",
    danger="#bf2936",
    danger_soft="#fdecee",
    warning="#8f5000",
    warning_soft="#fff4e0",
    good="#187745",
    scrim="#66101322",
    shadow="#24101322",
    picture_veil="#96000000",
    viewer_ground="#f2101218",
    viewer_text="#f2f3f8",
    handle="#c4c8d4",
)
DARK = Colours(
    ground="#0f1116",
    panel="#171a21",
    raised="#222630",
    hover="#1f232c",
    pressed="#2b303c",
    selected="#2a2f4a",
    line="#272c37",
    outline=CLEAR,
    text="#e9ebf2",
    text_soft="#adb3c3",
    text_faint="#9aa0b2",
    disabled="#5f6577",
    accent="#5a65e0",
    accent_hover="#5560d8",
    accent_pressed="#4a54c4",
    accent_soft="#20254a",
    accent_text="#a3adff",
    on_accent="#ffffff",
    focus="#8d97ff",
    bubble_in="#232833",
    bubble_out="#4651bd",
    on_bubble_out="#ffffff",
    on_bubble_out_soft="#d8dcfc",
    on_bubble_out_danger="#ffc0c5",
    on_bubble_out_warning="#ffcf80",
    bubble_veil="#2effffff",
    bubble_line="#232833",
    danger="#ff8a92",
    danger_soft="#3a1e24",
    warning="#f0ad4e",
    warning_soft="#38290f",
    good="#4cc38a",
    scrim="#a0000000",
    shadow="#50000000",
    picture_veil="#96000000",
    viewer_ground="#f2050608",
    viewer_text="#f2f3f8",
    handle="#3c4352",
)
CONTRAST_LIGHT = Colours(
    ground="#ffffff",
    panel="#ffffff",
    raised="#ffffff",
    hover="#e8eaf6",
    pressed="#d5d9ee",
    selected="#d9ddf5",
    line="#4a4e5a",
    outline="#6f7380",  # so far from ``focus`` that the ring of the keyboard is seen on it
    text="#000000",
    text_soft="#1f222b",
    text_faint="#2b2f3a",
    disabled="#6a6e7a",
    accent="#1c2690",
    accent_hover="#131b70",
    accent_pressed="#0c1250",
    accent_soft="#eef0ff",
    accent_text="#1c2690",
    on_accent="#ffffff",
    focus="#000000",
    bubble_in="#ffffff",
    bubble_out="#1c2690",
    on_bubble_out="#ffffff",
    on_bubble_out_soft="#f1f2ff",
    on_bubble_out_danger="#ffd6d9",
    on_bubble_out_warning="#ffe3ad",
    bubble_veil="#24ffffff",
    bubble_line="#1b1d24",
    danger="#8c0d1a",
    danger_soft="#ffffff",
    warning="#613500",
    warning_soft="#ffffff",
    good="#0b4f2a",
    scrim="#99000000",
    shadow=CLEAR,
    picture_veil="#e6000000",
    viewer_ground="#ff000000",
    viewer_text="#ffffff",
    handle="#4a4e5a",
)
CONTRAST_DARK = Colours(
    ground="#000000",
    panel="#000000",
    raised="#000000",
    hover="#1c2130",
    pressed="#2a3146",
    selected="#232a44",
    line="#aab0c2",
    outline="#858b9e",
    text="#ffffff",
    text_soft="#eceef5",
    text_faint="#dfe2ec",
    disabled="#8d93a5",
    accent="#aab4ff",
    accent_hover="#c3cbff",
    accent_pressed="#d9deff",
    accent_soft="#0d1130",
    accent_text="#bcc4ff",
    on_accent="#000000",
    focus="#ffffff",
    bubble_in="#000000",
    bubble_out="#232b86",
    on_bubble_out="#ffffff",
    on_bubble_out_soft="#f3f4ff",
    on_bubble_out_danger="#ffd0d4",
    on_bubble_out_warning="#ffdf9e",
    bubble_veil="#1effffff",
    bubble_line="#e6e9f2",
    danger="#ff9ea5",
    danger_soft="#000000",
    warning="#ffc873",
    warning_soft="#000000",
    good="#7ce8b0",
    scrim="#cc000000",
    shadow=CLEAR,
    picture_veil="#e6000000",
    viewer_ground="#ff000000",
    viewer_text="#ffffff",
    handle="#aab0c2",
)


@dataclass(frozen=True, slots=True)
class Accent:
    """A choice of colour for what is ours and what is chosen: for light, and for dark."""

    name: str
    words: str
    light: tuple[str, str, str, str, str, str]  # accent, hover, pressed, soft, selected, words
    dark: tuple[str, str, str, str, str, str]
    bubble_dark: str  # our bubbles on a dark ground


ACCENTS = (
    Accent(
        "teal",
        mark("Teal"),
        ("#0c7475", "#096263", "#075152", "#e3f4f3", "#d9efee", "#0a6b6c"),
        ("#117c7d", "#0f7374", "#0c6263", "#0f302f", "#163b3a", "#6fd3d0"),
        "#0f6869",
    ),
    Accent(
        "green",
        mark("Green"),
        ("#2a7638", "#22642f", "#1b5326", "#e8f5ea", "#dcf0df", "#256b32"),
        ("#2f7f3e", "#2b7639", "#24652f", "#17301b", "#1d3b22", "#86d896"),
        "#2a6d36",
    ),
    Accent(
        "rose",
        mark("Rose"),
        ("#b8315f", "#a12750", "#892043", "#fcebf1", "#fae0e9", "#aa2b57"),
        ("#c73e6d", "#b93661", "#9c2b52", "#3a1a26", "#452030", "#ff9dbd"),
        "#9d3358",
    ),
    Accent(
        "amber",
        mark("Amber"),
        ("#96540a", "#824808", "#6e3d07", "#fcf1e2", "#f9e8d0", "#8a4d08"),
        ("#a36016", "#965711", "#7d470c", "#33240f", "#3e2c13", "#f2b869"),
        "#85500f",
    ),
    Accent(
        "slate",
        mark("Slate"),
        ("#475569", "#3c485a", "#323c4b", "#eef1f5", "#e3e8ee", "#414e61"),
        ("#64748c", "#596880", "#4b586c", "#232a35", "#2b3441", "#b3c1d6"),
        "#46546a",
    ),
)


def colours_of(*, dark: bool, contrast: bool, accent: str = "") -> Colours:
    """The palette for these choices; high contrast has no accents but its own."""
    if contrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    plain = DARK if dark else LIGHT
    found = next((one for one in ACCENTS if one.name == accent), None)
    if found is None:
        return plain
    main, hover, pressed, soft, selected, words = found.dark if dark else found.light
    return replace(
        plain,
        accent=main,
        accent_hover=hover,
        accent_pressed=pressed,
        accent_soft=soft,
        accent_text=words,
        selected=selected,
        focus=words,
        bubble_out=found.bubble_dark if dark else main,
        on_bubble_out_soft="#f4f6f8",
    )


# Ink, the ground it stands on and the least contrast; in high contrast 7 and 4.5 in their place.
_WORDS = 4.5
_DRAWN = 3.0


def _on(inks: str, grounds: str, least: float) -> list[tuple[str, str, float]]:
    return [(ink, ground, least) for ink in inks.split() for ground in grounds.split()]


_PANES = "ground panel raised hover selected"
PAIRS = (
    *_on("text", f"{_PANES} pressed bubble_in accent_soft warning_soft danger_soft", _WORDS),
    *_on("text_soft accent_text", f"{_PANES} bubble_in accent_soft", _WORDS),
    *_on("text_faint", f"{_PANES} bubble_in", _WORDS),
    *_on("on_accent", "accent accent_hover accent_pressed", _WORDS),
    *_on("on_bubble_out on_bubble_out_soft", "bubble_out", _WORDS),
    *_on("on_bubble_out_danger on_bubble_out_warning", "bubble_out", _DRAWN),
    *_on("danger", "panel raised hover ground bubble_in danger_soft", _WORDS),
    *_on("warning", "panel raised hover ground bubble_in warning_soft", _WORDS),
    *_on("good", "panel raised hover ground", _WORDS),
    *_on("panel", "text text_faint", _WORDS),  # turned round: what floats for a moment, quiet pills
    *_on("viewer_text", "viewer_ground", _WORDS),
    *_on("focus", _PANES, _DRAWN),
    *_on("accent", "ground panel raised", _DRAWN),
)


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb`` or ``#aarrggbb`` without its alpha (WCAG 2.2)."""
    digits = colour[-6:]
    parts = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    """The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((luminance(one), luminance(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


# Grounds and inks of the pictures that are made from somebody's id.
AVATARS_LIGHT = (
    ("#dfe3ff", "#353fa8"),
    ("#d5f0e3", "#14573a"),
    ("#ffe3d6", "#87330f"),
    ("#f6dcf3", "#7c2573"),
    ("#d6ecfb", "#124c73"),
    ("#fbe9c0", "#6b4700"),
    ("#e9dffb", "#552f9c"),
    ("#fbdbe2", "#8a203b"),
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
AVATARS_CONTRAST_LIGHT = (("#ffffff", "#000000"),) * 8
AVATARS_CONTRAST_DARK = (("#000000", "#ffffff"),) * 8


def avatars_of(*, dark: bool, contrast: bool) -> tuple[tuple[str, str], ...]:
    """Ground and ink for each of eight colours."""
    if contrast:
        return AVATARS_CONTRAST_DARK if dark else AVATARS_CONTRAST_LIGHT
    return AVATARS_DARK if dark else AVATARS_LIGHT
