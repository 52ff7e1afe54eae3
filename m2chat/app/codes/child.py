"""The process that reads codes for programs without a window: ``python -m m2chat.app.codes.child``.

A PNG file comes in on its standard input, the codes go out on its standard output (``reading``).
It gives up everything else first: picture and codes are made by strangers.
"""

from __future__ import annotations

import os
import sys

from m2chat.app.codes.png import MOST_BYTES, grey_pixels
from m2chat.app.codes.reading import pack, read_pixels
from m2chat.app.confinement import confine
from m2chat.errors import WireError

REFUSED = 3  # exit code: no PNG that we take


def main() -> int:
    """One picture."""
    read_pixels(bytes(64 * 64), 64, 64)  # load ZXing now: later no file can be opened
    confine()
    source = bytearray()
    while part := os.read(0, 1 << 20):
        source += part
        if len(source) > MOST_BYTES:
            return REFUSED
    try:
        pixels, width, height = grey_pixels(bytes(source))
        answer = pack(read_pixels(pixels, width, height))
    except WireError:
        return REFUSED
    while answer:
        answer = answer[os.write(1, answer) :]
    return 0


if __name__ == "__main__":
    sys.exit(main())
