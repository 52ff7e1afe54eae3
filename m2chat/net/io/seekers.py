"""Everybody whom a node looks for at the moment: one ``Seeker`` each."""

from __future__ import annotations

from collections.abc import Container

from m2chat.crypto.randomness import RandomSource
from m2chat.ids import UserId
from m2chat.net.io.seeker import Attempt, Failed, Seeker


class Seekers:
    """Starts, wakes and stops them."""

    def __init__(self, attempt: Attempt, failed: Failed, random: RandomSource) -> None:
        self._attempt = attempt
        self._failed = failed
        self._random = random
        self._seekers: dict[UserId, Seeker] = {}

    def start(self, peer: UserId) -> None:
        """Look for this person until ``stop``; once is enough."""
        if peer not in self._seekers:
            seeker = Seeker(peer, self._attempt, self._failed, self._random)
            self._seekers[peer] = seeker
            seeker.start()

    def stop(self, peer: UserId) -> None:
        """Give it up, or it came to something."""
        seeker = self._seekers.pop(peer, None)
        if seeker is not None:
            seeker.stop()

    def keep_only(self, peers: Container[UserId]) -> None:
        """Give up everybody else."""
        for peer in list(self._seekers):
            if peer not in peers:
                self.stop(peer)

    def wake(self) -> None:
        """All back-offs end."""
        for seeker in self._seekers.values():
            seeker.wake()

    def close(self) -> None:
        """Give up all of them."""
        self.keep_only(())
