"""Our cards with their whole life: who used them, and why they answer no more."""

from __future__ import annotations

from dataclasses import replace

from m2chat.ids import UserId
from m2chat.messaging.address_book import shown_card
from m2chat.messaging.errors import NotNow
from m2chat.messaging.model import ContactState
from m2chat.messaging.ports import Tables
from m2chat.messaging.records import AskerRecord
from m2chat.messaging.surroundings import known
from m2chat.messaging.trust.certificates import called
from m2chat.messaging.trust.model import Asker, CardLine


def card_story(t: Tables, now: float) -> list[CardLine]:
    """All cards that people were handed, the newest first; none of those for introductions."""
    own = t.own.profile()
    asked: dict[bytes, list[Asker]] = {}
    for one in t.cards.askers():
        asked.setdefault(one.card, []).append(_asker(t, one))
    return [
        CardLine(
            shown_card(card, own),
            card.revoked,
            now >= card.expires_at,
            tuple(sorted(asked.get(card.id, ()), key=lambda asker: asker.at)),
        )
        for card in t.cards.all()
        if card.reserved is None
    ]


def postpone(t: Tables, contact: UserId) -> None:
    """Not now: their request is the first to make room; raises ``NotAContact`` or ``NotNow``."""
    if known(t, contact).state is not ContactState.REQUEST:
        raise NotNow("There is no request of this person that could wait.")
    for one in t.cards.askers():
        if one.asker == contact and not one.settled:
            t.cards.save_asker(replace(one, postponed=True))


def _asker(t: Tables, one: AskerRecord) -> Asker:
    record = t.contacts.get(one.asker)
    if record is None:
        return Asker(one.asker, "", None, one.asked_at)
    return Asker(one.asker, called(record), record.state, one.asked_at)
