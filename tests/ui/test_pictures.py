"""S-31: pictures are decoded in a confined process; bombs are refused and the window lives."""

from __future__ import annotations

import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QImageWriter
from pytestqt.qtbot import QtBot

from m2chat.ui.pictures.decoder import Decoder, Preview
from m2chat.ui.pictures.frames import (
    ANSWER,
    MOST_PIXELS,
    PREVIEW_BYTES,
    Answer,
    Op,
    Status,
    read_answer,
)

HEADER = struct.Struct(">IIBBBBB")


def picture(kind: bytes, width: int = 640, height: int = 480) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind)).write(image)
    return bytes(buffer.data().data())


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int, height: int, rows: int, *more: bytes) -> bytes:
    """A PNG whose header promises a size; ``rows`` rows of zeros are really there."""
    head = chunk(b"IHDR", HEADER.pack(width, height, 8, 6, 0, 0, 0))
    body = zlib.compress(b"\0" * ((width * 4 + 1) * rows), 9)
    start = b"\x89PNG\r\n\x1a\n"
    return start + head + b"".join(more) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def gif(width: int, height: int) -> bytes:
    size = struct.pack("<HH", width, height)
    frame = b",\0\0\0\0" + size + b"\0\x02\x02D\x01\0;"
    return b"GIF89a" + size + b"\x80\0\0\0\0\0\xff\xff\xff" + frame


def with_jpeg_size(width: int, height: int) -> bytes:
    good = picture(b"jpeg", 64, 64)
    at = good.index(b"\xff\xc0") + 5
    return good[:at] + struct.pack(">HH", height, width) + good[at + 4 :]


BOMBS = {
    "png of 400 million pixels": png(20_000, 20_000, 20),
    "png that is all rows": png(60_000, 60_000, 4),
    "png of no size": png(0, 0, 1),
    "png with a deep text": png(
        8000, 8000, 4, chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(5 << 20)))
    ),
    "png cut short": picture(b"png")[:200],
    "png of lies": picture(b"png").replace(b"IDAT", b"JDAT"),
    "gif of 4 billion pixels": gif(65_535, 65_535),
    "gif without frames": b"GIF89a" + bytes(20),
    "jpeg of 4 billion pixels": with_jpeg_size(65_500, 65_500),
    "jpeg of nothing": b"\xff\xd8\xff\xe0" + bytes(2000),
    "webp of a canvas": b"RIFF\x1a\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff",
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>',
    "xpm": b'/* XPM */ static char*x[]={"1 1 1 1","a c red","a"};',
    "bmp": b"BM" + bytes(60),
    "tiff": b"II*\0" + bytes(60),
    "ico": b"\0\0\1\0" + bytes(60),
    "html": b"<html><img src=x onerror=alert(1)>",
    "eleven megabytes": b"\x89PNG\r\n\x1a\n" + bytes(11_000_000),
    "nothing": b"",
}


@pytest.fixture
def decoder(qtbot: QtBot) -> Iterator[Decoder]:
    made = Decoder()
    yield made
    made.close()


def shown(qtbot: QtBot, decoder: Decoder, source: bytes, side: int = 320) -> QImage | None:
    found: list[QImage | None] = []
    decoder.show(source, QSize(side, side), found.append, decoder)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    return found[0]


@pytest.mark.parametrize("kind", [b"png", b"jpeg", b"webp"])
def test_pictures_come_scaled(qtbot: QtBot, decoder: Decoder, kind: bytes) -> None:
    image = shown(qtbot, decoder, picture(kind))
    assert image is not None
    assert (image.width(), image.height()) == (320, 240)
    colour = image.pixelColor(100, 100)
    assert abs(colour.red() - 0x33) < 6 and abs(colour.blue() - 0x99) < 6
    small = shown(qtbot, decoder, picture(kind, 20, 10))
    assert small is not None and small.width() == 20  # nothing is blown up


def test_the_first_frame_of_a_gif(qtbot: QtBot, decoder: Decoder) -> None:
    source = (
        b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01"
        b"\x00\x00\x02\x02D\x01\x00;"
    )
    image = shown(qtbot, decoder, source)
    assert image is not None and image.width() == 1


def test_a_preview_is_small_and_says_the_size(qtbot: QtBot, decoder: Decoder) -> None:
    noise = QImage(1200, 900, QImage.Format.Format_RGB32)
    for y in range(0, 900, 3):
        for x in range(0, 1200, 3):
            noise.setPixelColor(x, y, QColor((x * 7919 + y) % 256, (y * 31 + x) % 256, x * y % 256))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(noise)
    found: list[Preview | None] = []
    decoder.preview(bytes(buffer.data().data()), found.append, decoder)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    made = found[0]
    assert made is not None
    assert (made.width, made.height) == (1200, 900)
    assert 0 < len(made.jpeg) <= PREVIEW_BYTES
    assert shown(qtbot, decoder, made.jpeg) is not None


