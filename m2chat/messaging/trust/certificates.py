"""The story of certificates: how each came, who vouched for it, and when to look twice.

A person *is* their certificate here (the id is its fingerprint), so nobody's certificate can change
under their name: a new one is a new contact, and shows as such.  That the two are one person is for
the person at this computer to say (``replace``), after comparing the safety code; nothing that
comes over the network can say it.  Rollover signed by the old certificate is for a later version
of the protocol (section 19).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from m2chat.crypto.certificate import decimal_digits
from m2chat.ids import UserId
from m2chat.messaging.errors import NotAContact, NotNow
from m2chat.messaging.events import ContactChanged, MessageStateChanged, RelationsChanged
from m2chat.messaging.model import ContactState, Reason
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import ContactRecord
from m2chat.messaging.surroundings import Surroundings, known
from m2chat.messaging.trust.model import (
    Came,
    CertificateLine,
    Doubt,
    IntroductionState,
    TrustWarning,
)
from m2chat.messaging.trust.records import CertificateRecord
from m2chat.sentences import Sentence, mark

LONGEST_STORY = 32  # certificates of one person that are shown


class Certificates:
    """What is known of how certificates came."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._store = around.store

    async def story(self, contact: UserId) -> Sequence[CertificateLine]:
        """The certificates of a person, the oldest first; raises ``NotAContact``."""

        def work(t: Tables) -> list[CertificateLine]:
            known(t, contact)
            lines: list[CertificateLine] = []
            here: UserId | None = contact
            seen: set[UserId] = set()
            while here is not None and here not in seen and len(lines) < LONGEST_STORY:
                seen.add(here)
                record = t.people.certificate(here)
                if record is None:
                    break
                lines.append(_line(t, record))
                here = record.replaces
            return lines[::-1]

        return await self._store.transaction(work)

    async def warnings(self, contact: UserId) -> Sequence[TrustWarning]:
        """Why to look twice at this person; none for somebody plain.  Raises ``NotAContact``."""

        def work(t: Tables) -> list[TrustWarning]:
            record = known(t, contact)
            found = [_same_name(record, other) for other in _namesakes(t, record)]
            mine = t.people.certificate(contact)
            newer = _replaced_by(t, contact)
            if newer is not None:
                found.append(_replaced(newer))
            if mine is not None and mine.how is Came.INTRODUCTION and not record.verified:
                found.append(_introduced(mine))
            return found

        return await self._store.transaction(work)

    async def replace(self, newer: UserId, older: UserId) -> None:
        """Both are one person who has a new certificate; what waits for the old one stays here.

        The new one must have been compared.  Raises ``NotAContact`` or ``NotNow``.
        """

        def work(t: Tables) -> None:
            after, before = known(t, newer), known(t, older)
            if newer == older:
                raise NotNow("These two are the same certificate already.")
            if not after.verified:
                raise NotNow(
                    Sentence(
                        "First compare the safety code with {name}: anybody could say that "
                        "they have a new certificate.",
                        name=called(after),
                    )
                )
            line = t.people.certificate(newer)
            if line is None:
                raise NotAContact
            if _leads_to(t, older, newer):
                raise NotNow("The other one of the two is the newer certificate already.")
            t.people.save_certificate(replace(line, replaces=older))
            for message in t.messages.open(older):
                changed = replace(message, reason=Reason.KEY_CHANGED, warning=True, next_try=None)
                t.messages.save(changed)
                self._around.tell(t, MessageStateChanged(changed))
            for one in (after, before):
                view = (one, one)
                self._around.tell_late(
                    t,
                    lambda view=view: ContactChanged(*map(self._around.view, view)),  # type: ignore[misc]
                )
            self._around.tell(t, RelationsChanged())

        await self._store.transaction(work)


def called(record: ContactRecord) -> str:
    """What a contact is called here."""
    return record.nickname or record.name or str(record.id)[:8]


