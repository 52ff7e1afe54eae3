"""``NearbyPeople``: the part that lets two people in one room become contacts without a server.

Who wants to be seen says so; who asks gets four words, and so does who is asked.  Once both people
said that these are the same, the asker's card for one use has gone over, the other one's program
uses it, and the request that follows is accepted by itself: it came by the card that we gave for
that, and from the very person whom the words were made of.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace

from m2chat.app.faces.nearby import NearbyChanged, NearbyPerson, NearbyState, NearbyView
from m2chat.app.nearby_seen import (
    COMPARED,
    DIFFER_MAX,
    FREE,
    OF_AGE,
    Differences,
    NotInThisRoom,
    PersonSeen,
    check_version,
    one_line,
)
from m2chat.app.parts import Part, PartSurroundings
from m2chat.errors import UserFacingError
from m2chat.ids import UserId
from m2chat.links import LOCAL_CIRCLE, ContactCard
from m2chat.messaging.events import ContactAdded, ContactChanged
from m2chat.messaging.model import ContactState
from m2chat.messaging.safety import WORDS
from m2chat.net.nearby import Agreed, Ended, Ending, NearbyFace, NearbySighting, Words

GONE_S = 10.0  # not heard for so long: not there any more
TOLD_S = 60.0  # what came to nothing stays to be read for so long
LOOK_S = 1.0
SHOW_MAX_S = 3600.0
CARD_S = 3600.0
SEEN_MAX = 64  # people with whom nothing is under way
CROWD = 8  # from then on news of who is seen come by the second


class NearbyPeople(Part):
    """See who is here."""

    def __init__(self, around: PartSurroundings) -> None:
        self._around = around
        self._face: NearbyFace | None = None
        self._until: float | None = None
        self._people: dict[str, PersonSeen] = {}
        self._differences = Differences()  # outlives the page, or it would be no limit
        self._broken_off = 0
        self._order = 0
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
        self._differences.check(self._now())
        own, _ = await self._around.service.own()
        assert self._face is not None
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
        unused = [one for one in self._people.values() if one.given]
        self._until, self._broken_off = None, 0
        self._people.clear()
        for one in unused:
            if one.person.state is not NearbyState.CONNECTED:
                await self._withdraw(one)
        self._tell()

    async def view(self) -> NearbyView:
        """What there is to see."""
        return self._made()

    async def ask(self, person: str) -> NearbyView:
        """Make four words."""
        seen = self._known(person)
        state = seen.person.state
        check_version(state)
        if state not in FREE:
            return self._made()
        self._differences.check(self._now())
        own, _ = await self._around.service.own()
        seen = self._known(person)  # they may have gone meanwhile, or the page closed
        assert self._face is not None
        self._face.ask(bytes.fromhex(person), own.name)
        return self._move(person, NearbyState.ASKED)

    async def accept(self, person: str) -> NearbyView:
        """The words are the same."""
        seen = self._comparing(person)
        key, words = bytes.fromhex(person), seen.person.words
        if seen.person.state is NearbyState.COMPARING:
            people = self._around.service.people
            made = await people.create_card(1, CARD_S, LOCAL_CIRCLE.public_key)
            now = self._people.get(person)
            if now is not seen or seen.person.words != words:  # over while the card was made
                await people.revoke_card(made.id)
                raise self._over()
            seen.given = made.id
            self._agree(key, ContactCard.parse(made.link).encode())
            return self._move(person, NearbyState.ACCEPTED)
        self._agree(key, b"")
        view = self._move(person, NearbyState.ACCEPTED)
        return await self._use(seen) if seen.card else view

    async def differ(self, person: str) -> NearbyView:
        """The words differ."""
        self._comparing(person)
        assert self._face is not None
        self._face.differ(bytes.fromhex(person))
        self._differences.note(self._now())
        if self._differences.count(self._now()) >= DIFFER_MAX:
            self._until = None
            self._face.hide()
        return self._fail(person, NearbyState.DIFFERENT)

    async def refuse(self, person: str) -> NearbyView:
        """Not now."""
        seen = self._known(person)
        if seen.used or seen.person.state in FREE | {NearbyState.CONNECTED}:
            raise self._over()
        assert self._face is not None
        self._face.drop(bytes.fromhex(person))
        await self._withdraw(seen)
        return self._move(person, NearbyState.SEEN)

    # -- what the network says ------------------------------------------------------------------

    def seen(self, person: NearbySighting) -> None:
        """Somebody is there."""
        one = self._hear(person.key)
        if one.person.state in FREE:  # words stay beside the name that they were made with
            state = one.person.state
            if state not in (NearbyState.DIFFERENT, NearbyState.NO_ANSWER):
                state = OF_AGE[person.age]
            one.person = replace(one.person, name=one_line(person.name), state=state)
        if len(self._people) <= CROWD:
            self._tell()  # else with the next second: each row is made anew in the window

    def words(self, words: Words) -> None:
        """There is something to compare."""
        seen = self._hear(words.key)
        if seen.used or seen.given or seen.person.state is NearbyState.CONNECTED:
            if self._face is not None:
                self._face.drop(words.key)  # we have said yes to them already
            return
        state = NearbyState.COMPARING if words.ours else NearbyState.ASKING
        four = tuple(WORDS[one] for one in words.code)
        seen.card, seen.proven = b"", None
        self._order += 1
        seen.order = seen.order or self._order
        seen.person = replace(
            seen.person, name=one_line(words.name), words=four, state=state, contact=None
        )
        self._tell()

    def agreed(self, agreed: Agreed) -> None:
        """Their person said that the words are the same."""
        seen = self._people.get(agreed.key.hex())
        if seen is None or seen.person.state not in COMPARED | {NearbyState.ACCEPTED}:
            return
        if not agreed.card:
            seen.proven = UserId(agreed.fingerprint)
            seen.person = replace(seen.person, contact=seen.proven)
            self._tell()
            self._asked_back(seen.proven)
            return
        card = ContactCard.decode(agreed.card)
        good = card.circle_tag == LOCAL_CIRCLE.tag and card.multicast
        if not good or card.fingerprint == self._around.me.raw:
            self.ended(Ended(agreed.key, Ending.FALSE))
            return
        seen.card = agreed.card
        seen.person = replace(seen.person, contact=UserId(card.fingerprint))
        self._tell()
        if seen.person.state is NearbyState.ACCEPTED:
            self._around.spawn(self._use_later(seen), "nearby card")

    def ended(self, ended: Ended) -> None:
        """A try came to nothing."""
        if ended.ending is Ending.BROKEN_OFF:
            self._broken_off += 1
        number = ended.key.hex()
        seen = self._people.get(number)
        if seen is None or seen.used or seen.person.state in FREE | {NearbyState.CONNECTED}:
            self._tell()
            return
        bad = ended.ending in (Ending.DIFFERENT, Ending.FALSE)
        self._fail(number, NearbyState.DIFFERENT if bad else NearbyState.NO_ANSWER)

    # -- contacts ------------------------------------------------------------------------------

    def _asked_back(self, contact: UserId) -> None:
        """A request came, or the proof of who may send it: with both, it is the yes."""
        if any(one.given for one in self._people.values()):
            self._around.spawn(self._answer(contact), "nearby answer")

    async def _answer(self, contact: UserId) -> None:
        askers = await self._around.store.transaction(lambda t: t.cards.askers())
        used = {one.card.hex() for one in askers if one.asker == contact}
        for number, seen in tuple(self._people.items()):
            fits = seen.given in used and seen.proven == contact
            if fits and seen.person.state is NearbyState.ACCEPTED:
                self._move(number, NearbyState.CONNECTED, contact)
                await self._around.service.people.accept(contact)

    async def _use(self, seen: PersonSeen) -> NearbyView:
        """Ask by the card that they gave us."""
        if seen.used:
            return self._made()
        seen.used = True
        link = ContactCard.decode(seen.card).link()
        contact = await self._around.service.people.add(link)
        return self._move(seen.person.id, NearbyState.ACCEPTED, contact.id)

    async def _use_later(self, seen: PersonSeen) -> None:
        try:
            await self._use(seen)
        except UserFacingError:
            self._fail(seen.person.id, NearbyState.NO_ANSWER)

    def _contact_changed(self, event: ContactChanged) -> None:
        if event.contact.state is not ContactState.READY:
            return
        for number, seen in tuple(self._people.items()):
            # that they hold the keys of that card was proven only once their program answered
            accepted = seen.person.state is NearbyState.ACCEPTED and seen.used
            if accepted and seen.person.contact == event.contact.id:
                self._move(number, NearbyState.CONNECTED, event.contact.id)

    async def _withdraw(self, seen: PersonSeen) -> None:
        given, seen.given = seen.given, ""
        if given:
            await self._around.service.people.revoke_card(given)

    # -- inside --------------------------------------------------------------------------------

    def _hear(self, key: bytes) -> PersonSeen:
        now, number = self._now(), key.hex()
        seen = self._people.get(number)
        if seen is None:
            self._make_room()
            person = NearbyPerson(number, "?", (), NearbyState.SEEN)
            seen = self._people[number] = PersonSeen(person, now)
        seen.heard = now
        return seen

    def _make_room(self) -> None:
        """One more comes: in a crowd who was only seen, and longest ago, goes."""
        free = [n for n, one in self._people.items() if one.person.state in FREE]
        if len(free) >= SEEN_MAX:
            del self._people[min(free, key=lambda number: self._people[number].heard)]

    def _agree(self, key: bytes, card: bytes) -> None:
        if self._face is not None:
            self._face.agree(key, card)

    def _fail(self, number: str, state: NearbyState) -> NearbyView:
        seen = self._people.get(number)
        if seen is not None:
            seen.told = self._now()
            seen.card, seen.proven = b"", None
            if seen.given:
                self._around.spawn(self._withdraw(seen), "nearby card")
        return self._move(number, state)

    def _now(self) -> float:
        return self._around.clock.monotonic()

    async def _forget(self) -> None:
        """Take away who is gone, and ourselves when the time is over."""
        while True:
            await asyncio.sleep(LOOK_S)
            now = self._now()
            for number, one in tuple(self._people.items()):
                told = one.told and now - one.told <= TOLD_S
                if one.person.state in FREE and now - one.heard > GONE_S and not told:
                    del self._people[number]
            if self._until is not None and self._around.clock.wall() >= self._until:
                await self.hide()
            self._tell()

    def _known(self, person: str) -> PersonSeen:
        seen = self._people.get(person)
        if seen is None or self._face is None:
            raise NotInThisRoom("They are not to be seen any more. Let them open this page again.")
        return seen

    def _comparing(self, person: str) -> PersonSeen:
        seen = self._known(person)
        if seen.person.state not in COMPARED:
            raise self._over()
        return seen

    def _over(self) -> NotInThisRoom:
        return NotInThisRoom("There are no words to compare with them now. Ask them again.")

    def _move(self, number: str, state: NearbyState, contact: UserId | None = None) -> NearbyView:
        seen = self._people.get(number)
        if seen is None:  # the page was closed meanwhile
            return self._made()
        known = None if state in FREE else contact or seen.person.contact
        words = seen.person.words if state in COMPARED | {NearbyState.ACCEPTED} else ()
        seen.order = seen.order if state is not NearbyState.SEEN else 0
        seen.person = replace(seen.person, state=state, contact=known, words=words)
        return self._tell()

    def _made(self) -> NearbyView:
        people = sorted(
            self._people.values(),
            key=lambda one: (not one.order, one.order, one.person.name.casefold(), one.person.id),
        )
        return NearbyView(
            self._face is not None,
            self._until,
            tuple(one.person for one in people),
            self._differences.count(self._now()),
            self._broken_off,
        )

    def _tell(self) -> NearbyView:
        view = self._made()
        if view != self._told:
            self._told = view
            self._around.bus.publish(NearbyChanged(view))
        return view
