"""The tables of offline delivery, as a Protocol; ``storage.offline`` fills it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from m2chat.ids import MessageId, UserId
from m2chat.messaging.offline.model import (
    Agreement,
    ContactStores,
    Counter,
    Deposit,
    MailboxRow,
    Parcel,
    PartRow,
    TreatyRow,
    Window,
)


class AgreementTable(Protocol):
    """What was agreed with whom."""

    def get(self, contact: UserId) -> Agreement | None:
        """The agreement with one contact."""

    def all(self) -> list[Agreement]:
        """All of them."""

    def save(self, agreement: Agreement) -> None:
        """Insert or replace."""

    def treaties(self, contact: UserId) -> list[TreatyRow]:
        """The treaties of an agreement."""

    def save_treaty(self, row: TreatyRow) -> None:
        """Insert or replace, by contact, direction and store."""

    def remove_treaties(self, contact: UserId) -> None:
        """Forget them all."""

    def stores_of(self, contact: UserId) -> ContactStores:
        """Where a contact takes mail; nowhere while their PROFILE never said."""

    def save_stores_of(self, contact: UserId, stores: ContactStores) -> None:
        """Keep what their PROFILE says."""


class MailboxTable(Protocol):
    """Our mailboxes, who may write there, and what was taken out."""

    def all(self) -> list[MailboxRow]:
        """All of them, the newest first."""

    def save(self, row: MailboxRow) -> None:
        """Insert or replace, by its seed."""

    def remove(self, seed: bytes) -> None:
        """Forget one."""

    def window(self, contact: UserId, store: bytes, series: bytes) -> Window:
        """How far a contact's tokens of this series were used at one store."""

    def save_window(self, window: Window) -> None:
        """Keep it; an earlier series goes."""

    def picked_up(self, envs: Sequence[bytes]) -> set[bytes]:
        """Which of these were taken in before."""

    def save_picked_up(self, env: bytes, at: float) -> None:
        """This one was taken in, or set aside."""

    def forget_picked_up(self, before: float) -> None:
        """What is older cannot come again."""

    def quarantine(self, at: float, content: bytes) -> None:
        """Set aside what cannot be read."""

    def owe(self, contact: UserId, messages: Sequence[MessageId], due_at: float) -> None:
        """These were taken in and their sender does not know it yet."""

    def owed(self, contact: UserId, limit: int) -> list[MessageId]:
        """The receipts that a contact is owed, the oldest first."""

    def owed_due(self, now: float) -> list[UserId]:
        """Whose receipts have waited long enough to go by way of a store."""

    def next_owed(self) -> float | None:
        """When the next ones have."""

    def settle(self, contact: UserId, messages: Sequence[MessageId]) -> None:
        """These are owed no more."""

    def expiry_note(self, contact: UserId) -> tuple[MessageId, int] | None:
        """The line that counts what expired before it came, and how many it says."""

    def save_expiry_note(self, contact: UserId, note: MessageId, count: int) -> None:
        """Keep it."""


class ParcelTable(Protocol):
    """What we left at stores."""

    def add(self, parcel: Parcel, blob: bytes) -> None:
        """A sealed envelope with what is in it."""

    def get(self, env: bytes) -> Parcel | None:
        """One parcel."""

    def of(self, contact: UserId) -> list[Parcel]:
        """All parcels for a contact, the oldest first."""

    def holding(self, contact: UserId, message: MessageId) -> list[Parcel]:
        """The parcels in which a message is, those that are outdated too."""

    def save(self, parcel: Parcel) -> None:
        """Keep whether it is outdated."""

    def blob(self, env: bytes) -> bytes | None:
        """The envelope; None once no store needs it any more."""

    def drop_blob(self, env: bytes) -> None:
        """No store needs it any more."""

    def remove(self, env: bytes) -> None:
        """Forget a parcel and its deposits."""

    def contacts(self) -> list[UserId]:
        """For whom there are parcels."""

    def covered(self, contact: UserId) -> set[MessageId]:
        """The messages that are in a parcel that is not outdated."""

    def deposits(self, env: bytes) -> list[Deposit]:
        """The copies of a parcel."""

    def save_deposit(self, deposit: Deposit) -> None:
        """Insert or replace, by env and store."""

    def remove_deposit(self, env: bytes, store: bytes) -> None:
        """A copy is gone."""

    def next_expiry(self) -> float | None:
        """When the next store forgets something."""

    def counter(self, contact: UserId, store: bytes, series: bytes) -> Counter:
        """Which token of this series to use next."""

    def save_counter(self, contact: UserId, store: bytes, counter: Counter) -> None:
        """Keep it; an earlier series goes."""


class FilePartTable(Protocol):
    """Parts of our files that we left at stores."""

    def add(self, row: PartRow) -> None:
        """One more was sealed; it goes with its parcel unless it was confirmed."""

    def get(self, contact: UserId, part: MessageId) -> PartRow | None:
        """One of them."""

    def waiting(self, contact: UserId) -> set[MessageId]:
        """The parts that their receiver has not confirmed."""

    def confirm(self, part: PartRow) -> None:
        """Its receiver has it on the disk."""

    def of(self, contact: UserId, message: MessageId) -> list[PartRow]:
        """All parts of one file for one receiver."""

    def messages(self, contact: UserId) -> list[MessageId]:
        """The files of which there are parts for this contact."""

    def forget_confirmed(self, contact: UserId, message: MessageId) -> None:
        """The file is settled."""

    def receivers(self) -> list[UserId]:
        """Who may have a file of ours that they do not have yet."""


class OfflineTables(Protocol):
    """All of them together."""

    @property
    def parts(self) -> FilePartTable:
        """Parts of our files."""

    @property
    def agreements(self) -> AgreementTable:
        """What was agreed."""

    @property
    def mailboxes(self) -> MailboxTable:
        """Mail to us."""

    @property
    def parcels(self) -> ParcelTable:
        """Mail from us."""
