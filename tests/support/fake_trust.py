"""Trust in memory for tests of the window: what a test puts in comes out, and calls are noted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from m2chat.app.faces.trust import (
    Asker,
    CardLine,
    CertificateLine,
    CodeVerdict,
    ConversationHidden,
    ConversationRestored,
    Deletion,
    Introduction,
    IntroductionChanged,
    IntroductionState,
    LockChanged,
    OwnNameChanged,
    PictureChanged,
    TrustWarning,
)
from m2chat.errors import UserFacingError
from m2chat.ids import ChatId, UserId
from m2chat.messaging.events import ContactAdded, ContactRemoved
from m2chat.messaging.model import Contact, Message

if TYPE_CHECKING:
    from tests.support.fake_app import FakeApplication

PASSPHRASE = "correct horse"


class FakeTrust:
    """Fills ``TrustFace``."""

    def __init__(self, app: FakeApplication) -> None:
        self._app = app
        self._locked = False
        self.passphrase: str | None = PASSPHRASE
        self.idle_s: int | None = None
        self.offers: list[Introduction] = []
        self.story: dict[UserId, list[CertificateLine]] = {}
        self.doubts: dict[UserId, list[TrustWarning]] = {}
        self.pictures: dict[UserId, bytes] = {}
        self.askers: dict[str, tuple[Asker, ...]] = {}
        self.revoked: list[CardLine] = []
        self.gone: dict[str, tuple[Deletion, Contact | None, list[Message]]] = {}

    def _note(self, *call: object) -> None:
        self._app.note(*call)

    async def rename_self(self, name: str) -> None:
        """Told."""
        self._note("rename_self", name)
        if not name.strip():
            raise UserFacingError("The name is empty. Write the name that your contacts see.")
        self._app.rename(name)
        self._app.bus.publish(OwnNameChanged(name))

    async def set_picture(self, picture: bytes) -> None:
        """Kept."""
        self._note("set_picture", picture)
        self.pictures[self._app.profile.id] = picture
        self._app.bus.publish(PictureChanged(self._app.profile.id))

    async def picture(self, chat: ChatId) -> bytes:
        """As kept."""
        return self.pictures.get(UserId(chat.raw), b"")

    async def choose_picture(self, contact: UserId, picture: bytes | None) -> None:
        """Kept."""
        self.pictures[contact] = picture or b""

    async def introduce(self, first: UserId, second: UserId, note: str = "") -> None:
        """Noted."""
        self._note("introduce", first, second, note)

    async def introductions(self) -> Sequence[Introduction]:
        """Those of the test."""
        return tuple(self.offers)

    async def answer_introduction(self, introduction: str, accept: bool) -> None:
        """Moves on."""
        self._note("answer_introduction", introduction, accept)
        state = IntroductionState.ACCEPTED if accept else IntroductionState.DECLINED
        for at, one in enumerate(self.offers):
            if one.id == introduction:
                self.offers[at] = replace(one, state=state)
                self._app.bus.publish(IntroductionChanged(self.offers[at]))

    async def certificates(self, contact: UserId) -> Sequence[CertificateLine]:
        """Those of the test, or one."""
        one = CertificateLine("12345 67890", self._app.now - 86_400, "It came by card.", False)
        return self.story.get(contact, [one])

    async def warnings(self, contact: UserId) -> Sequence[TrustWarning]:
        """Those of the test."""
        return self.doubts.get(contact, [])

    async def same_person(self, newer: UserId, older: UserId) -> None:
        """Noted."""
        self._note("same_person", newer, older)

    async def code_link(self, contact: UserId) -> str:
        """A link."""
        return "m2:code/" + contact.raw.hex()

    async def check_code(self, contact: UserId, link: str) -> CodeVerdict:
        """By its text."""
        self._note("check_code", contact, link)
        if not link.startswith("m2:code/"):
            raise UserFacingError("This is no safety code: it should begin with m2:code/")
        if link == "m2:code/own":
            return CodeVerdict.OWN
        verdict = CodeVerdict.MATCH if "match" in link else CodeVerdict.DIFFERENT
        await self._app.verify_contact(contact, verdict is CodeVerdict.MATCH)
        return verdict

    async def card_story(self) -> Sequence[CardLine]:
        """The cards of the application and those that a test put beside them."""
        lines = [
            CardLine(card, False, card.expires_at <= self._app.now, self.askers.get(card.id, ()))
            for card in await self._app.cards()
        ]
        return (*lines, *self.revoked)

    async def postpone(self, contact: UserId) -> None:
        """Noted."""
        self._note("postpone", contact)

    async def delete_chat(self, chat: ChatId, *, contact: bool = False) -> str:
        """Hidden, with a way back."""
        self._note("delete_chat", chat, contact)
        who = UserId(chat.raw)
        person, said = self._app.people[who], self._app.talk[who]
        token = f"{len(self.gone):032x}"
        deletion = Deletion(token, chat, person.title, contact, self._app.now + 30)
        self.gone[token] = (deletion, person if contact else None, said)
        self._app.talk[who] = []
        if contact:
            del self._app.people[who], self._app.talk[who]
            self._app.bus.publish(ContactRemoved(who))
        self._app.bus.publish(ConversationHidden(deletion))
        return token

    async def undo(self, token: str) -> None:
        """Back again."""
        self._note("undo", token)
        if token not in self.gone:
            raise UserFacingError("That can't be brought back any more: the half minute is over.")
        deletion, person, said = self.gone.pop(token)
        who = UserId(deletion.chat.raw)
        if person is not None:
            self._app.people[who] = person
            self._app.bus.publish(ContactAdded(person))
        self._app.talk[who] = said
        self._app.bus.publish(ConversationRestored(deletion.chat))

    async def deletions(self) -> Sequence[Deletion]:
        """What can be brought back."""
        return [deletion for deletion, _, _ in self.gone.values()]

    @property
    def locked(self) -> bool:
        """Whether."""
        return self._locked

    async def lock(self) -> None:
        """Locked, if there is a passphrase."""
        self._note("lock")
        if self.passphrase is None:
            raise UserFacingError("Set a passphrase first.", key="no_passphrase")
        self._turn(True)

    async def unlock(self, passphrase: str) -> None:
        """Open, by the one passphrase."""
        self._note("unlock")
        if passphrase != self.passphrase:
            raise UserFacingError("That passphrase does not open this profile.", key="wrong")
        self._turn(False)

    async def check_passphrase(self, passphrase: str) -> bool:
        """Whether it is the one."""
        return passphrase == self.passphrase

    async def has_passphrase(self) -> bool:
        """Whether there is one."""
        return self.passphrase is not None

    async def set_passphrase(self, passphrase: str, old: str | None = None) -> None:
        """Kept."""
        if self.passphrase is not None and old != self.passphrase:
            raise UserFacingError("That passphrase does not open this profile.")
        self.passphrase = passphrase

    async def lock_after(self) -> int | None:
        """As kept."""
        return self.idle_s

    async def set_lock_after(self, seconds: int | None) -> None:
        """Kept."""
        self._note("set_lock_after", seconds)
        if seconds is not None and self.passphrase is None:
            raise UserFacingError("Set a passphrase first.", key="no_passphrase")
        self.idle_s = seconds

    def _turn(self, locked: bool) -> None:
        self._locked = locked
        self._app.bus.publish(LockChanged(locked))
