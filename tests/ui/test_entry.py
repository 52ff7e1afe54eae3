"""Before a profile is open: onboarding, unlocking, choosing; and the whole program's flow."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from m2chat.app.face import (
    ApplicationFace,
    Finding,
    FindingState,
    ProfileSummary,
    WindowWanted,
)
from m2chat.ui import demo, loop, main
from m2chat.ui.accounts_bridge import AccountsBridge
from m2chat.ui.bridge import Bridge, NodeThread
from m2chat.ui.dialogs.add_contact import AddContact
from m2chat.ui.dialogs.network import NetworkSheet
from m2chat.ui.dialogs.onboarding import Onboarding
from m2chat.ui.dialogs.unlock import ChooseProfile, Unlock
from m2chat.ui.main_window import MainWindow
from m2chat.ui.models.roles import Role
from m2chat.ui.preferences import preferences
from m2chat.ui.screenshots import paint_window
from m2chat.ui.shell import Shell
from m2chat.ui.theme import Size
from m2chat.ui.views.lonely import Lonely
from tests.support.fake_app import (
    GOOD_CARD,
    LOCAL,
    NOW,
    FakeAccounts,
    FakeApplication,
    user,
)

LEFT = Qt.MouseButton.LeftButton
PASSPHRASE = "amber river candle orbit"
ADA = ProfileSummary(Path("ada"), "Ada", passphrase=True, keyring=False)
OPEN: list[Shell] = []
WORK = ProfileSummary(Path("work"), "Ada at work", passphrase=False, keyring=True)


@pytest.fixture
def lonely(node: NodeThread) -> Iterator[Bridge]:
    made = Bridge(node)
    yield made
    made.close()
    OPEN.clear()


def shell(
    qtbot: QtBot, bridge: Bridge, accounts: FakeAccounts, path: Path | None = None, card: str = ""
) -> Shell:
    made = Shell(AccountsBridge(bridge, accounts), lambda: NOW, path, card)
    OPEN.append(made)  # the widget lives as long as its Python name
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.begin()
    qtbot.waitUntil(lambda: made.shows_page)
    return made


def to_network(qtbot: QtBot, page: Onboarding, passphrase: str | None) -> None:
    """From the first page to the last by the keyboard alone."""

    def key(key: Qt.Key) -> None:
        here = page.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)

    assert page.welcome.create_button.hasFocus() or page.welcome.box.isVisible()
    key(Qt.Key.Key_Return)
    name(qtbot, page)
    if passphrase is None:
        QTest.mouseClick(page.passphrase.without_button, LEFT)
    else:
        QTest.keyClicks(page.passphrase.first, passphrase)
        assert not page.passphrase.next_button.isEnabled()
        key(Qt.Key.Key_Return)
        assert page.passphrase.second.hasFocus()
        QTest.keyClicks(page.passphrase.second, passphrase)
        key(Qt.Key.Key_Return)
    assert page.page is page.know


def name(qtbot: QtBot, page: Onboarding) -> None:
    """The second page."""
    assert page.name.name.hasFocus()
    assert not page.name.next_button.isEnabled()
    QTest.keyClicks(page.name.name, "Ada")
    qtbot.waitUntil(lambda: page.name.keys.text() == "Your key is ready.")
    QTest.keyClick(page.name.name, Qt.Key.Key_Return)
    assert page.page is page.passphrase


def known(qtbot: QtBot, page: Onboarding) -> None:
    """The fourth page, once the profile is made."""
    qtbot.waitUntil(page.know.next_button.isEnabled)
    assert page.know.status.text() == "Your profile is ready, Ada."
    assert page.know.next_button.hasFocus()
    QTest.keyClick(page.know.next_button, Qt.Key.Key_Return)
    assert page.page is page.network


def test_a_stranger_gets_from_nothing_to_the_window(qtbot: QtBot, lonely: Bridge) -> None:
    accounts = FakeAccounts()
    window = shell(qtbot, lonely, accounts)
    page = window.page
    assert isinstance(page, Onboarding)
    to_network(qtbot, page, PASSPHRASE)
    known(qtbot, page)
    assert accounts.created == [("Ada", PASSPHRASE, None, None, "keys")]
    assert page.passphrase.first.text() == ""
    app = accounts.application
    assert app is not None
    network = page.network
    room, join, _ = (one.radio for one in network.ways)
    assert room.isChecked() and room.hasFocus()
    QTest.keyClick(room, Qt.Key.Key_Down)
    assert join.isChecked() and join.hasFocus()
    QTest.keyClick(join, Qt.Key.Key_Return)
    assert network.link.hasFocus()
    assert "Paste the link first" in network.verdict.text()
    QTest.keyClicks(network.link, "m2:nonsense")
    QTest.keyClick(network.link, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: network.verdict.isVisible() and network.next_button.isEnabled())
    network.scan.found.emit("m2:circle/d29ya3Nob3A")
    assert network.link.text() == "m2:circle/d29ya3Nob3A"
    network.link.setFocus()
    assert network.next_button.text() == "Join and start"
    QTest.keyClick(network.link, Qt.Key.Key_Return)  # once
    qtbot.waitUntil(lambda: isinstance(window.page, MainWindow))
    qtbot.waitUntil(lambda: app.started)
    main_window = window.page
    assert isinstance(main_window, MainWindow)
    qtbot.waitUntil(main_window.started.isVisible)
    qtbot.waitUntil(lambda: main_window.started.mine.card is not None)
    # the first thing in the list is a place where a send always succeeds
    assert main_window.conversations.rowCount() == 1
    window.resize(420, 640)
    ways = main_window.findChild(Lonely)
    assert ways is not None
    qtbot.waitUntil(ways.card_button.isVisible)  # one pane: the ways stand below the list
    for pressed, sheet in (
        (ways.card_button, "My cards"),
        (ways.contact_button, "Add contact"),
        (ways.room_button, "In this room"),
    ):
        QTest.mouseClick(pressed, LEFT)
        assert main_window.sheet is not None and main_window.sheet.accessibleName() == sheet
        main_window.sheet.close_sheet()
    window.resize(1080, 720)
    qtbot.waitUntil(lambda: not ways.isVisible() and main_window.started.isVisible())
    QTest.mouseClick(main_window.started.notes.action, LEFT)
    qtbot.waitUntil(lambda: main_window.page.chat.id == app.profile.id)


def test_going_back_loses_nothing_and_going_on_again_changes(qtbot: QtBot, lonely: Bridge) -> None:
    accounts = FakeAccounts()
    window = shell(qtbot, lonely, accounts)
    page = window.page
    assert isinstance(page, Onboarding)
    to_network(qtbot, page, PASSPHRASE)
    known(qtbot, page)
    for shown in (page.know, page.passphrase, page.name, page.welcome):
        here = page.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Escape)
        assert page.page is shown
    QTest.keyClick(page.welcome.create_button, Qt.Key.Key_Return)
    assert page.name.name.text() == "Ada"
    QTest.keyClicks(page.name.name, " Lovelace")
    QTest.keyClick(page.name.name, Qt.Key.Key_Return)
    assert page.page is page.passphrase
    assert page.passphrase.next_button.isEnabled()  # the one it has is kept
    QTest.keyClick(page.passphrase.first, Qt.Key.Key_Return)
    QTest.keyClick(page.passphrase.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.know.status.text() == "Your profile is ready, Ada Lovelace.")
    assert len(accounts.created) == 1
    assert accounts.application is not None
    assert ("rename_self", "Ada Lovelace") in accounts.application.calls


def test_five_drawn_words_are_a_passphrase(qtbot: QtBot, lonely: Bridge) -> None:
    accounts = FakeAccounts()
    page = shell(qtbot, lonely, accounts).page
    assert isinstance(page, Onboarding)
    QTest.keyClick(page.welcome.create_button, Qt.Key.Key_Return)
    name(qtbot, page)
    drawn = set()
    for _ in range(3):
        QTest.mouseClick(page.passphrase.five_button, LEFT)
        drawn.add(page.passphrase.drawn.text())
    assert len(drawn) == 3
    words = page.passphrase.drawn.text()
    assert len(set(words.split())) == 5
    assert page.passphrase.next_button.hasFocus()
    QTest.keyClick(page.passphrase.next_button, Qt.Key.Key_Return)
    qtbot.waitUntil(page.know.next_button.isEnabled)
    assert accounts.created[0][1] == words


def test_the_self_test_is_live_and_never_blocks(qtbot: QtBot, lonely: Bridge) -> None:
    accounts = FakeAccounts()
    window = shell(qtbot, lonely, accounts)
    page = window.page
    assert isinstance(page, Onboarding)
    to_network(qtbot, page, None)
    qtbot.waitUntil(page.know.next_button.isEnabled)
    app = accounts.application
    assert app is not None
    app.findings = [
        Finding("interfaces", FindingState.OK, "This computer is in a network."),
        Finding("socket", FindingState.BAD, "The port is closed.", "Open it in the firewall."),
    ]
    known(qtbot, page)
    test = page.network.test
    qtbot.waitUntil(lambda: not test.running and len(test.findings) == 2)
    assert "You can go on" in test.verdict.text()

    def words() -> str:
        return " ".join(one.text() for one in test.findChildren(QLabel) if one.isVisible())

    qtbot.waitUntil(lambda: "The port is closed." in words())
    said = words()
    assert "Open it in the firewall." in said
    QTest.keyClick(page.network.ways[0].radio, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, MainWindow))


def primary(page: QWidget) -> list[QPushButton]:
    """The buttons that stand out."""
    every = page.findChildren(QPushButton)
    return [one for one in every if one.isVisible() and one.property("kind") == "primary"]


def test_a_circle_is_hosted_before_the_window_is_seen(qtbot: QtBot, lonely: Bridge) -> None:
    accounts = FakeAccounts()
    window = shell(qtbot, lonely, accounts)
    page = window.page
    assert isinstance(page, Onboarding)
    to_network(qtbot, page, PASSPHRASE)
    known(qtbot, page)
    network = page.network
    assert network.next_button.text() == "Start"
    QTest.mouseClick(network.ways[1], LEFT)
    assert network.link.hasFocus() and network.next_button.text() == "Join and start"
    QTest.mouseClick(network.ways[2], LEFT)
    assert network.hosted.name.hasFocus() and network.next_button.text() == "Host this circle"
    assert primary(page) == [network.next_button]
    QTest.keyClicks(network.hosted.name, "Family")
    QTest.keyClick(network.hosted.name, Qt.Key.Key_Return)
    qtbot.waitUntil(network.hosted.code.copy_button.isVisible)
    qtbot.waitUntil(network.next_button.isEnabled)
    assert primary(page) == [network.next_button] and network.next_button.text() == "Start"
    assert page.page is network
    assert accounts.application is not None
    assert accounts.application.hosting.calls == [("start", "Family", 0)]
    QTest.keyClick(network.next_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, MainWindow))


def test_a_card_is_enough_on_the_own_network(qtbot: QtBot, lonely: Bridge) -> None:
    """Every new profile is in the local circle: nothing stands before the first card."""
    accounts = FakeAccounts()
    window = shell(qtbot, lonely, accounts)
    page = window.page
    assert isinstance(page, Onboarding)
    to_network(qtbot, page, PASSPHRASE)
    qtbot.waitUntil(page.know.next_button.isEnabled)
    assert accounts.application is not None
    accounts.application.joined[:] = [LOCAL]
    known(qtbot, page)
    said = " ".join(one.text() for one in page.network.findChildren(QLabel))
    assert "Nothing to set up." in said
    assert "A circle is a group of people" in said
    QTest.keyClick(page.network.ways[0].radio, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, MainWindow))
    main_window = window.page
    assert isinstance(main_window, MainWindow)
    started = main_window.started
    qtbot.waitUntil(started.cards.action.isEnabled)
    assert "On your own network a card is enough" in started.circle.line.text()
    assert started.circle.action.isVisible()
    assert "Same network only" in main_window.list.strip.text()
    main_window.show_network()
    sheet = main_window.sheet
    assert isinstance(sheet, NetworkSheet)

    def press(name: str) -> None:
        def there() -> list[QPushButton]:
            every = sheet.findChildren(QPushButton)
            return [one for one in every if one.accessibleName() == name]

        qtbot.waitUntil(lambda: bool(there()))
        QTest.mouseClick(there()[0], LEFT)

    press("Leave Same network")
    qtbot.waitUntil(lambda: not started.cards.action.isEnabled())
    assert "No circle yet" in main_window.list.strip.text()
    press("Join Same network again")
    qtbot.waitUntil(started.cards.action.isEnabled)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    QTest.mouseClick(started.circle.action, LEFT)
    sheet = main_window.sheet
    assert isinstance(sheet, NetworkSheet)
    assert sheet.link.hasFocus()


def test_somebody_with_a_card_lands_at_that_card(qtbot: QtBot, lonely: Bridge) -> None:
    accounts = FakeAccounts()
    window = shell(qtbot, lonely, accounts)
    page = window.page
    assert isinstance(page, Onboarding)
    QTest.mouseClick(page.welcome.invited_button, LEFT)
    assert page.welcome.link.hasFocus()
    QTest.keyClicks(page.welcome.link, "hello")
    assert "no card" in page.welcome.status.text()
    assert not page.welcome.use_button.isEnabled()
    QTest.keyClick(page.welcome.link, Qt.Key.Key_Escape)
    assert page.welcome.create_button.hasFocus()
    QTest.mouseClick(page.welcome.invited_button, LEFT)
    page.welcome.link.setPlainText(GOOD_CARD)
    page.welcome.use_button.setFocus()
    to_network(qtbot, page, None)
    known(qtbot, page)
    QTest.keyClick(page.network.ways[0].radio, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, MainWindow) and window.page.sheet is not None)
    assert isinstance(window.page.sheet, AddContact)
    assert window.page.sheet.theirs.link.toPlainText() == GOOD_CARD


def test_without_a_keyring_a_passphrase_is_asked_for(qtbot: QtBot, lonely: Bridge) -> None:
    accounts = FakeAccounts()
    accounts.keyring = False
    page = shell(qtbot, lonely, accounts).page
    assert isinstance(page, Onboarding)
    to_network(qtbot, page, None)
    qtbot.waitUntil(page.passphrase.status.isVisible)
    assert page.page is page.passphrase
    assert "no keyring" in page.passphrase.status.text()


@pytest.mark.parametrize(("first", "second"), [("short", "short"), (PASSPHRASE, "other words")])
def test_a_poor_or_mistyped_passphrase_does_not_go_on(
    qtbot: QtBot, lonely: Bridge, first: str, second: str
) -> None:
    page = shell(qtbot, lonely, FakeAccounts()).page
    page.passphrase.first.setText(first)
    page.passphrase.second.setText(second)
    assert not page.passphrase.next_button.isEnabled()


def test_a_wrong_passphrase_is_told_and_the_right_one_opens(qtbot: QtBot, lonely: Bridge) -> None:
    window = shell(qtbot, lonely, FakeAccounts([ADA]))
    page = window.page
    assert isinstance(page, Unlock)
    assert page.field.hasFocus()
    QTest.keyClicks(page.field, "wrong")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in page.status.text())
    QTest.keyClicks(page.field, "correct horse")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, MainWindow))
    qtbot.waitUntil(lambda: window.windowTitle() == "(2) m2chat: Ada Miller")


def test_a_profile_in_the_keyring_opens_by_itself(qtbot: QtBot, lonely: Bridge) -> None:
    window = shell(qtbot, lonely, FakeAccounts([WORK]))
    qtbot.waitUntil(lambda: isinstance(window.page, MainWindow))


def test_a_keyring_that_stays_locked_can_be_asked_again(qtbot: QtBot, lonely: Bridge) -> None:
    accounts = FakeAccounts([WORK])
    accounts.locked_keyring = True
    window = shell(qtbot, lonely, accounts)
    page = window.page
    assert isinstance(page, Unlock)
    qtbot.waitUntil(lambda: "stayed locked" in page.status.text())
    assert page.open_button.text() == "Try again" and page.open_button.hasFocus()
    assert not page.field.isVisible(), "there is no passphrase that would open it"
    QTest.keyClick(page.open_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.open_button.isEnabled())
    accounts.locked_keyring = False
    QTest.keyClick(page.open_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, MainWindow))


def test_another_language_makes_the_window_anew_at_the_same_conversation(
    qtbot: QtBot, lonely: Bridge
) -> None:
    made = shell(qtbot, lonely, FakeAccounts([WORK]))
    qtbot.waitUntil(
        lambda: made.window_page is not None and made.window_page.conversations.rowCount() > 0
    )
    before = made.window_page
    assert before is not None
    chat = before.conversations.index(0, 0).data(Role.CONVERSATION).id
    before.open_conversation(chat)
    preferences().choose(language="de")
    qtbot.waitUntil(lambda: made.window_page is not before and made.window_page is not None)
    after = made.window_page
    assert after is not None
    qtbot.waitUntil(lambda: after.page.chat.id == chat)
    assert after.list.filter.placeholderText() == "Suchen"
    preferences().choose(language="en")
    qtbot.waitUntil(lambda: made.window_page is not after)


def test_of_several_profiles_one_is_chosen(qtbot: QtBot, lonely: Bridge) -> None:
    window = shell(qtbot, lonely, FakeAccounts([ADA, WORK]))
    page = window.page
    assert isinstance(page, ChooseProfile)
    assert page.rows[0].hasFocus()
    QTest.keyClick(page.rows[0], Qt.Key.Key_Space)
    unlock = window.page
    assert isinstance(unlock, Unlock)
    QTest.mouseClick(unlock.back_button, LEFT)
    assert isinstance(window.page, ChooseProfile)
    QTest.mouseClick(window.page.new_button, LEFT)
    assert isinstance(window.page, Onboarding)


def test_profile_dir_opens_makes_or_asks(qtbot: QtBot, lonely: Bridge, tmp_path: Path) -> None:
    assert isinstance(shell(qtbot, lonely, FakeAccounts([ADA, WORK]), ADA.path).page, Unlock)
    fresh = shell(qtbot, lonely, FakeAccounts([ADA]), tmp_path / "new")
    assert isinstance(fresh.page, Onboarding)
    accounts = FakeAccounts()
    accounts.elsewhere = [ProfileSummary(tmp_path, "Ada", passphrase=True, keyring=False)]
    assert isinstance(shell(qtbot, lonely, accounts, tmp_path).page, Unlock)


def test_a_keyring_profile_outside_the_usual_place_opens_by_itself(
    qtbot: QtBot, lonely: Bridge, tmp_path: Path
) -> None:
    accounts = FakeAccounts()
    accounts.elsewhere = [ProfileSummary(tmp_path, "Ada", passphrase=False, keyring=True)]
    window = shell(qtbot, lonely, accounts, tmp_path)
    qtbot.waitUntil(lambda: isinstance(window.page, MainWindow))


def test_a_profile_that_is_open_elsewhere_is_shown_there(qtbot: QtBot, lonely: Bridge) -> None:
    asked: list[tuple[Path, str]] = []

    async def hand_over(path: Path, link: str) -> bool:
        asked.append((path, link))
        return True

    bridge = AccountsBridge(lonely, FakeAccounts([ADA]), hand_over)
    made = Shell(bridge, lambda: NOW, None, GOOD_CARD)
    OPEN.append(made)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.closed):
        made.begin()
    assert asked == [(ADA.path, GOOD_CARD)]


def test_a_link_from_a_second_start_is_asked_about(qtbot: QtBot, lonely: Bridge) -> None:
    accounts = FakeAccounts([WORK])
    window = shell(qtbot, lonely, accounts)
    qtbot.waitUntil(lambda: window.windowTitle() == "(2) m2chat: Ada Miller")
    page = window.page
    assert isinstance(page, MainWindow)
    window.showMinimized()
    lonely.happened.emit(WindowWanted(""))
    assert not window.isMinimized()
    assert page.sheet is None
    lonely.happened.emit(WindowWanted(GOOD_CARD))
    assert isinstance(page.sheet, AddContact)
    assert page.sheet.theirs.link.toPlainText() == GOOD_CARD
    lonely.happened.emit(WindowWanted("m2:circle/d29ya3Nob3A"))
    assert isinstance(page.sheet, NetworkSheet)
    assert page.sheet.link.text() == "m2:circle/d29ya3Nob3A"
    assert accounts.application is not None
    assert not [c for c in accounts.application.calls if c[0] in ("add_contact", "join_circle")]


def test_the_program_runs_from_first_page_to_goodbye(qapp: QApplication) -> None:
    accounts = FakeAccounts([WORK])

    def shells() -> list[Shell]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, Shell)]

    older = shells()  # of other tests, which Qt has not deleted yet

    async def person() -> None:
        while accounts.application is None or not accounts.application.started:
            await asyncio.sleep(0.01)
        (window,) = (one for one in shells() if one not in older)
        while not isinstance(window.page, MainWindow):
            await asyncio.sleep(0.01)
        window.quit()

    async def both() -> int:
        async with asyncio.timeout(60), asyncio.TaskGroup() as group:
            ran = group.create_task(main.session(main.Program(accounts)))
            group.create_task(person())
        return ran.result()

    assert loop.run(qapp, both) == 0
    assert accounts.application is not None
    assert accounts.application.stopped


def test_two_windows_live_on_one_thread(qapp: QApplication, tmp_path: Path) -> None:
    pair = (FakeApplication("Alice"), FakeApplication("Bob"))
    for one, number in zip(pair, (1, 2), strict=True):
        one.person(number, "Friend")

    async def start_pair() -> tuple[ApplicationFace, ApplicationFace]:
        return pair

    assert loop.run(qapp, lambda: demo.talk(start_pair, tmp_path)) == 0
    for name in ("alice.png", "bob.png"):
        picture = QImage(str(tmp_path / name))
        assert (picture.width(), picture.height()) == (Size.WINDOW_W, Size.WINDOW_H)
    light, dark = (QImage(str(tmp_path / n)).pixelColor(5, 5) for n in ("alice.png", "bob.png"))
    assert light.lightness() > 200 > 60 > dark.lightness()
    assert all(one.started and one.stopped for one in pair)


def test_a_window_is_painted_into_a_file(qtbot: QtBot, bridge: Bridge, tmp_path: Path) -> None:
    path = tmp_path / "shots" / "window.png"
    paint_window(bridge, path, now=lambda: NOW, contact=user(1), size=(900, 600), dark=True)
    assert path.read_bytes().startswith(b"\x89PNG")
    assert len(path.read_bytes()) < 150_000


def test_without_a_display_one_sentence_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main.main([]) == 2
    assert "m2ctl" in capsys.readouterr().err
    assert main.has_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert main.has_display({}, "win32")


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    for word in ("--help", "--version"):
        with pytest.raises(SystemExit) as ended:
            main.main([word])
        assert ended.value.code == 0
    assert "--profile DIR" in capsys.readouterr().out


def test_the_first_page_is_there_before_the_network_is_loaded() -> None:
    """What only a node or a QR code needs would keep the person waiting at the start."""
    late = ["numpy", "zxingcpp", "m2chat.net.io.node"]
    words = "import sys; from m2chat.ui import main; main.compose(); "
    words += f"print([one for one in {late} if one in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", words], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
