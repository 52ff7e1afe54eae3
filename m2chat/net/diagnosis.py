"""What the stack tells of itself: steps of a trace, findings of the doctor.  Plain frozen data.

Everything here stays on this computer: in memory, shown to its person, never logged, never sent.
Addresses stand in ``place`` and nowhere else, so that a report can leave them out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from m2chat.ids import UserId


class Step(StrEnum):
    """One thing that happened on the way to a session."""

    # this computer and the look-up servers; such steps have no peer
    KA_UP = "ka_up"
    KA_DOWN = "ka_down"
    REGISTERED = "registered"
    MOVED = "moved"
    # finding each other
    KNOCK = "knock"
    KNOCKED = "knocked"
    ASKED = "asked"
    FOUND = "found"
    NONE = "none"
    SILENT = "silent"
    BAD_BUNDLE = "bad_bundle"
    LOOKED_UP = "looked_up"
    # finding a path
    CANDIDATES = "candidates"
    PROBING = "probing"
    ANSWERED = "answered"
    NO_PATH = "no_path"
    RELAY_ASKED = "relay_asked"
    RELAY_BOUND = "relay_bound"
    RELAY_NONE = "relay_none"
    # the session
    HELLO_SENT = "hello_sent"
    HELLO_HEARD = "hello_heard"
    HANDSHAKE_FAILED = "handshake_failed"
    UP = "up"
    PATH = "path"
    REPLACED = "replaced"
    DOWN = "down"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class TraceStep:
    """One step of one flow; a flow leads from the first try to the end of the session."""

    number: int  # rises by one with each step of this process
    flow: int  # rises with each flow
    peer: UserId | None  # None: this computer and its look-up servers
    seconds: float  # since the flow began
    step: Step
    words: str  # one short clause, without addresses
    place: str  # the address or addresses it was about, or ""


class FindingState(StrEnum):
    """How well one check came out."""

    OK = "ok"
    WARN = "warn"  # works, but worse than it could
    BAD = "bad"  # people will not be reached because of it
    SKIPPED = "skipped"  # could not be tried, which the sentence explains


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check of the doctor found."""

    id: str  # interfaces, socket, clock, ka, mapping, punch, mtu, relay, multicast
    state: FindingState
    sentence: str  # what is so, in one sentence without addresses
    advice: str = ""  # what to do about it; empty when there is nothing to do
    place: str = ""  # the address or addresses it is about
