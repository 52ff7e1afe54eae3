"""What a face (window, command line, RPC) may ask of the application.

``ApplicationFace`` is filled by ``app.application.Application``, in tests by a fake.  Every verb
runs on the node's loop; the window crosses over in ``ui/bridge.py`` only.  Verbs raise
``UserFacingError`` with one clear sentence and change nothing when they do.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from m2chat.app.faces.archive import ArchiveFace
from m2chat.app.faces.files import FileFace
from m2chat.app.faces.groups import GroupFace
from m2chat.app.faces.hosting import HostingFace
from m2chat.app.faces.insight import InsightFace
from m2chat.app.faces.life import LifeFace
from m2chat.app.faces.nearby import NearbyPeopleFace
from m2chat.app.faces.network_status import NetworkStatus, ServiceLine, SessionLine
from m2chat.app.faces.offline import OfflineFace
from m2chat.app.faces.trust import TrustFace
from m2chat.app.faces.updates import UpdateFace
from m2chat.events import Event, EventBus
from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.choices import NetworkChoices
from m2chat.messaging.model import Card, Contact, Conversation, Message, RoutePolicy, SafetyCode
from m2chat.net.diagnosis import Finding, FindingState, Step, TraceStep

__all__ = [
    "AccountsFace",
    "ApplicationFace",
    "CardPreview",
    "CircleInfo",
    "Finding",
    "FindingMade",
    "FindingState",
    "NetworkChanged",
    "NetworkChoices",
    "NetworkStatus",
    "ProfileInfo",
    "ProfileMoved",
    "ProfileSummary",
    "ServiceLine",
    "SessionLine",
    "Step",
    "StorageTrouble",
    "TraceStep",
    "WindowWanted",
]


@dataclass(frozen=True, slots=True)
class ProfileSummary:
    """A profile on this computer, before it is opened."""

    path: Path
    name: str
    passphrase: bool  # a passphrase opens it
    keyring: bool  # the system's keyring opens it


@dataclass(frozen=True, slots=True)
class ProfileInfo:
    """The open profile."""

    path: Path
    name: str
    id: UserId
    fingerprint: str  # 60 decimal digits in groups of five


@dataclass(frozen=True, slots=True)
class CircleInfo:
    """One circle of the profile."""

    name: str
    link: str
    services: int
    local: bool  # the built-in circle of the same room


@dataclass(frozen=True, slots=True)
class CardPreview:
    """What can be said of somebody else's card before it is used."""

    id: UserId
    expires_at: float
    circle: str  # its name among our circles
    local: bool = False  # good on the own network only


@dataclass(frozen=True, slots=True)
class NetworkChanged(Event):
    """Whether we are on line changed."""

    online: bool


@dataclass(frozen=True, slots=True)
class ProfileMoved(Event):
    """The profile was opened on another computer, or (False) is used here again."""

    elsewhere: bool


@dataclass(frozen=True, slots=True)
class FindingMade(Event):
    """The doctor found something; ``run`` is what its caller named the run."""

    run: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class StorageTrouble(Event):
    """Something that came could not be kept; nothing was lost, its sender keeps it."""

    key: str  # disk_full, disk_read_only, ...
    sentence: str


@dataclass(frozen=True, slots=True)
class WindowWanted(Event):
    """The person started the program again; its window is to be shown, with a link or without."""

    link: str


