"""One epoch of a session: its keys, numbers, acknowledgements and unanswered runs.

Epoch 0 (keys K1) carries the handshake, epoch 1 (traffic keys) all else; each numbers its packets
from 0.  In epoch 1 either direction may turn to its next key: the phase bit flips, the IV stays,
and the old read key is kept for a while (protocol 7).
"""

from __future__ import annotations

from collections.abc import Callable

from m2chat.crypto.aead import Record
from m2chat.crypto.errors import DecryptionFailed
from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.session_keys import next_key
from m2chat.net.session.ack_tracker import AckTracker
from m2chat.net.session.config import SessionConfig
from m2chat.net.session.replay import ReplayWindow
from m2chat.net.session.sent import SentRuns
from m2chat.net.session.skips import SkippedNumbers
from m2chat.net.wire.packet import PHASE_FLAG


class PacketSpace:
    """Numbers and keys of one epoch.  ``send_key`` and ``receive_key`` are key16 || iv12."""

    def __init__(
        self,
        epoch: int,
        send_key: bytes,
        receive_key: bytes,
        random: RandomSource,
        config: SessionConfig,
    ) -> None:
        self.epoch = epoch
        self.next_number = 0
        self.replay = ReplayWindow()
        self.acks = AckTracker(config.ack_ranges)
        self.sent = SentRuns()
        self.bad_opens = 0
        self.phase = 0  # of what we send
        self.receive_phase = 0
        self.record = Record.of(send_key)
        self.opener = Record.of(receive_key)
        self._config = config
        self._send_key, self._receive_key = send_key, receive_key
        self._phase_start = 0  # first number of the sending phase
        self._receive_start = 0  # lowest number opened under the current read key
        self._old: Record | None = None
        self._turned = False
        self.drop_old_at: float | None = None  # when the old read key goes
        self.skips = SkippedNumbers(random)
        self._next: Record | None = None
        # told when a direction takes its next key; True: the one that we send under
        self.on_turn: Callable[[bool], None] = lambda _sending: None

    @property
    def flags(self) -> int:
        """The flag byte of what we send now."""
        return self.epoch << 5 | self.phase

    def turn_if_due(self) -> None:
        """Take the next sending key after 2^20 packets, once the current one is acknowledged."""
        used = self.next_number - self._phase_start
        if used >= self._config.rekey_after and self.sent.largest_acked >= self._phase_start:
            self._send_key = next_key(self._send_key)
            self.record = Record.of(self._send_key)
            self.phase ^= PHASE_FLAG
            self._phase_start = self.next_number
            self.on_turn(True)

    @property
    def exhausted(self) -> bool:
        """The hard stop: too many packets under one key, or too many forgeries."""
        return (
            self.next_number - self._phase_start >= self._config.stop_after
            or self.bad_opens >= self._config.bad_opens_max
        )

    def open_other_phase(self, number: int, sealed: memoryview, aad: bytes) -> bytes:
        """Open a packet whose phase bit is not the current one; raises ``DecryptionFailed``.

        It is either late and under the old key, or the first under the next one.
        """
        if self.epoch == 0:
            raise DecryptionFailed("the handshake has one key only")
        if self._old is not None and number < self._receive_start:
            return self._old.open(number, sealed, aad)
        if self._next is None:
            self._next = Record.of(next_key(self._receive_key))
        plain = self._next.open(number, sealed, aad)
        self._old, self.opener, self._next = self.opener, self._next, None
        self._receive_key = next_key(self._receive_key)
        self.receive_phase ^= PHASE_FLAG
        self._receive_start = number
        self._turned = True
        self.on_turn(False)
        return plain

    def settle(self, now: float, patience: float) -> None:
        """The old read key stays for ``patience`` after the turn, for what comes late."""
        if self._turned:
            self._turned = False
            self.drop_old_at = now + patience
        elif self.drop_old_at is not None and now >= self.drop_old_at:
            self._old = self.drop_old_at = None
