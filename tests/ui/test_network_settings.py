"""The topic Network, the donated meter, a test with a contact, how long waiting mail is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from m2chat.app.faces.insight import Donating, DonationLimits, DonationPicture, TestAsked
from m2chat.app.faces.offline import TreatyChanged, TreatyState, TreatyView
from m2chat.app.insight.contact_test import TestRefused
from m2chat.ui.dialogs.network import NetworkSheet
from m2chat.ui.dialogs.test_contact import TestContact
from m2chat.ui.insight_room import CARD
from m2chat.ui.main_window import MainWindow
from m2chat.ui.pages.test_card import TestCard
from m2chat.ui.settings.network import NetworkPage
from m2chat.ui.settings.sheet import SettingsSheet
from tests.support.fake_app import NOW, FakeApplication, user

BOB, EVA = user(1), user(2)
LEFT = Qt.MouseButton.LeftButton
OnNode = Callable[[Callable[[], object]], object]


def texts(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def network_page(qtbot: QtBot, window: MainWindow) -> NetworkPage:
    window.show_settings("network")
    sheet = window.sheet
    assert isinstance(sheet, SettingsSheet)
    (page,) = sheet.findChildren(NetworkPage)
    qtbot.waitUntil(lambda: "This computer is online" in texts(page))
    return page


def test_the_topic_says_how_the_network_stands(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    page = network_page(qtbot, window)
    said = texts(page)
    for words in ("Riverside", "Network inspector", "What servers learned", "UDP port"):
        assert words in said
    QTest.mouseClick(page.inspector, LEFT)
    qtbot.waitUntil(lambda: isinstance(window.sheet, NetworkSheet))


def test_switches_count_at_once(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> None:
    page = network_page(qtbot, window)
    page.keep_ledger.click()
    qtbot.waitUntil(lambda: not app.insight.kept)
    page.hide_address.click()
    qtbot.waitUntil(lambda: app.chosen.relay_until_verified)
    assert not page.lan.isChecked()
    page.lan.click()
    qtbot.waitUntil(lambda: any(one.local for one in app.joined))


def test_the_relay_has_a_meter_and_limits(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    page = network_page(qtbot, window)
    rows = page.donation
    qtbot.waitUntil(lambda: rows.meter.state.text() == "Off")
    rows.on.click()
    qtbot.waitUntil(lambda: app.insight.limits.on)
    qtbot.waitUntil(lambda: rows.meter.state.text() == "Working")
    assert [one.text() for one in rows.meter.values] == [
        "18.4 MB of 1.0 GB", "2", "Nothing", "0 bytes",
    ]  # fmt: skip
    rows.battery.click()
    qtbot.waitUntil(lambda: app.insight.limits == DonationLimits(True, on_battery=True))
    rests = Donating(app.insight.limits, False, "metered", 10**9, DonationPicture(False))
    rows.meter.show_meter(rests)
    assert rows.meter.state.text() == "Resting: this network is paid by volume"
    assert rows.meter._timer.isActive()
    window.escape()
    assert not rows.meter._timer.isActive()


def test_a_test_shows_both_sides_and_gives_a_text_without_names(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    assert window.commands.run("chat.test")
    sheet = window.sheet
    assert isinstance(sheet, TestContact)
    QTest.mouseClick(sheet.run_button, LEFT)
    qtbot.waitUntil(sheet.copy_button.isVisible)
    said = texts(sheet)
    assert "You are connected directly" in said
    assert "Their router shows everybody another address" in said
    assert "The connection works." in said
    QTest.mouseClick(sheet.copy_button, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert "[ok] here back: It came back" in copied
    assert "Bob" not in copied
    sheet.allowed.setCurrentIndex(2)
    sheet.allowed.activated.emit(2)
    qtbot.waitUntil(lambda: app.insight.allowed == {BOB: False})


def test_a_refusal_is_one_sentence(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> None:
    app.insight.refusal = TestRefused("They do not allow tests of the connection.")
    window.open_conversation(BOB)
    window.commands.run("chat.test")
    sheet = window.sheet
    assert isinstance(sheet, TestContact)
    QTest.mouseClick(sheet.run_button, LEFT)
    qtbot.waitUntil(lambda: "They do not allow tests" in texts(sheet))
    assert sheet.run_button.isEnabled()


@pytest.mark.parametrize("yes", [True, False])
def test_a_question_stands_above_the_composer_of_its_contact(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode, yes: bool
) -> None:
    window.open_conversation(EVA)
    on_node(lambda: app.bus.publish(TestAsked(BOB)))
    qtbot.wait(50)
    assert window.page.cards.card(CARD) is None
    window.open_conversation(BOB)
    card = window.page.cards.card(CARD)
    assert isinstance(card, TestCard)
    assert "Bob Lindqvist would like to test" in card.title.text()
    QTest.mouseClick(card.yes_button if yes else card.no_button, LEFT)
    qtbot.waitUntil(lambda: app.insight.allowed == {BOB: yes})
    assert window.page.cards.card(CARD) is None


def test_the_mailbox_counts_down_while_something_waits(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    window.open_conversation(BOB)
    room = window.offline_room
    view = TreatyView(BOB, TreatyState.ACTIVE, 7, 64, stores=("one",), waiting=2,
                      waiting_until=NOW + 6 * 86_400 + 4 * 3_600)  # fmt: skip
    on_node(lambda: app.bus.publish(TreatyChanged(view)))
    qtbot.waitUntil(room.left.isVisible)
    assert room.left.text() == "6 d 4 h"
    empty = replace(view, waiting=0, waiting_until=None)
    on_node(lambda: app.bus.publish(TreatyChanged(empty)))
    qtbot.waitUntil(lambda: not room.left.isVisible())
