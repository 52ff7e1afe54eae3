"""Asks the confined process for pictures: one process, one job at a time, the rest in a queue.

A job that takes more than five seconds, an answer that can not be one, or an end of the process is
a refusal of that picture; the process is begun anew for the next one.  A process that has used two
seconds of processor time is replaced before it meets its limit with somebody else's job.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QSize, QTimer, Signal
from PySide6.QtGui import QImage

import m2chat
from m2chat.app.codes.reading import Reading, unpack
from m2chat.app.crash.safe import is_safe
from m2chat.errors import WireError
from m2chat.program import part
from m2chat.ui.pictures.frames import (
    MOST_BYTES,
    MOST_JOB,
    MOST_SIDE,
    Answer,
    Op,
    Status,
    job,
    read_answer,
)

JOB_MS = 5000
CPU_MS = 2000
TRIES = 2  # a process that ends by another job's fault is no fault of this picture
_KEPT = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "TEMP", "VIRTUAL_ENV")


@dataclass(frozen=True, slots=True)
class Preview:
    """A small JPEG of a picture, and the whole picture's size in pixels."""

    jpeg: bytes
    width: int
    height: int


@dataclass(slots=True)
class _Job:
    op: Op
    room: QSize
    source: bytes
    tell: Callable[[Answer | None], None]
    owner: QObject
    tries: int = 0

    def done(self, answer: Answer | None) -> None:
        """Tell it, if there is still somebody to hear."""
        if shiboken6.isValid(self.owner):
            self.tell(answer)


