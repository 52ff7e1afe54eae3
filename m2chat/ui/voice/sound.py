"""Sound as numbers: 24,000 mono samples a second of 16 bits; loudness, speed, Opus, devices.

Opus is written by libsndfile; what others sent is only ever read by ``child`` in a process of its
own.  Devices are PortAudio's, looked for when they are first wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from m2chat.app.crash.safe import is_safe
from m2chat.errors import UserFacingError

RATE = 24_000
STEPS = 64  # of a waveform
MOST_S = 600.0  # of one voice message
MIME = "audio/ogg"
Samples = NDArray[np.int16]
_WINDOW = 960  # samples, 40 ms: a few waves of a voice

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


def level(samples: Samples) -> int:
    """The loudness of a piece, 0 to 255; a quiet voice is still seen."""
    if not len(samples):
        return 0
    strength = float(np.sqrt(np.mean(np.square(samples.astype(np.float32) / 32768.0))))
    return int(min(255, round(255 * (strength * 3.0) ** 0.6)))


def waveform(samples: Samples) -> bytes:
    """The loudness of a recording in 64 steps."""
    return bytes(level(part) for part in np.array_split(samples, STEPS))


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


def faster(samples: Samples, speed: float) -> Samples:
    """The same voice in less time, at the same pitch: overlapped pieces, closer together."""
    if speed == 1.0 or len(samples) < 2 * _WINDOW:
        return samples
    hop = _WINDOW // 2
    fade = np.hanning(_WINDOW).astype(np.float32)
    count = int((len(samples) - _WINDOW) / (hop * speed))
    out = np.zeros(count * hop + _WINDOW, np.float32)
    sound = samples.astype(np.float32)
    at = 0
    for piece in range(count):
        wanted = int(piece * hop * speed)
        if piece:
            # The place near the wanted one that goes on best where the last piece ends.
            tail = sound[at + hop : at + hop + hop]
            low = max(0, wanted - hop // 2)
            search = sound[low : low + hop + hop]
            if len(tail) == hop and len(search) > hop:
                wanted = low + int(np.argmax(_likeness(search, tail)))
        at = min(wanted, len(sound) - _WINDOW)
        out[piece * hop : piece * hop + _WINDOW] += sound[at : at + _WINDOW] * fade
    return np.clip(out, -32768, 32767).astype(np.int16)


def _likeness(search: NDArray[np.float32], tail: NDArray[np.float32]) -> NDArray[np.float64]:
    """How like the tail the search is from each of its places on where the tail fits.

    By Fourier transforms: ten times as quick as products where numpy has no algebra library.
    """
    size = len(search)
    both = np.fft.rfft(search) * np.conj(np.fft.rfft(tail, size))
    found: NDArray[np.float64] = np.fft.irfft(both, size)[: size - len(tail) + 1]
    return found
