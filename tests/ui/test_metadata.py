"""Pictures of ours leave without place, time and camera, and look as before."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter
from pytestqt.qtbot import QtBot

from m2chat.ui.main_window import MainWindow
from m2chat.ui.pictures.metadata import without_metadata
from tests.support.fake_app import FakeApplication, user

SECRET = b"59.3293N 18.0686E"


def picture(kind: bytes) -> bytes:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.setPixelColor(0, 0, QColor("white"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind)).write(image)
    return bytes(buffer.data().data())


def read(source: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(source))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader.read()


def jpeg(way: int, order: str = "<") -> bytes:
    sign = b"II*\0" if order == "<" else b"MM\0*"
    entry = struct.pack(order + "HHIHH", 0x0112, 3, 1, way, 0)
    tiff = sign + struct.pack(order + "IH", 8, 1) + entry + bytes(4) + SECRET
    exif = b"Exif\0\0" + tiff
    more = b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
    more += b"\xff\xfe" + struct.pack(">H", len(SECRET) + 2) + SECRET
    good = picture(b"jpeg")
    return good[:2] + more + good[2:]


def png() -> bytes:
    good = picture(b"png")
    body = b"tEXt" + b"Comment\0" + SECRET
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return good[:33] + chunk + good[33:]


def webp() -> bytes:
    good = picture(b"webp")
    head = b"VP8X" + struct.pack("<I", 10) + bytes((0x0C, 0, 0, 0, 59, 0, 0, 39, 0, 0))
    extra = b"EXIF" + struct.pack("<I", len(SECRET)) + SECRET + b"\0"
    body = b"WEBP" + head + good[12:] + extra
    return b"RIFF" + struct.pack("<I", len(body)) + body


@pytest.mark.parametrize("source", [jpeg(1), jpeg(1, ">"), png(), webp()])
def test_what_is_said_goes_and_what_is_seen_stays(source: bytes) -> None:
    assert SECRET in source
    clean = without_metadata(source)
    assert clean is not None and SECRET not in clean
    assert not read(source).isNull()
    assert read(clean) == read(source)
    assert without_metadata(clean) is None


@pytest.mark.parametrize("order", ["<", ">"])
def test_the_way_up_stays(order: str) -> None:
    source = jpeg(6, order)
    clean = without_metadata(source)
    assert clean is not None and SECRET not in clean
    turned = read(clean)
    assert (turned.width(), turned.height()) == (40, 60)
    assert turned == read(source)


@pytest.mark.parametrize("kind", [b"png", b"jpeg", b"webp"])
def test_a_picture_that_says_nothing_is_not_touched(kind: bytes) -> None:
    assert without_metadata(picture(kind)) is None


@given(
    st.binary(max_size=300), st.sampled_from([b"\xff\xd8", b"\x89PNG\r\n\x1a\n", b"RIFFxxxxWEBP"])
)
def test_what_is_not_understood_is_not_touched(data: bytes, head: bytes) -> None:
    found = without_metadata(head + data)
    assert found is None or len(found) <= len(head + data) + 64


def test_a_staged_picture_is_cleaned_and_keeps_its_name(
    qtbot: QtBot, window: MainWindow, app: FakeApplication, tmp_path: Path
) -> None:
    path = tmp_path / "holiday.jpg"
    path.write_bytes(jpeg(6))
    window.open_conversation(user(1))
    qtbot.waitUntil(lambda: window.page.model.rowCount() > 0)
    window.file_room.stage([path])
    (staged,) = window.page.composer.staging.files
    assert staged.shown == "holiday.jpg" and staged.keep and staged.path != path
    assert SECRET not in staged.path.read_bytes() and SECRET in path.read_bytes()
    window.page.composer.staging.clear()
    assert not staged.path.exists() and path.exists()
