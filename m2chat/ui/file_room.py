"""Hangs files into the window: staging, pictures, transfers, saving; nothing opens by itself."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog

from m2chat.app.faces.files import FileProgress
from m2chat.events import Event
from m2chat.ids import MessageId
from m2chat.messaging.file_model import FileState
from m2chat.messaging.files.names import ending, is_program
from m2chat.messaging.model import Direction, Message
from m2chat.ui import file_words
from m2chat.ui.commands import Command
from m2chat.ui.language import mark, tr
from m2chat.ui.pictures.decoder import Decoder, Preview
from m2chat.ui.pictures.frames import MOST_BYTES
from m2chat.ui.pictures.gallery import Gallery
from m2chat.ui.save_folder import save_folder
from m2chat.ui.staged_files import StagedFiles
from m2chat.ui.views.entries import Entry
from m2chat.ui.views.picture_viewer import PictureViewer
from m2chat.ui.views.staging import Staged

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

UNDER_WAY = (FileState.OFFERED, FileState.WAITING, FileState.RUNNING, FileState.PAUSED)
MOVES = (FileState.WAITING, FileState.RUNNING)


class FileRoom(QObject):
    """Everything about files that needs the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._page, self._chat = window, window.page, window.page.chat
        self.waiting = StagedFiles()
        self.decoder = Decoder(self)
        self.gallery = Gallery(self.decoder, self)
        self.gallery.ratio = window.devicePixelRatioF()
        self.viewer = PictureViewer(window, self.gallery)
        self.play: Callable[[Message], object] = lambda message: None  # the voice room's
        self.open_folder: Callable[[Path], object] = _open_folder
        view, composer = self._page.messages, self._page.composer
        self.gallery.fetch = self.fetch
        view.painter.use(self.gallery)
        self.gallery.changed.connect(self._picture_came)
        view.button_clicked.connect(self.press)
        view.media_clicked.connect(self.look)
        composer.files_came.connect(self.stage)
        composer.picture_came.connect(self.stage_picture)
        composer.staging.dropped.connect(self._dropped)
        self.viewer.save_wanted.connect(self.save_as)
        window.bridge.happened.connect(self._apply)
        window.escapes.insert(0, self.viewer.close_viewer)
        window.commands.add(
            Command(
                "file.save", mark("Save as…"), self._save_current, ("Ctrl+S",), mark("Message"),
                lambda: self._current_file() is not None, icon="save",
            )
        )  # fmt: skip
        running = QCoreApplication.instance()
        if running is not None:
            running.aboutToQuit.connect(self.decoder.close)
        self._page.message_entries.add(*self._entries())

    def _entries(self) -> list[Entry[Message]]:
        return [
            Entry(tr("Take this file"), self.accept, _may_take, "download", "", 0),
            Entry(tr("Decline"), self.decline, _may_take, "close", "", 0),
            Entry(tr("Pause"), self.pause, lambda m: _state(m) in MOVES, "pause", "", 0),
            Entry(tr("Go on"), self.resume, lambda m: _state(m) is FileState.PAUSED, "play", "", 0),
            Entry(tr("Try again"), self.resume, lambda m: _state(m) is FileState.FAILED, "refresh"),
            Entry(tr("Save as…"), self.save_as, _whole, "save", "", 2, command="file.save"),
            Entry(tr("Show in folder"), self.show_in_folder, _placed, "folder", "", 2),
            Entry(tr("Cancel this file"), self.cancel, _may_cancel, "close", "", 5, True),
        ]

    def fetch(self, message: MessageId, done: Callable[[bytes | None], None]) -> None:
        """The bytes of a file that is here, or None when it is not any more."""
        self._chat.ask(
            lambda app: app.files.content(message, 0, MOST_BYTES),
            done,
            lambda _: done(None),
        )

    # -- staging ------------------------------------------------------------------------------

    def stage(self, paths: Sequence[Path]) -> None:
        """Files that were chosen, pasted or dropped wait beside the text."""
        if not self._chat.writable:
            return
        for path in paths:
            try:
                size = path.stat().st_size
            except OSError:
                self._page.composer.refused(tr("{name} can not be read.", name=path.name))
                continue
            self._add(Staged(path, _mime(path.name), size))

    def stage_picture(self, picture: QImage) -> None:
        """A picture from the clipboard becomes a file of ours."""
        if not self._chat.writable or picture.isNull():
            return
        try:
            path = self.waiting.new(self._window.bridge.profile.path, ".png")
            kept = picture.save(str(path))
        except OSError:
            kept = False
        if not kept:
            self._page.composer.refused(tr("The picture could not be kept. Is the disk full?"))
            return
        self._add(Staged(path, "image/png", path.stat().st_size, keep=True))

    def _dropped(self, staged: Staged) -> None:
        if staged.keep:
            self.waiting.forget(staged.path)

    def _add(self, staged: Staged) -> None:
        from m2chat.ui.pictures.gallery import read_picture

        staging = self._page.composer.staging
        source = read_picture(staged.path) if staged.mime in file_words.PICTURES else None
        if source is not None and not staged.keep:
            staged = self._cleaned(staged, source)
        if not staging.add(staged):
            self._dropped(staged)
            return
        self._page.composer.field.setFocus()
        if source is None:
            return

        def came(preview: Preview | None) -> None:
            if preview is None:
                return
            known = replace(
                staged, preview=preview.jpeg, width=preview.width, height=preview.height
            )
            # Ours, made by the confined process: it is decoded there once more to be shown.
            staging.renew(known, None)
            self.decoder.show(
                preview.jpeg,
                staging.size(),
                lambda image: staging.renew(known, QPixmap.fromImage(image) if image else None),
                staging,
            )

        self.decoder.preview(source, came, staging)

    def _cleaned(self, staged: Staged, source: bytes) -> Staged:
        """The same picture without place, time and camera; as it is when it has none of them."""
        from m2chat.ui.pictures.metadata import without_metadata

        clean = without_metadata(source)
        if clean is None:
            return staged
        try:
            path = self.waiting.new(self._window.bridge.profile.path, staged.path.suffix)
            path.write_bytes(clean)
        except OSError:
            return staged
        return replace(staged, path=path, size=len(clean), keep=True, name=staged.path.name)

    # -- the round button ---------------------------------------------------------------------

    def press(self, message: Message) -> None:
        """What the button of a file stands for now."""
        from m2chat.ui.pictures.gallery import whole_there

        file = message.file
        if file is None:
            return
        acts: dict[FileState, Callable[[Message], None]] = {
            FileState.RUNNING: self.pause,
            FileState.WAITING: self.pause,
            FileState.PAUSED: self.resume,
            FileState.FAILED: self.resume,
            FileState.DONE: self.look,
        }
        if _may_take(message):
            self.accept(message)
        elif file.voice and whole_there(message):
            self.play(message)
        elif file.state in acts:
            acts[file.state](message)

    def look(self, message: Message) -> None:
        """A picture in the viewer; of anything else its place, for it is never opened from here."""
        from m2chat.ui.pictures.gallery import whole_there

        file = message.file
        if file is None or file.voice:
            return
        if file_words.is_picture(file) and not self.gallery.refused(message):
            if whole_there(message) or file.preview:
                self.viewer.open_over(self._pictures(), message.id)
        elif _placed(message):
            self.show_in_folder(message)
        elif _whole(message):
            self.save_as(message)  # it lies encrypted in the profile: it needs a place first

    def _pictures(self) -> list[Message]:
        from m2chat.ui.pictures.gallery import whole_there

        model = self._page.model
        rows = (model.message(row) for row in range(model.rowCount()))
        return [
            message
            for message in rows
            if message.file is not None
            and not message.deleted
            and file_words.is_picture(message.file)
            and (whole_there(message) or message.file.preview)
        ]

    def accept(self, message: Message) -> None:
        """Take an offered file."""
        self._chat.ask(lambda app: app.files.accept(message.id))

    def decline(self, message: Message) -> None:
        """Not this one."""
        self._chat.ask(lambda app: app.files.decline(message.id))

    def pause(self, message: Message) -> None:
        """Stop moving it."""
        self._chat.ask(lambda app: app.files.pause(message.id))

    def resume(self, message: Message) -> None:
        """Go on."""
        self._chat.ask(lambda app: app.files.resume(message.id))

    def cancel(self, message: Message) -> None:
        """Give it up."""
        self._chat.ask(lambda app: app.files.cancel(message.id))

    # -- whole files --------------------------------------------------------------------------

    def save_as(self, message: Message) -> None:
        """A copy where the person wants it; one that can run is asked about first."""
        file = message.file
        if file is None or not _whole(message):
            return
        if message.direction is Direction.IN and is_program(file.name):
            self._warn(message, file.name)
        else:
            self._save(message, file.name)

    def _warn(self, message: Message, name: str) -> None:
        from m2chat.ui.dialogs.confirm import Confirm

        sheet = Confirm(
            self._window,
            tr("This file can run on your computer"),
            tr(
                "“{name}” is a program, or may start one (.{ending}). Save it only "
                "if you expected it and know why it was sent.",
                name=name,
                ending=ending(name),
            ),
            tr("Save it anyway"),
            lambda: self._save(message, name),
        )
        self._window.take(sheet)
        sheet.open_over(sheet.keep_button)

    def _save(self, message: Message, name: str) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save as"), str(save_folder() / name)
        )
        if chosen:
            path = Path(chosen)
            self._chat.ask(
                lambda app: app.files.save_as(message.id, path),
                lambda _: self._window.chat_room.toast.say(tr("Saved as {name}", name=path.name)),
            )

    def _current_file(self) -> Message | None:
        message = self._page.messages.current
        return message if message is not None and _whole(message) else None

    def _save_current(self) -> None:
        message = self._current_file()
        if message is not None:
            self.save_as(message)

    def show_in_folder(self, message: Message) -> None:
        """The system's file manager at its place."""
        if message.file is not None and message.file.path is not None:
            self.open_folder(message.file.path.parent)

    # -- events -------------------------------------------------------------------------------

    def _apply(self, event: Event) -> None:
        if not isinstance(event, FileProgress) or event.contact != self._chat.id:
            return
        row = self._page.model.find(event.message)
        message = None if row is None else self._page.model.message(row)
        if message is None or message.file is None:
            return
        file = replace(message.file, moved=event.moved, rate=event.rate, left_s=event.left_s)
        if file.state is FileState.WAITING:
            file = replace(file, state=FileState.RUNNING)
        self._page.model.change(replace(message, file=file))

    def _picture_came(self, message: MessageId) -> None:
        view = self._page.messages
        view.painter.forget(message)
        row = self._page.model.find(message)
        if row is not None:
            index = self._page.model.index(row, 0)
            self._page.model.dataChanged.emit(index, index)


def _state(message: Message) -> FileState | None:
    return None if message.file is None or message.deleted else message.file.state


def _may_take(message: Message) -> bool:
    return message.direction is Direction.IN and _state(message) is FileState.OFFERED


def _may_cancel(message: Message) -> bool:
    return _state(message) in UNDER_WAY and not _may_take(message)


def _whole(message: Message) -> bool:
    from m2chat.ui.pictures.gallery import whole_there

    return not message.deleted and whole_there(message)


def _placed(message: Message) -> bool:
    """Whether it stands in clear somewhere on this computer."""
    return _whole(message) and message.file is not None and message.file.path is not None


def _mime(name: str) -> str:
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def _open_folder(folder: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def hang(window: MainWindow) -> None:
    """Furnish the window."""
    window.file_room = FileRoom(window)
