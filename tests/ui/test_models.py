"""The models keep Qt's contract and the order of what happened."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from m2chat.messaging.model import (
    Contact,
    ContactState,
    Conversation,
    DeliveryState,
    Direction,
    Message,
    Presence,
)
from m2chat.ui.models.conversation_model import ConversationFilter, ConversationModel
from m2chat.ui.models.message_model import KEEP, PAGE, MessageModel
from m2chat.ui.models.roles import Role
from tests.support.fake_app import NOW, message_id, user

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def message(
    order: int, *, out: bool = False, ago: float = 0, unread: bool = False, gap: bool = False
) -> Message:
    return Message(
        id=message_id(order),
        contact=user(1),
        direction=Direction.OUT if out else Direction.IN,
        text=f"text {order}",
        state=DeliveryState.DELIVERED,
        order=order,
        sent_at=NOW - ago,
        unread=unread,
        gap_before=gap,
    )


def conversation(number: int, ago: float, **changes: object) -> Conversation:
    contact = Contact(
        id=user(number),
        name=f"Person {number}",
        nickname="",
        state=ContactState.READY,
        added_at=NOW - 1e6,
    )
    contact = replace(contact, **changes)
    last = replace(message(number), contact=user(number), sent_at=NOW - ago)
    return Conversation(contact, last, 0)


@pytest.fixture
def model() -> MessageModel:
    made = MessageModel(lambda: NOW)
    made.tester = QAbstractItemModelTester(made, FATAL)
    return made


@pytest.fixture
def rows() -> ConversationModel:
    made = ConversationModel(lambda: NOW)
    made.tester = QAbstractItemModelTester(made, FATAL)
    return made


def test_a_short_page_means_that_all_is_loaded(model: MessageModel) -> None:
    model.reset("Bob", [message(n) for n in range(10)])
    wanted: list[int] = []
    model.older_wanted.connect(wanted.append)
    model.want_older()
    assert model.complete
    assert wanted == []


def test_an_older_page_is_asked_for_once_and_put_in_front(model: MessageModel) -> None:
    model.reset("Bob", [message(n) for n in range(100, 100 + PAGE)])
    wanted: list[int] = []
    model.older_wanted.connect(wanted.append)
    model.want_older()
    model.want_older()
    assert wanted == [100]
    model.prepend([message(n) for n in range(50, 100)])
    assert [model.message(row).order for row in range(model.rowCount())] == list(range(50, 150))
    model.want_older()
    assert wanted == [100, 50]
    model.older_failed()
    model.want_older()
    assert wanted == [100, 50, 50]


def test_a_page_that_overlaps_brings_nothing_twice(model: MessageModel) -> None:
    model.reset("Bob", [message(n) for n in range(100, 100 + PAGE)])
    model.prepend([message(n) for n in range(80, 120)])
    assert [model.message(row).order for row in range(model.rowCount())] == list(range(80, 150))


def test_a_message_that_comes_twice_stays_one_and_late_ones_find_their_place(
    model: MessageModel,
) -> None:
    model.reset("Bob", [message(1), message(5)])
    model.add(message(6, out=True))
    model.add(replace(message(6, out=True), state=DeliveryState.READ))
    model.add(message(3))
    assert [model.message(row).order for row in range(model.rowCount())] == [1, 3, 5, 6]
    assert model.message(3).state is DeliveryState.READ


def test_a_change_tells_only_its_row(model: MessageModel) -> None:
    model.reset("Bob", [message(n) for n in range(4)])
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last, roles: changed.append(first.row()))
    model.change(replace(message(2), state=DeliveryState.READ))
    model.change(message(77))
    assert changed == [2]


def test_groups_days_and_the_line_of_new_messages(model: MessageModel) -> None:
    day = 86_400.0
    model.reset(
        "Bob",
        [
            message(1, ago=day),
            message(2, ago=600),
            message(3, ago=590),
            message(4, ago=580, unread=True),
            message(5, ago=570, unread=True),
            message(6, ago=560, out=True),
            message(7, ago=550, gap=True),
        ],
    )
    looks = [model.row(n) for n in range(7)]
    assert [look.day for look in looks] == ["Yesterday", "Today", "", "", "", "", ""]
    assert [look.unread_line for look in looks] == [0, 0, 0, 2, 0, 0, 0]
    assert [look.first for look in looks] == [True, True, False, True, False, True, True]
    assert [look.last for look in looks] == [True, False, True, False, True, True, True]
    model.clear_unread_line()
    assert model.unread_row() is None
    assert model.row(2).last is False


def test_a_neighbour_changes_the_corners_of_the_row_before(model: MessageModel) -> None:
    model.reset("Bob", [message(1)])
    assert model.row(0).last
    model.add(message(2))
    assert not model.row(0).last
    assert not model.row(1).first


def test_far_rows_are_let_go_and_can_be_had_again(model: MessageModel) -> None:
    model.reset("Bob", [message(n) for n in range(5000, 5000 + PAGE)])
    for start in range(5000 - PAGE, 5000 - 40 * PAGE, -PAGE):
        model.prepend([message(n) for n in range(start, start + PAGE)])
    model.let_go()
    assert model.rowCount() == KEEP
    wanted: list[int] = []
    model.older_wanted.connect(wanted.append)
    model.want_older()
    assert wanted == [model.message(0).order]


def test_a_message_is_read_aloud_as_one_item(model: MessageModel) -> None:
    model.reset("Bob", [message(1, out=True), message(2)])
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken[0].startswith("You: text 1, ")
    assert spoken[0].endswith(", delivered")
    assert spoken[1].startswith("Bob: text 2, ")


def titles(rows: ConversationModel | ConversationFilter) -> list[str]:
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def test_requests_stand_first_then_the_newest(rows: ConversationModel) -> None:
    rows.reset(
        [
            conversation(1, 300),
            conversation(2, 100),
            conversation(3, 999, state=ContactState.REQUEST),
        ]
    )
    assert titles(rows) == ["Person 3", "Person 2", "Person 1"]


def test_a_new_message_moves_its_row_up_and_counts(rows: ConversationModel) -> None:
    rows.reset([conversation(n, n * 100.0) for n in range(1, 6)])
    came = replace(message(50, unread=True), contact=user(4))
    rows.add_message(came)
    assert titles(rows)[0] == "Person 4"
    assert rows.unread == 1
    rows.add_message(came)
    assert rows.unread == 1
    rows.set_read(user(4))
    assert rows.unread == 0
    rows.change_message(replace(came, state=DeliveryState.READ))
    shown = rows.conversation(user(4))
    assert shown is not None and shown.last is not None
    assert shown.last.state is DeliveryState.READ


def test_contacts_come_change_and_go(rows: ConversationModel) -> None:
    rows.reset([conversation(1, 10), conversation(2, 20)])
    rows.put_contact(replace(conversation(3, 0).contact, added_at=NOW))
    assert titles(rows) == ["Person 3", "Person 1", "Person 2"]
    rows.put_contact(replace(conversation(2, 0).contact, state=ContactState.REQUEST))
    assert titles(rows)[0] == "Person 2"
    rows.set_presence(user(1), Presence.ONLINE)
    shown = rows.conversation(user(1))
    assert shown is not None
    assert shown.contact.presence is Presence.ONLINE
    rows.remove(user(3))
    rows.remove(user(3))
    assert titles(rows) == ["Person 2", "Person 1"]
    rows.set_draft(user(1), "half a")
    assert "draft: half a" in rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_filter_takes_all_words_and_hides_the_blocked(rows: ConversationModel) -> None:
    found = ConversationFilter()
    found.setSourceModel(rows)
    tester = QAbstractItemModelTester(found, FATAL)
    rows.reset(
        [
            conversation(1, 1, name="Bob Lindqvist"),
            conversation(2, 2, name="Eva Marín", nickname="Aunt"),
            conversation(3, 3, name="Spam Sam", state=ContactState.BLOCKED),
        ]
    )
    assert titles(found) == ["Bob Lindqvist", "Aunt"]
    found.set_words("LIND bob")
    assert titles(found) == ["Bob Lindqvist"]
    found.set_words("marín")
    assert titles(found) == ["Aunt"]
    found.set_words("spam")
    assert titles(found) == ["Spam Sam"]
    found.set_words("nobody")
    assert titles(found) == []
    assert found.index(0, 0).data(Role.CONVERSATION) is None
    del tester


def ids(model: MessageModel) -> list[int]:
    return [model.message(row).order for row in range(model.rowCount())]


def test_who_scrolls_up_has_no_more_than_so_many_rows(model: MessageModel) -> None:
    """What lies far below goes as older rows come, and comes again on the way down."""
    model.reset("Bob", [message(n) for n in range(5000, 5000 + PAGE)])
    for start in range(5000 - PAGE, 5000 - 30 * PAGE, -PAGE):
        model.prepend([message(n) for n in range(start, start + PAGE)])
        assert model.rowCount() <= KEEP
        assert [model.row(at).message.order for at in range(model.rowCount())] == ids(model)
    oldest = 5000 - 29 * PAGE
    assert ids(model) == list(range(oldest, oldest + KEEP))
    assert not model.latest
    model.add(message(9999))  # its page will bring it
    assert model.rowCount() == KEEP
    wanted: list[int] = []
    model.newer_wanted.connect(wanted.append)
    while not model.latest:
        model.want_newer()
        first = wanted[-1] + 1
        model.append([message(n) for n in range(first, min(first + PAGE, 5000 + PAGE))])
        assert model.rowCount() <= KEEP
        if first + PAGE > 5000 + PAGE:
            break
    assert ids(model)[-1] == 5000 + PAGE - 1
    assert not model.complete
    assert model.row(model.rowCount() - 1).last


def test_nothing_goes_while_messages_are_chosen(model: MessageModel) -> None:
    model.reset("Bob", [message(n) for n in range(5000, 5000 + PAGE)])
    model.keeps_all = True
    for start in range(5000 - PAGE, 5000 - 40 * PAGE, -PAGE):
        model.prepend([message(n) for n in range(start, start + PAGE)])
    model.let_go()
    assert model.rowCount() == 40 * PAGE
    assert model.latest
