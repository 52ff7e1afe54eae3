"""Voice messages with devices in memory: recorded, sent, decoded in their process, heard."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from m2chat.errors import UserFacingError
from m2chat.messaging.file_model import FileState, FileView
from m2chat.messaging.model import MessageKind
from m2chat.ui.delegates import media
from m2chat.ui.main_window import MainWindow
from m2chat.ui.voice.player import Player
from m2chat.ui.voice.recorder import Recorder
from m2chat.ui.voice.samples import Samples, faster, level, waveform
from m2chat.ui.voice.sound import MIME, RATE, Stream, encode
from tests.support.fake_app import FakeApplication, user

KIM = user(8)
LEFT = Qt.MouseButton.LeftButton
pytest.importorskip("soundfile")


def tone(seconds: float, pitch: float = 220.0) -> Samples:
    at = np.arange(int(seconds * RATE)) / RATE
    return (np.sin(at * pitch * 2 * np.pi) * 12_000).astype(np.int16)


class _Closed:
    def __init__(self, devices: FakeDevices) -> None:
        self._devices = devices

    def close(self) -> None:
        self._devices.open -= 1


class FakeDevices:
    """A microphone that a test speaks into and a loudspeaker that it asks."""

    def __init__(self) -> None:
        self.take: Callable[[bytes], None] = lambda data: None
        self.give: Callable[[int], bytes] = lambda count: b""
        self.open = 0
        self.refusal: UserFacingError | None = None

    def record(self, take: Callable[[bytes], None]) -> Stream:
        if self.refusal is not None:
            raise self.refusal
        self.take = take
        self.open += 1
        return _Closed(self)

    def play(self, give: Callable[[int], bytes]) -> Stream:
        if self.refusal is not None:
            raise self.refusal
        self.give = give
        self.open += 1
        return _Closed(self)

    def speak(self, sound: Samples) -> None:
        for at in range(0, len(sound), 480):
            self.take(sound[at : at + 480].tobytes())


@pytest.fixture
def devices(window: MainWindow) -> FakeDevices:
    made = FakeDevices()
    for part in (window.voice_room.recorder, window.voice_room.player):
        part._devices = made
    return made


@pytest.fixture
def chat(qtbot: QtBot, window: MainWindow, app: FakeApplication) -> MainWindow:
    app.drafts.clear()
    window.open_conversation(KIM)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == 1)
    window.page.composer.open_draft("", "")
    return window


def test_a_click_records_and_the_bar_sends(
    qtbot: QtBot, chat: MainWindow, app: FakeApplication, devices: FakeDevices
) -> None:
    composer, bar = chat.page.composer, chat.voice_room.bar
    assert composer.voice_button.isVisible() and not composer.send_button.isVisible()
    QTest.mouseClick(composer.voice_button, LEFT)
    assert bar.isVisible() and not composer.isVisible() and devices.open == 1
    devices.speak(tone(2.0))
    qtbot.waitUntil(lambda: bar.time.text() == "0:02")
    QTest.mouseClick(bar.send_button, LEFT)
    qtbot.waitUntil(lambda: chat.page.model.rowCount() == 2, timeout=10_000)
    assert devices.open == 0 and composer.isVisible()
    (call,) = [call for call in app.calls if call[0] == "files.send"]
    (file,) = call[2]
    assert file.voice and file.mime == MIME and file.keep
    assert abs(file.duration_s - 2.0) < 0.05
    assert len(file.waveform) == 64 and max(file.waveform) > 100
    assert not file.path.exists()  # it was taken, and nothing stays behind in clear


def test_what_was_said_to_one_goes_to_them_though_another_chat_is_opened(
    qtbot: QtBot, chat: MainWindow, app: FakeApplication, devices: FakeDevices
) -> None:
    QTest.mouseClick(chat.page.composer.voice_button, LEFT)
    devices.speak(tone(2.0))
    QTest.mouseClick(chat.voice_room.bar.send_button, LEFT)
    chat.open_conversation(next(one.id for one in app.people.values() if one.id != KIM))
    qtbot.waitUntil(lambda: any(call[0] == "files.send" for call in app.calls), timeout=10_000)
    (call,) = [call for call in app.calls if call[0] == "files.send"]
    assert call[1] == KIM
    (file,) = call[2]
    qtbot.waitUntil(lambda: not file.path.exists())


def test_a_held_button_sends_when_it_is_let_go(
    qtbot: QtBot, chat: MainWindow, app: FakeApplication, devices: FakeDevices
) -> None:
    room, now = chat.voice_room, [0.0]
    room.clock = lambda: now[0]
    QTest.mousePress(chat.page.composer.voice_button, LEFT)
    devices.speak(tone(1.0))
    now[0] = 1.0
    QTest.mouseRelease(room.bar, LEFT)
    qtbot.waitUntil(lambda: bool([c for c in app.calls if c[0] == "files.send"]), timeout=10_000)
    assert devices.open == 0


def test_esc_forgets_a_recording_and_a_short_one_is_not_sent(
    qtbot: QtBot, chat: MainWindow, app: FakeApplication, devices: FakeDevices
) -> None:
    room = chat.voice_room
    room.start()
    devices.speak(tone(1.0))
    QTest.keyClick(chat, Qt.Key.Key_Escape)
    assert not room.recorder.running and devices.open == 0 and not room.bar.isVisible()
    room.start()
    devices.speak(tone(0.2))
    room.send()
    assert "too short" in chat.page.composer.status.text()
    assert not [call for call in app.calls if call[0] == "files.send"]


def test_without_a_microphone_one_sentence_says_so(
    qtbot: QtBot, chat: MainWindow, devices: FakeDevices
) -> None:
    devices.refusal = UserFacingError("No microphone was found.")
    QTest.mouseClick(chat.page.composer.voice_button, LEFT)
    assert chat.page.composer.status.text() == "No microphone was found."
    assert not chat.voice_room.bar.isVisible()


def test_what_is_written_takes_the_microphones_place(qtbot: QtBot, chat: MainWindow) -> None:
    QTest.keyClicks(chat.page.composer.field, "a")
    assert chat.page.composer.send_button.isVisible()
    assert not chat.page.composer.voice_button.isVisible()


def test_a_recording_is_played_sought_and_hastened(
    qtbot: QtBot,
    chat: MainWindow,
    app: FakeApplication,
    devices: FakeDevices,
    tmp_path: Path,
) -> None:
    path = tmp_path / "voice.ogg"
    sound = tone(3.0)
    encode(sound, path)
    view = FileView(
        "voice.ogg",
        9,
        MIME,
        FileState.DONE,
        path=path,
        voice=True,
        duration_s=3.0,
        waveform=waveform(sound),
    )
    message = replace(app.compose(KIM, ""), kind=MessageKind.FILE, file=view)
    app.talk[KIM].append(message)
    chat.page.history.added(message)
    shown = chat.page.messages
    shown.doItemsLayout()
    row = chat.page.model.row(1)
    box = shown.painter.geometry(row).media
    assert box is not None
    corner = shown.visualRect(chat.page.model.index(1, 0)).topLeft()

    def click(place: object) -> None:
        QTest.mouseClick(shown.viewport(), LEFT, pos=corner + place)

    click(media.button_box(media.Kind.VOICE, box).center().toPoint())
    qtbot.waitUntil(lambda: devices.open == 1, timeout=15_000)
    player = chat.voice_room.player
    first = devices.give(RATE)
    assert len(first) == RATE * 2 and np.abs(np.frombuffer(first, np.int16)).max() > 6000
    qtbot.waitUntil(lambda: abs(player.playback(message).share - 1 / 3) < 0.02)
    wave = media.wave_box(box)
    click(QPoint(round(wave.left() + wave.width() * 0.8), round(wave.center().y())))
    assert abs(player.playback(message).share - 0.8) < 0.03
    click(media.speed_box(box).center().toPoint())
    assert player.speed == 1.5 and devices.open == 1
    while devices.give(4800):
        pass
    qtbot.waitUntil(lambda: not player.playback(message).running)
    assert devices.open == 0


@pytest.mark.parametrize(
    "data", [b"", b"OggS" + bytes(500), b"RIFF" + bytes(900), b"\xff\xfb" * 90]
)
def test_what_is_no_recording_is_refused(
    qtbot: QtBot,
    chat: MainWindow,
    app: FakeApplication,
    devices: FakeDevices,
    tmp_path: Path,
    data: bytes,
) -> None:
    path = tmp_path / "x.ogg"
    path.write_bytes(data)
    view = FileView("x.ogg", 9, MIME, FileState.DONE, path=path, voice=True)
    player: Player = chat.voice_room.player
    with qtbot.waitSignal(player.refused, timeout=15_000):
        player.toggle(replace(app.compose(KIM, ""), kind=MessageKind.FILE, file=view))
    assert devices.open == 0


def test_the_confined_process_gives_the_sound_back(tmp_path: Path) -> None:
    path = tmp_path / "v.ogg"
    encode(tone(1.0, 440), path)
    words = [sys.executable, "-m", "m2chat.ui.voice.child"]
    done = subprocess.run(
        words, input=path.read_bytes(), capture_output=True, timeout=30, check=True
    )
    sound = np.frombuffer(done.stdout, np.int16).astype(float)
    assert abs(len(sound) - RATE) < RATE * 0.05
    peak = np.argmax(np.abs(np.fft.rfft(sound))) * RATE / len(sound)
    assert abs(peak - 440) < 5


@pytest.mark.parametrize("speed", [1.5, 2.0])
def test_faster_keeps_the_pitch(speed: float) -> None:
    sound = tone(2.0, 300)
    quick = faster(sound, speed)
    assert abs(len(quick) - len(sound) / speed) < RATE * 0.1
    spectrum = np.abs(np.fft.rfft(quick.astype(float)))
    assert abs(np.argmax(spectrum) * RATE / len(quick) - 300) < 10


def test_loudness() -> None:
    assert level(np.zeros(480, np.int16)) == 0
    assert level(tone(0.1)) > 150
    assert len(waveform(tone(1.0))) == 64


def test_a_recording_ends_by_itself_when_it_is_full(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("m2chat.ui.voice.recorder.MOST_S", 1.0)
    devices, owner = FakeDevices(), None
    from PySide6.QtCore import QObject

    owner = QObject()
    recorder = Recorder(devices, owner)
    recorder.start()
    with qtbot.waitSignal(recorder.full, timeout=5000):
        devices.speak(tone(1.5))
    sound = recorder.finish()
    assert sound is not None and len(sound) == RATE
