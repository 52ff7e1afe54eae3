"""A page of the settings: what it is called, where it stands, how it is made.

Rooms put their topics into ``window.settings_topics``; the settings sheet shows them in the order
of product 3.3.  A page is made when it is first shown, out of a ``Form``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Topic:
    """One page."""

    key: str  # "appearance"
    title: str
    icon: str
    place: int  # 1 Profile ... 11 Help and about (product 3.3)
    make: Callable[[MainWindow], QWidget]
    words: str = ""  # what is found here besides the words of its rows
