"""A believable application in memory for tests of the window: people, conversations, states.

``FakeApplication`` fills ``ApplicationFace`` and ``FakeAccounts`` fills ``AccountsFace``.  Verbs
change its state and publish the same events as the real one; nothing is ever sent anywhere.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path

from m2chat.app.face import (
    ApplicationFace,
    CardPreview,
    CircleInfo,
    Finding,
    NetworkChanged,
    NetworkStatus,
    ProfileInfo,
    ProfileMoved,
    ProfileSummary,
    ServiceLine,
    SessionLine,
    TraceStep,
)
from m2chat.app.faces.archive import ArchiveFace
from m2chat.app.faces.files import FileFace
from m2chat.app.faces.life import LifeFace
from m2chat.errors import UserFacingError
from m2chat.events import EventBus
from m2chat.ids import ChatId, GroupId, MessageId, UserId
from m2chat.messaging.choices import NetworkChoices
from m2chat.messaging.events import (
    ContactAdded,
    ContactChanged,
    ContactRemoved,
    ConversationRead,
    DraftChanged,
    MessageAdded,
    MessageStateChanged,
)
from m2chat.messaging.group_model import Group, GroupState, Member, MemberRole
from m2chat.messaging.model import (
    NO_SETTINGS,
    Card,
    ChatSettings,
    Contact,
    ContactState,
    Conversation,
    DeliveryState,
    Direction,
    Message,
    Presence,
    Reason,
    Route,
    RoutePolicy,
    SafetyCode,
)
from m2chat.storage.errors import KeyLockedAway
from tests.support.fake_archive import FakeArchive
from tests.support.fake_files import FakeFiles
from tests.support.fake_groups import FakeGroups
from tests.support.fake_hosting import FakeHosting
from tests.support.fake_insight import FakeInsight
from tests.support.fake_life import FakeLife
from tests.support.fake_nearby import FakeNearby
from tests.support.fake_offline import FakeOffline
from tests.support.fake_trust import FakeTrust
from tests.support.fake_updates import FakeUpdates

NOW = 1_800_000_000.0 - 1_800_000_000.0 % 86_400 + 18.5 * 3600
GOOD_CARD = "m2:contact/Z29vZC1jYXJk"
OWN_CARD = "m2:contact/b3duLWNhcmQ"
DAMAGED = "This contact card is damaged: a part is missing. Copy the whole of it and try again."
WORDS = tuple(
    [
        "amber",
        "river",
        "candle",
        "orbit",
        "meadow",
        "pilot",
        "velvet",
        "anchor",
        "copper",
        "lantern",
        "saddle",
        "wren",
    ]
)


async def _at_once() -> None:
    return None


def user(number: int) -> UserId:
    """A person's id by number."""
    return UserId(bytes([number]) + bytes(31))


def message_id(number: int) -> MessageId:
    """A message's id by number."""
    return MessageId(number.to_bytes(16, "big"))


LOCAL = CircleInfo("local", "m2:circle/bG9jYWw", 0, True)


