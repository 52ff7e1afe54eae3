"""Reads one recording and ends: ``python -m m2chat.ui.voice.child``, confined as for pictures.

All of the standard input is the file; the standard output gets the samples (16 bits, mono, 24,000 a
second, in this machine's order), or nothing when it is none that is taken: Ogg with Opus, at most
10 MB and ten minutes.
"""

from __future__ import annotations

import io
import os
import sys

import numpy as np
import soundfile
from numpy.typing import NDArray

from m2chat.app.confinement import confine
from m2chat.ui.voice.samples import Samples
from m2chat.ui.voice.sound import MOST_S, RATE

MOST_BYTES = 10_000_000


def decode(source: bytes) -> bytes:
    """The samples of a file; empty when it is refused."""
    if not source.startswith(b"OggS") or len(source) > MOST_BYTES:
        return b""
    try:
        with soundfile.SoundFile(io.BytesIO(source)) as file:
            if file.subtype != "OPUS" or not 0 < file.channels <= 2:
                return b""
            if file.samplerate not in (8000, 12000, 16000, 24000, 48000):
                return b""
            sound = file.read(int(file.samplerate * MOST_S), dtype="float32", always_2d=True)
            rate = file.samplerate
    except (soundfile.SoundFileError, RuntimeError, ValueError):
        return b""
    return _as_ours(sound.mean(axis=1), rate)


def _as_ours(sound: NDArray[np.float32], rate: int) -> bytes:
    if rate != RATE and len(sound):
        places = np.arange(int(len(sound) * RATE / rate)) * (rate / RATE)
        sound = np.interp(places, np.arange(len(sound)), sound).astype(np.float32)
    samples: Samples = (np.clip(sound, -1, 1) * 32767).astype(np.int16)
    return samples.tobytes()


def main() -> int:
    """Confine, read, decode, write."""
    warm = io.BytesIO()
    soundfile.write(warm, np.zeros(480, np.int16), RATE, format="OGG", subtype="OPUS")
    decode(warm.getvalue())
    confine()
    parts = []
    size = 0
    while part := os.read(0, 1 << 20):
        size += len(part)
        if size > MOST_BYTES:
            return 1
        parts.append(part)
    view = memoryview(decode(b"".join(parts)))
    while view:
        view = view[os.write(1, view) :]
    return 0


if __name__ == "__main__":
    sys.exit(main())
