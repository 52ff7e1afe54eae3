"""A contact whose name can be taken for another one is marked, in the panel and in the request."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from m2chat.messaging.model import Contact, ContactState
from m2chat.ui.main_window import MainWindow
from m2chat.ui.name_doubt import name_doubt
from tests.support.fake_app import FakeApplication, user

BOB, FALSE_BOB = user(1), user(77)


def called(app: FakeApplication, name: str) -> Contact:
    return replace(app.people[BOB], id=FALSE_BOB, name=name, nickname="", verified=False)


def test_another_contact_is_named(app: FakeApplication) -> None:
    bob = app.people[BOB]
    everybody = list(app.people.values())
    for name in (bob.name, bob.name.lower(), bob.name.replace("o", "о")):
        assert bob.title in name_doubt(called(app, name), everybody)
    assert name_doubt(bob, everybody) == ""
    assert name_doubt(replace(called(app, bob.name), nickname="Not Bob"), everybody) == ""
    assert "several alphabets" in name_doubt(called(app, "Annа"), everybody)
    assert name_doubt(called(app, "Анна"), everybody) == ""


def test_a_request_under_a_known_name_says_so(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    false = replace(called(app, app.people[BOB].name), state=ContactState.REQUEST, verified=False)
    app.people[FALSE_BOB] = false
    window.conversations.put_contact(false)
    window.open_conversation(FALSE_BOB)
    qtbot.waitUntil(lambda: window.page.contact == false)
    card = window.page.request
    assert card.isVisible() and card._doubt.isVisible()
    assert "safety code" in card._doubt.text()
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.contact == app.people[BOB])
    window.page.toggle_details()
    assert window.page.details._doubt.isHidden()  # whose code was compared
