"""The numbers of ``bubble_layout`` out of the theme."""

from __future__ import annotations

from m2chat.ui.delegates.bubble_layout import BubbleMetrics
from m2chat.ui.theme import BUBBLE_SHARE, Size, px


def bubble_metrics() -> BubbleMetrics:
    """The sizes of bubbles at the zoom in force."""
    return BubbleMetrics(
        edge=Size.EDGE,
        pad_x=Size.BUBBLE_PAD_X,
        pad_y=Size.BUBBLE_PAD_Y,
        radius=Size.BUBBLE_RADIUS,
        joined_radius=Size.BUBBLE_JOINED,
        group_gap=Size.GROUP_GAP,
        row_gap=Size.ROW_GAP,
        heading=Size.HEADING,
        meta_gap=px(10),
        max_width=Size.BUBBLE_MAX,
        max_share=BUBBLE_SHARE,
        author=px(18),
        label=px(17),
        quote=px(44),
        part_gap=px(6),
        bleed=px(4),
        chip=px(24),
        chip_gap=px(4),
        chip_hang=px(8),
        portrait=px(28),
        portrait_gap=px(8),
        least_width=px(260),
        inset=px(8),
    )
