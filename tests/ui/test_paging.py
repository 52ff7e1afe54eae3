"""A conversation of 50,000 messages: one page on opening, older ones on scrolling."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from m2chat.ui.main_window import MainWindow
from m2chat.ui.models.message_model import PAGE
from tests.support.fake_app import FakeApplication, large_application, user

FIRST = user(1)


@pytest.fixture(scope="module")
def large() -> FakeApplication:
    return large_application(people=2, messages=50_100)


@pytest.fixture
def app(large: FakeApplication) -> FakeApplication:
    return large


def pages_asked(app: FakeApplication, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    limits: list[int] = []
    real = app.messages

    async def counted(contact: object, *, before: int | None = None, limit: int = 50) -> object:
        limits.append(limit)
        return await real(contact, before=before, limit=limit)

    monkeypatch.setattr(app, "messages", counted)
    return limits


def test_opening_costs_one_page_and_shows_the_end(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = pages_asked(app, monkeypatch)
    window.open_conversation(FIRST)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == PAGE)
    assert asked == [PAGE]
    assert window.page.model.message(PAGE - 1) == app.talk[FIRST][-1]
    view = window.page.messages
    assert view.at_bottom
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_scrolling_up_brings_older_ones_and_what_is_read_stays_in_place(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(FIRST)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == PAGE)
    view, bar = window.page.messages, window.page.messages.verticalScrollBar()
    bar.setValue(300)
    top = view.model().message(view.indexAt(view.viewport().rect().topLeft()).row()).id
    place = view.visualRect(view.model().index(view.model().find(top), 0)).top()
    qtbot.waitUntil(lambda: window.page.model.rowCount() == 2 * PAGE)
    assert view.visualRect(view.model().index(view.model().find(top), 0)).top() == place
    assert not view.at_bottom
    assert view.jump_button.isVisible()


def test_away_from_the_bottom_new_ones_are_counted_and_the_button_jumps(
    qtbot: QtBot,
    window: MainWindow,
    app: FakeApplication,
    on_node: Callable[[Callable[[], object]], object],
) -> None:
    window.open_conversation(FIRST)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == PAGE)
    read = ("mark_read", FIRST)
    qtbot.waitUntil(lambda: read in app.calls)
    app.calls.clear()
    view, bar = window.page.messages, window.page.messages.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    on_node(lambda: app.receive(FIRST, "new below"))
    qtbot.waitUntil(lambda: view.jump_button.text().strip() == "1")
    assert bar.value() == place
    assert read not in app.calls
    view.jump_button.click()
    assert view.at_bottom
    assert not view.jump_button.isVisible()
    qtbot.waitUntil(lambda: read in app.calls)


def test_at_the_bottom_the_bottom_is_kept_also_when_the_window_changes(
    qtbot: QtBot,
    window: MainWindow,
    app: FakeApplication,
    on_node: Callable[[Callable[[], object]], object],
) -> None:
    window.open_conversation(FIRST)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == PAGE)
    bar = window.page.messages.verticalScrollBar()
    on_node(lambda: app.receive(FIRST, "a line " * 60))
    qtbot.waitUntil(lambda: window.page.model.rowCount() == PAGE + 1)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    window.resize(620, 500)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert window.page.messages.at_bottom
