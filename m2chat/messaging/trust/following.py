"""What is kept beside every contact that is written, in the same transaction as the contact."""

from __future__ import annotations

from dataclasses import replace

from m2chat.messaging.model import ContactState
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.surroundings import Surroundings
from m2chat.messaging.trust.certificates import called, first_line
from m2chat.messaging.trust.introductions import finish


def follow(
    around: Surroundings, t: Tables, after: ContactRecord, before: ContactRecord | None
) -> None:
    """How the certificate came and whether it was compared; and introductions that came true."""
    now = around.clock.wall()
    line = t.people.certificate(after.id)
    if line is None:
        line = first_line(t, after, now)
    elif before is None:  # they were forgotten meanwhile, but are part of somebody's story
        line = replace(first_line(t, after, now), replaces=line.replaces)
    verified_at = (line.verified_at or now) if after.verified else None
    t.people.save_certificate(replace(line, name=called(after), verified_at=verified_at))
    if after.state is ContactState.READY and (before is None or before.state is not after.state):
        finish(around, t, after.id)
