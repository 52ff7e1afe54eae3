"""What the window says of somebody being there, and what it tells the node that it shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pytestqt.qtbot import QtBot

from m2chat.messaging.events import PresenceChanged
from m2chat.messaging.model import ContactState, Presence
from m2chat.net.diagnosis import Step, TraceStep
from m2chat.ui import wording
from m2chat.ui.main_window import MainWindow
from m2chat.ui.pages.request_card import RequestCard
from tests.support.fake_app import FakeApplication, user

BOB, JUN = user(1), user(4)
NOW = 1_800_000_000.0


def test_nothing_is_claimed_of_whom_nobody_asked_for(app: FakeApplication) -> None:
    jun = replace(app.people[JUN], presence=Presence.UNKNOWN)

    def line(**changes: object) -> str:
        return wording.presence_sentence(replace(jun, **changes), now=NOW)  # type: ignore[arg-type]

    assert line() == "Not reached yet"
    assert line(presence=Presence.OFFLINE) == "Offline"
    assert line(presence=Presence.SEEN, reached_at=NOW) == "Seems reachable"
    just_now = line(reached_at=NOW - 60)
    assert just_now.startswith("Last reachable: ")
    assert "Offline" not in just_now
    gone = line(reached_at=NOW - 60, presence=Presence.OFFLINE)
    assert gone.startswith("Offline, last reachable: ")
    assert gone.endswith(just_now.removeprefix("Last reachable: "))


def test_the_line_follows_what_becomes_known(
    window: MainWindow, app: FakeApplication, qtbot: QtBot, on_node: Callable[..., None]
) -> None:
    window.open_conversation(JUN)
    header = window.page.header
    on_node(lambda: app.bus.publish(PresenceChanged(JUN, Presence.UNKNOWN, NOW)))
    qtbot.waitUntil(lambda: header.line.text().startswith("Last reachable: "))
    on_node(lambda: app.bus.publish(PresenceChanged(JUN, Presence.OFFLINE, NOW)))
    qtbot.waitUntil(lambda: header.line.text().startswith("Offline, last reachable: "))


def test_the_node_is_told_what_is_looked_at(
    window: MainWindow, app: FakeApplication, qtbot: QtBot
) -> None:
    window.open_conversation(JUN)
    qtbot.waitUntil(lambda: app.life.looked_at[-1:] == [JUN])
    window.window().hide()
    qtbot.waitUntil(lambda: app.life.looked_at[-1:] == [None])
    window.window().show()
    qtbot.waitUntil(lambda: app.life.looked_at[-1:] == [JUN])


def test_whoever_has_no_name_yet_is_not_called_by_digits(
    app: FakeApplication, qtbot: QtBot
) -> None:
    asked = app.person(7, "", state=ContactState.WAITING)
    digits = str(asked.id)[:8]
    assert asked.title == wording.title_of(asked) == "New contact"
    card = RequestCard()
    qtbot.addWidget(card)
    card.show_contact(asked)
    assert card.title.text() == "Request sent"
    assert wording.presence_sentence(asked) == "Waiting for an answer"
    for text in (card.title.text(), wording.presence_sentence(asked), asked.title):
        assert digits not in text
    card.show_contact(replace(asked, nickname="Ida"))
    assert card.title.text() == "Waiting for Ida"


def test_a_message_that_is_there_shows_its_own_way(
    window: MainWindow, app: FakeApplication, qtbot: QtBot
) -> None:
    """And not what was tried to reach the contact afterwards."""
    app.steps = [TraceStep(1, 1, BOB, 0.1, Step.ASKED, "", "")]
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() > 10)
    last = window.page.model.rowCount() - 1
    window.page.show_delivery(window.page.model.message(last))
    panel = window.page.delivery
    qtbot.waitUntil(lambda: panel.steps[0].isVisible())
    shown = [one.text() for one in panel.steps if one.isVisible()]
    assert any("Delivered" in line for line in shown)
    assert not any("asked" in line.lower() and "0.1" in line for line in shown)
