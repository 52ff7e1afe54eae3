"""What each kind of mapping means for a person, as the doctor says it: state, sentence, advice."""

from __future__ import annotations

from m2chat.net.diagnosis import FindingState
from m2chat.net.traversal.mapping import MappingKind
from m2chat.sentences import mark

OK, WARN, BAD, SKIPPED = FindingState
WORST_FIRST = (MappingKind.SYMMETRIC, MappingKind.SAME, MappingKind.OPEN)  # the worst that was seen
MAPPINGS: dict[MappingKind, tuple[FindingState, str, str]] = {
    MappingKind.OPEN: (OK, mark("No router changes the address of this computer."), ""),
    MappingKind.SAME: (
        OK,
        mark(
            "The router shows this computer to everybody at the same address, so that a direct way "
            "can be opened."
        ),
        "",
    ),
    MappingKind.SYMMETRIC: (
        WARN,
        mark("The router shows this computer to everybody at another address (a symmetric NAT)."),
        mark(
            "A direct way opens only to people behind friendlier routers; for the others a relay "
            "is needed, or port forwarding here."
        ),
    ),
    MappingKind.UNKNOWN: (
        SKIPPED,
        mark(
            "A router changes the address of this computer; how, only a second look-up server at "
            "another address could tell."
        ),
        "",
    ),
}
