"""Tray, badge, closing, quitting, crash page and settings, in the window's own process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from m2chat.app.crash import safe
from m2chat.app.crash.watch import CrashWatch, Past
from m2chat.app.faces.hosting import HostState
from m2chat.app.faces.updates import UpdateNotice, UpdateState
from m2chat.app.owner import OwnerHangs
from m2chat.app.updates.errors import UpdateRefused
from m2chat.messaging.events import MessageAdded
from m2chat.messaging.model import Direction
from m2chat.ui import preferences as kept
from m2chat.ui.accounts_bridge import AccountsBridge
from m2chat.ui.application import DesktopApplication
from m2chat.ui.bridge import Bridge, NodeThread, ProfileSummary, WindowWanted
from m2chat.ui.desktop import desktop_topic, notification_topic, tray
from m2chat.ui.desktop.autostart import XdgAutostart
from m2chat.ui.desktop.closing import ClosingSheet
from m2chat.ui.desktop.crash_care import CrashCare
from m2chat.ui.desktop.crash_page import CrashPage
from m2chat.ui.desktop.desktop import Desktop
from m2chat.ui.desktop.ending import Ending
from m2chat.ui.desktop.quiet import DURATIONS, FOREVER, TOMORROW, Quiet
from m2chat.ui.desktop.tray_icon import SIZES, TrayState, tray_pixmap
from m2chat.ui.desktop.update_watch import UpdateWatch
from m2chat.ui.dialogs.step import Step
from m2chat.ui.main_window import MainWindow
from m2chat.ui.preferences import Preferences
from m2chat.ui.shell import Shell
from tests.support.fake_app import NOW, FakeAccounts, FakeApplication, user
from tests.support.fake_clock import FakeClock

OnNode = Callable[[Callable[[], object]], object]
BOB = user(1)
PROFILE = ProfileSummary(Path("profile"), "Ada", passphrase=False, keyring=True)
OTHER = ProfileSummary(Path("work"), "Work & play", passphrase=True, keyring=False)


class Rig:
    """A shell with a desktop around it."""

    def __init__(self, node: NodeThread, has_tray: bool, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(
            QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: has_tray)
        )
        self.fake = FakeAccounts([PROFILE, OTHER])
        self.bridge = Bridge(node)
        accounts = AccountsBridge(self.bridge, self.fake)
        self.preferences = Preferences()
        self.started: list[Sequence[str]] = []
        self.shell = Shell(accounts, lambda: NOW, PROFILE.path)
        self.ended: list[bool] = []
        self.shell.closed.connect(lambda: self.ended.append(True))
        self.desktop = Desktop(self.shell, accounts, self.preferences, lambda: NOW, self._start)

    def _start(self, words: Sequence[str]) -> bool:
        self.started.append(words)
        return True

    @property
    def app(self) -> FakeApplication:
        assert self.fake.application is not None
        return self.fake.application

    @property
    def sheet(self) -> ClosingSheet:
        window = self.shell.window_page
        assert window is not None
        assert isinstance(window.sheet, ClosingSheet)
        return window.sheet


@pytest.fixture
def has_tray() -> bool:
    return True


@pytest.fixture
def rig(
    qtbot: QtBot, node: NodeThread, has_tray: bool, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Rig]:
    made = Rig(node, has_tray, monkeypatch)
    qtbot.addWidget(made.shell)
    made.desktop.show_first(hidden=False)
    made.shell.begin()
    with qtbot.waitSignal(made.shell.ready, timeout=20_000):
        pass
    yield made
    made.bridge.close()


def entries(menu: object) -> dict[str, object]:
    """All entries of a menu, of its submenus too."""
    found: dict[str, object] = {}
    for action in menu.actions():  # type: ignore[attr-defined]
        if action.menu() is not None:
            found |= entries(action.menu())
        if action.text():
            found[action.text()] = action
    return found


def test_closing_is_asked_once_and_hides(rig: Rig) -> None:
    rig.shell.close()
    assert rig.shell.isVisible() and not rig.ended
    rig.sheet.close_sheet()  # Esc: neither
    assert rig.shell.isVisible() and not rig.preferences.now.asked_about_tray
    rig.shell.close()
    rig.sheet.stay_button.click()
    assert not rig.shell.isVisible() and not rig.ended
    rig.desktop.tray.show_wanted.emit()
    assert rig.shell.isVisible()
    rig.shell.close()  # not asked again
    assert not rig.shell.isVisible() and not rig.ended
    rig.shell.quit()
    assert rig.ended == [True] and rig.desktop.tray.icon is None


def test_or_quits(rig: Rig) -> None:
    rig.shell.close()
    rig.sheet.leave_button.click()
    assert rig.ended == [True]
    assert rig.preferences.now.asked_about_tray and not rig.preferences.now.close_to_tray


@pytest.mark.parametrize("has_tray", [False])
def test_without_a_tray_it_says_so_and_then_quits(rig: Rig) -> None:
    rig.shell.close()
    assert not rig.ended and "no tray" in rig.sheet.findChildren(type(rig.sheet.heading))[1].text()
    rig.sheet.stay_button.click()
    assert rig.shell.isMinimized() and not rig.ended
    rig.shell.close()
    assert rig.ended == [True]


def words(sheet: ClosingSheet) -> str:
    return " ".join(one.text() for one in sheet.findChildren(QLabel))


def test_a_hosted_circle_is_spoken_of_before_it_closes(
    qtbot: QtBot, rig: Rig, on_node: OnNode
) -> None:
    rig.shell.close()
    assert "hosts a circle" not in words(rig.sheet)
    rig.sheet.stay_button.click()
    rig.desktop.tray.show_wanted.emit()
    hosting = rig.app.hosting
    on_node(lambda: hosting.put(state=HostState.RUNNING, name="Family"))
    qtbot.waitUntil(lambda: rig.desktop.hosted.open)
    rig.preferences.choose(asked_about_tray=False)
    rig.shell.close()
    assert "closed for everybody" in words(rig.sheet), "the question of the first closing"
    rig.sheet.close_sheet()
    assert rig.shell.window_page is not None
    rig.shell.window_page.quit_wanted.emit()
    assert not rig.ended and "closed for everybody" in words(rig.sheet)
    rig.sheet.stay_button.click()
    rig.shell.hide()
    rig.desktop.tray.quit_wanted.emit()
    assert rig.shell.isVisible() and not rig.ended, "the tray asks in the window"
    assert "Family" not in words(rig.sheet), "the lock page asks the same"
    rig.sheet.leave_button.click()
    assert rig.ended == [True]


@pytest.mark.parametrize("has_tray", [False])
def test_a_closed_window_asks_for_the_circle_where_nothing_else_is_asked(
    qtbot: QtBot, rig: Rig, on_node: OnNode
) -> None:
    rig.preferences.choose(told_no_tray=True)
    on_node(lambda: rig.app.hosting.put(state=HostState.STARTING))
    qtbot.waitUntil(lambda: rig.desktop.hosted.open)
    rig.shell.close()
    assert not rig.ended and rig.sheet.leave_button.isVisible()
    rig.sheet.close_sheet()
    on_node(lambda: rig.app.hosting.put(state=HostState.OFF))
    qtbot.waitUntil(lambda: not rig.desktop.hosted.open)
    rig.shell.close()
    assert rig.ended == [True]


def test_what_was_written_is_kept_at_every_end(qtbot: QtBot, rig: Rig) -> None:
    window = rig.shell.window_page
    assert window is not None
    window.open_conversation(BOB)
    window.page.composer.field.setPlainText("half a sent")
    rig.shell.quit()
    qtbot.waitUntil(lambda: rig.app.drafts.get(BOB) == "half a sent")


def test_the_systems_own_quit_goes_our_way(
    qtbot: QtBot, rig: Rig, qapp: DesktopApplication
) -> None:
    rig.preferences.choose(asked_about_tray=True, close_to_tray=True)
    ending = Ending(qapp)
    ending.wanted.connect(rig.shell.quit)
    QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.Quit))
    qtbot.waitUntil(lambda: rig.ended == [True])
    ending.close()


def test_the_tray_tells_and_its_menu_does(qtbot: QtBot, rig: Rig, on_node: OnNode) -> None:
    shown = rig.desktop.tray
    qtbot.waitUntil(lambda: "not delivered" in shown.hint())
    first = shown.hint()
    assert "unread" in first
    made = replace(rig.app.compose(BOB, "x"), direction=Direction.IN, unread=True)
    rig.app.talk[BOB].append(made)
    on_node(lambda: rig.app.bus.publish(MessageAdded(made)))
    qtbot.waitUntil(lambda: shown.hint() != first)
    shown.fill()
    menu = entries(shown.menu)
    assert "Work && play" in menu  # an ampersand is one
    menu["Work && play"].trigger()  # type: ignore[attr-defined]
    menu["New profile…"].trigger()  # type: ignore[attr-defined]
    assert rig.started == [["--profile", "work"], ["--new"]]
    menu["Until I switch it off"].trigger()  # type: ignore[attr-defined]
    assert rig.preferences.now.quiet_until == FOREVER and "Do not disturb" in shown.hint()
    shown.fill()
    entries(shown.menu)["Switch off"].trigger()  # type: ignore[attr-defined]
    assert "Do not disturb" not in shown.hint()
    menu = entries(shown.menu)
    entries(shown.menu)["Quit"].trigger()  # type: ignore[attr-defined]
    assert rig.ended == [True]


def test_a_locked_tray_names_nobody(qtbot: QtBot, rig: Rig, on_node: OnNode) -> None:
    shown = rig.desktop.tray
    assert rig.app.profile.name in shown.hint()
    rig.desktop.tray.lock_wanted.emit()
    qtbot.waitUntil(lambda: rig.shell.locked)
    assert rig.app.profile.name not in shown.hint()
    shown.fill()
    assert not entries(shown.menu)["Lock"].isEnabled()  # type: ignore[attr-defined]
    before = shown.hint()
    made = replace(rig.app.compose(BOB, "x"), direction=Direction.IN, unread=True)
    on_node(lambda: rig.app.bus.publish(MessageAdded(made)))
    qtbot.waitUntil(lambda: shown.hint() != before)  # one more unread, nothing else
    rig.shell.close()  # asked here too
    sheets = rig.shell.findChildren(ClosingSheet)
    assert len(sheets) == 1
    sheets[0].stay_button.click()
    assert not rig.shell.isVisible() and not rig.ended


def test_the_icon_is_seen_on_any_panel() -> None:
    plain = tray_pixmap(TrayState(), 48).toImage()
    for state in (
        TrayState(3),
        TrayState(42),
        TrayState(1234),
        TrayState(quiet=True),
        TrayState(locked=True),
    ):
        for size in SIZES:
            assert tray_pixmap(state, size).size() == QSize(size, size)
        assert tray_pixmap(state, 48).toImage() != plain
    for panel in ("#ffffff", "#000000", "#4c57d3"):
        assert _contrast(plain, QColor(panel)) > 40


def _contrast(image: QImage, panel: QColor) -> int:
    """How far the icon's lightness is from the panel's somewhere in its sign."""
    found = 0
    for x in range(0, image.width(), 2):
        for y in range(0, image.height(), 2):
            colour = image.pixelColor(x, y)
            if colour.alpha() > 200:
                found = max(found, abs(colour.lightness() - panel.lightness()))
    return found


def test_do_not_disturb_until() -> None:
    chosen = Preferences()
    quiet = Quiet(chosen, lambda: NOW)
    assert not quiet.on and quiet.words() == "Off"
    for seconds, _ in DURATIONS:
        quiet.begin(seconds)
        assert quiet.on
        if seconds > 0:
            assert quiet.left_s == seconds
    quiet.begin(TOMORROW)
    assert quiet.left_s is not None and 0 < quiet.left_s <= 32 * 3600
    chosen.choose(quiet_until=NOW - 1)
    assert not quiet.on and quiet.left_s is None


@pytest.mark.parametrize("away", ["hide", "showMinimized"])
def test_a_second_start_brings_it_back(qtbot: QtBot, rig: Rig, on_node: OnNode, away: str) -> None:
    getattr(rig.shell, away)()
    on_node(lambda: rig.app.bus.publish(WindowWanted("")))
    qtbot.waitUntil(lambda: rig.shell.isVisible() and not rig.shell.isMinimized())


def test_an_owner_that_hangs_is_told(
    qtbot: QtBot, node: NodeThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(node, True, monkeypatch)

    async def hangs(path: Path, link: str) -> bool:
        raise OwnerHangs

    bridge = Bridge(node)
    shell = Shell(AccountsBridge(bridge, rig.fake, hangs), lambda: NOW, PROFILE.path)
    qtbot.addWidget(shell)
    shell.begin()
    qtbot.waitUntil(lambda: shell.shows_page and isinstance(shell.page, Step))
    page = shell.page
    assert isinstance(page, Step) and "does not answer" in page.title.text()
    bridge.close()
    rig.bridge.close()


# -- crashes ------------------------------------------------------------------------------------


@pytest.fixture
def watch(tmp_path: Path) -> CrashWatch:
    return CrashWatch(tmp_path, {"m2chat": "0.1.0"}, FakeClock().wall)


def _crashed(tmp_path: Path, watch: CrashWatch) -> Past:
    try:
        raise ValueError("a secret")
    except ValueError as error:
        watch.note(error)
    return Past(tuple(path.name for path in tmp_path.glob("2*.txt")), 3)


def test_a_crash_is_asked_about_once_and_read_in_full(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, watch: CrashWatch
) -> None:
    chosen, past = Preferences(), _crashed(tmp_path, watch)
    page = CrashCare(watch, past, chosen, qapp).page()
    assert page is not None
    qtbot.addWidget(page)
    shell_like = page.report.toPlainText()
    assert "ValueError" in shell_like and "secret" not in shell_like
    assert not page.safe_button.isHidden()
    page.copy_button.click()
    assert QApplication.clipboard().text() == shell_like
    page.save_to(str(tmp_path / "mine.txt"))
    assert (tmp_path / "mine.txt").read_text() == shell_like
    page.save_to(str(tmp_path / "none" / "mine.txt"))
    assert "could not be saved" in page.status.text()
    assert CrashCare(watch, Past(past.reports, 1), chosen, qapp).page() is None


def test_a_safe_start_leaves_out_what_may_fail(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    watch: CrashWatch,
    monkeypatch: pytest.MonkeyPatch,
    window: MainWindow,
) -> None:
    monkeypatch.setattr(safe, "_chosen", [])
    page = CrashCare(watch, Past((), 3), Preferences(), qapp).page()
    assert page is not None and page.report.isHidden()
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.done):
        page.safe_button.click()
    assert safe.is_safe()
    refused: list[object] = []
    window.file_room.decoder.show(b"picture", QSize(9, 9), refused.append, window)
    qtbot.waitUntil(lambda: refused == [None])


def test_the_shell_asks_before_anything_else(
    qtbot: QtBot, node: NodeThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig(node, True, monkeypatch)
    qtbot.addWidget(rig.shell)
    page = CrashPage("report", safe=False, save=lambda path, text: None)
    rig.shell.greeting = page
    rig.shell.show()
    rig.shell.begin()
    assert rig.shell.page is page
    with qtbot.waitSignal(rig.shell.ready, timeout=20_000):
        qtbot.mouseClick(page.go_button, Qt.MouseButton.LeftButton)
    rig.bridge.close()


# -- settings -----------------------------------------------------------------------------------


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> Preferences:
    made = Preferences()
    monkeypatch.setattr(kept, "_current", [made])
    return made


def control(form: object, title: str) -> object:
    return next(row.control for row in form.rows if row.title == title)  # type: ignore[attr-defined]


def test_notification_settings_count_at_once(
    qtbot: QtBot, chosen: Preferences, window: MainWindow
) -> None:
    form = notification_topic.make(window)
    qtbot.addWidget(form)
    level = control(form, "Notifications")
    assert isinstance(level, QComboBox) and level.count() == 4
    level.activated.emit(3)
    assert chosen.now.notify == "text"
    quiet = next(r.control for r in form.rows if r.title == "Do not disturb")  # type: ignore[attr-defined]
    assert isinstance(quiet, QComboBox)
    quiet.activated.emit(quiet.count() - 1)
    assert chosen.now.quiet_until == FOREVER and quiet.itemText(0).startswith("On")


def test_desktop_settings_show_what_is_true(
    qtbot: QtBot,
    chosen: Preferences,
    window: MainWindow,
    app: FakeApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start = XdgAutostart(tmp_path / "autostart")
    form = desktop_topic.make_with(window, start)
    qtbot.addWidget(form)
    box, hidden = control(form, "Start with the system"), control(form, "Start hidden")
    assert isinstance(box, QAbstractButton) and isinstance(hidden, QAbstractButton)
    box.click()
    entry = (tmp_path / "autostart" / "m2chat.desktop").read_text()
    assert start.on() and "--minimized" not in entry and "--profile" not in entry
    hidden.click()
    assert "--minimized" in (tmp_path / "autostart" / "m2chat.desktop").read_text()
    box.click()
    assert not start.on() and not chosen.now.start_with_system
    now = control(form, "Look for updates")
    assert isinstance(now, QAbstractButton)
    qtbot.waitUntil(lambda: not now.isEnabled())  # this build has no address
    monkeypatch.setattr(app.updates, "possible", True)
    app.updates.answer = UpdateNotice(UpdateState.NEWER, "9.0.0", "0.1.0", 0, ("https://a.b/",))
    form = desktop_topic.make_with(window, None)
    qtbot.addWidget(form)
    again = control(form, "Look for updates")
    assert isinstance(again, QAbstractButton)
    again.click()
    qtbot.waitUntil(lambda: app.updates.asked == 1)


def test_updates_are_asked_for_daily_only_if_wanted(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    chosen = Preferences()
    watch = UpdateWatch(window, chosen)
    app.updates.answer = UpdateNotice(UpdateState.NEWER, "9.0.0", "0.1.0", 0, ("https://a.b/",))
    watch.look()
    chosen.choose(check_updates=True)
    app.updates.last = NOW - 3600
    watch.look()
    qtbot.waitUntil(lambda: app.updates.looked == 1)
    app.updates.last = NOW - 90_000
    watch.look()
    qtbot.waitUntil(lambda: "9.0.0" in window.banner.text.text())
    assert app.updates.asked == 1
    app.updates.answer = UpdateRefused("x.")
    watch.look()
    qtbot.waitUntil(lambda: "refused" in window.banner.text.text())


def test_tray_is_possible_is_asked_of_the_system() -> None:
    assert tray.Tray.possible() is QSystemTrayIcon.isSystemTrayAvailable()
