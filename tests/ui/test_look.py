"""The look: contrast of every palette, zoom up and down, one design on paper and in code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from m2chat.ui.bridge import Bridge
from m2chat.ui.look_room import page, zoom_by
from m2chat.ui.main_window import MainWindow
from m2chat.ui.measures import ZOOMS, px, zoom
from m2chat.ui.palettes import ACCENTS, PAIRS, avatars_of, colours_of, contrast
from m2chat.ui.preferences import Choices, preferences
from m2chat.ui.theme import Size, Space, Theme, Type
from tests.support.fake_app import NOW, FakeApplication, user

BOB = user(1)
DESIGN = Path(__file__).parents[2] / "docs" / "design.md"
WORDS, DRAWN = (4.5, 7.0), (3.0, 4.5)  # plain, high contrast


@pytest.fixture(autouse=True)
def as_shipped(look: Theme) -> Iterator[None]:
    """Whatever a test chose, the next one begins with the choices as shipped."""
    yield
    shipped = Choices()
    preferences().choose(
        zoom=shipped.zoom, theme=shipped.theme, accent=shipped.accent, compact=shipped.compact
    )


PALETTES = [
    *((dark, False, one) for dark in (False, True) for one in ("", *(a.name for a in ACCENTS))),
    (False, True, ""),
    (True, True, ""),
]


@pytest.mark.parametrize(("dark", "high", "accent"), PALETTES)
def test_every_ink_reads_on_every_ground_it_stands_on(dark: bool, high: bool, accent: str) -> None:
    colours = colours_of(dark=dark, contrast=high, accent=accent)
    poor = []
    for ink, ground, least in PAIRS:
        wanted = {4.5: WORDS, 3.0: DRAWN}[least][high]
        found = contrast(getattr(colours, ink), getattr(colours, ground))
        if found < wanted:
            poor.append(f"{ink} on {ground}: {found:.2f}, not {wanted}")
    assert poor == []


@pytest.mark.parametrize(("dark", "high"), [(d, h) for d in (False, True) for h in (False, True)])
def test_letters_in_pictures_of_people_read(dark: bool, high: bool) -> None:
    for ground, ink in avatars_of(dark=dark, contrast=high):
        assert contrast(ground, ink) >= WORDS[high]


def test_high_contrast_has_borders_that_are_seen() -> None:
    for dark in (False, True):
        colours = colours_of(dark=dark, contrast=True)
        for border in ("outline", "line", "bubble_line", "handle"):
            assert contrast(getattr(colours, border), colours.panel) >= 4.5


def test_the_measure_of_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == 21
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


def test_the_design_on_paper_has_the_numbers_of_the_code() -> None:
    paper = DESIGN.read_text("utf-8")
    for name, size in Type.base().items():
        assert f"| {name} | {size} |" in paper
    palettes = [colours_of(dark=d, contrast=c) for c in (False, True) for d in (False, True)]
    lines = re.findall(r"\| `(\w+)` on `(\w+)` \| (.*) \|", paper)
    assert len(lines) > 10
    for ink, ground, numbers in lines:
        found = [f"{contrast(getattr(p, ink), getattr(p, ground)):.1f}" for p in palettes]
        assert numbers.split(" | ") == found


# -- zoom ---------------------------------------------------------------------------------------


def shapes(window: QWidget) -> dict[str, tuple[int, int]]:
    """Where every part stands and how large it is, by its place in the tree."""
    found: dict[str, tuple[int, int]] = {}

    def walk(widget: QWidget, name: str) -> None:
        if widget.isVisibleTo(window):
            found[name] = (widget.width(), widget.height())
        inner = [one for one in widget.children() if isinstance(one, QWidget)]
        for number, one in enumerate(inner):
            walk(one, f"{name}/{number}{type(one).__name__}")

    walk(window, "")
    return found


def shown(qtbot: QtBot, bridge: Bridge, app: FakeApplication) -> MainWindow:
    window = MainWindow(bridge, lambda: NOW)
    qtbot.addWidget(window)
    window.resize(1400, 1000)
    window.show()
    window.load()
    count = len(app.people) + len(app.bands)
    qtbot.waitUntil(lambda: window.conversations.rowCount() == count)
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[BOB]))
    window.page.toggle_details()
    qtbot.wait(20)
    return window


@pytest.mark.parametrize("percent", [75, 150])
def test_a_window_that_is_zoomed_looks_as_one_that_was_made_so(
    qtbot: QtBot, bridge: Bridge, app: FakeApplication, percent: int
) -> None:
    before = shown(qtbot, bridge, app)
    plain = shapes(before)
    preferences().choose(zoom=percent)
    qtbot.wait(50)
    zoomed = shapes(before)
    made = shapes(shown(qtbot, bridge, app))
    assert zoomed.keys() == made.keys()
    apart = {
        name: (size, made[name])
        for name, size in zoomed.items()
        if max(abs(a - b) for a, b in zip(size, made[name], strict=True)) > 2
    }
    assert apart == {}
    preferences().choose(zoom=100)
    qtbot.wait(50)
    assert shapes(before) == plain


def test_rows_and_bubbles_grow_with_the_zoom(
    qtbot: QtBot, bridge: Bridge, app: FakeApplication
) -> None:
    window = shown(qtbot, bridge, app)
    window.page.close_panel()
    messages, people = window.page.messages, window.list.view
    row = window.page.model.index(0, 0)
    heights = messages.visualRect(row).height(), people.sizeHintForRow(0)
    preferences().choose(zoom=200)
    qtbot.wait(50)
    assert messages.visualRect(row).height() >= 1.9 * heights[0]
    assert people.sizeHintForRow(0) == 2 * heights[1]


def clipped(root: QWidget) -> list[str]:
    """Labels and buttons that are too small for their words, or reach out of what holds them."""
    found = []
    for one in root.findChildren(QWidget):
        if not one.isVisibleTo(root) or not isinstance(one, QLabel | QPushButton):
            continue
        words = one.text()
        if not words or type(one).__name__ == "ElidedLabel":
            continue
        need = one.sizeHint() if isinstance(one, QPushButton) else one.minimumSizeHint()
        if isinstance(one, QLabel) and one.wordWrap():
            high = one.heightForWidth(one.width())
            if one.height() < high - 1:
                found.append(f"{words!r} is {one.height()} high and needs {high}")
        elif one.width() < need.width() - 1 or one.height() < need.height() - 1:
            found.append(f"{words!r} is {one.size()} and needs {need}")
        left = one.mapTo(root, one.rect().topLeft()).x()
        if left < 0 or left + one.width() > root.width():
            found.append(f"{words!r} reaches out: {left} to {left + one.width()}")
    return found


def test_nothing_is_cut_off_at_twice_the_size_in_a_window_of_seven_hundred(
    qtbot: QtBot, bridge: Bridge, app: FakeApplication
) -> None:
    preferences().choose(zoom=200)
    window = MainWindow(bridge, lambda: NOW)
    qtbot.addWidget(window)
    window.resize(700, 700)
    window.show()
    window.load()
    count = len(app.people) + len(app.bands)
    qtbot.waitUntil(lambda: window.conversations.rowCount() == count)
    assert (window.width(), window.height()) == (700, 700)
    assert clipped(window.list) == []
    for who in app.people:
        window.open_conversation(who)
        qtbot.wait(20)
        assert clipped(window.page) == []
    window.open_conversation(BOB)
    window.page.toggle_details()
    qtbot.wait(20)
    assert clipped(window.page) == []
    for open_sheet in (window.add_contact, window.show_network):
        open_sheet()
        qtbot.wait(30)
        assert window.sheet is not None
        assert clipped(window.sheet) == []
        window.escape()


def test_zoom_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    for _ in ZOOMS:
        zoom_by(1)
    assert preferences().now.zoom == ZOOMS[-1]
    window.commands.run("view.normal")
    assert zoom() == 1
    window.commands.run("view.smaller")
    assert preferences().now.zoom == ZOOMS[ZOOMS.index(100) - 1]
    assert (px(100), Space.S) == (90, 7)
    window.commands.run("view.larger")
    assert (px(100), Size.ROW) == (100, 72)


# -- choices ------------------------------------------------------------------------------------


def test_theme_and_accent_count_at_once(window: MainWindow, look: Theme) -> None:
    heard: list[bool] = []
    look.changed.connect(lambda: heard.append(look.dark))
    look.force(None)
    preferences().choose(theme="dark")
    assert look.dark and look.colours == colours_of(dark=True, contrast=False)
    preferences().choose(accent="teal")
    assert look.colours == colours_of(dark=True, contrast=False, accent="teal")
    preferences().choose(theme="light")
    assert not look.dark
    preferences().choose(theme="contrast")
    assert look.contrast and look.colour("text").name() in ("#000000", "#ffffff")
    assert len(heard) >= 4


def test_the_topic_appearance_shows_and_changes_the_choices(
    qtbot: QtBot, window: MainWindow
) -> None:
    topic = next(one for one in window.settings_topics if one.key == "appearance")
    assert topic.place == 5
    form = page(window)
    qtbot.addWidget(form)
    titles = [row.title for row in form.rows]
    assert titles == ["Theme", "Accent", "Zoom", "Compact list", "Language"]
    boxes = {row.title: row.control for row in form.rows}
    boxes["Compact list"].click()
    assert preferences().now.compact
    zoom_by(1)
    assert boxes["Zoom"].currentText() == "110 %"
    boxes["Theme"].setCurrentIndex(3)
    boxes["Theme"].activated.emit(3)
    assert preferences().now.theme == "contrast"


def test_pointing_icons_turn_round_and_others_do_not(qapp: object, look: Theme) -> None:
    from PySide6.QtCore import QSize

    from m2chat.ui.resources import icon_pixmap

    def drawn(name: str) -> bytes:
        picture = icon_pixmap(name, "#000000", QSize(24, 24)).toImage()
        return picture.constBits().tobytes()

    names = ("back", "forward", "reply", "lock", "play")
    plain = {name: drawn(name) for name in names}
    look.turn(Qt.LayoutDirection.RightToLeft)
    try:
        turned = {name for name in names if drawn(name) != plain[name]}
    finally:
        look.turn(Qt.LayoutDirection.LeftToRight)
    assert turned == {"back", "forward", "reply"}


def test_a_button_narrower_than_its_words_ends_in_dots(qtbot: QtBot, look: Theme) -> None:
    from m2chat.ui.views.narrow_button import NarrowButton

    one = NarrowButton("Let people in this room see me for 10 minutes")
    qtbot.addWidget(one)
    whole = one.sizeHint()
    one.resize(whole)
    assert one.shown() == one.text()
    one.resize(whole.width() // 2, whole.height())
    assert one.shown().endswith("…") and one.shown() != one.text()
    one.setText("Another text than before")  # its hint is measured anew while it is painted
    assert not one.grab().isNull()
    assert one.sizeHint().width() > one.minimumSizeHint().width()
