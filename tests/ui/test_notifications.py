"""Notifications, against a real message bus and a server of our own that presses the buttons."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from jeepney import DBusAddress, HeaderFields, new_signal
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from m2chat.errors import UserFacingError
from m2chat.messaging.events import (
    ContactAdded,
    ContactChanged,
    MessageAdded,
    MessageChanged,
    MessageStateChanged,
)
from m2chat.messaging.model import (
    ChatSettings,
    ContactState,
    Conversation,
    DeliveryState,
    Direction,
    Message,
    MessageKind,
    Reason,
)
from m2chat.messaging.trust.model import LockChanged
from m2chat.ui.bridge import Bridge
from m2chat.ui.desktop import notice as words
from m2chat.ui.desktop.chosen_notices import ChosenNotices
from m2chat.ui.desktop.freedesktop import FreedesktopNotices
from m2chat.ui.desktop.notice import Level, level_of
from m2chat.ui.desktop.notifier import Notifier, Sight
from m2chat.ui.desktop.quiet import FOREVER, Quiet
from m2chat.ui.desktop.session_bus import SessionBus, session_bus
from m2chat.ui.main_window import MainWindow
from m2chat.ui.preferences import Preferences
from tests.support.desktop_bus import private_bus
from tests.support.fake_app import NOW, FakeApplication, user
from tests.support.notification_daemon import NotificationDaemon

pytestmark = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="dbus is not installed")
OnNode = Callable[[Callable[[], object]], object]
BOB = user(1)


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with private_bus(tmp_path) as found:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", found)
        yield found


@pytest.fixture
def daemon(address: str) -> Iterator[NotificationDaemon]:
    made = NotificationDaemon(address)
    yield made
    made.stop()


class Rig:
    """The notifier of a window that is out of sight."""

    def __init__(
        self, window: MainWindow, bridge: Bridge, app: FakeApplication, on_node: OnNode
    ) -> None:
        self.app, self._on_node = app, on_node
        self.locked = self.active = False
        self.preferences = Preferences()
        self.quiet = Quiet(self.preferences, lambda: NOW)
        bus = session_bus()
        assert bus is not None
        self.bus: SessionBus = bus
        self.owner = QObject()
        self.notices = ChosenNotices(bus, lambda: None, self.owner)
        open_ = window.page.chat
        sight = Sight(
            window.conversations.conversation,
            lambda: open_.id if self.active else None,
            lambda: self.locked,
            lambda: self.active,
        )
        self.notifier = Notifier(
            bridge, self.notices, sight, self.preferences, self.quiet, lambda: NOW, self.owner
        )
        self.opened: list[object] = []
        self.notifier.open_wanted.connect(self.opened.append)

    def says(self, text: str, **changes: object) -> Message:
        """Bob writes."""
        made = replace(self.app.compose(BOB, text), direction=Direction.IN, unread=True)
        made = replace(made, state=DeliveryState.DELIVERED, **changes)  # type: ignore[arg-type]
        self.app.talk[made.contact].append(made)
        self.tell(MessageAdded(made))
        return made

    def tell(self, event: object) -> None:
        self._on_node(lambda: self.app.bus.publish(event))  # type: ignore[arg-type]


@pytest.fixture
def rig(
    qtbot: QtBot,
    daemon: NotificationDaemon,
    window: MainWindow,
    bridge: Bridge,
    app: FakeApplication,
    on_node: OnNode,
) -> Iterator[Rig]:
    made = Rig(window, bridge, app, on_node)
    server = made.notices.server
    assert isinstance(server, FreedesktopNotices)
    qtbot.waitUntil(lambda: server.can is not None)
    yield made
    made.notifier.withdraw_all()
    made.bus.close()


def test_a_message_is_told_with_as_much_as_was_chosen(
    qtbot: QtBot, daemon: NotificationDaemon, rig: Rig
) -> None:
    rig.says("<b>secret</b> & more")
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    first = daemon.shown[0]
    assert first.title.startswith("Bob") and "secret" not in first.body
    assert first.hints["sound-name"] == "message-new-instant"
    rig.preferences.choose(notify="text")
    rig.says("<b>secret</b> & more")
    qtbot.waitUntil(lambda: len(daemon.shown) == 2)
    assert daemon.shown[1].body == "&lt;b&gt;secret&lt;/b&gt; &amp; more"
    assert daemon.shown[1].replaces == first.number  # one for each conversation
    assert daemon.shown[1].hints["suppress-sound"] is True  # not one sound after the other
    rig.preferences.choose(notify="nothing")
    rig.says("secret")
    qtbot.waitUntil(lambda: len(daemon.shown) == 3)
    said = daemon.shown[2].title + daemon.shown[2].body
    assert "Bob" not in said and "secret" not in said and not daemon.shown[2].hints.get("reply")
    assert "inline-reply" not in daemon.shown[2].actions
    rig.preferences.choose(notify="off")
    rig.says("secret")
    rig.preferences.choose(notify="name")
    rig.says("a later one")
    qtbot.waitUntil(lambda: len(daemon.shown) == 4)


def test_a_burst_is_one_notification(qtbot: QtBot, daemon: NotificationDaemon, rig: Rig) -> None:
    rig.preferences.choose(notify="text")
    for number in range(200):
        rig.says(f"line {number}")
    qtbot.waitUntil(lambda: bool(daemon.shown) and daemon.shown[-1].body == "line 199")
    assert len(daemon.shown) < 10


def test_its_buttons_open_answer_and_mark_as_read(
    qtbot: QtBot, daemon: NotificationDaemon, rig: Rig
) -> None:
    rig.says("hello")
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    number = daemon.shown[0].number
    assert daemon.shown[0].actions[::2] == ("default", "inline-reply", "read")
    daemon.press(number + 7, "default")  # somebody else's notification
    daemon.press(number, "default")
    qtbot.waitUntil(lambda: rig.opened == [BOB])
    daemon.answer(number, "  on my way ")
    qtbot.waitUntil(lambda: any(m.text == "on my way" for m in rig.app.talk[BOB]))
    qtbot.waitUntil(lambda: ("mark_read", BOB) in rig.app.calls)
    rig.says("again")
    qtbot.waitUntil(lambda: len(daemon.shown) == 2)
    rig.app.calls.clear()
    daemon.press(daemon.shown[1].number, "read")
    qtbot.waitUntil(lambda: ("mark_read", BOB) in rig.app.calls)
    qtbot.waitUntil(lambda: not daemon.visible)


def test_what_was_seen_or_taken_back_is_withdrawn(
    qtbot: QtBot, daemon: NotificationDaemon, rig: Rig
) -> None:
    rig.preferences.choose(notify="text")
    said = rig.says("I regret this")
    qtbot.waitUntil(lambda: len(daemon.visible) == 1)
    rig.tell(MessageChanged(replace(said, deleted=True, text="")))
    qtbot.waitUntil(lambda: not daemon.visible)
    rig.says("look")
    qtbot.waitUntil(lambda: len(daemon.visible) == 1)
    rig.notifier.seen(BOB)
    qtbot.waitUntil(lambda: not daemon.visible)
    rig.says("quickly read")  # before it was shown
    rig.notifier.seen(BOB)
    rig.says("the next")
    qtbot.waitUntil(lambda: len(daemon.visible) == 1)
    assert [one.body for one in daemon.shown][-1] == "the next"
    assert "quickly read" not in [one.body for one in daemon.shown]


def test_a_locked_window_tells_no_name(
    qtbot: QtBot, daemon: NotificationDaemon, rig: Rig, app: FakeApplication
) -> None:
    rig.preferences.choose(notify="text")
    rig.says("before")
    qtbot.waitUntil(lambda: len(daemon.visible) == 1)
    rig.locked = True
    rig.tell(LockChanged(True))
    qtbot.waitUntil(lambda: not daemon.visible)
    rig.says("secret")
    qtbot.waitUntil(lambda: len(daemon.visible) == 1)
    shown = next(iter(daemon.visible.values()))
    assert "secret" not in shown.body and "Bob" not in shown.title + shown.body
    app.settings[BOB] = ChatSettings(muted_until=float("inf"))
    count = len(daemon.shown)
    rig.says("muted")
    failed = replace(rig.app.compose(BOB, "x"), state=DeliveryState.FAILED)
    rig.tell(MessageStateChanged(failed))
    qtbot.waitUntil(lambda: len(daemon.shown) == count + 1)
    assert "Bob" not in daemon.shown[-1].title + daemon.shown[-1].body


def test_nothing_of_the_open_muted_or_quiet(
    qtbot: QtBot, daemon: NotificationDaemon, rig: Rig, window: MainWindow
) -> None:
    window.open_conversation(BOB)
    rig.active = True
    rig.says("in sight")
    rig.active = False
    rig.quiet.begin(int(FOREVER))
    rig.says("in the quiet")
    qtbot.wait(700)  # two gatherings
    assert not daemon.shown
    rig.quiet.end()
    row = window.conversations.conversation(BOB)
    assert row is not None
    window.conversations.put(replace(row, settings=ChatSettings(muted_until=NOW + 60)))
    rig.says("muted")
    qtbot.wait(700)
    assert not daemon.shown


def test_a_failure_is_told_once_for_each_contact(
    qtbot: QtBot, daemon: NotificationDaemon, rig: Rig
) -> None:
    for _ in range(3):
        made = replace(
            rig.app.compose(BOB, "x"), state=DeliveryState.FAILED, reason=Reason.PEER_REJECTED
        )
        rig.tell(MessageStateChanged(made))
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    assert "not delivered" in daemon.shown[0].body
    rig.says("other")
    qtbot.waitUntil(lambda: len(daemon.shown) == 2)
    rig.notifier.seen(BOB)
    qtbot.waitUntil(lambda: not daemon.visible)


def test_a_server_that_comes_again_knows_no_old_numbers(
    qtbot: QtBot, daemon: NotificationDaemon, rig: Rig, address: str
) -> None:
    rig.says("one")
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    daemon.stop()
    after = NotificationDaemon(address, can=("body",))
    try:
        server = rig.notices.server
        assert isinstance(server, FreedesktopNotices)
        qtbot.waitUntil(lambda: server.can == frozenset({"body"}))
        rig.preferences.choose(notify="text")
        rig.says("<i>two</i>")
        qtbot.waitUntil(lambda: len(after.shown) == 1)
        assert (after.shown[0].replaces, after.shown[0].actions) == (0, ())
        assert after.shown[0].body == "<i>two</i>"  # this one shows no mark-up
    finally:
        after.stop()


def test_without_a_server_the_tray_is_asked(
    qtbot: QtBot, address: str, window: MainWindow, bridge: Bridge
) -> None:
    bus = session_bus()
    assert bus is not None
    owner = QObject()
    notices = ChosenNotices(bus, lambda: None, owner)
    qtbot.waitUntil(lambda: not isinstance(notices.server, FreedesktopNotices))
    bus.close()


@pytest.mark.parametrize("bad", ["", "unix:path=/nowhere/bus", "tcp:host=127.0.0.1,port=1", "?"])
def test_no_bus_is_no_trouble(monkeypatch: pytest.MonkeyPatch, bad: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bad)
    assert session_bus() is None


def test_groups_requests_and_levels(app: FakeApplication) -> None:
    """What is said, without anybody who shows it."""
    people = list(app.people.values())
    band = app.band(90, "Choir <b>", people[:2])
    row = Conversation(None, None, 0, group=band)
    said = replace(
        app.compose(band.id, "**see** you"),
        direction=Direction.IN,
        unread=True,
        author=people[0].id,
    )
    me = app.profile.id
    assert words.tells(row, said, me, NOW, mentions_only=False)
    assert not words.tells(row, said, me, NOW, mentions_only=True)
    named = replace(said, mentions=(me,))
    assert words.tells(row, named, me, NOW, mentions_only=True)
    assert not words.tells(row, replace(named, unread=False), me, NOW, mentions_only=False)
    assert not words.tells(row, replace(named, kind=MessageKind.NOTE), me, NOW, mentions_only=False)
    muted = replace(row, settings=ChatSettings(muted_until=NOW + 1))
    assert not words.tells(muted, named, me, NOW, mentions_only=False)
    one = words.messages_notice("k", row, [said], Level.TEXT, sound=True)
    assert one.body == f"{people[0].title}: see you"  # marks are not read aloud
    assert words.messages_notice("k", row, [said] * 3, Level.NAME, sound=True).title.endswith("(3)")
    for level in (Level.NAME, Level.NOTHING):
        made = words.messages_notice("k", row, [said], level, sound=True)
        assert "see you" not in made.title + made.body
    for made in (
        words.request_notice("k", "Noor", Level.NOTHING, sound=True),
        words.invitation_notice("k", "Noor", Level.NOTHING, sound=True),
        words.failed_notice("k", row, said, Level.NOTHING, sound=True),
    ):
        assert "Noor" not in made.title + made.body and "Choir" not in made.title + made.body
    assert level_of("text", locked=True) is Level.NOTHING
    assert level_of("off", locked=True) is Level.OFF
    assert level_of("from the future", locked=False) is Level.NAME


def test_a_request_is_told_and_withdrawn(
    qtbot: QtBot, daemon: NotificationDaemon, rig: Rig, app: FakeApplication
) -> None:
    asks = app.person(77, "Zoe", state=ContactState.REQUEST)
    rig.tell(ContactAdded(asks))
    qtbot.waitUntil(lambda: len(daemon.visible) == 1)
    assert daemon.shown[0].title == "Zoe" and "inline-reply" not in daemon.shown[0].actions
    rig.tell(ContactChanged(replace(asks, state=ContactState.READY), asks))
    qtbot.waitUntil(lambda: not daemon.visible)


def test_an_answer_that_cannot_be_sent_is_kept(
    qtbot: QtBot, daemon: NotificationDaemon, rig: Rig, app: FakeApplication
) -> None:
    rig.says("hello")
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    app.fail_next = UserFacingError("The disk is full.", key="disk_full")
    daemon.answer(daemon.shown[0].number, "my answer")
    qtbot.waitUntil(lambda: len(daemon.shown) == 2)
    assert "The disk is full." in daemon.shown[1].body
    qtbot.waitUntil(lambda: app.drafts.get(BOB) == "my answer")


def test_one_that_was_waved_away_comes_anew(
    qtbot: QtBot, daemon: NotificationDaemon, rig: Rig
) -> None:
    rig.says("one")
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    daemon.dismiss(daemon.shown[0].number)
    qtbot.wait(200)
    rig.says("two")
    qtbot.waitUntil(lambda: len(daemon.shown) == 2)
    assert daemon.shown[1].replaces == 0


def test_nonsense_on_the_bus_takes_only_the_bus_away(qtbot: QtBot) -> None:
    for nonsense in (b"\0" * 64, b"l\x01\0\x01" + b"\xff" * 60, b"GET / HTTP/1.1\r\n\r\n", b""):
        ours, theirs = socket.socketpair()
        bus = SessionBus(ours)
        failed: list[bool] = []
        bus.call("a.b", "/", "a.b", "C", failed=lambda failed=failed: failed.append(True))
        theirs.sendall(nonsense)
        theirs.close()
        qtbot.waitUntil(lambda bus=bus: not bus.open)
        assert failed == [True]
        bus.call("a.b", "/", "a.b", "C", failed=lambda failed=failed: failed.append(True))
        assert failed == [True, True]


def test_an_answer_is_taken_from_the_server_alone(
    qtbot: QtBot, address: str, daemon: NotificationDaemon, rig: Rig
) -> None:
    rig.says("hello")
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    number = daemon.shown[0].number
    where = DBusAddress("/org/freedesktop/Notifications", interface=NotificationDaemon.NAME)
    with open_dbus_connection(address) as another:
        for to in (None, rig.bus.name):  # to everybody, and to us alone
            for member, signature, body in (
                ("NotificationReplied", "us", (number, "send me money")),
                ("ActionInvoked", "us", (number, "default")),
            ):
                forged = new_signal(where, member, signature, body)
                if to is not None:
                    forged.header.fields[HeaderFields.destination] = to
                another.send(forged)
        qtbot.wait(200)
    daemon.answer(number, "on my way")
    qtbot.waitUntil(lambda: any(m.text == "on my way" for m in rig.app.talk[BOB]))
    assert not any(m.text == "send me money" for m in rig.app.talk[BOB]) and rig.opened == []


@pytest.mark.parametrize("text", ["a\0b", "a\x1bb", "a\u202eb", "a\u2067b\u0007"])
def test_no_message_takes_the_notifications_away(
    qtbot: QtBot, daemon: NotificationDaemon, rig: Rig, text: str
) -> None:
    rig.preferences.choose(notify="text")
    rig.says(text)
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    assert rig.bus.open and daemon.shown[0].body in ("a b", "ab")
    rig.says("later")
    qtbot.waitUntil(lambda: daemon.shown[-1].body == "later")
