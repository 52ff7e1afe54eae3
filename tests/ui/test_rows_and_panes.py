"""Rows right to left, pictures made of an id, scrolling, panes that fold, the window's place."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from m2chat.ui import moments
from m2chat.ui.delegates.bubble_layout import BubbleParts, BubblePlace, BubbleText, lay_out
from m2chat.ui.delegates.bubble_metrics import bubble_metrics
from m2chat.ui.delegates.line_text import own_direction
from m2chat.ui.delegates.made_faces import FEWEST, MOST, PARTS, arcs, lit_parts, made_face
from m2chat.ui.direction import mirrored
from m2chat.ui.main_window import MainWindow
from m2chat.ui.measures import least_window
from m2chat.ui.place import Place, on_screen
from m2chat.ui.preferences import Choices, preferences
from m2chat.ui.theme import Size, Theme
from tests.support.fake_app import NOW, FakeApplication, user

BOB, EVA = user(1), user(2)
RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture(autouse=True)
def as_shipped(qapp: QApplication, look: Theme) -> Iterator[None]:
    yield
    look.turn(LTR)
    shipped = Choices()
    preferences().choose(compact=shipped.compact, panes=[], window="", zoom=100)


# -- right to left ------------------------------------------------------------------------------


@given(
    width=st.floats(10, 400),
    outgoing=st.booleans(),
    first=st.booleans(),
    last=st.booleans(),
    pane=st.integers(320, 1600),
)
def test_a_row_is_mirrored_as_a_whole(
    width: float, outgoing: bool, first: bool, last: bool, pane: int
) -> None:
    text = BubbleText(width, 20, last_line=width, meta_width=60, meta_height=14)
    parts = BubbleParts(author=50, quote=80, media=QRectF(0, 0, 120, 60).size(), chips=(38, 38))
    rows = [
        lay_out(
            BubblePlace(pane, outgoing, first, last, portrait=not outgoing, mirrored=turned),
            text,
            bubble_metrics(),
            parts,
        )
        for turned in (False, True)
    ]
    plain, turned = rows
    for name in ("bubble", "text", "meta", "author", "quote", "media", "portrait"):
        one, two = getattr(plain, name), getattr(turned, name)
        assert (one is None) is (two is None)
        if one is not None:
            assert two.left() == pytest.approx(pane - one.right())
            assert (two.top(), two.width()) == (one.top(), pytest.approx(one.width()))
    assert [box.left() for box in turned.chips] == pytest.approx(
        [pane - box.right() for box in plain.chips]
    )
    assert turned.corners == tuple(plain.corners[at] for at in (1, 0, 3, 2))
    assert turned.height == plain.height


def test_a_text_keeps_the_direction_of_its_first_letter(look: Theme) -> None:
    assert own_direction("12:30 hello שלום") is LTR
    assert own_direction("… שלום hello") is RTL
    assert own_direction("مرحبا") is RTL
    assert own_direction("12:30") is LTR
    look.turn(RTL)
    assert own_direction("12:30") is RTL
    assert own_direction("hello") is LTR


def test_the_window_turns_round_with_all_its_rows(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, look: Theme
) -> None:
    look.turn(RTL)
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[BOB]))
    qtbot.wait(20)

    def left(part: QWidget) -> int:
        return part.mapTo(window, QPoint(0, 0)).x()

    header, composer = window.page.header, window.page.composer
    assert left(window.list) > left(window.page)
    assert left(header.menu_button) < left(header.name)
    assert left(composer.voice_button) < left(composer.field) < left(composer.attach_button)
    view, model = window.page.messages, window.page.model
    delegate = view.painter
    for at in range(model.rowCount()):
        row, bubble = model.row(at), delegate.geometry(model.row(at)).bubble
        beside = view.viewport().width() - bubble.right()
        if row.message.direction.name == "OUT":
            assert bubble.left() == delegate.metrics.edge
        else:
            assert beside == pytest.approx(delegate.metrics.edge)
    # the picture of a row of the list stands at its right end
    painted = window.list.view.viewport().grab().toImage()
    row = window.list.view.visualRect(window.list.rows.index(0, 0))
    ground = painted.pixelColor(row.center().x(), row.top() + 6)
    edge = Size.AVATAR_ROW // 2 + 16
    assert painted.pixelColor(row.right() - edge, row.center().y() - 18) != ground
    # the bar beside a bubble stands on its free side
    first = next(
        at for at in range(model.rowCount()) if model.row(at).message.direction.name == "IN"
    )
    shown = delegate.geometry(model.row(first)).bubble
    view.bar.stand_by(model.row(first).message, shown, view.viewport().width())
    assert view.bar.geometry().right() < shown.left()


def test_mirrored_boxes(look: Theme) -> None:
    around, box = QRectF(10, 0, 100, 20), QRectF(20, 5, 30, 10)
    assert mirrored(box, around) == box
    look.turn(RTL)
    assert mirrored(box, around) == QRectF(70, 5, 30, 10)
    assert mirrored(mirrored(box, around), around) == box


# -- pictures made of an id ---------------------------------------------------------------------


@given(st.binary(min_size=1, max_size=64))
def test_a_made_picture_is_always_the_same_and_never_bare(key: bytes) -> None:
    parts = lit_parts(key)
    assert parts == lit_parts(bytes(key))
    assert len(parts) == PARTS and FEWEST <= sum(parts) <= MOST
    lit = {(begin + n) % PARTS for begin, long in arcs(parts) for n in range(long)}
    assert lit == {at for at, one in enumerate(parts) if one}


def test_figures_of_strangers_differ() -> None:
    numbers = random.Random(7)
    figures = [lit_parts(numbers.randbytes(32)) for _ in range(2000)]
    assert len(set(figures)) > 1200
    most = max(figures.count(figure) for figure in set(figures))
    assert most <= 8


def pixels(picture: QPixmap) -> bytes:
    return picture.toImage().convertToFormat(QImage.Format.Format_Grayscale8).constBits().tobytes()


def test_a_made_picture_is_sharp_on_every_screen_and_differs_without_colour(look: Theme) -> None:
    for ratio in (1.0, 1.25, 1.5, 2.0):
        made = made_face(BOB.raw, "BL", 48, ratio)
        assert made.width() == round(48 * ratio)
        assert made.devicePixelRatio() == ratio
        assert made_face(BOB.raw, "BL", 48, ratio) is made
    look.force(False)
    grey = {pixels(made_face(bytes([0]) + bytes([n] * 31), "BL", 48, 1.0)) for n in range(12)}
    assert len(grey) == 12


# -- scrolling ----------------------------------------------------------------------------------


def wheel(view: QWidget, *, angle: int = 0, pixels: int = 0) -> None:
    at = QPointF(view.rect().center())
    phase = Qt.ScrollPhase.ScrollUpdate if pixels else Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(0, pixels),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        phase,
        False,
    )
    QApplication.sendEvent(view, event)


def long_talk(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> None:
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[BOB]))
    window.resize(900, least_window()[1])
    qtbot.waitUntil(lambda: window.page.messages.verticalScrollBar().maximum() > 200)


def test_a_touchpad_moves_pixel_by_pixel_and_a_notch_in_frames(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    long_talk(qtbot, window, app)
    view = window.page.messages
    bar = view.verticalScrollBar()
    bottom = bar.value()
    wheel(view.viewport(), pixels=7)
    assert bar.value() == bottom - 7
    wheel(view.viewport(), pixels=-7)
    assert bar.value() == bottom
    wheel(view.viewport(), angle=120)
    assert bar.value() == bottom and view.smooth.moving
    qtbot.waitUntil(lambda: not view.smooth.moving)
    assert bottom - bar.value() == 72
    wheel(view.viewport(), angle=120)
    view.jump_to_bottom()
    assert not view.smooth.moving and bar.value() == bar.maximum()


def test_the_day_floats_over_the_messages_while_one_scrolls(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    long_talk(qtbot, window, app)
    view, model = window.page.messages, window.page.model
    assert view.day.isHidden()
    wheel(view.viewport(), pixels=60)
    assert view.day.isVisible()
    top = view.indexAt(QPoint(view.viewport().width() // 2, 40))
    assert view.day.words == moments.day(model.message(top.row()).sent_at, NOW)
    assert abs(view.day.geometry().center().x() - view.viewport().width() // 2) <= 1
    qtbot.waitUntil(lambda: view.day.isHidden(), timeout=4000)
    wheel(view.viewport(), pixels=20)
    view.jump_to_bottom()
    assert view.day.isHidden()


# -- panes --------------------------------------------------------------------------------------


def drag(window: MainWindow, by: int) -> None:
    handle = window.panes.handle(1)
    at = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(handle, at + QPoint(by, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at + QPoint(by, 0))


def test_a_list_dragged_small_folds_to_pictures_and_opens_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1080, 720)
    assert window.list.width() == Size.LIST_DEFAULT
    drag(window, -30)
    assert abs(window.list.width() - 290) <= 3 and not window.panes.folded
    drag(window, -40)
    assert window.list.width() == Size.LIST_MIN
    drag(window, -160)
    assert window.list.width() == Size.LIST_FOLDED and window.panes.folded
    assert window.list.filter.isHidden() and window.list.view.sizeHintForColumn(0) <= 80
    qtbot.waitUntil(lambda: preferences().now.panes == [0])
    window.focus_filter()
    assert window.list.width() == Size.LIST_DEFAULT and window.list.filter.hasFocus()


def test_the_width_of_the_list_is_remembered_and_stays_when_the_window_grows(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1080, 720)
    drag(window, 60)
    dragged = window.list.width()
    assert abs(dragged - 380) <= 3
    window.resize(1600, 900)
    assert window.list.width() == dragged
    qtbot.waitUntil(lambda: preferences().now.panes == [dragged])
    other = MainWindow(window.bridge, lambda: NOW)
    qtbot.addWidget(other)
    other.show()
    qtbot.waitUntil(lambda: other.list.width() == dragged)


def test_one_pane_with_a_way_back_where_it_is_narrow(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(600, 700)
    assert window.list.isVisible() and window.list.width() >= 599
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.header.back_button.isVisible())
    assert not window.list.isVisible()
    QTest.mouseClick(window.page.header.back_button, Qt.MouseButton.LeftButton)
    assert window.list.isVisible() and not window.page.isVisible()


def test_compact_rows(window: MainWindow) -> None:
    view = window.list.view
    assert view.sizeHintForRow(0) == Size.ROW
    preferences().choose(compact=True)
    assert view.sizeHintForRow(0) == Size.ROW_COMPACT
    assert view.visualRect(window.list.rows.index(1, 0)).height() == Size.ROW_COMPACT


# -- the window's place -------------------------------------------------------------------------

SCREENS = [QRect(0, 0, 1920, 1040), QRect(1920, -200, 2560, 1400)]


@pytest.mark.parametrize(
    ("window", "stays"),
    [
        (QRect(100, 100, 1080, 720), True),
        (QRect(2500, -150, 1080, 720), True),
        (QRect(-1000, 100, 1080, 720), True),  # 80 pixels of its title are seen
        (QRect(-1020, 100, 1080, 720), False),
        (QRect(5000, 100, 1080, 720), False),
        (QRect(100, 1040, 1080, 720), False),
        (QRect(100, -30, 1080, 720), False),  # its title is above the screen
    ],
)
def test_a_window_is_never_off_every_screen(window: QRect, stays: bool) -> None:
    placed = on_screen(window, SCREENS)
    assert (placed == window) is stays
    assert any(screen.contains(placed.topLeft()) or stays for screen in SCREENS)


def test_a_window_of_a_larger_screen_is_made_to_fit() -> None:
    placed = on_screen(QRect(5000, 5000, 3000, 2000), [QRect(0, 0, 1366, 728)])
    assert placed == QRect(0, 0, 1366, 728)
    assert on_screen(QRect(1, 2, 3, 4), []) == QRect(1, 2, 3, 4)


def test_a_window_remembers_where_it_stood(qtbot: QtBot, only_whole_windows: None) -> None:
    first = QWidget()
    qtbot.addWidget(first)
    first.setGeometry(40, 30, 500, 400)
    place = Place(first)
    place.keep()
    assert preferences().now.window
    second = QWidget()
    qtbot.addWidget(second)
    Place(second)
    assert second.geometry().size() == QSize(500, 400)
    preferences().choose(window="nonsense")
    third = QWidget()
    qtbot.addWidget(third)
    third.resize(320, 200)
    Place(third)
    assert third.size() == QSize(320, 200)