def came_sentence(record: CertificateRecord) -> str:
    """How a certificate came, as people read it."""
    match record.how:
        case Came.CARD:
            return mark("It came with the card that you used.")
        case Came.REQUEST:
            return mark("They asked you with one of your cards.")
        case Came.INTRODUCTION:
            return Sentence(
                "{name} introduced you to each other.",
                name=record.introducer_name or mark("A contact"),
            )
        case Came.BEFORE:
            return mark("It is known here since before this was kept.")


def first_line(t: Tables, after: ContactRecord, now: float) -> CertificateRecord:
    """What is kept of a certificate when its contact is written for the first time."""
    how = Came.CARD if after.state is ContactState.WAITING else Came.REQUEST
    for one in t.people.introductions():
        if one.other == after.id and one.state is IntroductionState.ACCEPTED:
            by = called(person) if (person := t.contacts.get(one.introducer)) else ""
            named = by or one.introducer_name
            return CertificateRecord(after.id, now, Came.INTRODUCTION, one.introducer, named)
    return CertificateRecord(after.id, now, how)


def _line(t: Tables, record: CertificateRecord) -> CertificateLine:
    here = t.contacts.get(record.id)
    sentence = came_sentence(record)
    if record.replaces is not None:
        sentence = Sentence(
            "{sentence} You said that it took the place of the one before.", sentence=sentence
        )
    digits = decimal_digits(record.id.raw)
    verified = record.verified_at is not None
    return CertificateLine(digits, record.since, sentence, verified, here.id if here else None)


def _namesakes(t: Tables, record: ContactRecord) -> list[ContactRecord]:
    """Others with one of this person's names, unless the two were said to be one person."""
    names = {name.casefold() for name in (record.nickname, record.name) if name}
    return [
        other
        for other in t.contacts.all()
        if other.id != record.id
        and names & {name.casefold() for name in (other.nickname, other.name) if name}
        and not _leads_to(t, other.id, record.id)
        and not _leads_to(t, record.id, other.id)
    ]


def _leads_to(t: Tables, newer: UserId, older: UserId) -> bool:
    """Whether ``older`` is in the story of ``newer``."""
    here: UserId | None = newer
    for _ in range(LONGEST_STORY):
        line = t.people.certificate(here) if here is not None else None
        if line is None or line.replaces is None:
            return False
        if line.replaces == older:
            return True
        here = line.replaces
    return False


def _replaced_by(t: Tables, older: UserId) -> ContactRecord | None:
    newer = t.people.replaced_by(older)
    return t.contacts.get(newer) if newer is not None else None


def _same_name(record: ContactRecord, other: ContactRecord) -> TrustWarning:
    template = mark(
        "You know another {name}, with another certificate. It may be a second person, the same "
        "one with a new computer, or somebody who pretends: ask them in person or by voice, and "
        "compare the safety code before you trust this one."
    )
    if other.verified:
        template = mark(
            "You know another {name} whose safety code you compared, with another certificate. It "
            "may be a second person, the same one with a new computer, or somebody who pretends: "
            "ask them in person or by voice, and compare the safety code before you trust this one."
        )
    return TrustWarning(
        Doubt.SAME_NAME,
        Sentence(template, name=called(record)),
        other.id,
    )


def _replaced(newer: ContactRecord) -> TrustWarning:
    return TrustWarning(
        Doubt.REPLACED,
        Sentence(
            "{name} has a newer certificate. Write to them there; what still waits here is "
            "not sent by itself.",
            name=called(newer),
        ),
        newer.id,
    )


def _introduced(line: CertificateRecord) -> TrustWarning:
    by = line.introducer_name or mark("a contact")
    return TrustWarning(
        Doubt.INTRODUCED,
        Sentence(
            "You know them by the word of {name}, and nobody checked it: {name} could have handed "
            "each of you somebody else's certificate. Compare the safety code to be sure.",
            name=by,
        ),
        line.introducer,
    )
