"""Presses keys from another process, through the X server, and prints when (monotonic seconds).

    python -m benchmarks.window.typist HOW_MANY PAUSE_S

XTEST (``libXtst``): to the program these are the keys of a real keyboard.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import random
import sys
import time

LETTERS = "aeinorstlu"


def main(how_many: int, pause_s: float) -> None:
    """Type so many letters; pauses vary by half, so that no timer is met each time."""
    x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    test = ctypes.CDLL(ctypes.util.find_library("Xtst") or "libXtst.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    screen = ctypes.c_void_p(x.XOpenDisplay(None))
    if not screen.value:
        raise SystemExit("no display")
    chance = random.Random(1)
    codes = [x.XKeysymToKeycode(screen, ord(letter)) for letter in LETTERS]
    for _ in range(how_many):
        time.sleep(pause_s * chance.uniform(0.5, 1.5))
        code = chance.choice(codes)
        pressed = time.monotonic()
        test.XTestFakeKeyEvent(screen, code, 1, 0)
        test.XTestFakeKeyEvent(screen, code, 0, 0)
        x.XFlush(screen)
        sys.stdout.write(f"{pressed!r}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]))
