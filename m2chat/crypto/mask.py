"""Header masks of a whole run of datagrams in one AES call (protocol 3).

The mask makes every datagram look uniform; it is no secrecy: its key is in every circle link.
mask13 of a datagram = AES-128-ECB(key, its last 16 bytes)[0:13].

numpy does it for long runs.  It is loaded at the first of them, when something big moves, and not
with the program: it takes 80 ms and 15 MB.
"""

from __future__ import annotations

import sys

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

HEADER_SIZE = 13
SAMPLE_SIZE = 16
_FEW = 3  # below this many datagrams plain integers are quicker than numpy
_MANY = 16  # so many are worth loading it


class HeaderMask:
    """Applies and removes masks in place (XOR: both are the same act) under one 16-byte key."""

    __slots__ = ("_update",)

    def __init__(self, key: bytes) -> None:
        # ECB of single blocks that are GCM tags; nothing else is ever given to it.
        self._update = Cipher(algorithms.AES(key), modes.ECB()).encryptor().update  # noqa: S305

    def apply(self, run: bytearray | memoryview, segment: int, start: int, end: int) -> None:
        """XOR the header of every datagram in ``run[start:end]``.

        The datagrams are ``segment`` bytes long and laid end to end; the last may be shorter.
        Each must have at least 29 bytes (header and sample).
        """
        whole, rest = divmod(end - start, segment)
        if whole >= _MANY or (whole >= _FEW and "numpy" in sys.modules):
            import numpy as np

            stop = start + whole * segment
            rows = np.frombuffer(run, np.uint8)[start:stop].reshape(whole, segment)
            masks = self._update(rows[:, segment - SAMPLE_SIZE :].tobytes())
            rows[:, :HEADER_SIZE] ^= np.frombuffer(masks, np.uint8).reshape(whole, SAMPLE_SIZE)[
                :, :HEADER_SIZE
            ]
            start = stop
            whole = 0
        for _ in range(whole):
            self._one(run, start, start + segment)
            start += segment
        if rest:
            self._one(run, start, start + rest)

    def _one(self, run: bytearray | memoryview, start: int, end: int) -> None:
        mask = self._update(bytes(run[end - SAMPLE_SIZE : end]))
        header = int.from_bytes(run[start : start + HEADER_SIZE], "big")
        masked = header ^ int.from_bytes(mask[:HEADER_SIZE], "big")
        run[start : start + HEADER_SIZE] = masked.to_bytes(HEADER_SIZE, "big")
