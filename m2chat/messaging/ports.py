"""What the domain needs of the world, as Protocols; ``storage`` and ``app`` fill them.

``Store.transaction(work)`` runs ``work`` on all the tables at once, all or nothing.  What is told
goes to ``Tables.after_commit`` and leaves only when it is durable ("commit, then tell").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.files.records import FileTable
from m2chat.messaging.groups.ports import GroupTable
from m2chat.messaging.insight import InsightTable
from m2chat.messaging.life.ports import LifeTables
from m2chat.messaging.model import ChatSettings, Direction, Message
from m2chat.messaging.offline.ports import OfflineTables
from m2chat.messaging.records import (
    AskerRecord,
    CardRecord,
    Chain,
    ChatRow,
    CircleRecord,
    ContactRecord,
    OutboxItem,
    OwnPreKey,
    OwnProfile,
)
from m2chat.messaging.search import SearchTable
from m2chat.messaging.trust.port import PeopleTable

T = TypeVar("T")


class ContactTable(Protocol):
    """Everybody we know, asked, were asked by or blocked."""

    def get(self, contact: UserId) -> ContactRecord | None:
        """One of them."""

    def all(self) -> list[ContactRecord]:
        """All of them, in the order they were added."""

    def save(self, record: ContactRecord) -> None:
        """Insert or replace."""

    def remove(self, contact: UserId) -> None:
        """Forget them with everything that hangs on them."""

    def chain(self, contact: UserId, instance: bytes) -> Chain | None:
        """How far their numbering was followed."""

    def save_chain(self, contact: UserId, instance: bytes, chain: Chain) -> None:
        """Keep how far it was followed."""

    def keep_chains(self, contact: UserId, instances: Sequence[bytes], limit: int) -> None:
        """Where more than ``limit`` of their programs were followed: forget all but these two."""

    def add_missing(self, contact: UserId, instance: bytes, seqs: range) -> None:
        """These numbers were jumped over."""

    def fill_missing(self, contact: UserId, instance: bytes, seq: int) -> bool:
        """A number came late; whether it was among the missing."""

    def first_missing(self, contact: UserId, instance: bytes) -> int | None:
        """The lowest number that never came."""

    def forget_chains(self, contact: UserId) -> None:
        """Follow their numbering from its start again."""


class CardTable(Protocol):
    """The cards we made and who used them."""

    def get(self, card: bytes) -> CardRecord | None:
        """One card by its id."""

    def all(self) -> list[CardRecord]:
        """All cards, the newest first."""

    def save(self, record: CardRecord) -> None:
        """Insert or replace."""

    def askers(self, card: bytes | None = None) -> list[AskerRecord]:
        """Who used this card, or any card."""

    def save_asker(self, record: AskerRecord) -> None:
        """Insert or replace."""

    def settle(self, asker: UserId) -> None:
        """Nothing of this person's requests is open any more."""

    def forget_asker(self, asker: UserId) -> None:
        """As if they had never asked; what was counted stays counted."""


class MessageTable(Protocol):
    """All messages, drafts and the read receipts that wait."""

    def add(self, message: Message) -> Message:
        """Insert; the result has its ``order``."""

    def get(self, message: MessageId, chat: ChatId | None = None) -> Message | None:
        """One message of either direction, of this conversation if one is named.

        An id may be borrowed: of several our own counts, then the one that came first.
        """

    def find(
        self,
        contact: ChatId,
        direction: Direction,
        message: MessageId,
        author: UserId | None = None,
    ) -> Message | None:
        """One message by what makes it unique, also a hidden one; ``author`` in groups."""

    def gone(self, contact: ChatId, message: MessageId) -> bool:
        """Whether a message of this id came once and was deleted here since."""

    def save(self, message: Message) -> None:
        """Replace what can change of it: all but conversation, direction, id, author, kind."""

    def page(self, contact: ChatId, before: int | None, limit: int) -> list[Message]:
        """The newest ``limit`` with ``order`` below ``before``, oldest first."""

    def page_after(self, contact: ChatId, after: int, limit: int) -> list[Message]:
        """The oldest ``limit`` with ``order`` above ``after``, oldest first."""

    def open(self, contact: ChatId) -> list[Message]:
        """Our messages in state queued or sending, in order; not those for later."""

    def count_open(self) -> int:
        """How many messages of ours are in state queued or sending, in all conversations."""

    def stored(self, contact: ChatId) -> list[Message]:
        """Our messages in state stored, in order."""

    def gaps(self, contact: ChatId) -> list[Message]:
        """What came behind a gap, in order."""

    def mark_read(self, contact: ChatId, now: float) -> list[MessageId]:
        """Mark what came from them as seen, from which on its timer runs; which were not yet."""

    def save_draft(self, contact: ChatId, text: str, reply_to: MessageId | None = None) -> None:
        """Keep unsent text and what it answers; nothing of both takes the row away."""

    def owe_read(self, contact: UserId, messages: Sequence[MessageId]) -> None:
        """These read receipts are to be sent."""

    def take_owed(self, contact: UserId) -> list[MessageId]:
        """The read receipts to be sent, which then are no longer owed."""


