"""Trust in the window, by mouse and keyboard: cards, introductions, codes, undo, lock, wipe."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QColor,
    QGuiApplication,
    QImage,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from m2chat.app.face import ProfileSummary
from m2chat.app.faces.trust import (
    Asker,
    CardLine,
    CertificateLine,
    Doubt,
    Introduction,
    IntroductionChanged,
    IntroductionState,
    PictureChanged,
    TrustWarning,
)
from m2chat.messaging.model import Card, ContactState
from m2chat.messaging.trust.picture_form import is_picture, side_lengths
from m2chat.ui.accounts_bridge import AccountsBridge
from m2chat.ui.bridge import Bridge, NodeThread
from m2chat.ui.dialogs.certificates import CertificateStory, WarningCard
from m2chat.ui.dialogs.forgotten import Forgotten
from m2chat.ui.dialogs.introduce import Introduce, Introductions
from m2chat.ui.dialogs.lock_page import LockPage
from m2chat.ui.dialogs.my_cards import MyCards
from m2chat.ui.dialogs.own_profile import OwnProfile
from m2chat.ui.dialogs.profiles import Profiles
from m2chat.ui.dialogs.safety_code import CompareCode
from m2chat.ui.dialogs.unlock import Unlock
from m2chat.ui.dialogs.wipe import WORD, WipePage
from m2chat.ui.idle import IdleWatch
from m2chat.ui.main_window import MainWindow
from m2chat.ui.settings.security import SecurityPage
from m2chat.ui.settings.sheet import SettingsSheet
from m2chat.ui.shell import Shell
from m2chat.ui.trust_room import WARNINGS, TrustRoom
from tests.support.fake_app import NOW, FakeAccounts, FakeApplication, sample_application, user
from tests.support.fake_trust import PASSPHRASE

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
BOB, EVA = user(1), user(2)
OnNode = Callable[[Callable[[], object]], object]
ROOT = Path(__file__).resolve().parents[2]


def room(window: MainWindow) -> TrustRoom:
    assert isinstance(window.trust, TrustRoom)
    return window.trust


def choose(window: MainWindow, words: str) -> None:
    """An entry of the window's menu, by the keyboard."""
    menu = window.menu.make(None, window)
    (action,) = [one for one in menu.actions() if one.text().split("\t")[0] == words]
    action.trigger()
    menu.close()


def choose_here(window: MainWindow, words: str) -> None:
    """An entry of the open conversation's menu."""
    conversation = window.page.chat.conversation
    assert conversation is not None
    menu = window.page.menu.make(conversation, window)
    (action,) = [one for one in menu.actions() if one.text() == words]
    action.trigger()
    menu.close()


# -- cards, introductions, people --------------------------------------------------------------


