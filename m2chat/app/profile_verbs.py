"""The verbs of an open profile on circles, cards, contacts and messages, each a line or two.

``Application`` is the other half: life, network, tasks.
"""

from __future__ import annotations

from collections.abc import Sequence

from m2chat.app.delivery_loop import DeliveryLoop
from m2chat.app.diagnostics import Diagnostics
from m2chat.app.face import CardPreview, CircleInfo
from m2chat.app.faces.life import LifeFace
from m2chat.ids import ChatId, MessageId, UserId
from m2chat.links import LOCAL_CIRCLE, CircleLink
from m2chat.messaging.model import (
    Card,
    Contact,
    Conversation,
    Message,
    RoutePolicy,
    SafetyCode,
)
from m2chat.messaging.records import CircleRecord
from m2chat.messaging.service import MessagingService
from m2chat.net.peers import NodeFace


class ProfileVerbs:
    """What people do with one open profile; made by ``Application`` alone."""

    service: MessagingService
    life: LifeFace
    _diagnostics: Diagnostics
    _delivery: DeliveryLoop
    _node: NodeFace | None

    # -- circles -------------------------------------------------------------------------------

    async def circles(self) -> Sequence[CircleInfo]:
        """The circles of this profile."""
        return [_circle(one) for one in await self.service.people.circles()]

    async def join_circle(self, link: str) -> CircleInfo:
        """Join by link; joining twice refreshes it."""
        record = await self.service.people.join_circle(link)
        await self._tell_circles()
        return _circle(record)

    async def leave_circle(self, name: str) -> None:
        """Leave; contacts of that circle stay but are not reached."""
        await self.service.people.leave_circle(name)
        await self._tell_circles()

    # -- cards ---------------------------------------------------------------------------------

    async def create_card(self, uses: int | None = 1, valid_s: float = 604_800) -> Card:
        """A new contact card; ``uses`` None is unlimited."""
        self._diagnostics.check_in_use()
        return await self.service.people.create_card(uses, valid_s)

    async def cards(self) -> Sequence[Card]:
        """Cards that still answer."""
        return await self.service.people.cards()

    async def revoke_card(self, card_id: str) -> None:
        """The card answers nobody any more."""
        await self.service.people.revoke_card(card_id)

    async def check_card(self, link: str) -> CardPreview:
        """Say whether a pasted card could be used now, and if not, why."""
        card, circle = await self.service.people.check_card(link)
        local = card.circle_tag == LOCAL_CIRCLE.tag
        return CardPreview(UserId(card.fingerprint), float(card.expires_at), circle.name, local)

    def qr_svg(self, link: str) -> str:
        """A QR code as an SVG document."""
        from m2chat.app import qr  # with numpy and ZXing: late, most starts show none

        return qr.svg(link)

    def qr_png(self, link: str, scale: int = 8) -> bytes:
        """A QR code as a PNG file."""
        from m2chat.app import qr

        return qr.png(link, scale)

    # -- contacts ------------------------------------------------------------------------------

    async def contacts(self) -> Sequence[Contact]:
        """Everybody, by title."""
        return await self.service.people.contacts()

    async def add_contact(self, link: str, nickname: str = "", hello: str = "") -> Contact:
        """Ask the card's owner; the contact waits until they accept."""
        self._diagnostics.check_in_use()
        return await self.service.people.add(link, nickname, hello)

    async def accept_contact(self, contact: UserId) -> None:
        """Say yes to a request."""
        self._diagnostics.check_in_use()
        await self.service.people.accept(contact)

    async def reject_contact(self, contact: UserId) -> None:
        """Forget a request, silently."""
        await self.service.people.reject(contact)

    async def block_contact(self, contact: UserId) -> None:
        """Never hear of them again."""
        await self.service.people.block(contact)
        self._hang_up(contact)

    async def unblock_contact(self, contact: UserId) -> None:
        """Undo a block."""
        await self.service.people.unblock(contact)

    async def remove_contact(self, contact: UserId) -> None:
        """Delete the contact (or cancel our request) and the conversation."""
        await self.service.people.remove(contact)
        self._hang_up(contact)

    async def rename_contact(self, contact: UserId, nickname: str) -> None:
        """What only we call them; empty for their own name."""
        await self.service.people.rename(contact, nickname)

    async def verify_contact(self, contact: UserId, verified: bool = True) -> None:
        """The person compared the safety code."""
        await self.service.people.verify(contact, verified)

    async def safety_code(self, contact: UserId) -> SafetyCode:
        """What to compare; the same on both sides."""
        return await self.service.people.safety_code(contact)

    async def set_route_policy(self, contact: UserId, policy: RoutePolicy) -> None:
        """How we are willing to reach them."""
        await self.service.people.set_policy(contact, policy)

    # -- messages ------------------------------------------------------------------------------

    async def conversations(self) -> Sequence[Conversation]:
        """All rows of the list, the newest first."""
        return await self.service.conversations.overview()

    async def messages(
        self,
        contact: ChatId,
        *,
        before: int | None = None,
        after: int | None = None,
        limit: int = 50,
    ) -> Sequence[Message]:
        """The newest ``limit`` messages below ``before``, or the oldest above ``after``."""
        if after is not None:
            return await self.service.conversations.page_after(contact, after, limit)
        return await self.service.conversations.page(contact, before, limit)

    async def message(self, message: MessageId) -> Message:
        """One message."""
        return await self.service.conversations.get(message)

    async def send_text(self, contact: UserId, text: str) -> Message:
        """Durable when it returns; delivery follows by itself."""
        return await self.life.send(contact, text)

    async def retry_message(self, message: MessageId) -> None:
        """Try a failed or waiting message now."""
        self._diagnostics.check_in_use()
        await self.service.conversations.retry(message)
        self._delivery.retry_all()
        if self._node is not None:
            self._node.retry_now()

    async def cancel_message(self, message: MessageId) -> None:
        """Take back a message that has not been delivered."""
        await self.service.conversations.cancel(message)

    async def mark_read(self, contact: ChatId) -> None:
        """All that came from this contact was seen."""
        await self.service.conversations.mark_read(contact)

    async def save_draft(
        self, contact: ChatId, text: str, reply_to: MessageId | None = None
    ) -> None:
        """Keep unsent text and what it answers."""
        await self.service.conversations.save_draft(contact, text, reply_to)

    # -- inside --------------------------------------------------------------------------------

    def _hang_up(self, contact: UserId) -> None:
        session = self._node.session(contact) if self._node is not None else None
        if session is not None:
            session.close()

    async def _tell_circles(self) -> None:
        _, circles = await self.service.own()
        if self._node is not None:
            self._node.set_circles([CircleLink.parse(one.link) for one in circles])


def _circle(record: CircleRecord) -> CircleInfo:
    link = CircleLink.parse(record.link)
    return CircleInfo(record.name, record.link, len(link.services), link.local)
