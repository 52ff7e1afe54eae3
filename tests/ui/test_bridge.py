"""The crossing between the two threads, with a real thread."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from m2chat.errors import LocalError, UserFacingError
from m2chat.ids import UserId
from m2chat.messaging.events import ConversationRead
from m2chat.messaging.model import Contact
from m2chat.ui.bridge import INTERNAL, Bridge, NodeThread
from tests.support.fake_app import FakeApplication, user


def test_a_verb_runs_there_and_its_result_comes_back_here(
    qtbot: QtBot, bridge: Bridge, app: FakeApplication
) -> None:
    threads: list[object] = []
    results: list[int] = []

    async def verb(face: object) -> int:
        threads.append(threading.current_thread())
        return 42

    def done(value: int) -> None:
        threads.append(QThread.currentThread())
        results.append(value)

    bridge.ask(verb, done)
    qtbot.waitUntil(lambda: results == [42])
    assert threads[0] is not threading.main_thread()
    assert threads[1] is QThread.currentThread()


def test_a_sentence_goes_to_who_asked_or_else_to_the_window(qtbot: QtBot, bridge: Bridge) -> None:
    async def refuse(face: object) -> None:
        raise UserFacingError("No room.")

    heard: list[str] = []
    bridge.troubled.connect(heard.append)
    bridge.ask(refuse, failed=lambda error: heard.append(f"asked: {error}"))
    bridge.ask(refuse)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert sorted(heard) == ["No room.", "asked: No room."]


def test_a_fault_of_the_program_is_logged_and_said_in_one_sentence(
    qtbot: QtBot, bridge: Bridge, caplog: pytest.LogCaptureFixture
) -> None:
    async def break_down(face: object) -> None:
        raise LocalError("a bug")

    heard: list[str] = []
    bridge.ask(break_down, failed=lambda error: heard.append(str(error)))
    qtbot.waitUntil(lambda: heard == [INTERNAL])
    assert "a bug" in caplog.text


def test_a_cancelled_call_stops_there_and_says_nothing_here(qtbot: QtBot, bridge: Bridge) -> None:
    began, ended = threading.Event(), threading.Event()
    heard: list[object] = []

    async def long(face: object) -> None:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    call = bridge.ask(long, heard.append, heard.append)
    assert began.wait(5)
    call.cancel()
    assert ended.wait(5)
    later: list[int] = []

    async def quick(face: object) -> int:
        return 1

    bridge.ask(quick, later.append)
    qtbot.waitUntil(lambda: later == [1])
    assert heard == []


def test_a_result_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot, bridge: Bridge) -> None:
    gate, heard, later = threading.Event(), [], []

    async def wait(face: object) -> int:
        await asyncio.get_running_loop().run_in_executor(None, gate.wait)
        return 1

    widget = QWidget()
    bridge.ask(wait, heard.append, owner=widget)
    widget.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(widget))
    gate.set()

    async def after(face: object) -> int:
        return 2

    bridge.ask(after, later.append)
    qtbot.waitUntil(lambda: later == [2])
    assert heard == []


def test_events_come_in_order_also_more_than_fit_a_frame(
    qtbot: QtBot,
    bridge: Bridge,
    app: FakeApplication,
    on_node: Callable[[Callable[[], None]], None],
) -> None:
    seen: list[UserId] = []
    bridge.happened.connect(lambda event: seen.append(event.contact))
    many = [user(n % 250 + 1) for n in range(3 * 256)]

    def publish() -> None:
        for who in many:
            app.bus.publish(ConversationRead(who))

    on_node(publish)
    qtbot.waitUntil(lambda: len(seen) == len(many))
    assert seen == many


def test_an_event_and_the_result_after_it_keep_their_order(qtbot: QtBot, bridge: Bridge) -> None:
    order: list[str] = []
    bridge.happened.connect(lambda event: order.append(type(event).__name__))
    bridge.ask(lambda face: face.send_text(user(1), "hi"), lambda message: order.append("result"))
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["MessageAdded", "result"]


def test_after_close_nothing_is_handed_over(
    qtbot: QtBot,
    bridge: Bridge,
    app: FakeApplication,
    on_node: Callable[[Callable[[], None]], None],
) -> None:
    seen: list[object] = []
    bridge.happened.connect(seen.append)
    bridge.close()
    on_node(lambda: app.bus.publish(ConversationRead(user(1))))
    qtbot.wait(40)
    assert seen == []


def test_without_a_profile_a_verb_is_refused(qtbot: QtBot, node: NodeThread) -> None:
    lonely = Bridge(node)
    heard: list[str] = []

    async def contacts(face: object) -> list[Contact]:
        return []

    lonely.ask(contacts, failed=lambda error: heard.append(error.key))
    qtbot.waitUntil(lambda: heard == ["internal"])
    with pytest.raises(LocalError):
        _ = lonely.profile
    lonely.close()


def test_the_thread_ends_and_takes_its_work_with_it() -> None:
    node = NodeThread()
    node.start()
    ended = threading.Event()

    async def forever() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    future = node.submit(forever())
    node.submit(asyncio.sleep(0)).result(5)
    node.stop()
    node.stop()
    assert ended.is_set()
    assert future.cancelled() or future.done()
    assert not any(thread.name == "m2-node" for thread in threading.enumerate())


def test_a_thread_that_never_ran_can_be_stopped() -> None:
    NodeThread().stop()


def test_who_we_are_is_known_while_the_profile_closes(
    qtbot: QtBot, bridge: Bridge, node: NodeThread
) -> None:
    """A window that still stands for some seconds asks for it each second."""
    before = bridge.profile
    node.submit(bridge.detach_here()).result(5)
    assert bridge.profile == before
