"""Hangs voice messages into the window: a click or a hold records, a bubble plays."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

from m2chat.app.faces.files import OutgoingFile
from m2chat.errors import UserFacingError
from m2chat.ids import MessageId
from m2chat.ui.commands import Command
from m2chat.ui.language import mark, tr
from m2chat.ui.preferences import preferences
from m2chat.ui.retelling import told
from m2chat.ui.staged_files import StagedFiles
from m2chat.ui.views.recorder_bar import RecorderBar
from m2chat.ui.voice.player import SPEEDS, Player
from m2chat.ui.voice.recorder import Recorder
from m2chat.ui.voice.sound import (
    MIME,
    NOT_KEPT,
    RATE,
    Devices,
    PortAudio,
    Stream,
    encode,
)

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow
    from m2chat.ui.voice.samples import Samples

HOLD_S = 0.5  # a press that is longer sends when it ends


class VoiceRoom(QObject):
    """Recording and playing."""

    def __init__(self, window: MainWindow, devices: Devices) -> None:
        super().__init__(window)
        self._window, self._page, self._chat = window, window.page, window.page.chat
        self.recorder = Recorder(devices, self)
        self.player = Player(devices, self)
        self.bar = RecorderBar()
        self._pressed = 0.0
        self.clock: Callable[[], float] = time.monotonic
        self._page.put_below(self.bar)
        composer, view = self._page.composer, self._page.messages
        composer.can_record = True
        composer.voice_button.pressed.connect(self._press)
        self.bar.cancel_button.clicked.connect(self.cancel)
        self.bar.send_button.clicked.connect(self.send)
        self.recorder.heard.connect(self.bar.show_heard)
        self.recorder.full.connect(self.send)
        self.player.changed.connect(self._show)
        self.player.refused.connect(composer.refused)
        self.player.fetch = window.file_room.fetch
        if preferences().now.voice_speed in SPEEDS:
            self.player.speed = preferences().now.voice_speed
        window.file_room.play = self.player.toggle
        window.file_room.gallery.playing = self.player.playback
        view.seek_wanted.connect(self.player.seek)
        view.speed_clicked.connect(self.player.next_speed)
        self._chat.opened.connect(lambda _: self.cancel())
        window.escapes.insert(0, self.cancel)
        open_streams = self.player.open_streams, self.recorder.open_streams
        window.destroyed.connect(lambda: _silence(*open_streams))
        _application().aboutToQuit.connect(lambda: _silence(*open_streams))
        window.commands.add(
            Command(
                "voice.record", mark("Record a voice message"), self.toggle, ("Ctrl+Shift+V",),
                mark("Writing"), lambda: self._page.composer.can_record and self._chat.writable,
                icon="mic",
            )
        )  # fmt: skip
        composer.refresh()

    def toggle(self) -> None:
        """By key: begin, or send."""
        if self.recorder.running:
            self.send()
        else:
            self.start()

    def start(self) -> None:
        """Open the microphone."""
        if not self._chat.writable or self.recorder.running:
            return
        self.player.stop()
        try:
            self.recorder.start()
        except UserFacingError as error:
            self._page.composer.refused(told(error))
            return
        self.bar.show_heard(0.0, b"")
        self._page.composer.hide()
        self.bar.show()
        self.bar.send_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel(self) -> bool:
        """Forget what was heard; returns whether something was."""
        was = self.recorder.running
        self.recorder.cancel()
        self._close()
        return was

    def send(self) -> None:
        """Close the microphone and send what was heard."""
        sound = self.recorder.finish()
        self._close()
        if sound is None:
            self._page.composer.refused(
                tr("That was too short. Hold the microphone while you speak.")
            )
            return
        when = datetime.fromtimestamp(self._chat.now()).strftime("%Y-%m-%d %H.%M.%S")
        waiting, profile = self._window.file_room.waiting, self._window.bridge.profile.path
        name = tr("Voice message {when}.ogg", when=when)

        async def keep() -> OutgoingFile:
            return await asyncio.to_thread(_kept, sound, waiting, profile, name)

        def failed(error: UserFacingError) -> None:
            self._page.composer.refused(told(error))

        chat = self._chat.id

        def done(file: OutgoingFile) -> None:
            def over(*_: object) -> None:
                waiting.forget(file.path)

            def refused(error: UserFacingError) -> None:
                over()
                failed(error)

            if self._chat.id == chat:
                self._page.sending.send_files([file], over=over)
            elif chat is not None:  # another one was opened meanwhile: it was said to this one
                self._window.bridge.ask(
                    lambda app: app.files.send(chat, [file]), over, refused, owner=self
                )

        self._window.bridge.run(keep, done, failed, self)

    def _press(self) -> None:
        self._pressed = self.clock()
        self.start()
        if self.recorder.running:
            # The button goes with the composer, so its release is heard wherever it happens.
            _application().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A held button sends when it is let go; a click leaves the bar open."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            _application().removeEventFilter(self)
            if self.recorder.running and self.clock() - self._pressed > HOLD_S:
                self.send()
        return False

    def _close(self) -> None:
        _application().removeEventFilter(self)
        if self.bar.isHidden():
            return
        self.bar.hide()
        composer = self._page.composer
        composer.setVisible(self._chat.writable and not self._page.messages.choosing)
        if composer.isVisible():
            composer.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, message: MessageId) -> None:
        row = self._page.model.find(message)
        if row is not None:
            index = self._page.model.index(row, 0)
            self._page.messages.update(index)


def _silence(*streams: list[Stream]) -> None:
    """Give the devices back, whatever became of the window."""
    for some in streams:
        while some:
            some.pop().close()


def _application() -> QCoreApplication:
    running = QCoreApplication.instance()
    assert running is not None
    return running


def _kept(sound: Samples, waiting: StagedFiles, profile: Path, name: str) -> OutgoingFile:
    """Encode a recording into a file of ours."""
    from m2chat.ui.voice.samples import waveform

    try:
        path = waiting.new(profile, ".ogg")
    except OSError as error:
        raise NOT_KEPT from error
    try:
        encode(sound, path)
    except UserFacingError:
        waiting.forget(path)
        raise
    return OutgoingFile(
        path,
        name=name,
        mime=MIME,
        voice=True,
        duration_s=len(sound) / RATE,
        waveform=waveform(sound),
        keep=True,
    )


def hang(window: MainWindow) -> None:
    """Furnish the window."""
    window.voice_room = VoiceRoom(window, PortAudio())
