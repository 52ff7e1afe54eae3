"""Names and numbers in sentences that run the other way, and where lines begin."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from m2chat.ui.delegates.line_text import own_direction
from m2chat.ui.isolates import FSI, PDI, isolated, outside
from m2chat.ui.language import install_language, tr
from m2chat.ui.views.parts import StatusLine, label

HEBREW, LATIN = "דנה", "Tomasz (print shop)"
RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    install_language(qapp, "ar")
    yield
    install_language(qapp, "en")


def places(text: str, of: str) -> list[float]:
    """Where each letter of a part but the first stands on a line, from the left.

    The first may stand at the edge of two directions, which has two places.
    """
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(own_direction(text))
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    begin = text.index(of)
    return [line.cursorToX(begin + at)[0] for at in range(1, len(of))]


@pytest.mark.parametrize(
    ("value", "right", "wrapped"),
    [
        ("Bob", False, False),
        ("12.5 MB", False, False),
        (HEBREW, False, True),
        ("Bob", True, True),
        ("38 ms", True, True),
        (HEBREW, True, False),
        ("", True, False),
        ("…", True, False),
    ],
)
def test_only_what_runs_the_other_way_is_isolated(value: str, right: bool, wrapped: bool) -> None:
    assert isolated(value, right) == (f"{FSI}{value}{PDI}" if wrapped else value)


@pytest.mark.parametrize("right", [False, True])
@pytest.mark.parametrize(
    "name",
    [f"a{PDI}\u202eb", f"{FSI}a", "\u202ea", f"{PDI}{PDI}a{HEBREW}", "\u2067\u202ba\u202c\u2069"],
)
def test_no_name_reaches_out_of_its_place(name: str, right: bool) -> None:
    inside = isolated(name, right)
    assert inside.count(FSI) == inside.count(PDI) <= 1
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067") & set(inside)
    assert outside(inside).strip() in ("", "a", "ab")


def test_a_sentence_in_a_sentence_keeps_its_marks() -> None:
    inner = f"x {FSI}{HEBREW}{PDI} y"
    assert isolated(inner, False) == f"{FSI}{inner}{PDI}"


def test_a_latin_name_does_not_turn_an_arabic_sentence(arabic: None) -> None:
    said = tr("{name} is a folder. Pack it into one file first.", name=LATIN)
    assert f"{FSI}{LATIN}{PDI}" in said and own_direction(said) is RTL
    assert places(said, ". ")[0] < min(places(said, LATIN))  # the stop at the end, to the left
    name = places(said, LATIN)
    assert name == sorted(name)  # with its brackets where they belong
    groups = tr("Short id: {digits}", digits="30998 21331")
    assert places(groups, "30998")[0] < places(groups, "21331")[0]


def test_a_hebrew_name_does_not_turn_an_english_sentence() -> None:
    said = tr("{name} is a folder. Pack it into one file first.", name=HEBREW)
    assert own_direction(said) is LTR
    assert max(places(said, HEBREW)) < places(said, " file")[0]


def test_latin_words_begin_where_lines_begin(qtbot: QtBot, arabic: None) -> None:
    for made in (label("One line"), label("/home/ada/Downloads", "caption"), StatusLine()):
        qtbot.addWidget(made)
        made.setText("Latin words")
        made.resize(400, 40)
        picture = made.grab().toImage()
        ground = picture.pixelColor(1, 1)
        inked = [
            x
            for x in range(picture.width())
            if any(picture.pixelColor(x, y) != ground for y in range(0, picture.height(), 2))
        ]
        assert min(inked) > 200
