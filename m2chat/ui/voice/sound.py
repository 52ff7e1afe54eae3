"""Sound: 24,000 mono samples a second of 16 bits; Opus and devices.

Opus is written by libsndfile; what others sent is only ever read by ``child`` in a process of its
own.  Devices are PortAudio's, looked for when they are first wanted.  What is reckoned with samples
is in ``samples``, which numpy comes with: not before somebody speaks or listens.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from m2chat.app.crash.safe import is_safe
from m2chat.errors import UserFacingError

if TYPE_CHECKING:
    from m2chat.ui.voice.samples import Samples

RATE = 24_000
MOST_S = 600.0  # of one voice message
MIME = "audio/ogg"

NO_LIBRARY = UserFacingError(
    "Voice messages need the sound libraries of m2chat's “voice” extra and PortAudio "
    "(on Debian: libportaudio2). Install them and start m2chat again.",
    key="no_sound",
)
LEFT_OUT = UserFacingError(
    "This is a safe start of m2chat, without voice. Quit it and start it again for all of it.",
    key="safe_start",
)
NO_MICROPHONE = UserFacingError(
    "No microphone was found. Plug one in, or allow m2chat to use it, and try again.",
    key="no_microphone",
)
NOT_KEPT = UserFacingError(
    "The recording could not be kept. Is the disk full?", key="recording_not_kept"
)
NO_SPEAKER = UserFacingError(
    "No loudspeaker was found. Plug one in and try again.", key="no_speaker"
)


class Stream(Protocol):
    """A device that runs until it is closed."""

    def close(self) -> None:
        """Stop at once."""


class Devices(Protocol):
    """Microphone and loudspeaker; both call back on a thread of their own."""

    def record(self, take: Callable[[bytes], None]) -> Stream:
        """Hand out samples as they are heard; raises ``UserFacingError``."""

    def play(self, give: Callable[[int], bytes]) -> Stream:
        """Ask for so many samples, again and again; raises ``UserFacingError``."""


class PortAudio:
    """The devices of this computer."""

    def record(self, take: Callable[[bytes], None]) -> Stream:
        """From the microphone that the system prefers."""
        audio = _portaudio()

        def heard(data: object, frames: int, time: object, status: object) -> None:
            take(bytes(data))  # type: ignore[call-overload]

        try:
            stream = audio.RawInputStream(RATE, channels=1, dtype="int16", callback=heard)
            stream.start()
        except (audio.PortAudioError, ValueError) as error:
            raise NO_MICROPHONE from error
        return _Running(stream)

    def play(self, give: Callable[[int], bytes]) -> Stream:
        """To the loudspeaker that the system prefers."""
        audio = _portaudio()

        def wanted(out: memoryview, frames: int, time: object, status: object) -> None:
            data = give(frames)
            out[: len(data)] = data
            out[len(data) :] = bytes(len(out) - len(data))

        try:
            stream = audio.RawOutputStream(RATE, channels=1, dtype="int16", callback=wanted)
            stream.start()
        except (audio.PortAudioError, ValueError) as error:
            raise NO_SPEAKER from error
        return _Running(stream)


class _Running:
    def __init__(self, stream: object) -> None:
        self._stream = stream

    def close(self) -> None:
        """Stop and give the device back."""
        self._stream.close()  # type: ignore[attr-defined]


def _portaudio() -> Any:
    """The library, which has no types of its own."""
    if is_safe():
        raise LEFT_OUT
    try:
        import sounddevice
    except (ImportError, OSError) as error:
        raise NO_LIBRARY from error
    return sounddevice


def encode(samples: Samples, path: Path) -> None:
    """Write a recording as Opus in Ogg; raises ``UserFacingError``."""
    try:
        import soundfile
    except (ImportError, OSError) as error:
        raise NO_LIBRARY from error
    try:
        soundfile.write(str(path), samples, RATE, format="OGG", subtype="OPUS")
    except (OSError, soundfile.SoundFileError) as error:
        raise NOT_KEPT from error