class ApplicationFace(Protocol):
    """One open profile and all that can be done with it."""

    bus: EventBus

    @property
    def groups(self) -> GroupFace:
        """Groups without a server."""

    @property
    def offline(self) -> OfflineFace:
        """Mail that waits at stores by agreement."""

    @property
    def life(self) -> LifeFace:
        """What people do with messages."""

    @property
    def files(self) -> FileFace:
        """Files, pictures and voice."""

    @property
    def archive(self) -> ArchiveFace:
        """Find and keep."""

    @property
    def insight(self) -> InsightFace:
        """What happens to the connection, and what servers could learn."""

    @property
    def trust(self) -> TrustFace:
        """Who is who, and leaving no trace."""

    @property
    def updates(self) -> UpdateFace:
        """Whether there is a newer m2chat."""

    @property
    def nearby(self) -> NearbyPeopleFace:
        """People in the same room."""

    @property
    def hosting(self) -> HostingFace:
        """A circle that this computer hosts."""

    @property
    def profile(self) -> ProfileInfo:
        """Who we are."""

    async def start(self) -> None:
        """Open the network; what is queued goes out by itself from here on."""

    async def stop(self) -> None:
        """Say goodbye, commit, close the database; within three seconds."""

    async def network(self) -> NetworkStatus:
        """What the network looks like from here."""

    async def retry_network(self) -> None:
        """Try everything again at once (F5, a changed network)."""

    async def trace(
        self, contact: UserId | None = None, after: int = 0, wait_s: float = 0.0
    ) -> Sequence[TraceStep]:
        """The steps on the way to a contact, or to everybody, above number ``after``, the oldest
        first; waits up to ``wait_s`` for the first of them.  Local, in memory, never sent."""

    async def examine(self, tell: Callable[[Finding], None]) -> Sequence[Finding]:
        """Run the doctor, within 15 s; ``tell`` hears each finding on the node's loop."""

    async def use_here(self) -> None:
        """Take the profile back from another computer; that one falls silent instead."""

    async def choices(self) -> NetworkChoices:
        """What the person chose about the network."""

    async def choose(self, choices: NetworkChoices) -> None:
        """Keep it; it counts at once."""

    async def circles(self) -> Sequence[CircleInfo]:
        """The circles of this profile."""

    async def join_circle(self, link: str) -> CircleInfo:
        """Join by link; joining twice refreshes it."""

    async def leave_circle(self, name: str) -> None:
        """Leave; contacts of that circle stay but are not reached."""

    async def create_card(self, uses: int | None = 1, valid_s: float = 604_800) -> Card:
        """A new contact card; ``uses`` None is unlimited."""

    async def cards(self) -> Sequence[Card]:
        """Cards that still answer."""

    async def revoke_card(self, card_id: str) -> None:
        """The card answers nobody any more."""

    async def check_card(self, link: str) -> CardPreview:
        """Say whether a pasted card could be used now, and if not, why (one sentence each)."""

    def qr_svg(self, link: str) -> str:
        """A QR code as an SVG document."""

    def qr_png(self, link: str, scale: int = 8) -> bytes:
        """A QR code as a PNG file."""

    async def contacts(self) -> Sequence[Contact]:
        """Everybody, by title."""

    async def add_contact(self, link: str, nickname: str = "", hello: str = "") -> Contact:
        """Ask the card's owner; the contact waits until they accept."""

    async def accept_contact(self, contact: UserId) -> None:
        """Say yes to a request."""

    async def reject_contact(self, contact: UserId) -> None:
        """Forget a request, silently."""

    async def block_contact(self, contact: UserId) -> None:
        """Never hear of them again."""

    async def unblock_contact(self, contact: UserId) -> None:
        """Undo a block."""

    async def remove_contact(self, contact: UserId) -> None:
        """Delete the contact (or cancel our request) and the conversation."""

    async def rename_contact(self, contact: UserId, nickname: str) -> None:
        """What only we call them; empty for their own name."""

    async def verify_contact(self, contact: UserId, verified: bool = True) -> None:
        """The person compared the safety code."""

    async def safety_code(self, contact: UserId) -> SafetyCode:
        """What to compare; the same on both sides."""

    async def set_route_policy(self, contact: UserId, policy: RoutePolicy) -> None:
        """How we are willing to reach them."""

    async def conversations(self) -> Sequence[Conversation]:
        """All rows of the list, the newest first."""

    async def messages(
        self,
        contact: ChatId,
        *,
        before: int | None = None,
        after: int | None = None,
        limit: int = 50,
    ) -> Sequence[Message]:
        """The newest ``limit`` messages with ``order`` below ``before``, oldest first; with
        ``after`` instead the oldest ``limit`` of those above it."""

    async def message(self, message: MessageId) -> Message:
        """One message."""

    async def send_text(self, contact: UserId, text: str) -> Message:
        """Durable when it returns; delivery follows by itself."""

    async def retry_message(self, message: MessageId) -> None:
        """Try a failed or waiting message now."""

    async def cancel_message(self, message: MessageId) -> None:
        """Take back a message that has not been delivered."""

    async def mark_read(self, contact: ChatId) -> None:
        """All that came from this contact was seen."""

    async def save_draft(
        self, contact: ChatId, text: str, reply_to: MessageId | None = None
    ) -> None:
        """Keep unsent text and what it answers."""


class AccountsFace(Protocol):
    """What can be done before a profile is open; filled by ``app.account.Accounts``."""

    def profiles(self) -> Sequence[ProfileSummary]:
        """The profiles on this computer."""

    def look(self, path: Path) -> ProfileSummary:
        """One profile anywhere on this computer; raises ``UserFacingError``, ``no_profile``."""

    async def create(
        self,
        name: str,
        passphrase: str | None,
        *,
        path: Path | None = None,
        circle: str | None = None,
        prepared: Awaitable[object] | None = None,
    ) -> ApplicationFace:
        """Make a profile and open it.  Without a passphrase the system's keyring holds the key,
        or ``UserFacingError`` says that there is none.  ``prepared``: from ``prepare_keys``."""

    def prepare_keys(self, progress: Callable[[str], None] | None = None) -> Awaitable[object]:
        """Start making the RSA-4096 keys in the background; hand the result to ``create``."""

    async def restore(
        self,
        file: Path,
        passphrase: str,
        *,
        path: Path | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> ApplicationFace:
        """Make a profile out of a backup and open it; ``progress`` hears 0..1 on the loop.
        Raises ``UserFacingError`` (wrong passphrase, damaged, cut off, newer): nothing changed."""

    async def unlock(self, path: Path, passphrase: str | None = None) -> ApplicationFace:
        """Open a profile; raises ``UserFacingError`` (wrong passphrase, in use, newer version)."""

    async def wipe(self, path: Path) -> None:
        """Take a profile away for good, the keys first; raises ``UserFacingError``."""
