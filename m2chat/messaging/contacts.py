"""The rules of becoming contacts, for both roles; pure (protocol 11).

Bob holds Alice's card and asks; Alice owns the card and answers.  Every step is written down before
its message leaves, and every message may come again: a crash at any point is healed by repeating
from the last thing that was committed.

    Bob    waiting -> REQUEST ... REQ_OK -> waiting, acknowledged ... ACCEPT -> ready, acknowledged
    Alice  (card)  <- REQUEST -> request ... the person accepts -> ready ... ACC_OK -> acknowledged
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import replace
from enum import Enum, auto

from m2chat.crypto.kdf import hkdf, label
from m2chat.ids import UserId
from m2chat.links import LOCAL_CIRCLE, ContactCard, circle_tag
from m2chat.messaging.control import HELLO_LIMIT, NAME_LIMIT, Request
from m2chat.messaging.errors import BadText, CardRefused
from m2chat.messaging.model import ContactState, Reason
from m2chat.messaging.records import (
    ZERO_HASH,
    AskerRecord,
    CardRecord,
    CircleRecord,
    ContactRecord,
)
from m2chat.sentences import Sentence, mark

NAME_TOO_LONG = mark("The name is too long: it may have 64 bytes. Choose a shorter one.")
PENDING_LIMIT = 20  # requests of strangers that wait for an answer (protocol 16)


def pair_root(invite: bytes, secret: bytes, owner: UserId, asker: UserId) -> bytes:
    """R_AB = HKDF(inv, r, «pair» || fpA || fpB), A the card's owner; 32 bytes (protocol 1)."""
    return hkdf(secret, label("pair") + owner.raw + asker.raw, salt=invite)


def plain(text: str, limit: int) -> str:
    """Somebody else's name or greeting as it may be shown: one line without control characters.

    Format characters (direction overrides among them) go too; at most ``limit`` bytes of UTF-8.
    """
    kept = "".join(
        " " if unicodedata.category(c) in ("Zl", "Zp", "Cc") else c
        for c in unicodedata.normalize("NFC", text)
        if c in "\u200c\u200d" or unicodedata.category(c) not in ("Cf", "Cs", "Co", "Cn")
    )
    line = " ".join(kept.split())
    return line.encode("utf-8", "ignore")[:limit].decode("utf-8", "ignore")


def line(text: str, limit: int, too_long: str) -> str:
    """What a person wrote as one plain line; raises ``BadText`` with ``too_long``."""
    clean = plain(text, 10_000)
    if len(clean.encode("utf-8")) > limit:
        raise BadText(too_long)
    return clean


def own_name(name: str) -> str:
    """A name that a person chose for themselves; raises ``BadText``."""
    clean = line(name, NAME_LIMIT, NAME_TOO_LONG)
    if not clean:
        raise BadText("The name is empty. Write the name that your contacts should see.")
    return clean


def nickname(name: str) -> str:
    """What we call somebody; empty for their own name; raises ``BadText``."""
    return line(name, NAME_LIMIT, mark("The nickname is too long: it may have 64 bytes. "
                "Choose a shorter one."))  # fmt: skip


def greeting(hello: str) -> str:
    """What goes with a request; raises ``BadText``."""
    return line(hello, HELLO_LIMIT, mark("The greeting is too long: it may have 500 bytes. "
                "Say the rest later."))  # fmt: skip


def check_card(
    card: ContactCard,
    *,
    me: UserId,
    known: ContactRecord | None,
    circles: Sequence[CircleRecord],
    now: float,
    nickname: str = "",
) -> CircleRecord:
    """The circle in which the card's owner is reached; raises ``CardRefused`` with the reason.

    Somebody who asked us meanwhile is no obstacle: to use their card is to accept them.
    """
    if card.fingerprint == me.raw:
        raise CardRefused(
            "This is your own card. Give it to the person whom you want to meet, "
            "and paste theirs here.",
            key="own_card",
        )
    if known is not None:
        _check_known(known, card, nickname)
    if now >= card.expires_at:
        raise CardRefused("This card has expired. Ask for a new one.", key="card_expired")
    for circle in circles:
        if circle_tag(circle.public_key) == card.circle_tag:
            return circle
    if card.circle_tag == LOCAL_CIRCLE.tag:
        raise CardRefused(
            "This card is for people on one network, and you left the circle for that. "
            "Join the circle local again first.",
            key="wrong_circle",
        )
    raise CardRefused(
        "This card belongs to a circle that you have not joined. "
        "Ask its owner for the circle link and join it first.",
        key="wrong_circle",
    )


