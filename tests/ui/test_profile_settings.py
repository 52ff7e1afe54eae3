"""The topics Profile and card, and Backup and devices."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from m2chat.ui.dialogs.backup import BackupSheet, MoveSheet
from m2chat.ui.dialogs.host_circle import HostCircle
from m2chat.ui.main_window import MainWindow
from m2chat.ui.settings.keeping import BackupPage
from m2chat.ui.settings.profile import ProfilePage
from m2chat.ui.settings.sheet import SettingsSheet
from tests.support.fake_app import FakeApplication

LEFT = Qt.MouseButton.LeftButton


def page(window: MainWindow, topic: str) -> object:
    window.show_settings(topic)
    assert isinstance(window.sheet, SettingsSheet)
    return window.sheet.page(topic)


def test_the_name_is_kept_when_one_leaves_the_field(
    qtbot: QtBot, window: MainWindow, app: FakeApplication
) -> None:
    found = page(window, "profile")
    assert isinstance(found, ProfilePage)
    found.name.selectAll()
    QTest.keyClicks(found.name, "Ada Lovelace")
    QTest.keyClick(found.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ("rename_self", "Ada Lovelace") in app.calls)
    qtbot.waitUntil(lambda: window.bridge.profile.name == "Ada Lovelace")
    found.name.clear()
    found.name.editingFinished.emit()
    assert found.name.text() == "Ada Lovelace"  # a name is the one thing that is mandatory


def test_a_picture_is_chosen_and_taken_away(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, tmp_path: Path
) -> None:
    found = page(window, "profile")
    assert isinstance(found, ProfilePage)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(tmp_path / "me.png"))
    found.choose = lambda _: tmp_path / "me.png"
    QTest.mouseClick(found.picture_button, LEFT)
    mine = app.profile.id
    jpeg = b"\xff\xd8"
    qtbot.waitUntil(lambda: app.trust.pictures.get(mine, b"")[:2] == jpeg, timeout=20_000)
    QTest.mouseClick(found.no_picture_button, LEFT)
    qtbot.waitUntil(lambda: app.trust.pictures[mine] == b"")
    QTest.mouseClick(found.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == app.profile.fingerprint
    qtbot.waitUntil(lambda: found.circle_lines.text.text() == "Riverside")


def test_the_ways_on_lead_to_their_sheets_and_back(qtbot: QtBot, window: MainWindow) -> None:
    found = page(window, "profile")
    assert isinstance(found, ProfilePage)
    QTest.mouseClick(found.host, LEFT)
    assert isinstance(window.sheet, HostCircle)
    window.sheet.close_sheet()
    qtbot.waitUntil(lambda: isinstance(window.sheet, SettingsSheet))
    kept = page(window, "backup")
    assert isinstance(kept, BackupPage)
    QTest.mouseClick(kept.backup, LEFT)
    assert isinstance(window.sheet, BackupSheet)
    window.sheet.close_sheet()
    qtbot.waitUntil(lambda: isinstance(window.sheet, SettingsSheet))
    kept = page(window, "backup")
    assert isinstance(kept, BackupPage)
    QTest.mouseClick(kept.leave, LEFT)
    assert isinstance(window.sheet, MoveSheet)
