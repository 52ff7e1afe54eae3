"""Files in the chat: staged, sent with a caption, moved, looked at, saved; never opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from m2chat.messaging.file_model import FileState, FileView
from m2chat.messaging.files.names import ending, is_program
from m2chat.messaging.model import Message, MessageKind
from m2chat.ui import file_words
from m2chat.ui.main_window import MainWindow
from m2chat.ui.staged_files import StagedFiles
from tests.support.fake_app import FakeApplication, user

KIM = user(8)
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
OnNode = Callable[[Callable[[], object]], object]


@pytest.fixture
def chat(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> MainWindow:
    app.drafts.clear()
    window.open_conversation(KIM)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == 1)
    window.page.composer.open_draft("", "")
    return window


def photo(path: Path, side: int = 400) -> Path:
    image = QImage(side, side // 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#228833"))
    assert image.save(str(path))
    return path


def comes(
    qtbot: QtBot, chat: MainWindow, app: FakeApplication, on_node: OnNode, file: FileView
) -> Message:
    """A file of Kim's."""
    rows = chat.page.model.rowCount()

    def make() -> Message:
        message = app.receive(KIM, "")
        message = replace(message, kind=MessageKind.FILE, file=file)
        app.talk[KIM][-1] = message
        app.fake_files.put(message, file)
        return message

    on_node(make)
    qtbot.waitUntil(lambda: chat.page.model.rowCount() == rows + 1)
    qtbot.waitUntil(lambda: chat.page.model.message(rows).file is not None)
    chat.page.messages.doItemsLayout()
    return chat.page.model.message(rows)


def offered(name: str, size: int = 5000, mime: str = "application/octet-stream") -> FileView:
    return FileView(name, size, mime, FileState.OFFERED)


def click_button(chat: MainWindow, row: int) -> None:
    from m2chat.ui.delegates import media

    view = chat.page.messages
    shown = chat.page.model.row(row)
    box = view.painter.geometry(shown).media
    assert box is not None
    kind = media.kind_of(shown.message, view.painter.media.sources)
    top = view.visualRect(view.model().index(row, 0)).topLeft()
    QTest.mouseClick(
        view.viewport(), LEFT, pos=top + media.button_box(kind, box).center().toPoint()
    )


def test_pasted_files_wait_with_a_preview_and_go_with_a_caption(
    qtbot: QtBot, chat: MainWindow, app: FakeApplication, tmp_path: Path
) -> None:
    picture, notes = photo(tmp_path / "boat.png"), tmp_path / "notes.txt"
    notes.write_text("rope")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(one)) for one in (picture, notes, tmp_path)])
    mime.setText("these are no words")
    composer = chat.page.composer
    composer.field.insertFromMimeData(mime)
    assert [one.path.name for one in composer.staging.files] == ["boat.png", "notes.txt"]
    assert composer.field.toPlainText() == ""
    qtbot.waitUntil(lambda: bool(composer.staging.files[0].preview), timeout=15_000)
    QTest.keyClicks(composer.field, "the boat")
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chat.page.model.rowCount() == 3)
    (call,) = [call for call in app.calls if call[0] == "files.send"]
    first = call[2][0]
    assert (first.width, first.height, first.mime) == (400, 200, "image/png")
    assert 0 < len(first.preview) <= 16 * 1024
    assert call[3] == "the boat"
    assert not composer.staging.isVisible() and composer.field.toPlainText() == ""


def test_a_picture_of_the_clipboard_becomes_a_file_of_ours(
    qtbot: QtBot, chat: MainWindow, app: FakeApplication
) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    chat.page.composer.field.paste()
    (staged,) = chat.page.composer.staging.files
    assert staged.keep and staged.mime == "image/png" and staged.path.exists()
    chat.page.composer.staging._tiles[0].take_out.click()
    assert chat.page.composer.staging.files == []
    assert not staged.path.exists()  # nothing stays behind in clear


def test_what_a_crash_left_in_clear_goes(tmp_path: Path) -> None:
    (tmp_path / "staged").mkdir()
    left = tmp_path / "staged" / "old.png"
    left.write_bytes(b"x")
    path = StagedFiles().new(tmp_path, ".png")
    assert path.parent == left.parent and path.exists() and not left.exists()
    assert path.stat().st_mode & 0o77 == 0


