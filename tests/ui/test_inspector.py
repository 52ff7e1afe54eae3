"""The inspector, the ledger, the three rings and the X-ray, by mouse and keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from m2chat.app.faces.insight import StageTimes
from m2chat.messaging.model import DeliveryState, Direction, Presence, Reason
from m2chat.ui import inspection
from m2chat.ui.dialogs.layers import LayersSheet
from m2chat.ui.dialogs.network import NetworkSheet
from m2chat.ui.inspection import History
from m2chat.ui.main_window import MainWindow
from m2chat.ui.network_pages import Page
from m2chat.ui.views.plot import Plot, Series, round_top
from m2chat.ui.views.three_rings import Ring
from tests.support.fake_app import FakeApplication, user
from tests.support.pictures import node_picture, session_picture

BOB, EVA = user(1), user(2)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def texts(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def inspector(qtbot: QtBot, window: MainWindow) -> NetworkSheet:
    QTest.keyClick(window, Qt.Key.Key_I, CTRL | SHIFT)
    sheet = window.sheet
    assert isinstance(sheet, NetworkSheet)
    qtbot.waitUntil(lambda: sheet.live.session is not None)
    return sheet


def test_the_inspector_shows_everybody_who_is_connected(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    sheet = inspector(qtbot, window)
    live = sheet.live
    online = [one for one in app.people.values() if one.presence is Presence.ONLINE]
    assert live.who.count() == len(online)
    assert live.who.currentText() == "Bob Lindqvist", "the open conversation first"
    qtbot.waitUntil(lambda: "Round trip" in texts(live))
    said = texts(live)
    for words in ("Round trip", "1,452 bytes", "Look-up server", "203.0.113.80:4700", "in reserve"):
        assert words in said
    qtbot.waitUntil(lambda: "Each packet, masked on the line" in texts(live))
    looks = app.insight.looks
    qtbot.waitUntil(lambda: app.insight.looks > looks)
    qtbot.waitUntil(lambda: "Speed: out" in live.rates.sentence)
    assert live.rates.accessibleDescription() == live.rates.sentence


def test_frozen_or_hidden_it_asks_for_nothing(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    sheet = inspector(qtbot, window)
    QTest.mouseClick(sheet.live.freeze, LEFT)
    assert not sheet.live._timer.isActive()
    QTest.mouseClick(sheet.live.freeze, LEFT)
    assert sheet.live._timer.isActive()
    sheet.show_page(Page.CHECK)
    assert not sheet.live._timer.isActive()
    sheet.show_page(Page.LIVE)
    assert sheet.live._timer.isActive()
    assert sheet.live._timer.interval() >= 250, "at most four times a second"


def test_what_is_copied_names_nobody(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    sheet = inspector(qtbot, window)
    QTest.mouseClick(sheet.live.copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert "Longest packet: 1,452 bytes" in copied
    for secret in ("Bob", "203.0.113", "198.51.100", "192.168", str(BOB), str(BOB)[:8]):
        assert secret not in copied


def test_plots_keep_gaps_and_peaks_and_say_what_they_show(qtbot: QtBot) -> None:
    plot = Plot("Round trip", (Series("now", "accent_text"),), inspection.ms, 10.0)
    qtbot.addWidget(plot)
    assert plot.sentence == "Round trip: nothing measured yet."
    samples = [(float(at), (20.0 + (at == 50) * 300,)) for at in range(100) if not 60 < at < 80]
    plot.resize(300, 148)
    plot.show_samples(samples, 99.0)
    assert plot.sentence == "Round trip: now 20 ms, between 20 ms and 320 ms."
    from PySide6.QtCore import QRectF

    runs = plot._runs(QRectF(0, 0, 100, 100), 400.0, 0)
    assert len(runs) == 2, "nothing was measured between"
    assert min(point.y() for point in runs[0]) == pytest.approx(20.0), "the peak is painted"
    assert sum(map(len, runs)) <= 2 * 100, "no more points than pixels need"


@pytest.mark.parametrize(
    ("most", "top"), [(0, 10), (9.9, 10), (10, 10), (11, 20), (21, 50), (51, 100), (1e6, 1e6)]
)
def test_a_scale_ends_at_a_round_number(most: float, top: float) -> None:
    assert round_top(most, 10) == pytest.approx(top)


def test_rates_are_the_difference_of_two_pictures() -> None:
    history = History()
    one = session_picture(BOB, bytes_out=1_000, bytes_in=0, lost=0, acked=100, age_s=10.0)
    history.add(node_picture(0.0, one))
    assert not history.rates(BOB)
    two = replace(one, bytes_out=3_000, bytes_in=500, lost=1, acked=199, age_s=12.0)
    history.add(node_picture(2.0, two))
    assert history.rates(BOB)[-1] == (2.0, (1_000.0, 250.0))
    assert history.loss(BOB)[-1] == (2.0, (1.0,))
    fresh = replace(one, bytes_out=10, age_s=0.5)
    history.add(node_picture(4.0, fresh))
    assert len(history.rates(BOB)) == 1, "another session begins at nothing"
    history.add(node_picture(400.0))
    assert not history.rtt(BOB), "five minutes are kept"


def test_the_ledger_can_be_read_erased_and_switched_off(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.commands.run("network.ledger")
    sheet = window.sheet
    assert isinstance(sheet, NetworkSheet)
    qtbot.waitUntil(lambda: "It could see" in texts(sheet.ledger))
    said = texts(sheet.ledger)
    assert "32 hashed ids under which contacts find you" in said
    assert "It could not see" in said
    assert "it forgot you 2 h ago" in said
    QTest.mouseClick(sheet.ledger.erase_button, LEFT)
    assert app.insight.entries, "it asks first"
    QTest.mouseClick(sheet.ledger.erase_button, LEFT)
    qtbot.waitUntil(lambda: "No server was contacted yet." in texts(sheet.ledger))
    QTest.keyClick(sheet.ledger.keep, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "This list is not kept." in texts(sheet.ledger))
    assert not app.insight.kept


def test_three_rings_stand_in_the_header_and_open_their_card(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    rings = window.insight_room.rings
    qtbot.waitUntil(lambda: rings.rings == (Ring.WHOLE,) * 3)
    assert "in use" in rings.accessibleDescription()
    window.open_conversation(EVA)
    qtbot.waitUntil(lambda: rings.rings == (Ring.WARNED, Ring.UNUSED, Ring.UNUSED))
    assert "with a warning" in rings.toolTip()
    QTest.mouseClick(rings, LEFT)
    sheet = window.sheet
    assert isinstance(sheet, LayersSheet)
    qtbot.waitUntil(lambda: "RSA-4096" in texts(sheet))
    assert "The safety code was not compared yet" in texts(sheet)
    assert "You are not connected now" in texts(sheet)


def test_the_xray_has_a_chain_with_times_and_one_broken_link(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == len(app.talk[BOB]))
    out = next(one for one in reversed(app.talk[BOB]) if one.direction is Direction.OUT)
    window.chat_room.show_story(out)
    story = window.chat_room.story
    qtbot.waitUntil(lambda: window.page.panels.shown == "story")
    assert story.chain.isVisible()
    assert "Look-up 18 ms" in story.chain.accessibleName()
    assert "It came through" in story.chain.accessibleName()
    lost = replace(out, state=DeliveryState.QUEUED, reason=Reason.PEER_UNREACHABLE)
    story.show_story(lost, (), StageTimes(12.0), "Bob Lindqvist")
    assert "The trouble is at: Route" in story.chain.accessibleName()
    come = next(one for one in app.talk[BOB] if one.direction is Direction.IN)
    window.chat_room.show_story(come)
    qtbot.waitUntil(lambda: not story.chain.isVisible())
