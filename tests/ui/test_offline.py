"""Messages that wait, in the window: card, mark, sheet, states, by mouse and keyboard."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from m2chat.app.faces.offline import TreatyState
from m2chat.errors import UserFacingError
from m2chat.messaging.model import DeliveryState, Direction, Reason
from m2chat.ui import wording
from m2chat.ui.dialogs.treaty import TreatySheet
from m2chat.ui.main_window import MainWindow
from m2chat.ui.offline_room import CARD, OfflineRoom
from m2chat.ui.pages.treaty_card import TreatyCard
from m2chat.ui.wording import Act
from tests.support.fake_app import NOW, FakeApplication, user

LEFT = Qt.MouseButton.LeftButton
BOB, EVA = user(1), user(2)
OnNode = Callable[[Callable[[], object]], object]
DAY = 86_400.0


@pytest.fixture
def room(window: MainWindow, qtbot: QtBot) -> OfflineRoom:
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.contact is not None)
    assert isinstance(window.offline_room, OfflineRoom)
    return window.offline_room


def card_of(window: MainWindow) -> TreatyCard | None:
    card = window.page.cards.card(CARD)
    assert card is None or isinstance(card, TreatyCard)
    return card


def sheet_of(window: MainWindow) -> TreatySheet:
    (sheet,) = [one for one in window.findChildren(TreatySheet) if one.isVisible()]
    return sheet


def test_their_offer_is_a_card_and_the_mouse_agrees(
    window: MainWindow, room: OfflineRoom, app: FakeApplication, on_node: OnNode, qtbot: QtBot
) -> None:
    assert not room.mark.isVisible()
    on_node(lambda: app.offline.put(BOB, TreatyState.ASKED, days=3, max_mib=16))
    qtbot.waitUntil(lambda: card_of(window) is not None)
    card = card_of(window)
    assert card is not None
    assert "asks" in card.title.text()
    assert "up to 3 days, at most 16 MiB" in card.line.text()
    QTest.mouseClick(card.agree_button, LEFT)
    qtbot.waitUntil(lambda: card_of(window) is None)
    assert app.offline.calls == [("accept", BOB)]
    assert room.mark.isVisible()
    assert "may wait at an offline server" in room.mark.toolTip()


def test_not_now_by_the_keyboard(
    window: MainWindow, room: OfflineRoom, app: FakeApplication, on_node: OnNode, qtbot: QtBot
) -> None:
    on_node(lambda: app.offline.put(BOB, TreatyState.ASKED))
    qtbot.waitUntil(lambda: card_of(window) is not None)
    card = card_of(window)
    assert card is not None
    card.later_button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(card.later_button.hasFocus)
    QTest.keyClick(card.later_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: card_of(window) is None)
    assert app.offline.calls == [("decline", BOB)]
    assert not room.mark.isVisible()


def test_a_refusal_is_said_on_the_card_and_nothing_changes(
    window: MainWindow, room: OfflineRoom, app: FakeApplication, on_node: OnNode, qtbot: QtBot
) -> None:
    on_node(lambda: app.offline.put(BOB, TreatyState.ASKED))
    qtbot.waitUntil(lambda: card_of(window) is not None)
    app.offline.refuse = UserFacingError("The disk is full.", key="disk_full")
    card = card_of(window)
    assert card is not None
    QTest.mouseClick(card.agree_button, LEFT)
    qtbot.waitUntil(card.status.isVisible)
    assert card_of(window) is card


def test_a_card_belongs_to_its_conversation(
    window: MainWindow, room: OfflineRoom, app: FakeApplication, on_node: OnNode, qtbot: QtBot
) -> None:
    on_node(lambda: app.offline.put(EVA, TreatyState.ASKED))
    on_node(lambda: app.offline.put(BOB, TreatyState.ACTIVE))
    qtbot.waitUntil(room.mark.isVisible)
    assert card_of(window) is None
    window.open_conversation(EVA)
    qtbot.waitUntil(lambda: card_of(window) is not None)
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: card_of(window) is None)


def test_offer_and_take_back_from_the_sheet(
    window: MainWindow, room: OfflineRoom, app: FakeApplication, qtbot: QtBot
) -> None:
    entries = window.page.menu.fitting(window.page.chat.conversation)  # type: ignore[arg-type]
    (entry,) = [one for one in entries if one.words == "Let messages wait…"]
    entry.act(window.page.chat.conversation)  # type: ignore[arg-type]
    sheet = sheet_of(window)
    qtbot.waitUntil(sheet.offer_button.isVisible)
    sheet.days.setCurrentIndex(sheet.days.findData(3))
    sheet.amount.setCurrentIndex(sheet.amount.findData(16))
    QTest.mouseClick(sheet.offer_button, LEFT)
    qtbot.waitUntil(sheet.end_button.isVisible)
    view = app.offline.views[BOB]
    assert (view.state, view.days, view.max_mib) == (TreatyState.OFFERED, 3, 16)
    assert "not answered yet" in sheet.standing.text()
    assert room.mark.isVisible()
    qtbot.waitUntil(sheet.end_button.isEnabled)
    QTest.mouseClick(sheet.end_button, LEFT)
    qtbot.waitUntil(sheet.offer_button.isVisible)
    assert app.offline.views[BOB].state is TreatyState.REVOKED
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(TreatySheet))


def test_no_server_in_the_circle_is_said_in_the_sheet(
    window: MainWindow, room: OfflineRoom, app: FakeApplication, qtbot: QtBot
) -> None:
    app.offline.refuse = UserFacingError("The circle has no offline server.", key="no_store")
    room.show_sheet()
    sheet = sheet_of(window)
    qtbot.waitUntil(sheet.offer_button.isVisible)
    QTest.mouseClick(sheet.offer_button, LEFT)
    qtbot.waitUntil(sheet.status.isVisible)
    assert sheet.offer_button.isEnabled()


def test_what_waits_is_counted_with_its_time(
    window: MainWindow, room: OfflineRoom, app: FakeApplication, on_node: OnNode, qtbot: QtBot
) -> None:
    until = NOW + 6 * DAY + 4 * 3600 + 60
    on_node(lambda: app.offline.put(BOB, TreatyState.ACTIVE, waiting=2, waiting_until=until))
    qtbot.waitUntil(room.mark.isVisible)
    assert "2 messages of yours wait" in room.mark.toolTip()
    assert "deleted in 6 d 4 h" in room.mark.toolTip()


def test_a_stored_and_an_expired_message_in_the_delivery_panel(
    window: MainWindow, room: OfflineRoom, app: FakeApplication, on_node: OnNode, qtbot: QtBot
) -> None:
    mine = next(one for one in app.talk[BOB] if one.direction is Direction.OUT)
    stored = replace(
        mine, state=DeliveryState.STORED, reason=Reason.NONE, stored_until=NOW + 3 * 3600 + 5
    )
    window.page.show_delivery(stored)
    panel = window.page.delivery
    assert "deleted there in 3 h" in panel.sentence.text()
    assert not panel.retry_button.isVisible()
    assert panel.cancel_button.isVisible()
    window.page.show_delivery(replace(stored, state=DeliveryState.EXPIRED, stored_until=None))
    assert "did not come online in time" in panel.sentence.text()
    assert panel.retry_button.isVisible()
    assert panel.retry_button.text() == "Send again"


@pytest.mark.parametrize("reason", [Reason.PEER_NOT_FOUND, Reason.NO_TREATY, Reason.TOO_BIG])
def test_the_panel_of_a_message_that_cannot_wait_leads_to_the_sheet(
    window: MainWindow, room: OfflineRoom, app: FakeApplication, reason: Reason, qtbot: QtBot
) -> None:
    mine = next(one for one in app.talk[BOB] if one.direction is Direction.OUT)
    waits = replace(mine, state=DeliveryState.QUEUED, reason=reason)
    window.page.show_delivery(waits)
    panel = window.page.delivery
    assert panel.act_button.text() == Act.WAIT.value
    QTest.mouseClick(panel.act_button, LEFT)
    assert sheet_of(window).isVisible()


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_words(reason: Reason) -> None:
    assert reason in wording.REASONS


def test_pictures(
    window: MainWindow, room: OfflineRoom, app: FakeApplication, on_node: OnNode, qtbot: QtBot
) -> None:
    """The card and the sheet fit into a small window; ``M2CHAT_PICTURES`` keeps what they show."""
    folder = os.environ.get("M2CHAT_PICTURES")
    window.resize(1000, 640)
    on_node(lambda: app.offline.put(BOB, TreatyState.ASKED))
    qtbot.waitUntil(lambda: card_of(window) is not None)
    _save(window, folder, "treaty-card")
    on_node(lambda: app.offline.put(BOB, TreatyState.ACTIVE, waiting=2, waiting_until=NOW + DAY))
    qtbot.waitUntil(lambda: card_of(window) is None)
    room.show_sheet()
    sheet = sheet_of(window)
    qtbot.waitUntil(sheet.end_button.isVisible)
    qtbot.wait(50)
    _save(window, folder, "treaty-active")
    on_node(lambda: app.offline.put(BOB, TreatyState.DECLINED))
    qtbot.waitUntil(sheet.offer_button.isVisible)
    qtbot.wait(50)
    _save(window, folder, "treaty-offer")
    card = sheet.offer_button.mapTo(window, sheet.offer_button.rect().bottomRight())
    assert window.rect().contains(card)


def _save(window: QWidget, folder: str | None, name: str) -> None:
    if folder:
        window.grab().save(str(Path(folder) / f"{name}.png"))