class FakeApplication:
    """One open profile in memory."""

    def __init__(self, name: str = "Ada Miller", now: float = NOW) -> None:
        self.bus = EventBus()
        self.offline = FakeOffline(self.bus)
        self.now = now
        self.kept = FakeArchive(self)
        self.archive: ArchiveFace = self.kept
        self.started = False
        self.stopped = False
        self.online = True
        self.elsewhere = False
        self.chosen = NetworkChoices()
        self.steps: list[TraceStep] = []
        self.findings: list[Finding] = []
        self.pace: Callable[[], Awaitable[None]] = _at_once
        self.calls: list[tuple[object, ...]] = []
        self.fail_next: UserFacingError | None = None
        self.people: dict[UserId, Contact] = {}
        self.talk: dict[ChatId, list[Message]] = {}
        self.drafts: dict[ChatId, str] = {}
        self.settings: dict[ChatId, ChatSettings] = {}
        self.bands: dict[GroupId, Group] = {}
        self.groups = FakeGroups(self)
        self.hosting = FakeHosting(self.bus)
        self.nearby = FakeNearby(self.bus, now)
        self.fake_life, self.fake_files = FakeLife(self), FakeFiles(self)
        self.life: LifeFace = self.fake_life
        self.files: FileFace = self.fake_files
        self.joined: list[CircleInfo] = [CircleInfo("Riverside", "m2:circle/cml2ZXI", 2, False)]
        self._cards: list[Card] = []
        self.trust, self.updates = FakeTrust(self), FakeUpdates()
        self.insight = FakeInsight(self)
        self._next = 1
        self._profile = ProfileInfo(
            Path("profile"), name, user(7), " ".join(f"{n * 7919 % 100_000:05}" for n in range(12))
        )

    # -- filling it ---------------------------------------------------------------------------

    def person(
        self,
        number: int,
        name: str,
        *,
        state: ContactState = ContactState.READY,
        presence: Presence = Presence.OFFLINE,
        route: Route = Route.NONE,
        verified: bool = False,
        hello: str = "",
        reason: Reason = Reason.NONE,
    ) -> Contact:
        """Somebody in the list."""
        contact = Contact(
            id=user(number),
            name=name,
            nickname="",
            state=state,
            added_at=self.now - 3600 * number,
            hello=hello,
            verified=verified,
            presence=presence,
            route=route,
            circle="Riverside",
            request_reason=reason,
            has_certificate=state is ContactState.READY,
        )
        self.people[contact.id] = contact
        self.talk[contact.id] = []
        return contact

    def band(self, number: int, name: str, people: Sequence[Contact]) -> Group:
        """A group of ours with these."""
        me = Member(self._profile.id, "You", MemberRole.ADMIN, self.now, me=True)
        others = [
            Member(one.id, one.title, MemberRole.MEMBER, self.now, contact=True) for one in people
        ]
        group = Group(
            GroupId(bytes([number]) + bytes(31)),
            name,
            GroupState.MEMBER,
            (me, *others),
            self.now - 90_000.0,
            "Riverside",
            admin=True,
        )
        self.bands[group.id] = group
        self.talk[group.id] = []
        return group

    def compose(self, chat: ChatId, text: str) -> Message:
        """A message of ours that was written now and waits."""
        made = Message(
            id=message_id(self._next),
            contact=chat,
            direction=Direction.OUT,
            text=text,
            state=DeliveryState.QUEUED,
            order=self._next,
            sent_at=self.now,
        )
        self._next += 1
        return made

    def say(
        self,
        contact: Contact | Group,
        text: str,
        *,
        ago: float,
        out: bool = False,
        state: DeliveryState = DeliveryState.DELIVERED,
        reason: Reason = Reason.NONE,
        warning: bool = False,
        unread: bool = False,
        gap: bool = False,
        **more: object,
    ) -> Message:
        """A message of the past."""
        waiting = state in (DeliveryState.QUEUED, DeliveryState.SENDING)
        message = Message(
            id=message_id(self._next),
            contact=contact.id,
            direction=Direction.OUT if out else Direction.IN,
            text=text,
            state=state,
            order=self._next,
            sent_at=self.now - ago,
            delivered_at=None if waiting else self.now - ago + 1,
            reason=reason,
            warning=warning,
            attempts=3 if waiting else 1,
            next_try=self.now + 340 if waiting else None,
            unread=unread,
            gap_before=gap,
        )
        message = replace(message, **more)  # type: ignore[arg-type]
        self._next += 1
        self.talk[contact.id].append(message)
        return message

    def receive(self, contact: UserId, text: str) -> Message:
        """A message comes in now; call it on the node's loop."""
        message = Message(
            id=message_id(self._next),
            contact=contact,
            direction=Direction.IN,
            text=text,
            state=DeliveryState.DELIVERED,
            order=self._next,
            sent_at=self.now,
            delivered_at=self.now,
            unread=True,
        )
        self._next += 1
        self.talk[contact].append(message)
        self.bus.publish(MessageAdded(message))
        return message

    def advance(self, message: MessageId, **changes: object) -> Message:
        """A message changes its state; call it on the node's loop."""
        for rows in self.talk.values():
            for at, row in enumerate(rows):
                if row.id == message:
                    rows[at] = replace(row, **changes)  # type: ignore[arg-type]
                    self.bus.publish(MessageStateChanged(rows[at]))
                    return rows[at]
        raise KeyError(message)

    # -- the face -----------------------------------------------------------------------------

    @property
    def profile(self) -> ProfileInfo:
        """Who we are."""
        return self._profile

    def rename(self, name: str) -> None:
        """We call ourselves this."""
        self._profile = replace(self._profile, name=name)

    def note(self, *call: object) -> None:
        """A verb was called; it fails when a test wants that."""
        self.calls.append(call)
        # What the window does by itself at moments of its own is not what a test wants to fail.
        if self.fail_next is not None and call[0] not in ("save_draft", "mark_read"):
            error, self.fail_next = self.fail_next, None
            raise error

    async def start(self) -> None:
        """Goes on line."""
        self.started = True
        self.bus.publish(NetworkChanged(self.online))

    async def stop(self) -> None:
        """Ends."""
        self.stopped = True

    async def network(self) -> NetworkStatus:
        """One look-up server and a session for each contact on line."""
        lines = tuple(
            SessionLine(c.id, c.route.value, 23.0, 0.001, 1_250_000.0)
            for c in self.people.values()
            if c.presence is Presence.ONLINE
        )
        services = (
            ServiceLine("203.0.113.10:4700", "Riverside", self.online, self.online, 18.4),
            ServiceLine("198.51.100.7:4700", "Riverside", False, False, 0.0),
        )
        return NetworkStatus(
            self.online,
            ("203.0.113.10:4700",) if self.online else (),
            "cone",
            lines,
            address="[::]:50311",
            candidates=("192.168.1.20:50311", "203.0.113.80:50311"),
            services=services,
            elsewhere=self.elsewhere,
        )

    async def trace(
        self, contact: UserId | None = None, after: int = 0, wait_s: float = 0.0
    ) -> Sequence[TraceStep]:
        """What a test put into ``steps``."""
        found = tuple(s for s in self.steps if s.number > after and contact in (None, s.peer))
        if not found and wait_s:
            await asyncio.sleep(min(wait_s, 0.05))
        return found

    async def examine(self, tell: Callable[[Finding], None]) -> Sequence[Finding]:
        """What a test put into ``findings``, one by one as ``pace`` lets them."""
        self.note("examine")
        for finding in self.findings:
            await self.pace()
            tell(finding)
        return tuple(self.findings)

    async def choices(self) -> NetworkChoices:
        """As chosen last."""
        return self.chosen

    async def choose(self, choices: NetworkChoices) -> None:
        """Keep them."""
        self.note("choose")
        self.chosen = choices

    async def use_here(self) -> None:
        """The other computer falls silent."""
        self.note("use_here")
        self.elsewhere = False
        self.bus.publish(ProfileMoved(False))

    async def retry_network(self) -> None:
        """Noted."""
        self.note("retry_network")
        self.bus.publish(NetworkChanged(self.online))

    async def circles(self) -> Sequence[CircleInfo]:
        """The circles joined."""
        return tuple(self.joined)

    async def join_circle(self, link: str) -> CircleInfo:
        """Any text that begins as a circle link."""
        self.note("join_circle", link)
        if link == "local":
            self.joined.append(LOCAL)
            return LOCAL
        if not link.startswith("m2:circle/"):
            raise UserFacingError("This is no circle link: it should begin with m2:circle/")
        circle = CircleInfo("Workshop", link, 1, False)
        self.joined.append(circle)
        return circle

    async def leave_circle(self, name: str) -> None:
        """Forget it."""
        self.note("leave_circle", name)
        self.joined = [circle for circle in self.joined if circle.name != name]

    async def create_card(self, uses: int | None = 1, valid_s: float = 604_800) -> Card:
        """A card with a number."""
        self.note("create_card", uses, valid_s)
        number = len(self._cards) + 1
        code = (f"{number:02}QmFzZTY0LWNhcmQtb2YtQWRh" * 5)[:108]
        card = Card(f"{number:016x}", f"m2:contact/{code}", self.now, self.now + valid_s, uses)
        self._cards.append(card)
        return card

    async def cards(self) -> Sequence[Card]:
        """All cards made."""
        return tuple(self._cards)

    async def revoke_card(self, card_id: str) -> None:
        """Gone."""
        self.note("revoke_card", card_id)
        self._cards = [card for card in self._cards if card.id != card_id]

    async def check_card(self, link: str) -> CardPreview:
        """Good, own, damaged or foreign."""
        if link == OWN_CARD or any(card.link == link for card in self._cards):
            raise UserFacingError("This is your own card. Send it to somebody else.")
        if not link.startswith("m2:contact/"):
            raise UserFacingError("This is no contact card: it should begin with m2:contact/")
        if link != GOOD_CARD:
            raise UserFacingError(DAMAGED)
        return CardPreview(user(99), self.now + 6 * 86_400, "Riverside")

    def qr_svg(self, link: str) -> str:
        """A real QR code."""
        import zxingcpp

        made = zxingcpp.create_barcode(link, zxingcpp.BarcodeFormat.QRCode)
        return str(zxingcpp.write_barcode_to_svg(made, add_quiet_zones=False))

    def qr_png(self, link: str, scale: int = 8) -> bytes:
        """Bytes that begin as a PNG."""
        return b"\x89PNG\r\n\x1a\n" + link.encode()

    async def contacts(self) -> Sequence[Contact]:
        """Everybody."""
        return tuple(self.people.values())

    async def add_contact(self, link: str, nickname: str = "", hello: str = "") -> Contact:
        """Somebody new who waits."""
        self.note("add_contact", link, nickname, hello)
        await self.check_card(link)
        contact = self.person(99, "", state=ContactState.WAITING, reason=Reason.PEER_NOT_FOUND)
        contact = replace(contact, nickname=nickname, hello=hello, added_at=self.now)
        self.people[contact.id] = contact
        self.bus.publish(ContactAdded(contact))
        return contact

    def _change(self, contact: UserId, **changes: object) -> None:
        before = self.people[contact]
        self.people[contact] = replace(before, **changes)  # type: ignore[arg-type]
        self.bus.publish(ContactChanged(self.people[contact], before))

    async def accept_contact(self, contact: UserId) -> None:
        """They are ready."""
        self.note("accept_contact", contact)
        self._change(
            contact, state=ContactState.READY, presence=Presence.ONLINE, has_certificate=True
        )

    async def reject_contact(self, contact: UserId) -> None:
        """They are gone."""
        self.note("reject_contact", contact)
        await self.remove_contact(contact)

    async def block_contact(self, contact: UserId) -> None:
        """They are blocked."""
        self.note("block_contact", contact)
        self._change(contact, state=ContactState.BLOCKED)

    async def unblock_contact(self, contact: UserId) -> None:
        """They are back."""
        self.note("unblock_contact", contact)
        self._change(contact, state=ContactState.READY)

    async def remove_contact(self, contact: UserId) -> None:
        """They are gone with all that was said."""
        self.note("remove_contact", contact)
        del self.people[contact], self.talk[contact]
        self.bus.publish(ContactRemoved(contact))

    async def rename_contact(self, contact: UserId, nickname: str) -> None:
        """A nickname."""
        self.note("rename_contact", contact, nickname)
        self._change(contact, nickname=nickname)

    async def verify_contact(self, contact: UserId, verified: bool = True) -> None:
        """The code was compared."""
        self.note("verify_contact", contact, verified)
        self._change(contact, verified=verified)

    async def safety_code(self, contact: UserId) -> SafetyCode:
        """Digits and words."""
        digits = " ".join(f"{(n + contact.raw[0]) * 6151 % 100_000:05}" for n in range(12))
        return SafetyCode(digits, WORDS)

    async def set_route_policy(self, contact: UserId, policy: RoutePolicy) -> None:
        """How they are reached."""
        self.note("set_route_policy", contact, policy)
        self._change(contact, policy=policy)

    async def conversations(self) -> Sequence[Conversation]:
        """All rows, the newest first."""
        me = self._profile.id
        rows = [self._row(one.id, contact=one) for one in self.people.values()]
        rows += [self._row(one.id, group=one) for one in self.bands.values()]
        rows += [self._row(me, notes=me)] if me in self.talk else []
        return sorted(rows, key=lambda row: -(row.last.sent_at if row.last else 0))

    def _row(
        self,
        chat: ChatId,
        contact: Contact | None = None,
        group: Group | None = None,
        notes: UserId | None = None,
    ) -> Conversation:
        said = self.talk[chat]
        return Conversation(
            contact,
            said[-1] if said else None,
            sum(m.unread for m in said),
            self.drafts.get(chat, ""),
            self.settings.get(chat, NO_SETTINGS),
            group,
            notes,
            any(m.unread and self._profile.id in m.mentions for m in said),
        )

    async def messages(
        self,
        contact: ChatId,
        *,
        before: int | None = None,
        after: int | None = None,
        limit: int = 50,
    ) -> Sequence[Message]:
        """A page."""
        rows = self.talk[contact]
        if after is not None:
            return tuple([row for row in rows if row.order > after][:limit])
        end = len(rows)
        while before is not None and end and rows[end - 1].order >= before:
            end -= 1
        return tuple(rows[max(0, end - limit) : end])

    async def message(self, message: MessageId) -> Message:
        """One message."""
        for rows in self.talk.values():
            for row in rows:
                if row.id == message:
                    return row
        raise UserFacingError("This message is no longer here.", key="no_such_message")

    async def send_text(self, contact: UserId, text: str) -> Message:
        """Queued; a test moves it on."""
        self.note("send_text", contact, text)
        message = self.say(self.people[contact], text, ago=0, out=True, state=DeliveryState.QUEUED)
        self.bus.publish(MessageAdded(message))
        return message

    async def retry_message(self, message: MessageId) -> None:
        """Being sent again."""
        self.note("retry_message", message)
        self.advance(message, state=DeliveryState.SENDING, warning=False, reason=Reason.NONE)

    async def cancel_message(self, message: MessageId) -> None:
        """Taken back."""
        self.note("cancel_message", message)
        self.advance(message, state=DeliveryState.CANCELLED, warning=False)

    async def mark_read(self, contact: ChatId) -> None:
        """Nothing is unread."""
        self.note("mark_read", contact)
        self.talk[contact] = [
            replace(m, unread=False) if m.unread else m for m in self.talk[contact]
        ]
        self.bus.publish(ConversationRead(contact))

    async def save_draft(
        self, contact: ChatId, text: str, reply_to: MessageId | None = None
    ) -> None:
        """Kept."""
        self.note("save_draft", contact, text)
        self.drafts[contact] = text
        self.bus.publish(DraftChanged(contact, text))


