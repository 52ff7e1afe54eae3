"""Groups in the window: making one, its panel, the invitation, who has a message."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from m2chat.ids import UserId
from m2chat.messaging.errors import MessagingError
from m2chat.messaging.group_model import GroupState, MemberDelivery, MemberRole
from m2chat.messaging.groups.errors import Outranked
from m2chat.messaging.model import DeliveryState, MessageKind
from m2chat.ui.dialogs.group import AskIn, GroupCard, NewGroup, RenameGroup
from m2chat.ui.group_room import INVITATION, GroupRoom, InvitationCard
from m2chat.ui.main_window import MainWindow
from m2chat.ui.wording import delivery_sentence
from tests.support.fake_app import FakeApplication, user
from tests.support.fake_groups import FakeGroups, group_id

EVA, BOB = user(2), user(1)


def room(window: MainWindow) -> GroupRoom:
    """The room of groups."""
    assert isinstance(window.group_room, GroupRoom)
    return window.group_room


def fake(app: FakeApplication) -> FakeGroups:
    """The groups in memory."""
    return app.groups


@pytest.fixture
def grouped(app: FakeApplication) -> FakeApplication:
    """Our own group, and one that asks us in."""
    app.groups.add(50, "Rowing", [BOB, EVA], about="Sundays at nine")
    app.groups.add(51, "Choir", [EVA], admin=False, state=GroupState.INVITED, invited_by="Eva")
    return app


def test_a_new_group(app: FakeApplication, window: MainWindow, qtbot: QtBot) -> None:
    room(window).new()
    sheet = window.findChild(NewGroup)
    assert isinstance(sheet, NewGroup)
    qtbot.waitUntil(lambda: len(sheet.people._rows) > 3)
    assert not sheet.go.isEnabled()
    qtbot.keyClicks(sheet.name, "Sailing")
    sheet.people.tick(EVA)
    assert sheet.go.isEnabled()
    qtbot.keyClick(sheet.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(fake(app).calls))
    assert fake(app).calls[-1] == ("create", "Sailing", (EVA,), "")
    qtbot.waitUntil(lambda: window.page.chat.title == "Sailing")


def test_search_narrows_the_people(window: MainWindow, qtbot: QtBot) -> None:
    room(window).new()
    sheet = window.findChild(NewGroup)
    assert isinstance(sheet, NewGroup)
    qtbot.waitUntil(lambda: len(sheet.people._rows) > 3)
    sheet.people.search.setText("eva")
    shown = [row.contact.id for row in sheet.people._rows.values() if not row.isHidden()]
    assert shown == [EVA]


def test_the_panel_of_our_group(grouped: FakeApplication, window: MainWindow, qtbot: QtBot) -> None:
    window.open_conversation(group_id(50))
    qtbot.waitUntil(lambda: window.page.chat.title == "Rowing")
    window.page.toggle_details()
    panel = room(window).panel
    assert window.page.panels.shown == "group"
    assert [row.name.text() for row in panel.rows] == ["You", "Bob Lindqvist", "Eva Marín"]
    eva = panel.rows[2].member
    menu = panel.member_menu(eva)
    assert [a.text() for a in menu.actions()] == ["Make an admin", "Take out of the group"]
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: panel.rows[2].member.role is MemberRole.ADMIN)
    menu.close()
    panel.remove.emit(panel.rows[1].member)
    qtbot.waitUntil(lambda: len(panel.rows) == 2)
    panel.leave_button.click()
    assert panel.leave_button.text() == "Yes, leave"
    panel.leave_button.click()
    qtbot.waitUntil(lambda: not window.page.composer.isVisible())
    assert not panel.leave_button.isVisible()


def test_a_refusal_is_said_in_the_panel(
    grouped: FakeApplication, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(group: object, member: UserId) -> None:
        raise Outranked("Eva")

    monkeypatch.setattr(fake(grouped), "remove", refuse)
    window.open_conversation(group_id(50))
    qtbot.waitUntil(lambda: window.page.chat.title == "Rowing")
    window.page.toggle_details()
    panel = room(window).panel
    panel.remove.emit(panel.rows[2].member)
    qtbot.waitUntil(lambda: "before you" in panel.status.text())


def test_an_invitation_is_a_card_in_the_chat(
    grouped: FakeApplication, window: MainWindow, qtbot: QtBot
) -> None:
    window.open_conversation(group_id(51))
    qtbot.waitUntil(lambda: window.page.cards.card(INVITATION) is not None)
    card = cast(InvitationCard, window.page.cards.card(INVITATION))
    assert card.title.text() == "Eva asks you into this group"
    assert not window.page.composer.isVisible()
    card.join_button.click()
    qtbot.waitUntil(lambda: window.page.cards.card(INVITATION) is None)
    qtbot.waitUntil(window.page.composer.isVisible)


def test_why_one_cannot_join_is_said_on_the_card(
    grouped: FakeApplication, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(group: object) -> None:
        raise MessagingError("Join the circle first.")

    monkeypatch.setattr(fake(grouped), "accept", refuse)
    window.open_conversation(group_id(51))
    qtbot.waitUntil(lambda: window.page.cards.card(INVITATION) is not None)
    card = cast(InvitationCard, window.page.cards.card(INVITATION))
    card.join_button.click()
    qtbot.waitUntil(lambda: card.status.text() == "Join the circle first.")


def test_a_line_of_the_apps_own_has_no_author_in_the_list(
    grouped: FakeApplication, window: MainWindow
) -> None:
    group = grouped.bands[group_id(50)]
    said = grouped.say(group, "You made this group", ago=10, author=BOB)
    row = window.conversations.conversation(group_id(50))
    assert row is not None
    line = window.list.view.painter._line
    assert line(replace(row, last=said)) == ("", "Bob Lindqvist: You made this group")
    note = replace(said, kind=MessageKind.NOTE)
    assert line(replace(row, last=note)) == ("", "You made this group")


def test_who_has_a_message(grouped: FakeApplication, window: MainWindow, qtbot: QtBot) -> None:
    group = grouped.bands[group_id(50)]
    said = grouped.say(group, "Nine it is", ago=60, out=True, state=DeliveryState.QUEUED)
    said = replace(said, members=2, members_delivered=1)
    fake(grouped).delivered[said.id] = (
        MemberDelivery(BOB, "Bob Lindqvist", "delivered", "", grouped.now - 30),
        MemberDelivery(EVA, "Eva Marín", "queued", "", None),
    )
    window.open_conversation(group_id(50))
    qtbot.waitUntil(lambda: window.page.chat.title == "Rowing")
    room(window).show_deliveries(said)
    shown = room(window).deliveries
    qtbot.waitUntil(lambda: shown.sum.text() == "1 of 2 have it")
    assert shown.lines[1].accessibleName() == "Eva Marín: Waits on this computer"


def test_what_a_copy_waits_for_is_said_in_plain_words(
    grouped: FakeApplication, window: MainWindow, qtbot: QtBot
) -> None:
    said = grouped.say(
        grouped.bands[group_id(50)], "Nine", ago=60, out=True, state=DeliveryState.EXPIRED
    )
    until = grouped.now + 86_400 * 3 + 60
    fake(grouped).delivered[said.id] = (
        MemberDelivery(BOB, "Bob", "stored", "", None, stored_until=until),
        MemberDelivery(EVA, "Eva", "queued", "", None, contact=False),
        MemberDelivery(user(7), "Fay", "expired", "peer_not_found", None),
    )
    window.open_conversation(group_id(50))
    qtbot.waitUntil(lambda: window.page.chat.title == "Rowing")
    room(window).show_deliveries(said)
    shown = room(window).deliveries
    qtbot.waitUntil(lambda: shown.sum.text() == "0 of 3 have it")
    stored, queued, expired = [line.accessibleName() for line in shown.lines]
    assert stored.startswith("Bob: Waits at an offline server · 3 d")
    assert queued == "Eva: Waits until you are both online, or another member hands it on"
    assert expired.startswith("Fay: Expired at the offline server. Send again")
    assert delivery_sentence(said, "Rowing", grouped.now).startswith("Some members did not come")


def test_the_sheets_of_an_admin(grouped: FakeApplication, window: MainWindow, qtbot: QtBot) -> None:
    window.open_conversation(group_id(50))
    qtbot.waitUntil(lambda: window.page.chat.title == "Rowing")
    window.page.toggle_details()
    panel = room(window).panel
    panel.ask_button.click()
    asking = window.findChild(AskIn)
    assert isinstance(asking, AskIn)
    qtbot.waitUntil(lambda: len(asking.people._rows) > 1)
    assert EVA not in asking.people._rows
    asking.people.tick(user(8))
    asking.go.click()
    qtbot.waitUntil(lambda: ("invite", group_id(50), (user(8),)) in fake(grouped).calls)
    panel.card_button.click()
    card = window.findChild(GroupCard)
    assert isinstance(card, GroupCard)
    qtbot.waitUntil(card.copy_button.isEnabled)
    card.copy_button.click()
    assert QApplication.clipboard().text().startswith("m2:contact/")
    card.close_sheet()
    panel.rename_button.click()
    rename = window.findChild(RenameGroup)
    assert isinstance(rename, RenameGroup)
    rename.name.setText("Rowing club")
    rename.go.click()
    qtbot.waitUntil(lambda: window.page.chat.title == "Rowing club")


def test_pictures(
    grouped: FakeApplication, window: MainWindow, qtbot: QtBot, tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:  # fmt: skip
    """Every part paints; with ``M2CHAT_PICTURES`` set the pictures stay there to be looked at."""
    import os

    folder = Path(os.environ.get("M2CHAT_PICTURES", str(tmp_path)))
    window.resize(1180, 760)

    def take(name: str) -> None:
        qtbot.wait(50)
        assert window.grab().save(str(folder / f"group-{name}.png"))

    window.open_conversation(group_id(51))
    qtbot.waitUntil(lambda: window.page.cards.card(INVITATION) is not None)
    take("invitation")
    group = grouped.bands[group_id(50)]
    said = grouped.say(group, "Nine it is", ago=60, out=True, state=DeliveryState.QUEUED)
    fake(grouped).delivered[said.id] = (
        MemberDelivery(BOB, "Bob Lindqvist", "read", "", grouped.now - 30),
        MemberDelivery(EVA, "Eva Marín", "queued", "", None),
    )
    window.open_conversation(group_id(50))
    qtbot.waitUntil(lambda: window.page.chat.title == "Rowing")
    window.page.toggle_details()
    take("panel")
    room(window).show_deliveries(said)
    qtbot.waitUntil(lambda: window.page.panels.shown == "group deliveries")
    take("deliveries")
    room(window).new()
    sheet = window.findChild(NewGroup)
    assert isinstance(sheet, NewGroup)
    qtbot.waitUntil(lambda: len(sheet.people._rows) > 3)
    sheet.name.setText("Sailing")
    sheet.people.tick(EVA)
    take("new")