class Decoder(QObject):
    """Decodes pictures of others."""

    started = Signal(str)  # what the process gave up, as ``confine`` names it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: deque[_Job] = deque()
        self._job: _Job | None = None
        self._process: QProcess | None = None
        self._ready = False
        self._fresh = False  # no job was done by this process yet
        self._buffer = bytearray()
        self.confined: list[str] = []
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(JOB_MS)
        self._clock.timeout.connect(self._fault)

    def show(
        self, source: bytes, room: QSize, done: Callable[[QImage | None], None], owner: QObject
    ) -> None:
        """The picture scaled into ``room``; None: it was refused."""
        room = room.boundedTo(QSize(MOST_SIDE, MOST_SIDE)).expandedTo(QSize(1, 1))

        def came(answer: Answer | None) -> None:
            done(None if answer is None else _image(answer))

        self._add(_Job(Op.SHOW, room, source, came, owner))

    def preview(
        self, source: bytes, done: Callable[[Preview | None], None], owner: QObject
    ) -> None:
        """What is sent along with a picture; None: it is none that we take."""

        def came(answer: Answer | None) -> None:
            if answer is None:
                done(None)
            else:
                done(Preview(answer.body, answer.whole_width, answer.whole_height))

        self._add(_Job(Op.PREVIEW, QSize(1, 1), source, came, owner))

    def codes(
        self, source: bytes, done: Callable[[list[Reading] | None], None], owner: QObject
    ) -> None:
        """What the codes in a picture say; None: it is no picture that we take."""
        self._add(_Job(Op.CODES, QSize(1, 1), source, lambda a: done(_readings(a)), owner))

    def codes_in_pixels(
        self,
        grey: bytes,
        size: QSize,
        done: Callable[[list[Reading] | None], None],
        owner: QObject,
    ) -> None:
        """The same for grey pixels, one byte each, of a screen or a camera."""
        self._add(_Job(Op.PIXELS, size, grey, lambda a: done(_readings(a)), owner))

    def close(self) -> None:
        """End the process."""
        self._queue.clear()
        self._job = None
        self._end()

    # -- inside -------------------------------------------------------------------------------

    def _add(self, wanted: _Job) -> None:
        most = MOST_JOB if wanted.op is Op.PIXELS else MOST_BYTES
        if not wanted.source or len(wanted.source) > most or is_safe():
            QTimer.singleShot(0, wanted.owner, lambda: wanted.done(None))
            return
        self._queue.append(wanted)
        self._next()

    def _next(self) -> None:
        if self._job is not None or not self._queue:
            return
        if self._process is None:
            self._begin()
        if not self._ready:
            return
        self._job = wanted = self._queue.popleft()
        wanted.tries += 1
        self._clock.start()
        assert self._process is not None
        self._process.write(
            job(wanted.op, wanted.room.width(), wanted.room.height(), wanted.source)
        )

    def _begin(self) -> None:
        process = QProcess(self)
        process.setProcessEnvironment(clean_environment())
        program, *words = part("m2chat.ui.pictures.child")
        process.setProgram(program)
        process.setArguments(words)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._fault)
        process.errorOccurred.connect(self._fault)
        self._process, self._ready, self._fresh = process, False, True
        self._buffer.clear()
        self._clock.start()
        process.start()

    def _read(self) -> None:
        process = self._process
        if process is None:
            return
        self._buffer += process.readAllStandardOutput().data()
        if not self._ready:
            self._greeted()
            return
        wanted = self._job
        if wanted is None:
            self._fault()  # it speaks unasked
            return
        try:
            answer = read_answer(self._buffer, wanted.op, wanted.room.width(), wanted.room.height())
        except ValueError:
            self._fault()
            return
        if answer is None:
            return
        self._clock.stop()
        self._job, self._fresh = None, False
        self._buffer.clear()
        if answer.cpu_ms > CPU_MS:
            self._end()
        wanted.done(answer if answer.status is Status.DONE else None)
        self._next()

    def _greeted(self) -> None:
        line, end, _ = bytes(self._buffer).partition(b"\n")
        if not end:
            return
        self._buffer.clear()
        self._clock.stop()
        self.confined = [w for w in line.decode("ascii", "replace")[6:].split(",") if w]
        self._ready = True
        self.started.emit(",".join(self.confined))
        self._next()

    def _fault(self) -> None:
        """Too slow, nonsense, or gone: the job is refused, or tried once more by a new process."""
        if self._process is None:
            return
        wanted, fresh, ready = self._job, self._fresh, self._ready
        self._job = None
        self._end()
        if wanted is not None:
            if fresh or wanted.tries >= TRIES:
                wanted.done(None)
            else:
                self._queue.appendleft(wanted)
        elif not ready and self._queue:
            self._queue.popleft().done(None)  # it can not even be begun: nothing is shown
        self._next()

    def _end(self) -> None:
        self._clock.stop()
        process, self._process = self._process, None
        self._ready = False
        self._buffer.clear()
        if process is None:
            return
        process.readyReadStandardOutput.disconnect()
        process.finished.disconnect()
        process.errorOccurred.disconnect()
        process.finished.connect(process.deleteLater)
        if process.state() is QProcess.ProcessState.NotRunning:
            process.deleteLater()
        else:
            process.kill()
            process.waitForFinished(200)


def _image(answer: Answer) -> QImage:
    form = QImage.Format.Format_RGBA8888
    image = QImage(answer.body, answer.width, answer.height, answer.width * 4, form)
    return image.copy()  # the bytes are not kept alive by it


def _readings(answer: Answer | None) -> list[Reading] | None:
    try:
        return None if answer is None else unpack(answer.body)
    except WireError:
        return None


def clean_environment() -> QProcessEnvironment:
    """For a confined process: nothing of ours but where Python finds its modules."""
    ours, theirs = QProcessEnvironment.systemEnvironment(), QProcessEnvironment()
    for name in _KEPT:
        if ours.contains(name):
            theirs.insert(name, ours.value(name))
    root = str(Path(m2chat.__file__).parents[1])
    theirs.insert("PYTHONPATH", root)
    theirs.insert("PYTHONDONTWRITEBYTECODE", "1")
    theirs.insert("QT_NO_GLIB", "1")  # its main loop would want more system calls than are left
    return theirs
