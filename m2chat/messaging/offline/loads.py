"""What the next envelope for a store is made of, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass

from m2chat.ids import MessageId
from m2chat.messaging.model import Reason
from m2chat.messaging.offline.model import PartRow
from m2chat.messaging.records import OutboxItem


@dataclass(frozen=True, slots=True)
class Load:
    """What goes into the next envelope for a store."""

    items: tuple[OutboxItem, ...]  # empty: receipts, in ``receipts``
    certificate: bytes
    prekey: bytes
    receipts: tuple[MessageId, ...] = ()
    part: PartRow | None = None  # instead: some chunks of a file


@dataclass(frozen=True, slots=True)
class Outlook:
    """What should be done for one contact now."""

    load: Load | None = None
    reason: Reason = Reason.NONE  # why nothing can be left
    wait_s: float | None = None  # look again then
    more: bool = False  # more waits than the load holds