def _check_known(known: ContactRecord, card: ContactCard, nickname: str) -> None:
    called = known.nickname or known.name or mark("one of your contacts")
    if known.state is ContactState.BLOCKED:
        raise CardRefused(
            Sentence("You blocked {name}. Unblock them first.", name=called),
            key="blocked",
            contact=known.id,
        )
    if known.state is ContactState.READY:
        sentence = Sentence("This is the card of {name}, who is already your contact.", name=called)
        if nickname and nickname not in (known.nickname, known.name):
            sentence = Sentence(
                "{sentence} If you were told that it belongs to {name}, one of the two is not who "
                "they say: ask, and don't tell either whom else you know.",
                sentence=sentence,
                name=nickname,
            )
        raise CardRefused(sentence, key="already_contact", contact=known.id)
    if known.state is not ContactState.WAITING:
        return
    if known.request_reason is Reason.PEER_REJECTED and known.invite == card.invite:
        raise CardRefused(
            "This card was already used as often as it allows, or was withdrawn. "
            "Ask for a new one.",
            key="card_used_up",
            contact=known.id,
        )
    if known.acknowledged or known.invite == card.invite:
        raise CardRefused(
            Sentence("You have already asked {name}. They have not answered yet.", name=called),
            key="already_pending",
            contact=known.id,
        )


def ask(
    card: ContactCard,
    *,
    me: UserId,
    circle: CircleRecord,
    nickname: str,
    hello: str,
    request_id: bytes,
    secret: bytes,
    now: float,
) -> ContactRecord:
    """Bob, step 1: what is committed before anything is sent."""
    owner = UserId(card.fingerprint)
    return ContactRecord(
        id=owner,
        state=ContactState.WAITING,
        circle=circle.public_key,
        discovery=card.discovery,
        added_at=now,
        nickname=nickname,
        hello=hello,
        pair_root=pair_root(card.invite, secret, owner, me),
        invite=card.invite,
        request_id=request_id,
        request_secret=secret,
    )


class Verdict(Enum):
    """What Alice does with a request."""

    NEW = auto()  # show it to the person
    AGAIN = auto()  # it is held already: say so again
    MUTUAL = auto()  # both asked each other, they lost us, or both agreed to be introduced
    YIELD = auto()  # both asked; ours stands (the smaller fingerprint's does)
    SILENT = auto()  # rejected before: REQ_OK, and nothing is shown
    REFUSE = auto()  # the card does not allow it: close, keep nothing


def judge(
    request: Request,
    *,
    me: UserId,
    asker: UserId,
    card: CardRecord | None,
    askers: Collection[AskerRecord],
    known: ContactRecord | None,
    now: float,
) -> Verdict:
    """Alice, step 8: what a REQUEST of a proven ``asker`` on one of our cards means."""
    earlier = next((one for one in askers if one.asker == asker), None)
    if card is None or card.id != request.card_id or card.revoked:
        return Verdict.REFUSE
    if earlier is None and not card.admits(asker, now):
        return Verdict.REFUSE
    again = earlier is not None and earlier.request_id == request.request_id
    if known is None or known.state is ContactState.MEMBER:
        if again:
            return Verdict.SILENT
        return Verdict.MUTUAL if card.reserved == asker else Verdict.NEW
    if known.state is ContactState.BLOCKED:
        return Verdict.REFUSE
    if known.state is ContactState.WAITING:
        return Verdict.MUTUAL if asker.raw < me.raw else Verdict.YIELD
    if known.request_id == request.request_id:
        return Verdict.AGAIN
    open_question = known.state is ContactState.REQUEST and card.reserved is None
    return Verdict.NEW if open_question else Verdict.MUTUAL


def requested(
    request: Request,
    *,
    me: UserId,
    asker: UserId,
    certificate: bytes,
    card: CardRecord,
    known: ContactRecord | None,
    accepted: bool,
    now: float,
) -> ContactRecord:
    """Alice, step 8: what is committed before REQ_OK; ``accepted`` when no question is open.

    A person who asks anew begins a new relation: a new root, and the numbering from its start.
    """
    record = known or ContactRecord(
        id=asker,
        state=ContactState.REQUEST,
        circle=card.circle,
        discovery=request.discovery,
        added_at=now,
    )
    after = replace(
        record,
        state=ContactState.READY if accepted else ContactState.REQUEST,
        acknowledged=False,
        circle=card.circle,
        discovery=request.discovery,
        name=plain(request.name, NAME_LIMIT),
        hello=plain(request.hello, HELLO_LIMIT),
        request_reason=Reason.NONE,
        certificate=certificate,
        pair_root=pair_root(card.invite, request.secret, me, asker),
        invite=None,
        request_id=request.request_id,
        request_secret=None,
        instance=request.instance,
        prekey=None,
        revision=0,
        out_seq=0,
        out_prev=ZERO_HASH,
    )
    if known is None or not goes_on(known, request, card):
        return after
    return replace(
        after,
        prekey=known.prekey,
        revision=known.revision,
        out_seq=known.out_seq,
        out_prev=known.out_prev,
    )


def goes_on(known: ContactRecord, request: Request, card: CardRecord) -> bool:
    """Whether the numbering with a member of a group of ours goes on when they ask by a card.

    The groups we share go on too.  Not when their program began anew, or meets us elsewhere.
    """
    member = known.state is ContactState.MEMBER
    return member and known.instance == request.instance and known.circle == card.circle