def test_cards_are_made_shown_and_withdrawn(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    old = Card("ab", "m2:contact/x", NOW - 864_000, NOW - 100, 0)
    app.trust.revoked.append(
        CardLine(old, False, True, (Asker(EVA, "Eva", ContactState.READY, NOW),))
    )
    choose(window, "My cards…")
    sheet = window.sheet
    assert isinstance(sheet, MyCards)
    qtbot.waitUntil(lambda: len(sheet.cards) == 1)
    assert sheet.cards[0].title.text() == "Expired"
    assert sheet.cards[0].who.text() == "Used by Eva (contact)"
    assert not sheet.cards[0].revoke_button.isVisible()
    sheet.uses.setCurrentIndex(1)
    sheet.validity.setCurrentIndex(3)
    QTest.keyClick(sheet.new_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(sheet.cards) == 2)
    made = sheet.cards[0]
    assert made.title.text() == "For 5 more people"
    assert made.facts.text().startswith("Until you withdraw it")
    qtbot.waitUntil(made.ground.isVisible)
    QTest.mouseClick(made.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == made.line.card.link
    QTest.mouseClick(made.revoke_button, LEFT)
    qtbot.waitUntil(lambda: len(sheet.cards) == 1)


def offer(state: IntroductionState = IntroductionState.OFFERED) -> Introduction:
    return Introduction("aa" * 16, BOB, "Bob", user(77), "Mira", "You both sail.", state, NOW)


def test_an_introduction_is_told_and_answered(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    app.trust.offers = [offer()]
    on_node(lambda: app.bus.publish(IntroductionChanged(offer())))
    qtbot.waitUntil(lambda: "Bob would like you to meet Mira" in window.banner.text.text())
    QTest.mouseClick(window.banner.action, LEFT)
    sheet = window.sheet
    assert isinstance(sheet, Introductions)
    qtbot.waitUntil(lambda: len(sheet.rows.shown) == 1)
    (row,) = sheet.rows.shown
    assert "“You both sail.”" in row.accessibleName()
    yes = row.findChildren(QWidget, options=Qt.FindChildOption.FindChildrenRecursively)
    (accept,) = [one for one in yes if one.accessibleName() == "Accept: Mira"]
    accept.setFocus()
    QTest.keyClick(accept, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ("answer_introduction", "aa" * 16, True) in app.calls)
    qtbot.waitUntil(lambda: "You said yes" in sheet.rows.shown[0].accessibleName())


def test_two_contacts_are_introduced(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    choose_here(window, "Introduce to…")
    sheet = window.sheet
    assert isinstance(sheet, Introduce)
    sheet.other.setCurrentText(app.people[EVA].title)
    QTest.keyClicks(sheet.note, "you both paint")
    QTest.keyClick(sheet.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ("introduce", BOB, EVA, "you both paint") in app.calls)
    qtbot.waitUntil(lambda: "Both are asked" in sheet.status.text())


def test_not_now_is_kept(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> None:
    asker = next(c for c in app.people.values() if c.state is ContactState.REQUEST)
    window.open_conversation(asker.id)
    window.page.request.postponed.emit()
    qtbot.waitUntil(lambda: ("postpone", asker.id) in app.calls)


# -- certificates and codes --------------------------------------------------------------------


def doubt() -> TrustWarning:
    sentence = "You know another Bob, with another certificate. Compare the safety code."
    return TrustWarning(Doubt.SAME_NAME, sentence, EVA)


def test_a_doubt_stands_above_the_composer_and_opens_the_story(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    app.trust.doubts[BOB] = [doubt()]
    app.trust.story[BOB] = [
        CertificateLine("11111 22222", NOW - 9e6, "It came with the card.", True),
        CertificateLine("33333 44444", NOW, "Carol introduced you to each other.", False),
    ]
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.cards.card(WARNINGS) is not None)
    card = window.page.cards.card(WARNINGS)
    assert isinstance(card, WarningCard)
    assert card.words.text() == "You know another Bob, with another certificate."
    QTest.keyClick(card.look_button, Qt.Key.Key_Space)
    sheet = window.sheet
    assert isinstance(sheet, CertificateStory)
    qtbot.waitUntil(lambda: len(sheet.lines) == 2 and len(sheet.warnings) == 1)
    assert "Carol introduced you" in sheet.lines[0].accessibleName()
    same = [
        one
        for one in sheet.warnings[0].findChildren(QWidget)
        if getattr(one, "text", str)() == "It is the same person"
    ]
    QTest.mouseClick(same[0], LEFT)
    qtbot.waitUntil(lambda: ("same_person", BOB, EVA) in app.calls)
    window.open_conversation(EVA)
    assert window.page.cards.card(WARNINGS) is None


@pytest.mark.parametrize(
    ("pasted", "words", "verified"),
    [
        ("m2:code/" + "match" + "x" * 90, "The codes match", True),
        ("m2:code/" + "other" + "x" * 90, "The codes differ", False),
        ("https://example.org", "no safety code", None),
    ],
)
def test_a_code_is_pasted_and_compared(
    qtbot: QtBot,
    window: MainWindow,
    app: FakeApplication,
    pasted: str,
    words: str,
    verified: bool | None,
) -> None:
    before = app.people[BOB].verified
    window.compare(app.people[BOB])
    sheet = window.sheet
    assert isinstance(sheet, CompareCode)
    QGuiApplication.clipboard().setText(pasted)
    sheet.scan.field.setFocus()
    sheet.scan.field.paste()
    QTest.keyClick(sheet.scan.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words in sheet.scan.verdict.text())
    assert app.people[BOB].verified is (before if verified is None else verified)
    assert sheet.match_button.isHidden() is bool(verified)


# -- forgetting --------------------------------------------------------------------------------


def test_a_contact_is_deleted_and_brought_back(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    name = app.people[BOB].title
    choose_here(window, "Delete contact")
    bar = room(window).undo_bar
    qtbot.waitUntil(bar.isVisible)
    assert bar.words.text() == f"{name} was deleted."
    assert window.conversations.find(BOB) is None
    assert window.page.contact is None
    bar.undo_button.setFocus()
    QTest.keyClick(bar.undo_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.conversations.find(BOB) is not None)
    qtbot.waitUntil(bar.isHidden)


def test_a_cleared_conversation_shows_nothing_and_can_be_undone(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() > 0)
    rows = window.page.model.rowCount()
    choose_here(window, "Clear conversation")
    qtbot.waitUntil(lambda: window.page.model.rowCount() == 0)
    bar = room(window).undo_bar
    QTest.mouseClick(bar.undo_button, LEFT)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == rows)
    assert app.talk[BOB]


def test_the_panel_removes_with_a_way_back(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    window.open_conversation(BOB)
    window.page.toggle_details()
    panel = window.page.details
    QTest.mouseClick(panel.remove_button, LEFT)
    QTest.mouseClick(panel.remove_button, LEFT)
    qtbot.waitUntil(lambda: ("delete_chat", BOB, True) in app.calls)
    qtbot.waitUntil(room(window).undo_bar.isVisible)


def test_the_bar_goes_when_the_time_is_over(
    qtbot: QtBot, bridge: Bridge, app: FakeApplication
) -> None:
    moment = [NOW]
    window = MainWindow(bridge, lambda: moment[0])
    qtbot.addWidget(window)
    window.show()
    window.load()
    qtbot.waitUntil(lambda: window.conversations.rowCount() > 0)
    window.open_conversation(BOB)
    choose_here(window, "Delete contact")
    bar = room(window).undo_bar
    qtbot.waitUntil(bar.isVisible)
    moment[0] += 31
    qtbot.waitUntil(bar.isHidden)


# -- ourselves ---------------------------------------------------------------------------------


def test_we_are_renamed_and_pictured(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, tmp_path: Path
) -> None:
    choose(window, "My profile…")
    sheet = window.sheet
    assert isinstance(sheet, OwnProfile)
    assert not sheet.save_button.isEnabled()
    sheet.name.selectAll()
    QTest.keyClicks(sheet.name, "Ada Lovelace")
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.windowTitle() == "m2chat: Ada Lovelace")
    picture = tmp_path / "me.png"
    made = QImage(900, 600, QImage.Format.Format_RGB32)
    made.fill(QColor("#d03030"))
    assert made.save(str(picture))
    sheet.take_picture(picture)
    qtbot.waitUntil(lambda: bool(app.trust.pictures.get(app.profile.id)), timeout=20_000)
    kept = app.trust.pictures[app.profile.id]
    assert is_picture(kept)
    assert side_lengths(kept) == (512, 512)

    # it is painted at the foot of the list, by the confined process again
    def painted() -> tuple[int, ...]:
        return window.list.avatar.grab().toImage().pixelColor(16, 4).getRgb()[:3]  # type: ignore[index, return-value]

    qtbot.waitUntil(lambda: near(painted(), (0xD0, 0x30, 0x30)), timeout=20_000)
    sheet.take_picture(tmp_path / "missing.png")
    assert "could not be read" in sheet.status.text()
    (tmp_path / "no.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(300))
    sheet.take_picture(tmp_path / "no.png")
    qtbot.waitUntil(lambda: "no picture that m2chat takes" in sheet.status.text(), timeout=20_000)
    QTest.mouseClick(sheet.no_picture_button, LEFT)
    qtbot.waitUntil(lambda: app.trust.pictures[app.profile.id] == b"")
    qtbot.waitUntil(lambda: not near(painted(), (0xD0, 0x30, 0x30)))


def near(one: Sequence[int], other: Sequence[int]) -> bool:
    """The same colour, but for what JPEG does to it."""
    return all(abs(a - b) < 12 for a, b in zip(one, other, strict=True))


def test_a_picture_that_cannot_be_decoded_leaves_the_letters(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    before = window.list.avatar.grab().toImage()
    me = app.profile.id
    app.trust.pictures[me] = b"\xff\xd8\xff" + bytes(400)
    on_node(lambda: app.bus.publish(PictureChanged(me)))
    decoder = window.file_room.decoder
    qtbot.waitUntil(lambda: me.raw in room(window).faces._asked)
    with qtbot.waitSignal(decoder.started, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: decoder._job is None and not decoder._queue, timeout=20_000)
    assert window.list.avatar.grab().toImage() == before


# -- the lock ----------------------------------------------------------------------------------


@pytest.fixture
def lonely(node: NodeThread) -> Iterator[Bridge]:
    made = Bridge(node)
    yield made
    made.close()


STARTED: list[Sequence[str]] = []
ADA = ProfileSummary(Path("profile"), "Ada Miller", passphrase=True, keyring=False)
WORK = ProfileSummary(Path("work"), "Work", passphrase=True, keyring=False)


class SampleAccounts(FakeAccounts):
    """Accounts that open the sample."""

    async def unlock(self, path: Path, passphrase: str | None = None) -> FakeApplication:  # type: ignore[override]
        """Always the sample."""
        self.application = sample_application()
        return self.application


@pytest.fixture
def shell(qtbot: QtBot, lonely: Bridge) -> Shell:
    """The program with an open profile."""
    STARTED.clear()
    accounts = SampleAccounts([ADA])

    def start(words: Sequence[str]) -> bool:
        STARTED.append(words)
        return True

    made = Shell(AccountsBridge(lonely, accounts), lambda: NOW, start=start)
    made.accounts = accounts  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.begin()
    qtbot.waitUntil(lambda: made.shows_page and isinstance(made.page, Unlock))
    page = made.page
    assert isinstance(page, Unlock)
    QTest.keyClicks(page.field, PASSPHRASE)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    with qtbot.waitSignal(made.ready):
        pass
    return made


def fake(shell: Shell) -> FakeApplication:
    application = shell.accounts.application  # type: ignore[attr-defined]
    assert isinstance(application, FakeApplication)
    return application


def spoken(widget: QWidget) -> str:
    """Every text that a screen reader could find below a window."""
    said: list[str] = []

    def walk(interface: QAccessibleInterface | None, depth: int) -> None:
        if interface is None or not interface.isValid() or depth > 30:
            return
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
            said.append(interface.text(kind))
        for at in range(interface.childCount()):
            walk(interface.child(at), depth + 1)

    walk(QAccessible.queryAccessibleInterface(widget), 0)
    return "\n".join(said)


def written(widget: QWidget) -> str:
    """Every text of every widget that is alive below a window."""
    texts = []
    for one in widget.findChildren(QWidget):
        text = getattr(one, "text", None) or getattr(one, "toPlainText", None)
        if callable(text):
            texts.append(str(text()))
        texts += [one.accessibleName(), one.toolTip(), one.windowTitle()]
    return "\n".join(texts)


def test_a_locked_window_says_nothing_to_anybody(qtbot: QtBot, shell: Shell) -> None:
    app = fake(shell)
    window = shell.window_page
    assert window is not None
    window.open_conversation(BOB)
    qtbot.waitUntil(lambda: window.page.model.rowCount() > 0)
    names = [contact.title for contact in app.people.values()] + [app.profile.name]
    before = spoken(shell)
    assert any(name in before for name in names), "the walk finds what is there"
    QTest.keyClicks(window.page.composer.field, "half a thought")
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: isinstance(shell.page, LockPage))
    QApplication.processEvents()
    QTest.qWait(50)
    said = spoken(shell) + written(shell) + shell.windowTitle()
    for secret in [*names, "half a thought", *(m.text for m in app.talk[BOB])]:
        assert secret not in said, secret
    assert len(shell.findChildren(MainWindow)) == 0
    assert ("save_draft", BOB, "half a thought") in app.calls
    picture = shell.grab().toImage()
    assert picture.pixelColor(QPoint(20, 20)) == picture.pixelColor(QPoint(20, 300))


def test_messages_arrive_behind_the_lock_and_the_passphrase_opens_it(
    qtbot: QtBot, shell: Shell, on_node: OnNode
) -> None:
    app = fake(shell)
    choose(shell.window_page, "Lock now")  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: isinstance(shell.page, LockPage))
    page = shell.page
    assert isinstance(page, LockPage)
    on_node(lambda: app.receive(EVA, "behind the lock"))
    assert shell.windowTitle() == "m2chat"
    assert not page.unlock_button.isEnabled()
    assert page.field.hasFocus()
    QTest.keyClicks(page.field, "wrong")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in page.status.text())
    QTest.keyClicks(page.field, PASSPHRASE)
    with qtbot.waitSignal(shell.ready):
        QTest.mouseClick(page.unlock_button, LEFT)
    assert shell.window_page is not None
    assert not app.stopped
    row = shell.window_page.conversations.conversation(EVA)
    assert row is not None
    assert row.last is not None
    assert row.last.text == "behind the lock"


def test_the_open_conversation_is_there_after_the_lock(qtbot: QtBot, shell: Shell) -> None:
    window = shell.window_page
    assert window is not None
    qtbot.waitUntil(lambda: window.memory.known)
    window.open_conversation(BOB)
    shell._lock()
    qtbot.waitUntil(lambda: isinstance(shell.page, LockPage))
    page = shell.page
    assert isinstance(page, LockPage)
    QTest.keyClicks(page.field, PASSPHRASE)
    with qtbot.waitSignal(shell.ready):
        QTest.mouseClick(page.unlock_button, LEFT)
    after = shell.window_page
    assert after is not None and after is not window
    qtbot.waitUntil(lambda: after.page.chat.id == BOB)


def test_it_locks_over_a_sheet_and_over_a_file_dialog(qtbot: QtBot, shell: Shell) -> None:
    window = shell.window_page
    assert window is not None
    choose(window, "My cards…")
    assert window.sheet is not None
    QTest.keyClick(window.sheet, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: isinstance(shell.page, LockPage))
    page = shell.page
    assert isinstance(page, LockPage)
    QTest.keyClicks(page.field, PASSPHRASE)
    with qtbot.waitSignal(shell.ready):
        QTest.keyClick(page.field, Qt.Key.Key_Return)
    window = shell.window_page
    assert window is not None
    QTimer.singleShot(50, shell._lock)
    name, _ = QFileDialog.getOpenFileName(
        window, "A file", options=QFileDialog.Option.DontUseNativeDialog
    )
    assert name == ""
    qtbot.waitUntil(lambda: isinstance(shell.page, LockPage))
    qtbot.waitUntil(lambda: not shell.findChildren(MainWindow))


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a message bus")
@pytest.mark.parametrize("which", ["Lock", "PrepareForSleep", "ActiveChanged"])
def test_it_hears_the_systems_own_lock(which: str) -> None:
    """A real bus of its own, and a program beside the watch that says what the system says."""
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", _BUS, which],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == ["due"], (done.stdout, done.stderr)


_BUS = """
import os, sys
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication
from m2chat.ui.idle import IdleWatch

qapp = QApplication([])
watch = IdleWatch(lambda: 0.0, qapp)
watch.due.connect(lambda: (print("due"), qapp.quit()))
watch.watch(3600)
told = {
    "Lock": ("/org/freedesktop/login1/session/_1", "org.freedesktop.login1.Session", []),
    "PrepareForSleep": ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", [True]),
    "ActiveChanged": ("/ScreenSaver", "org.freedesktop.ScreenSaver", [True]),
}[sys.argv[1]]
name = "org.freedesktop.login1" if "login1" in told[1] else told[1]
system = QDBusConnection.connectToBus(os.environ["DBUS_SESSION_BUS_ADDRESS"], "the system")
assert system.registerService(name)

def say():
    signal = QDBusMessage.createSignal(told[0], told[1], sys.argv[1])
    signal.setArguments(told[2])
    system.send(signal)

QTimer.singleShot(100, say)
QTimer.singleShot(10_000, qapp.quit)
qapp.exec()
"""


def test_a_link_that_comes_behind_the_lock_waits(
    qtbot: QtBot, shell: Shell, on_node: OnNode
) -> None:
    from m2chat.app.face import WindowWanted

    app = fake(shell)
    shell._lock()
    qtbot.waitUntil(lambda: isinstance(shell.page, LockPage))
    on_node(lambda: app.bus.publish(WindowWanted("m2:contact/abc")))
    QTest.qWait(50)
    assert isinstance(shell.page, LockPage)


def test_it_locks_when_nobody_is_there(qtbot: QtBot, qapp: QApplication) -> None:
    moment = [NOW]
    watch = IdleWatch(lambda: moment[0], qapp)
    due: list[bool] = []
    watch.due.connect(lambda: due.append(True))
    watch.watch(None)
    watch.lock_now()
    watch._look()
    assert not due, "switched off"
    watch.watch(3600)
    watch._look()
    assert not due
    moment[0] += 5 * 3600  # the computer slept: the wall clock went on alone
    watch._look()
    assert len(due) == 1
    watch._look()
    assert len(due) == 1
    watch.lock_if(False)
    assert len(due) == 1
    watch.lock_if(True)
    assert len(due) == 2
    watch.watch(1)
    qtbot.waitUntil(lambda: len(due) == 3, timeout=5000)
    watch.watch(None)


def test_a_touch_puts_the_lock_off(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(lambda: NOW, qapp)
    field = QWindow()
    field.show()
    watch.watch(3600)
    watch._untouched = _Hour()  # type: ignore[assignment]
    QTest.keyClick(field, Qt.Key.Key_A)
    assert watch._untouched.restarted
    later = QWindow()
    later.show()
    watch._look()  # a window that came since is heard from the next look on
    watch._untouched.restarted = False
    QTest.mouseMove(later)
    assert watch._untouched.restarted
    watch.watch(None)
    watch._untouched.restarted = False
    QTest.keyClick(field, Qt.Key.Key_A)
    assert not watch._untouched.restarted


class _Hour:
    """A stopwatch of an hour."""

    restarted = False

    def restart(self) -> int:
        """Somebody came."""
        self.restarted = True
        return 0

    def elapsed(self) -> int:
        """Nobody did."""
        return 0 if self.restarted else 3_599_000

    def start(self) -> None:
        """From nothing."""


def test_the_chosen_time_is_kept_and_watched(qtbot: QtBot, shell: Shell) -> None:
    window = shell.window_page
    assert window is not None
    window.show_settings("security", "auto-lock")
    sheet = window.sheet
    assert isinstance(sheet, SettingsSheet)
    page = sheet.page("security")
    assert isinstance(page, SecurityPage)
    qtbot.waitUntil(page.idle.isEnabled)
    page.idle.setCurrentIndex(2)
    page.idle.activated.emit(2)
    qtbot.waitUntil(lambda: fake(shell).trust.idle_s == 300)
    qtbot.waitUntil(lambda: shell._idle._after == 300)


# -- profiles ----------------------------------------------------------------------------------


def test_another_profile_opens_in_a_window_of_its_own(qtbot: QtBot, shell: Shell) -> None:
    window = shell.window_page
    assert window is not None
    shell.accounts._profiles.append(WORK)  # type: ignore[attr-defined]
    choose(window, "Profiles…")
    qtbot.waitUntil(lambda: isinstance(window.sheet, Profiles))
    sheet = window.sheet
    assert isinstance(sheet, Profiles)
    assert [row.accessibleName() for row in sheet.rows.shown] == ["Ada Miller. This one", "Work"]
    opened = sheet.rows.shown[1].findChildren(QWidget)
    (button,) = [one for one in opened if one.accessibleName() == "Open: Work"]
    QTest.mouseClick(button, LEFT)
    QTest.keyClick(sheet.new_button, Qt.Key.Key_Space)
    assert STARTED == [["--profile", "work"], ["--new"]]


def test_keys_open_the_next_profile_and_quit(qtbot: QtBot, shell: Shell) -> None:
    window = shell.window_page
    assert window is not None
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(window, Qt.Key.Key_PageDown, CTRL | alt)
    qtbot.waitUntil(window.banner.isVisible)
    assert STARTED == []
    shell.accounts._profiles.append(WORK)  # type: ignore[attr-defined]
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        QTest.keyClick(window, key, CTRL | alt)
        qtbot.waitUntil(lambda: STARTED == [["--profile", "work"]])
        STARTED.clear()
    with qtbot.waitSignal(shell.closed):
        QTest.keyClick(window, Qt.Key.Key_Q, CTRL)


def wipe_by(forgotten: Forgotten) -> None:
    """Nothing that deletes is in sight before somebody says that they can't open it."""
    assert not forgotten.wipe_button.isVisible()
    QTest.mouseClick(forgotten.ask_button, LEFT)
    QTest.mouseClick(forgotten.wipe_button, LEFT)


@pytest.mark.parametrize("way", ["profile", "lock", "unlock"])
def test_a_profile_is_deleted_after_its_word(qtbot: QtBot, shell: Shell, way: str) -> None:
    app = fake(shell)
    if way == "profile":
        window = shell.window_page
        assert window is not None
        window.show_settings("security", "wipe")
        sheet = window.sheet
        assert isinstance(sheet, SettingsSheet)
        page = sheet.page("security")
        assert isinstance(page, SecurityPage)
        QTest.mouseClick(page.wipe, LEFT)
    elif way == "lock":
        shell._lock()
        qtbot.waitUntil(lambda: isinstance(shell.page, LockPage))
        page = shell.page
        assert isinstance(page, LockPage)
        wipe_by(page.forgotten)
    else:
        shell._unlock(ADA)
        qtbot.waitUntil(lambda: isinstance(shell.page, Unlock))
        unlock = shell.page
        assert isinstance(unlock, Unlock)
        wipe_by(unlock.forgotten)
    page = shell.page
    assert isinstance(page, WipePage)
    assert not page.wipe_button.isEnabled()
    QTest.keyClicks(page.field, "delet")
    assert not page.wipe_button.isEnabled()
    QTest.keyClicks(page.field, WORD[-1])
    QTest.keyClick(page.wipe_button, Qt.Key.Key_Space)
    accounts = shell.accounts  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: accounts.wiped == [ADA.path])
    assert app.stopped
    qtbot.waitUntil(lambda: not isinstance(shell.page, WipePage))


def test_keeping_a_profile_goes_back(qtbot: QtBot, shell: Shell) -> None:
    shell._lock()
    qtbot.waitUntil(lambda: isinstance(shell.page, LockPage))
    page = shell.page
    assert isinstance(page, LockPage)
    wipe_by(page.forgotten)
    wipe = shell.page
    assert isinstance(wipe, WipePage)
    QTest.keyClick(wipe.back_button, Qt.Key.Key_Space)
    assert isinstance(shell.page, LockPage), "a locked window stays locked"
    assert shell.accounts.wiped == []  # type: ignore[attr-defined]
