"""A ``NodeListener`` that keeps everything it hears, in order."""

from __future__ import annotations

from dataclasses import dataclass, field

from m2chat.ids import UserId
from m2chat.links import CircleLink
from m2chat.net.errors import CloseCode
from m2chat.net.peers import AttemptFailed, IncomingFile, PeerSession


@dataclass
class Ears:
    """Everything that one node told."""

    up: list[PeerSession] = field(default_factory=list)
    down: list[CloseCode] = field(default_factory=list)
    control: list[tuple[int, bytes]] = field(default_factory=list)
    messages: list[bytes] = field(default_factory=list)
    failed: list[AttemptFailed] = field(default_factory=list)
    routes: list[str] = field(default_factory=list)
    seen: list[UserId] = field(default_factory=list)
    moved: list[bool] = field(default_factory=list)
    links: list[CircleLink] = field(default_factory=list)
    files: list[IncomingFile] = field(default_factory=list)
    online: bool = False

    def on_session_up(self, session: PeerSession) -> None:
        """Keep."""
        self.up.append(session)

    def on_session_down(self, session: PeerSession, code: CloseCode) -> None:
        """Keep."""
        self.down.append(code)

    def on_control(self, session: PeerSession, kind: int, body: bytes) -> None:
        """Keep."""
        self.control.append((kind, body))

    def on_message(self, session: PeerSession, blob: bytes) -> None:
        """Keep; that is all that is to be done with it."""
        self.messages.append(blob)
        session.consumed(len(blob))

    def on_file_stream(self, session: PeerSession, stream: IncomingFile) -> None:
        """Keep; the test reads it."""
        self.files.append(stream)

    def on_attempt_failed(self, failure: AttemptFailed) -> None:
        """Keep."""
        self.failed.append(failure)

    def on_seen(self, peer: UserId) -> None:
        """Keep."""
        self.seen.append(peer)

    def on_moved(self, elsewhere: bool) -> None:
        """Keep."""
        self.moved.append(elsewhere)

    def on_route_changed(self, session: PeerSession) -> None:
        """Keep."""
        self.routes.append(session.route)

    def on_network_changed(self, online: bool) -> None:
        """Keep the newest."""
        self.online = online

    def on_circle_refreshed(self, link: CircleLink) -> None:
        """Keep."""
        self.links.append(link)
