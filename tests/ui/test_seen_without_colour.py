"""The ring of the keyboard is seen in every theme, and no state is told by colour alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from m2chat.messaging.events import MessageAdded, MessageStateChanged
from m2chat.messaging.model import DeliveryState, Presence
from m2chat.ui.main_window import MainWindow
from m2chat.ui.preferences import preferences
from m2chat.ui.settings.switch import Switch
from m2chat.ui.theme import Theme
from m2chat.ui.views.parts import Choice, ToolIcon, button
from tests.support.fake_app import FakeApplication, user

BOB = user(1)
RING = 3.0  # contrast of a focus ring to what was there before (WCAG 2.2, 1.4.11)


def opened(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> None:
    window.resize(1200, 800)
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[BOB]))


def light(pixel: int) -> float:
    """Relative luminance (WCAG 2.2)."""

    def part(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (pixel >> 16) & 255, (pixel >> 8) & 255, pixel & 255
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)


def contrast(one: int, other: int) -> float:
    """Of two colours, 1 to 21 (WCAG 2.2)."""
    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def best_contrast(before: QImage, after: QImage, step: int = 1) -> tuple[int, float]:
    """How many pixels changed by at least ``RING``, and the best contrast among all."""
    pairs = {}
    for y in range(0, before.height(), step):
        for x in range(0, before.width(), step):
            one, other = before.pixel(x, y), after.pixel(x, y)
            if one != other:
                pairs[one, other] = pairs.get((one, other), 0) + 1
    found = {pair: contrast(*pair) for pair in pairs}
    clear = sum(pairs[pair] for pair, ratio in found.items() if ratio >= RING)
    return clear, max(found.values(), default=1.0)


def field(kind: str = "") -> QLineEdit:
    made = QLineEdit()
    if kind:
        made.setProperty("kind", kind)
    return made


def choice() -> QComboBox:
    made = Choice("choice")
    made.addItems(["one", "two"])
    return made


FOCUSABLE = {
    "plain button": lambda: button("Words"),
    "primary button": lambda: button("Words", "primary"),
    "quiet button": lambda: button("Words", "quiet"),
    "danger button": lambda: button("Words", "danger"),
    "row button": lambda: button("Words", "row"),
    "tab": lambda: button("Words", "tab"),
    "tool": lambda: button("Words", "tool"),
    "emoji": lambda: button("+", "emoji"),
    "icon": lambda: ToolIcon("menu", "Menu"),
    "line": field,
    "search": lambda: field("search"),
    "choice": choice,
    "check": lambda: QCheckBox("Words"),
    "radio": lambda: QRadioButton("Words"),
    "switch": Switch,
}
THEMES = ((False, "light"), (True, "dark"), (False, "contrast"), (True, "contrast"))


@pytest.mark.parametrize(("dark", "worn"), THEMES)
def test_the_ring_of_the_keyboard_is_seen(
    qtbot: QtBot, window: MainWindow, look: Theme, dark: bool, worn: str
) -> None:
    preferences().choose(theme=worn)
    look.force(dark)
    weak = {}
    for name, make in FOCUSABLE.items():
        ground = QWidget()
        ground.setObjectName("listPane")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        ground.resize(260, 70)
        ground.setParent(window)
        made = make()
        made.setParent(ground)
        made.move(QPoint(12, 12))
        other = QPushButton("elsewhere", window)
        for one in (other, ground, made):
            one.show()
        made.adjustSize()
        other.setFocus()
        before = picture(ground)
        made.setFocus(Qt.FocusReason.TabFocusReason)
        assert made.hasFocus(), name
        clear, best = best_contrast(before, picture(ground))
        if clear < made.width():  # a line along one side, at least
            weak[name] = (clear, round(best, 2))
        ground.setParent(None)
        other.setParent(None)
        ground.deleteLater()
        other.deleteLater()
    preferences().choose(theme="system")
    assert weak == {}


def grey(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def differing(one: QImage, other: QImage) -> int:
    """Pixels whose grey differs clearly."""
    a, b = grey(one), grey(other)
    return sum(
        contrast(a.pixel(x, y), b.pixel(x, y)) >= 1.5
        for y in range(a.height())
        for x in range(a.width())
    )


@pytest.mark.parametrize(("dark", "worn"), THEMES)
def test_no_state_is_told_by_colour_alone(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, look: Theme, dark: bool, worn: str
) -> None:
    """Made grey, a switch, the ticks of a message and the presence of a person still differ."""
    preferences().choose(theme=worn)
    look.force(dark)
    switch = Switch()
    switch.setParent(window)
    switch.show()
    off = picture(switch)
    switch.setChecked(True)
    qtbot.wait(10)
    assert differing(off, picture(switch)) > 20
    states = (DeliveryState.QUEUED, DeliveryState.DELIVERED, DeliveryState.READ,
              DeliveryState.FAILED)  # fmt: skip
    opened(qtbot, window, app)
    sent = app.say(app.people[BOB], "is it told?", ago=1, out=True, state=states[0])
    window.bridge.happened.emit(MessageAdded(sent))
    drawn = []
    for state in states:
        window.bridge.happened.emit(MessageStateChanged(replace(sent, state=state)))
        qtbot.wait(10)
        view = window.page.messages
        last = view.visualRect(view.model().index(view.model().rowCount() - 1, 0))
        drawn.append(view.viewport().grab(last).toImage())
    for at, one in enumerate(drawn):
        for other in drawn[at + 1 :]:
            assert one.size() != other.size() or differing(one, other) > 5
    view = window.list.view
    row = view.row_of(BOB)
    assert row is not None
    faces = []
    for presence in (Presence.ONLINE, Presence.SEEN, Presence.OFFLINE):
        window.conversations.set_presence(BOB, presence)
        qtbot.wait(10)
        row = view.row_of(BOB)
        faces.append(view.viewport().grab(view.visualRect(view.model().index(row, 0))).toImage())
    for at, one in enumerate(faces):
        for other in faces[at + 1 :]:
            assert differing(one, other) > 5
    preferences().choose(theme="system")
