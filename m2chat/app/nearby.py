"""``NearbyPeople``: the part that lets two people in one room become contacts without a server.

Who wants to be seen says so; who asks gives a card for one use; who is asked says yes by using it.
The request that follows is accepted by itself, since it came by the card that we gave for that.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace

from m2chat.app.faces.nearby import NearbyChanged, NearbyPerson, NearbyState, NearbyView
from m2chat.app.parts import Part, PartSurroundings
from m2chat.errors import UserFacingError
from m2chat.ids import UserId
from m2chat.links import LOCAL_CIRCLE, BadCard, ContactCard
from m2chat.messaging.contacts import plain
from m2chat.messaging.events import ContactAdded, ContactChanged
from m2chat.messaging.model import ContactState
from m2chat.messaging.safety import WORDS
from m2chat.net.nearby import NearbyAsk, NearbyFace, NearbySighting

GONE_S = 10.0  # not heard for so long: not there any more
LOOK_S = 1.0
SHOW_MAX_S = 3600.0
CARD_S = 3600.0
NAME_BYTES = 64
ASKING_MAX = 16  # people who ask at once; further ones are not told
SEEN_MAX = 64  # people who are only seen
CROWD = 8  # from then on news of who is seen come by the second


class NotInThisRoom(UserFacingError):
    """There is no such person to be seen."""

    key = "not_in_this_room"


@dataclass(slots=True)
class _Seen:
    """Somebody, and when they were heard last."""

    person: NearbyPerson
    heard: float
    card: bytes = b""  # theirs, if they ask
    given: str = ""  # the id of the card that we gave them
    link: str = ""


class NearbyPeople(Part):
    """See who is here."""

    def __init__(self, around: PartSurroundings) -> None:
        self._around = around
        self._face: NearbyFace | None = None
        self._until: float | None = None
        self._people: dict[str, _Seen] = {}
        self._told = NearbyView()
        self._watch: asyncio.Task[None] | None = None
        around.bus.subscribe(ContactAdded, lambda event: self._asked_back(event.contact.id))
        around.bus.subscribe(ContactChanged, self._contact_changed)

    async def stopped(self) -> None:
        """Nobody sees us any more."""
        await self.leave()

    # -- verbs ---------------------------------------------------------------------------------

    async def look(self) -> NearbyView:
        """Begin to look."""
        self._around.check_in_use()
        if self._face is None:
            node = self._around.node()
            self._face = node.look_around(self) if node is not None else None
            if self._face is None:
                raise UserFacingError(
                    "You left the circle of your own network, so nobody can be seen in this room. "
                    "Join it again in the network's settings.",
                    key="no_local_circle",
                )
            self._watch = self._around.spawn(self._forget(), "nearby")
        return self._tell()

    async def show(self, seconds: float = 600.0) -> NearbyView:
        """Be seen."""
        await self.look()
        assert self._face is not None
        own, _ = await self._around.service.own()
        self._until = self._around.clock.wall() + min(max(seconds, 1.0), SHOW_MAX_S)
        self._face.show(own.name)
        return self._tell()

    async def hide(self) -> NearbyView:
        """Be seen no more."""
        self._until = None
        if self._face is not None:
            self._face.hide()
        return self._tell()

    async def leave(self) -> None:
        """Look no more; cards that nobody used are withdrawn."""
        face, self._face = self._face, None
        if face is None:
            return
        face.close()
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.cancel()
        given = [one for one in self._people.values() if one.given]
        self._until = None
        self._people.clear()
        for one in given:
            if one.person.state is not NearbyState.CONNECTED:
                await self._around.service.people.revoke_card(one.given)
        self._tell()

    async def view(self) -> NearbyView:
        """What there is to see."""
        return self._made()

    async def ask(self, person: str) -> NearbyView:
        """Give them our card."""
        seen = self._known(person)
        if seen.person.state is NearbyState.ASKING:
            return await self.accept(person)
        if not seen.given:
            made = await self._around.service.people.create_card(1, CARD_S, LOCAL_CIRCLE.public_key)
            seen.given, seen.link = made.id, made.link
        own, _ = await self._around.service.own()
        self._known(person)  # they may have gone meanwhile, or the page closed
        assert self._face is not None
        card = ContactCard.parse(seen.link).encode()
        self._face.ask(bytes.fromhex(person), card, own.name)
        return self._move(person, NearbyState.ASKED)

    async def accept(self, person: str) -> NearbyView:
        """Use the card that they gave us."""
        seen = self._known(person)
        if seen.person.state is not NearbyState.ASKING:
            raise NotInThisRoom("They do not ask any more. Ask them instead.")
        card = ContactCard.decode(seen.card)
        contact = await self._around.service.people.add(card.link())
        return self._move(person, NearbyState.ACCEPTED, contact.id)

    # -- what the network says ------------------------------------------------------------------

    def seen(self, person: NearbySighting) -> None:
        """Somebody is there."""
        self._hear(person.key, person.name, person.code)
        if len(self._people) <= CROWD:
            self._tell()  # else with the next second: each row is made anew in the window

    def asked(self, ask: NearbyAsk) -> None:
        """Somebody asks us; a card that is none, or no card of this room, is not heard."""
        try:
            card = ContactCard.decode(ask.card)
        except BadCard:
            return
        asking = sum(one.person.state is NearbyState.ASKING for one in self._people.values())
        good = card.circle_tag == LOCAL_CIRCLE.tag and card.multicast
        if not good or asking >= ASKING_MAX or card.fingerprint == self._around.me.raw:
            return
        seen = self._hear(ask.key, ask.name, ask.code)
        if seen.person.state in (NearbyState.SEEN, NearbyState.ASKED):
            seen.card = ask.card
            seen.person = replace(
                seen.person, state=NearbyState.ASKING, contact=UserId(card.fingerprint)
            )
        self._tell()

    def _hear(self, key: bytes, name: str, code: bytes) -> _Seen:
        now, number = self._around.clock.monotonic(), key.hex()
        seen = self._people.get(number)
        if seen is None:
            words = tuple(WORDS[one] for one in code)
            person = NearbyPerson(number, "", words, NearbyState.SEEN)
            self._make_room()
            seen = self._people[number] = _Seen(person, now)
        seen.heard = now
        seen.person = replace(seen.person, name=plain(name, NAME_BYTES) or "?")
        return seen

    def _make_room(self) -> None:
        """One more comes: in a crowd who was only seen, and longest ago, goes."""
        only_seen = [n for n, one in self._people.items() if one.person.state is NearbyState.SEEN]
        if len(only_seen) >= SEEN_MAX:
            del self._people[min(only_seen, key=lambda number: self._people[number].heard)]

    # -- contacts ------------------------------------------------------------------------------

    def _asked_back(self, contact: UserId) -> None:
        """A request came: by a card that we gave somebody here, it is the yes."""
        if any(one.given for one in self._people.values()):
            self._around.spawn(self._answer(contact), "nearby answer")

    async def _answer(self, contact: UserId) -> None:
        askers = await self._around.store.transaction(lambda t: t.cards.askers())
        used = {one.card.hex() for one in askers if one.asker == contact}
        for number, seen in tuple(self._people.items()):
            if seen.given and seen.given in used:
                await self._around.service.people.accept(contact)
                self._move(number, NearbyState.CONNECTED, contact)

    def _contact_changed(self, event: ContactChanged) -> None:
        if event.contact.state is not ContactState.READY:
            return
        for number, seen in tuple(self._people.items()):
            # whose card it is was proven only once we said yes and their program answered
            accepted = seen.person.state is NearbyState.ACCEPTED
            if accepted and seen.person.contact == event.contact.id:
                self._move(number, NearbyState.CONNECTED, event.contact.id)

    # -- inside --------------------------------------------------------------------------------

    async def _forget(self) -> None:
        """Take away who is gone, and ourselves when the time is over."""
        while True:
            await asyncio.sleep(LOOK_S)
            now = self._around.clock.monotonic()
            gone = [
                number
                for number, one in self._people.items()
                if one.person.state is NearbyState.SEEN and now - one.heard > GONE_S
            ]
            for number in gone:
                del self._people[number]
            if self._until is not None and self._around.clock.wall() >= self._until:
                await self.hide()
            self._tell()

    def _known(self, person: str) -> _Seen:
        seen = self._people.get(person)
        if seen is None or self._face is None:
            raise NotInThisRoom("They are not to be seen any more. Let them open this page again.")
        return seen

    def _move(self, number: str, state: NearbyState, contact: UserId | None = None) -> NearbyView:
        seen = self._people.get(number)
        if seen is None:  # the page was closed meanwhile
            return self._made()
        known = contact or seen.person.contact
        seen.person = replace(seen.person, state=state, contact=known)
        return self._tell()

    def _made(self) -> NearbyView:
        people = sorted(
            (one.person for one in self._people.values()),
            key=lambda one: (one.state is not NearbyState.ASKING, one.name.casefold(), one.id),
        )
        return NearbyView(self._face is not None, self._until, tuple(people))

    def _tell(self) -> NearbyView:
        view = self._made()
        if view != self._told:
            self._told = view
            self._around.bus.publish(NearbyChanged(view))
        return view
