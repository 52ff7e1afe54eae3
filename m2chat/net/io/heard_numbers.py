"""The numbers (ln8) of look-ups that were heard of: one is followed, further KAs are remembered."""

from __future__ import annotations

from collections import OrderedDict

NUMBERS_KEPT = 4_096
SPARES = 4  # further KAs that name one look-up: each may have the relay that is needed


class HeardNumbers:
    """How often each was heard; the oldest go first."""

    def __init__(self) -> None:
        self._heard: OrderedDict[bytes, int] = OrderedDict()

    def followed(self, number: bytes) -> bool:
        """Whether this look-up is followed already."""
        return number in self._heard

    def full(self, number: bytes) -> bool:
        """Whether no further KA is remembered for it."""
        return self._heard.get(number, 0) > SPARES

    def note(self, number: bytes) -> None:
        """Once more."""
        self._heard[number] = self._heard.get(number, 0) + 1
        if len(self._heard) > NUMBERS_KEPT:
            self._heard.popitem(last=False)
