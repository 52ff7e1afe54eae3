"""What a service could see of us: the facts, noted where packets to services are made.

Nothing is guessed: a note counts datagrams and messages that really went out or came in.  Frozen
data; it stays on this computer.  Whoever reads ``NodeFace.take_notes`` adds them up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ServiceNote:
    """What one service saw of us since the note before."""

    circle: bytes  # circle_pk, 32
    circle_name: str
    service: bytes  # svc_pk, 32
    address: str  # where it is
    roles: int  # ``Role`` bits that it told; 0: it never answered
    first_at: float  # wall time of the first datagram
    last_at: float
    packets_out: int
    packets_in: int
    bytes_out: int  # UDP payload
    bytes_in: int
    seen_as: frozenset[str]  # our addresses, as it said that it sees them
    said: Mapping[str, int]  # messages to it by kind: "Lookup": 3
    heard: Mapping[str, int]  # messages from it by kind
    ids: frozenset[bytes]  # hashed ids of 16 bytes that we registered there
    asked: frozenset[bytes]  # hashed ids of 16 bytes that we asked for there
    own_boxes: frozenset[bytes]  # keys of mailboxes that we opened or emptied, 32 bytes each
    other_boxes: frozenset[bytes]  # mailboxes that we wrote to
    left_bytes: int  # sealed bytes that we asked it to keep
    forwarded: int  # bytes of sessions that went through it, both ways
    key: bytes  # its exchange key of now, made anew in memory at each start; empty: never up