class FakeAccounts:
    """Profiles in memory; the passphrase is always ``correct horse``."""

    def __init__(self, profiles: Sequence[ProfileSummary] = ()) -> None:
        self._profiles = list(profiles)
        self.created: list[tuple[object, ...]] = []
        self.elsewhere: list[ProfileSummary] = []
        self.wiped: list[Path] = []
        self.keyring = True
        self.locked_keyring = False  # its question is cancelled
        self.application: FakeApplication | None = None

    def profiles(self) -> Sequence[ProfileSummary]:
        """What was given."""
        return tuple(self._profiles)

    def look(self, path: Path) -> ProfileSummary:
        """One of those given, or one that lies elsewhere."""
        for profile in (*self._profiles, *self.elsewhere):
            if profile.path == path:
                return profile
        raise UserFacingError("There is no profile in this folder.", key="no_profile")

    async def create(
        self,
        name: str,
        passphrase: str | None,
        *,
        path: Path | None = None,
        circle: str | None = None,
        prepared: Awaitable[object] | None = None,
    ) -> ApplicationFace:
        """An empty application."""
        keys = await prepared if prepared is not None else None
        self.created.append((name, passphrase, path, circle, keys))
        if passphrase is None and not self.keyring:
            raise UserFacingError(
                "This system has no keyring to keep the key in. Choose a passphrase instead."
            )
        self.application = FakeApplication(name)
        return self.application

    async def wipe(self, path: Path) -> None:
        """Gone."""
        self.wiped.append(path)
        self._profiles = [one for one in self._profiles if one.path != path]

    async def _keys(self, progress: Callable[[str], None] | None) -> object:
        if progress is not None:
            progress("making")
        await asyncio.sleep(0)
        if progress is not None:
            progress("ready")
        return "keys"

    def prepare_keys(self, progress: Callable[[str], None] | None = None) -> Awaitable[object]:
        """Two lines of progress."""
        return asyncio.ensure_future(self._keys(progress))

    async def restore(
        self,
        file: Path,
        passphrase: str,
        *,
        path: Path | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> ApplicationFace:
        """A profile called after the file."""
        self.restored = (file, passphrase)
        if passphrase == "wrong":
            raise UserFacingError("That passphrase does not open this backup.", key="wrong")
        for share in (0.5, 1.0):
            if progress is not None:
                progress(share)
        return FakeApplication(file.stem)

    async def unlock(self, path: Path, passphrase: str | None = None) -> ApplicationFace:
        """With the one passphrase."""
        needs = any(p.path == path and p.passphrase for p in self._profiles)
        if needs and passphrase != "correct horse":
            raise UserFacingError(
                "This passphrase does not open the profile. Check it and try again.",
                key="wrong_passphrase",
            )
        if self.locked_keyring:
            raise KeyLockedAway
        self.application = sample_application()
        return self.application


def sample_application(now: float = NOW) -> FakeApplication:
    """A day in the life of Ada: a talk, a failure, an offline friend, a request, silence."""
    app = FakeApplication(now=now)
    h, d = 3600.0, 86_400.0
    bob = app.person(
        1, "Bob Lindqvist", presence=Presence.ONLINE, route=Route.DIRECT, verified=True
    )
    say = app.say
    say(bob, "The boat is in the water again. Took us all of Saturday.", ago=d + 5 * h)
    say(bob, "Finally! How is the new mast?", ago=d + 4.8 * h, out=True, state=DeliveryState.READ)
    say(bob, "Straight, light, and paid for. In that order of surprise.", ago=d + 4.7 * h)
    say(
        bob,
        "Ha. Save me a seat for the first trip.",
        ago=d + 4.69 * h,
        out=True,
        state=DeliveryState.READ,
    )
    say(bob, "Weather looks good for the weekend:", ago=2.2 * h)
    say(
        bob,
        "https://www.smhi.se/vader/prognoser/ortsprognoser (wind 4 to 6 m/s from the "
        "south-west, and no rain before Sunday evening)",
        ago=2.19 * h,
    )
    say(bob, "Shall we leave at nine?", ago=2.18 * h)
    say(
        bob,
        "Nine is fine. I bring coffee and the good rope.",
        ago=1.9 * h,
        out=True,
        state=DeliveryState.READ,
    )
    say(
        bob,
        "And could you send me the chart of the eastern channel? Mine is from before they "
        "moved the buoys, and I would rather not find the shallows the way Karl did.",
        ago=1.89 * h,
        out=True,
        state=DeliveryState.DELIVERED,
    )
    say(bob, "On it. The file is on the other computer, give me until tonight.", ago=0.4 * h)
    say(bob, "Perfect 👍", ago=0.05 * h, out=True, state=DeliveryState.DELIVERED)
    eva = app.person(2, "Eva Marín", presence=Presence.SEEN)
    say(eva, "Did the parcel arrive?", ago=6 * h)
    say(eva, "Yes, this morning. Thank you!", ago=5 * h, out=True)
    say(eva, "The second half comes on Tuesday.", ago=1.1 * h, unread=True)
    say(eva, "And the invoice is wrong again, sorry.", ago=1.0 * h, unread=True)
    app.person(
        3,
        "Noor Haddad",
        state=ContactState.REQUEST,
        hello="Hi Ada, it's Noor from the rowing club. Bob gave me your card.",
    )
    jun = app.person(4, "Jun Watanabe")
    say(jun, "Are you coming to the talk on Thursday?", ago=9 * h)
    say(
        jun,
        "Yes! Keep me a place near the window, please.",
        ago=2.5 * h,
        out=True,
        state=DeliveryState.QUEUED,
        reason=Reason.PEER_NOT_FOUND,
        warning=True,
    )
    lab = app.person(5, "Mirela Ionescu", verified=True)
    say(lab, "The samples are stable at four degrees.", ago=1.3 * d)
    say(
        lab,
        "Then we start on Monday.",
        ago=1.2 * d,
        out=True,
        state=DeliveryState.FAILED,
        reason=Reason.PEER_REJECTED,
    )
    app.person(6, "", state=ContactState.WAITING, reason=Reason.PEER_NOT_FOUND)
    app.people[user(6)] = replace(app.people[user(6)], nickname="Tomasz (print shop)")
    kim = app.person(8, "Kim Sørensen", presence=Presence.ONLINE, route=Route.RELAY)
    say(kim, "Keys are under the blue pot.", ago=3.2 * d)
    app.drafts[kim.id] = "Thanks! I will water the"
    old = app.person(9, "Grandpa", verified=True)
    say(old, "Good night, little one. Call me on Sunday.", ago=5 * d)
    return app


def large_application(
    people: int = 50, messages: int = 100_000, longest: int = 50_000
) -> FakeApplication:
    """Fifty conversations; the first of them is very long."""
    app = FakeApplication()
    chance = random.Random(5)
    share = max(1, (messages - longest) // max(1, people - 1))
    for number in range(1, people + 1):
        contact = app.person(number, f"Person {number:02}")
        count = longest if number == 1 else share
        for at in range(count):
            words = " ".join(chance.choices(WORDS, k=3 + at % 17))
            app.say(contact, f"{at} {words}", ago=(count - at) * 120.0, out=at % 3 == 0)
    return app
