"""``Trust``: the part of an open profile that fills ``TrustFace``.

The rules are the domain's (``messaging.trust``); here are the moments at which they are asked: a
contact became ready (our picture goes to them), a deletion is due, an hour went by.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence

from m2chat.app.parts import Part, PartSurroundings
from m2chat.app.trust.lock import Lock
from m2chat.ids import ChatId, UserId
from m2chat.links import CodeLink
from m2chat.messaging import contacts as rules
from m2chat.messaging import control
from m2chat.messaging.errors import NoSafetyCode
from m2chat.messaging.events import ContactAdded, ContactChanged
from m2chat.messaging.model import ContactState
from m2chat.messaging.surroundings import known
from m2chat.messaging.trust.cards import card_story, postpone
from m2chat.messaging.trust.certificates import Certificates
from m2chat.messaging.trust.introductions import Introductions
from m2chat.messaging.trust.model import (
    CardLine,
    CertificateLine,
    CodeVerdict,
    Deletion,
    Introduction,
    OwnNameChanged,
    TrustWarning,
)
from m2chat.messaging.trust.pictures import Pictures
from m2chat.messaging.trust.removal import Removal
from m2chat.messaging.trust.strangers import Strangers
from m2chat.net.errors import NotConnected
from m2chat.net.peers import NodeFace
from m2chat.storage import profiles
from m2chat.storage.keyrings import SecretKeeper

UPKEEP_S = 3600.0


class Trust(Part):
    """Fills ``TrustFace``."""

    def __init__(self, around: PartSurroundings, name: str, keeper: SecretKeeper) -> None:
        """``name``: what we call ourselves."""
        service = around.service
        self.name = name
        self._around = around
        self._service = service
        self._store = around.store
        self._pictures = Pictures(service.around, service.outgoing, service.intake)
        self._introductions = Introductions(service.around, service.outgoing, service.intake)
        self._certificates = Certificates(service.around)
        self._removal = Removal(service.around)
        self._lock = Lock(
            around.path, around.store, keeper, around.random, around.clock, around.bus
        )
        self._purge_due = asyncio.Event()
        around.bus.subscribe(ContactAdded, lambda event: self._contact_came(event.contact.state))
        around.bus.subscribe(ContactChanged, lambda event: self._contact_came(event.contact.state))

    # -- life of the part ----------------------------------------------------------------------

    async def opened(self) -> None:
        """What became due while nobody was here."""
        await self._removal.purge()
        await self._store.transaction(Strangers(self._service.around).forget_old)
        self._around.spawn(self._purges(), "deletions")

    async def started(self, node: NodeFace) -> None:
        """Contacts who were not sent our picture yet."""
        await self._pictures.catch_up()
        self._around.spawn(self._upkeep(), "strangers")

    async def _upkeep(self) -> None:
        while True:
            await asyncio.sleep(UPKEEP_S)
            await self._store.transaction(Strangers(self._service.around).forget_old)

    async def _purges(self) -> None:
        """Forget what is due, each at its time."""
        while True:
            self._purge_due.clear()
            wait = await self._removal.purge()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._purge_due.wait()

    def _contact_came(self, state: ContactState) -> None:
        if state is ContactState.READY:
            self._around.spawn(self._pictures.catch_up(), "our picture")

    # -- ourselves -----------------------------------------------------------------------------

    async def rename_self(self, name: str) -> None:
        """What we call ourselves; contacts on line are told at once, others when they come."""
        clean = rules.own_name(name)
        self._around.check_in_use()
        if clean == self.name:
            return
        await self._service.exchange.rename_self(clean)
        self.name = clean
        profiles.write_name(self._around.path, clean)
        self._around.bus.publish(OwnNameChanged(clean))
        node = self._around.node()
        if node is None:
            return
        for record in (await self._service.standing()).contacts:
            session = node.session(record.id)
            if session is None or session.card is not None:
                continue
            answer = await self._service.exchange.profile(session.circle)
            with contextlib.suppress(NotConnected):
                for message in answer.controls:
                    session.send_control(*control.encode(message))

    async def set_picture(self, picture: bytes) -> None:
        """Our own picture."""
        self._around.check_in_use()
        await self._pictures.set_own(picture)

    async def picture(self, chat: ChatId) -> bytes:
        """What is shown of somebody."""
        return await self._pictures.get(UserId(chat.raw))

    async def choose_picture(self, contact: UserId, picture: bytes | None) -> None:
        """What only we show of a contact."""
        await self._pictures.choose(contact, picture)

    # -- introductions -------------------------------------------------------------------------

    async def introduce(self, first: UserId, second: UserId, note: str = "") -> None:
        """Make two contacts known to each other."""
        self._around.check_in_use()
        await self._introductions.introduce(first, second, note)

    async def introductions(self) -> Sequence[Introduction]:
        """Those that were offered to us."""
        return await self._introductions.offered()

    async def answer_introduction(self, introduction: str, accept: bool) -> None:
        """Yes or no."""
        self._around.check_in_use()
        await self._introductions.answer(introduction, accept)

    # -- certificates and codes ----------------------------------------------------------------

    async def certificates(self, contact: UserId) -> Sequence[CertificateLine]:
        """The story of somebody's certificates."""
        return await self._certificates.story(contact)

    async def warnings(self, contact: UserId) -> Sequence[TrustWarning]:
        """Why to look twice."""
        return await self._certificates.warnings(contact)

    async def same_person(self, newer: UserId, older: UserId) -> None:
        """Two contacts are one person."""
        await self._certificates.replace(newer, older)

    async def code_link(self, contact: UserId) -> str:
        """For the QR code on our screen; raises ``NoSafetyCode`` before there is one."""
        record = await self._store.transaction(lambda t: known(t, contact))
        if record.certificate is None:
            raise NoSafetyCode
        return CodeLink(self._around.me.raw, contact.raw).link()

    async def check_code(self, contact: UserId, link: str) -> CodeVerdict:
        """What a scanned code says; raises ``BadCode`` or ``NoSafetyCode``."""
        code = CodeLink.parse(link)
        record = await self._store.transaction(lambda t: known(t, contact))
        if record.certificate is None:
            raise NoSafetyCode
        verdict = _verdict(code, self._around.me, contact)
        if verdict is not CodeVerdict.OWN:
            await self._service.people.verify(contact, verdict is CodeVerdict.MATCH)
        return verdict

    # -- cards and strangers -------------------------------------------------------------------

    async def card_story(self) -> Sequence[CardLine]:
        """All our cards."""
        now = self._around.clock.wall()
        return await self._store.transaction(lambda t: card_story(t, now))

    async def postpone(self, contact: UserId) -> None:
        """Not now."""
        await self._store.transaction(lambda t: postpone(t, contact))

    # -- forgetting ----------------------------------------------------------------------------

    async def delete_chat(self, chat: ChatId, *, contact: bool = False) -> str:
        """Hide now, forget in half a minute."""
        deletion = await self._removal.delete(chat, contact)
        self._purge_due.set()
        node = self._around.node()
        session = node.session(UserId(chat.raw)) if contact and node is not None else None
        if session is not None:
            session.close()
        return deletion.token

    async def undo(self, token: str) -> None:
        """Bring it back."""
        await self._removal.undo(token)

    async def deletions(self) -> Sequence[Deletion]:
        """What can still be brought back."""
        return await self._removal.deletions()

    # -- the lock ------------------------------------------------------------------------------

    @property
    def locked(self) -> bool:
        """Whether the profile is locked."""
        return self._lock.locked

    async def lock(self) -> None:
        """Show nothing."""
        await self._lock.lock()

    async def unlock(self, passphrase: str) -> None:
        """Open it again."""
        await self._lock.unlock(passphrase)

    async def check_passphrase(self, passphrase: str) -> bool:
        """Whether it opens this profile."""
        return await self._lock.check(passphrase)

    async def has_passphrase(self) -> bool:
        """Whether there is one."""
        return await self._lock.has_passphrase()

    async def set_passphrase(self, passphrase: str, old: str | None = None) -> None:
        """Set or change it."""
        await self._lock.set_passphrase(passphrase, old)

    async def lock_after(self) -> int | None:
        """Idle seconds."""
        return await self._lock.after()

    async def set_lock_after(self, seconds: int | None) -> None:
        """Keep them."""
        await self._lock.set_after(seconds)


def _verdict(code: CodeLink, me: UserId, contact: UserId) -> CodeVerdict:
    """Their screen must show (they, we); anything else is an alarm, except for our own screen."""
    if (code.shown_by, code.shown_to) == (contact.raw, me.raw):
        return CodeVerdict.MATCH
    return CodeVerdict.OWN if code.shown_by == me.raw else CodeVerdict.DIFFERENT