def test_an_offered_file_is_taken_paused_resumed_and_given_up(
    qtbot: QtBot, chat: MainWindow, app: FakeApplication, on_node: OnNode
) -> None:
    message = comes(qtbot, chat, app, on_node, offered("plan.pdf"))
    row = chat.page.model.rowCount() - 1

    def state() -> FileState:
        file = chat.page.model.message(row).file
        assert file is not None
        return file.state

    click_button(chat, row)
    qtbot.waitUntil(lambda: state() is FileState.RUNNING)
    current = app.talk[KIM][-1]
    on_node(lambda: app.fake_files.progress(current, 2500, 1000.0, 2.5))
    qtbot.waitUntil(lambda: chat.page.model.message(row).file.moved == 2500)
    line = file_words.state_line(chat.page.model.message(row).file, message.direction)
    assert line == "3 kB of 5 kB · 1 kB/s · 2 s left"
    click_button(chat, row)
    qtbot.waitUntil(lambda: state() is FileState.PAUSED)
    click_button(chat, row)
    qtbot.waitUntil(lambda: state() is FileState.RUNNING)
    menu = chat.page.message_entries.fitting(chat.page.model.message(row))
    words = [entry.text(message) for entry in menu]
    assert "Pause" in words and "Cancel this file" in words and "Save as…" not in words
    next(e for e in menu if e.text(message) == "Cancel this file").act(message)
    qtbot.waitUntil(lambda: state() is FileState.CANCELLED)


def test_a_program_is_asked_about_before_it_is_saved(
    qtbot: QtBot,
    chat: MainWindow,
    app: FakeApplication,
    on_node: OnNode,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    source = tmp_path / "kept"
    source.write_bytes(b"MZ")
    target = tmp_path / "saved.exe"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    done = replace(offered("photo.jpg.exe", 2), state=FileState.DONE, path=source)
    message = comes(qtbot, chat, app, on_node, done)
    opened: list[Path] = []
    chat.file_room.open_folder = opened.append
    chat.page.messages.setCurrentIndex(chat.page.model.index(chat.page.model.rowCount() - 1, 0))
    QTest.keyClick(chat, Qt.Key.Key_S, CTRL)
    sheet = chat.sheet
    assert sheet is not None and sheet.keep_button.hasFocus()
    assert not target.exists()
    QTest.mouseClick(sheet.act_button, LEFT)
    qtbot.waitUntil(target.exists)
    assert opened == []
    chat.file_room.look(message)
    assert opened == [tmp_path]  # its folder, never the file


def test_pictures_show_and_the_viewer_goes_through_them(
    qtbot: QtBot, chat: MainWindow, app: FakeApplication, on_node: OnNode, tmp_path: Path
) -> None:
    messages = []
    for name in ("one.png", "two.png"):
        path = photo(tmp_path / name)
        view = FileView(
            name, path.stat().st_size, "image/png", FileState.DONE, path=path, width=400, height=200
        )
        messages.append(comes(qtbot, chat, app, on_node, view))
    gallery = chat.file_room.gallery
    chat.page.messages.viewport().repaint()
    qtbot.waitUntil(
        lambda: gallery.picture(messages[1], QPoint(300, 150) and chat.size()) is not None,
        timeout=15_000,
    )
    where = chat.page.messages.painter.geometry(chat.page.model.row(2))
    assert where.media is not None
    assert abs(where.media.width() / where.media.height() - 2) < 0.1
    top = chat.page.messages.visualRect(chat.page.model.index(2, 0)).topLeft()
    QTest.mouseClick(chat.page.messages.viewport(), LEFT, pos=top + where.media.center().toPoint())
    viewer = chat.file_room.viewer
    assert viewer.isVisible() and viewer.message is not None
    assert viewer.message.id == messages[1].id
    QTest.keyClick(viewer, Qt.Key.Key_Left)
    assert viewer.message.id == messages[0].id
    QTest.keyClick(viewer, Qt.Key.Key_Plus)
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible() and chat.page.contact is not None


def test_a_bomb_is_shown_as_a_file(
    qtbot: QtBot, chat: MainWindow, app: FakeApplication, on_node: OnNode, tmp_path: Path
) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    file = FileView("bomb.png", 108, "image/png", FileState.DONE, path=path, width=400, height=400)
    message = comes(qtbot, chat, app, on_node, file)
    chat.page.messages.scrollToBottom()
    chat.page.messages.viewport().repaint()
    qtbot.waitUntil(lambda: chat.file_room.gallery.refused(message), timeout=15_000)
    chat.page.messages.doItemsLayout()
    where = chat.page.messages.painter.geometry(chat.page.model.row(chat.page.model.rowCount() - 1))
    assert where.media is not None and where.media.height() < 60


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("a.exe", "exe"),
        ("photo.jpg.EXE", "exe"),
        ("photo\u202egpj.exe", "exe"),
        ("x.exe.", "exe"),
        ("x.sh ", "sh"),
        ("x.desktop", "desktop"),
        ("x.docm", "docm"),
    ],
)
def test_the_real_ending_counts(name: str, last: str) -> None:
    assert ending(name) == last
    assert is_program(name)


def test_sizes_and_times_are_plain() -> None:
    assert [file_words.size(n) for n in (0, 999, 1000, 999_600, 3_400_000, 5e9)] == [
        "0 bytes",
        "999 bytes",
        "1 kB",
        "999.6 kB",
        "3.4 MB",
        "5.00 GB",
    ]
    assert file_words.left(20) == "20 s left" and file_words.left(600) == "10 min left"
    assert file_words.clock(7.4) == "0:07" and file_words.clock(750) == "12:30"