class ChatTable(Protocol):
    """The conversations and what the person set for them."""

    def kind(self, chat: ChatId) -> str | None:
        """``contact``, ``group`` or ``notes``; None: there is no such conversation."""

    def rows(self, me: UserId) -> list[ChatRow]:
        """All of them with last message, unread count, draft, and whether we are mentioned."""

    def add(self, chat: ChatId, kind: str) -> None:
        """A new conversation; nothing happens when it is there already."""

    def remove(self, chat: ChatId) -> None:
        """Forget it with its messages and its draft."""

    def settings(self, chat: ChatId) -> ChatSettings:
        """What the person set; the usual for a conversation that does not exist."""

    def save_settings(self, chat: ChatId, settings: ChatSettings) -> None:
        """Keep it."""


class OutboxTable(Protocol):
    """What the receivers have not confirmed."""

    def add(self, item: OutboxItem) -> None:
        """Put at the end of its contact's row."""

    def get(self, contact: UserId, message: MessageId) -> OutboxItem | None:
        """One item."""

    def remove(self, contact: UserId, message: MessageId) -> OutboxItem | None:
        """Take out what was confirmed; what it was."""

    def after(self, contact: UserId, seq: int, limit: int) -> list[OutboxItem]:
        """The next items of a contact above ``seq``, in order."""

    def all(self, contact: UserId) -> list[OutboxItem]:
        """All items of a contact, in order."""

    def offer(self, contact: UserId, after: int, last: int) -> None:
        """The items above ``after`` up to ``last`` may leave this computer now."""

    def offered(self, contact: UserId, message: MessageId) -> bool:
        """Whether an item may have left this computer."""

    def contacts(self) -> list[UserId]:
        """Who has something waiting."""


class OwnTable(Protocol):
    """Ourselves: identity, pre-keys, circles, settings, local events."""

    def profile(self) -> OwnProfile:
        """Who we are."""

    def raise_revision(self, floor: int = 0) -> int:
        """What PROFILE says changed: the new revision, above ``floor``."""

    def renew_instance(self, instance: bytes) -> None:
        """From now on we speak as another instance, 8 bytes."""

    def next_epoch(self) -> int:
        """A number for the next temporary key, never given out before."""

    def prekeys(self) -> list[OwnPreKey]:
        """Our pre-keys, the newest first."""

    def add_prekey(self, prekey: OwnPreKey) -> None:
        """Keep a new one."""

    def remove_prekey(self, prekey: bytes) -> None:
        """Erase one by its pkid."""

    def circles(self) -> list[CircleRecord]:
        """The circles, in the order they were joined."""

    def save_circle(self, circle: CircleRecord) -> None:
        """Insert or replace."""

    def remove_circle(self, public_key: bytes) -> None:
        """Leave it."""

    def setting(self, key: str) -> str | None:
        """One setting."""

    def save_setting(self, key: str, value: str) -> None:
        """Keep one setting."""

    def note(self, at: float, kind: str, note: str) -> None:
        """Keep a local event; the oldest beyond 10,000 go."""


class Tables(Protocol):
    """All tables inside one transaction."""

    @property
    def contacts(self) -> ContactTable:
        """The people."""

    @property
    def cards(self) -> CardTable:
        """The cards."""

    @property
    def chats(self) -> ChatTable:
        """The conversations."""

    @property
    def messages(self) -> MessageTable:
        """The messages."""

    @property
    def outbox(self) -> OutboxTable:
        """What is to be delivered."""

    @property
    def own(self) -> OwnTable:
        """Ourselves."""

    @property
    def offline(self) -> OfflineTables:
        """What waits at stores, and by which agreement."""

    @property
    def people(self) -> PeopleTable:
        """Certificates, introductions, pictures, deletions."""

    @property
    def groups(self) -> GroupTable:
        """Groups: logs, messages as they were signed, receipts of members."""

    @property
    def life(self) -> LifeTables:
        """Edits, reactions, timers, what is held back, what became of messages."""

    @property
    def files(self) -> FileTable:
        """The files of messages."""

    @property
    def insight(self) -> InsightTable:
        """What services saw, who may test, what was forwarded."""

    @property
    def search(self) -> SearchTable:
        """What was said, by words."""

    def after_commit(self, action: Callable[[], None]) -> None:
        """Run ``action`` on the caller's loop once all this is durable."""


class Store(Protocol):
    """Where transactions are run."""

    async def transaction(self, work: Callable[[Tables], T]) -> T:
        """Run ``work``, all or nothing; it may run on another thread."""