def test_bombs_are_refused_while_the_window_lives(qtbot: QtBot, decoder: Decoder) -> None:
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(10)
    assert shown(qtbot, decoder, picture(b"png")) is not None
    for name, bomb in BOMBS.items():
        started = len(beats)
        assert shown(qtbot, decoder, bomb) is None, name
        assert len(beats) > started, f"the window stood still: {name}"
    assert shown(qtbot, decoder, picture(b"png")) is not None


def test_a_process_that_is_killed_is_begun_anew(qtbot: QtBot, decoder: Decoder) -> None:
    assert shown(qtbot, decoder, picture(b"png")) is not None
    found: list[QImage | None] = []
    for _ in range(3):
        decoder.show(picture(b"png", 3000, 3000), QSize(3000, 3000), found.append, decoder)
    assert decoder._process is not None
    decoder._process.kill()
    qtbot.waitUntil(lambda: len(found) == 3, timeout=20_000)
    assert all(image is not None for image in found)


def test_what_nobody_waits_for_is_dropped(qtbot: QtBot, decoder: Decoder) -> None:
    owner = QObject()
    found: list[QImage | None] = []
    decoder.show(picture(b"png"), QSize(9, 9), found.append, owner)
    owner.deleteLater()
    qtbot.wait(1)
    assert shown(qtbot, decoder, picture(b"png")) is not None
    assert found == []


PROBE = """
import os, socket, sys
from m2chat.ui.pictures.child import warm
from m2chat.app.confinement import confine
warm()
print(",".join(confine()), flush=True)
def tried(name, act):
    try:
        act()
        os.write(1, (name + " WORKED\\n").encode())
    except (OSError, MemoryError) as error:
        os.write(1, (name + " no\\n").encode())
tried("open", lambda: os.open("/etc/hostname", os.O_RDONLY))
tried("write", lambda: os.open("/tmp/x", os.O_WRONLY | os.O_CREAT))
tried("list", lambda: os.listdir("/"))
tried("socket", lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
tried("unix", lambda: socket.socket(socket.AF_UNIX))
tried("fork", os.fork)
tried("exec", lambda: os.execv("/bin/true", ["true"]))
tried("kill", lambda: os.kill(os.getppid(), 0))
tried("memory", lambda: bytearray(900_000_000))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the filter is Linux's")
def test_the_process_can_do_nothing_else() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE], capture_output=True, text=True, timeout=30, check=False
    )
    lines = done.stdout.splitlines()
    assert {"memory", "cpu", "calls"} <= set(lines[0].split(",")), done.stderr
    assert len(lines) == 10, done.stderr
    assert [line for line in lines[1:] if "WORKED" in line] == []


@given(st.binary(max_size=200), st.sampled_from(list(Op)))
def test_an_answer_is_checked_or_refused(data: bytes, op: Op) -> None:
    try:
        found = read_answer(data, op, 64, 64)
    except ValueError:
        return
    assert found is None or isinstance(found, Answer)


@pytest.mark.parametrize(
    "head",
    [
        (Status.DONE, 65, 1, 1, 1, 0, 260),
        (Status.DONE, 2, 2, 2, 2, 0, 17),
        (Status.DONE, 0, 0, 0, 0, 0, 0),
        (Status.REFUSED, 0, 0, 0, 0, 0, 1),
        (Status.DONE, 1, 1, 5000, MOST_PIXELS, 0, 4),
        (9, 1, 1, 1, 1, 0, 4),
    ],
)
def test_an_answer_that_was_not_asked_for(head: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_answer(ANSWER.pack(*head) + bytes(300), Op.SHOW, 64, 64)


def test_the_whole_answer_is_waited_for() -> None:
    data = ANSWER.pack(Status.DONE, 2, 1, 4, 2, 7, 8) + bytes(8)
    assert read_answer(data[:-1], Op.SHOW, 64, 64) is None
    assert read_answer(data, Op.SHOW, 64, 64) == Answer(Status.DONE, 2, 1, 4, 2, 7, bytes(8))


def test_transparent_pictures_keep_their_holes(qtbot: QtBot, decoder: Decoder) -> None:
    image = QImage(10, 10, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    found = shown(qtbot, decoder, bytes(buffer.data().data()))
    assert found is not None and found.pixelColor(5, 5).alpha() == 0
