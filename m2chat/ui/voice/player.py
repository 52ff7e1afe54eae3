"""Plays one voice message at a time: start, pause, seek, three speeds; each keeps its place."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from m2chat.errors import UserFacingError
from m2chat.ids import MessageId
from m2chat.messaging.model import Message
from m2chat.program import part
from m2chat.ui.delegates.media import Playback
from m2chat.ui.language import mark, tr
from m2chat.ui.pictures.decoder import clean_environment
from m2chat.ui.pictures.gallery import Fetch
from m2chat.ui.retelling import told
from m2chat.ui.voice.sound import MOST_S, RATE, Devices, Stream

if TYPE_CHECKING:
    from m2chat.ui.voice.samples import Samples

SPEEDS = (1.0, 1.5, 2.0)
KEPT = 6  # decoded recordings
TICK_MS = 50
DECODE_MS = 8000
REFUSED = mark("This voice message can not be played: it is no recording that m2chat knows.")


class Player(QObject):
    """What is heard."""

    changed = Signal(object)  # the MessageId whose place or state changed
    refused = Signal(str)

    def __init__(self, devices: Devices, parent: QObject) -> None:
        super().__init__(parent)
        self._devices = devices
        self._sounds: OrderedDict[MessageId, Samples] = OrderedDict()
        self._shares: dict[MessageId, float] = {}
        self._current: MessageId | None = None
        self.open_streams: list[Stream] = []  # at most one
        self._sound: Samples | array[int] = array("h")  # at the speed that is heard
        self._at = 0
        self.speed = SPEEDS[0]
        self.fetch: Fetch = lambda message, done: done(None)  # the bytes of a recording
        self._process: QProcess | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def playback(self, message: Message) -> Playback | None:
        """How far a message has been heard; None when it never was."""
        share = self._shares.get(message.id)
        if share is None:
            return None
        running = self._current == message.id and bool(self.open_streams)
        return Playback(share, running, self.speed)

    def toggle(self, message: Message) -> None:
        """Play, or pause."""
        if self._current == message.id and self.open_streams:
            self.stop()
            return
        self.stop()
        sound = self._sounds.get(message.id)
        if sound is not None:
            self._begin(message.id, sound)
        else:
            self.fetch(message.id, lambda source: self._decode(message.id, source))

    def seek(self, message: Message, share: float) -> None:
        """Go to a place; what plays goes on from there."""
        self._shares[message.id] = share
        if self._current == message.id and self.open_streams:
            self._at = int(share * len(self._sound))
        self.changed.emit(message.id)

    def next_speed(self, message: Message) -> None:
        """1, 1.5, 2, and 1 again."""
        self.speed = SPEEDS[(SPEEDS.index(self.speed) + 1) % len(SPEEDS)]
        if self._current == message.id and self.open_streams:
            sound = self._sounds[message.id]
            self.stop()
            self._begin(message.id, sound)
        self.changed.emit(message.id)

    def stop(self) -> None:
        """Nothing is heard any more; the place is kept."""
        self._timer.stop()
        while self.open_streams:
            self.open_streams.pop().close()
        if self._current is not None:
            self.changed.emit(self._current)

    # -- inside -------------------------------------------------------------------------------

    def _begin(self, message: MessageId, sound: Samples) -> None:
        from m2chat.ui.voice.samples import faster  # with numpy: when somebody listens

        share = self._shares.get(message, 0.0)
        self._current = message
        self._sound = faster(sound, self.speed)
        self._at = int((0.0 if share >= 1 else share) * len(self._sound))
        try:
            self.open_streams.append(self._devices.play(self._give))
        except UserFacingError as error:
            self.refused.emit(told(error))
            return
        self._shares[message] = self._at / max(1, len(self._sound))
        self._timer.start()
        self.changed.emit(message)

    def _give(self, count: int) -> bytes:
        """Called by the device's thread."""
        at = self._at
        part = self._sound[at : at + count]
        self._at = at + len(part)
        return part.tobytes()

    def _tick(self) -> None:
        message = self._current
        if message is None:
            return
        share = min(1.0, self._at / max(1, len(self._sound)))
        self._shares[message] = share
        if share >= 1.0:
            self.stop()
        self.changed.emit(message)

    def _decode(self, message: MessageId, source: bytes | None) -> None:
        if not source:
            self.refused.emit(tr(REFUSED))
            return
        if self._process is not None:
            self._process.kill()
        process = self._process = QProcess(self)
        process.setProcessEnvironment(clean_environment())
        program, *words = part("m2chat.ui.voice.child")
        process.setProgram(program)
        process.setArguments(words)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(lambda *_: self._decoded(message, process))
        process.errorOccurred.connect(lambda _: self._decoded(message, process))
        QTimer.singleShot(DECODE_MS, process, process.kill)
        process.start()
        process.write(source)
        process.closeWriteChannel()

    def _decoded(self, message: MessageId, process: QProcess) -> None:
        from m2chat.ui.voice.samples import samples_of

        if process is not self._process:
            process.deleteLater()
            return
        self._process = None
        data = process.readAllStandardOutput().data()[: int(MOST_S * RATE) * 2]
        process.deleteLater()
        sound = samples_of(bytes(data))
        if not len(sound):
            self.refused.emit(tr(REFUSED))
            return
        self._sounds[message] = sound
        while len(self._sounds) > KEPT:
            self._sounds.popitem(last=False)
        self._begin(message, sound)
