"""A live session as the app sees it: control messages and whole envelopes (protocol 4, 13).

Control messages are a row on the two control streams; each envelope is a stream of its own that
begins with a kind byte.  Fills ``net.peers.PeerSession``.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from m2chat.errors import RemoteError
from m2chat.ids import UserId
from m2chat.net.errors import CloseCode, NetMisuse, NotConnected
from m2chat.net.io.file_streams import FILES_AT_ONCE, LiveFileStream, LiveIncomingFile
from m2chat.net.io.packet_flow import LivePacketFlow
from m2chat.net.io.session_driver import SessionDriver
from m2chat.net.peers import (
    FILE_STREAM,
    TEST_STREAM,
    CardUse,
    FileStream,
    IncomingFile,
    PacketFlow,
    SessionStatus,
)
from m2chat.net.session.events import (
    DatagramReceived,
    SessionClosed,
    SessionEvent,
    StreamFinished,
    StreamReceived,
    StreamStopped,
)
from m2chat.net.session.handshake import RemoteEnd
from m2chat.net.session.streams import Priority
from m2chat.net.wire.framing import HEADER_SIZE, MessageFramer, frame_message

ENVELOPE = 1  # the kind byte of an envelope's stream
_PACED = (bytes([FILE_STREAM]), bytes([TEST_STREAM]))  # kinds that are read at the app's pace
MESSAGE_MAX = 1_200_000
MESSAGES_AT_ONCE = 4
RESTRICTED_BYTES = 4_096 + 4 * HEADER_SIZE  # of a first contact, each way
RESTRICTED_SECONDS = 30.0  # a request and its answer take two round trips and a commit
CONTROL_BACKLOG = 1 << 20  # bytes of ours that they let lie: our answers cost us memory (T19)


class LivePeerSession:
    """One established session."""

    def __init__(
        self,
        driver: SessionDriver,
        peer: UserId,
        certificate: bytes,
        card: CardUse | None,
        *,
        route: str,
        remote: RemoteEnd,
        on_control: Callable[[LivePeerSession, int, bytes], None],
        on_message: Callable[[LivePeerSession, bytes], None],
        on_file_stream: Callable[[LivePeerSession, IncomingFile], None],
    ) -> None:
        self.driver = driver
        self.peer = peer
        self.certificate = certificate
        self.card = card
        self.circle = driver.circle.public_key
        self.route = route
        self.remote = remote  # its bid tells a restarted peer from the same one
        self.opened_at = driver.session.opened_at
        driver.watch_keys()
        self._on_control = on_control
        self._on_message = on_message
        self._on_file_stream = on_file_stream
        self._framer = MessageFramer()
        self._control_bytes = 0
        self._incoming: dict[int, bytearray] = {}
        self._outgoing: dict[int, asyncio.Future[None]] = {}
        self._flows: dict[int, LivePacketFlow] = {}
        self._files_out: dict[int, LiveFileStream] = {}
        self._files_in: dict[int, LiveIncomingFile] = {}
        self._gate = asyncio.Semaphore(MESSAGES_AT_ONCE)
        if card is not None:  # a stranger cannot hold a session of ours for long
            loop = asyncio.get_running_loop()
            loop.call_later(RESTRICTED_SECONDS, self.close, CloseCode.IDLE)

    @property
    def initiator(self) -> bool:
        """Whether we began it."""
        return self.driver.session.handshake.initiator

    def status(self) -> SessionStatus:
        """In figures."""
        recovery = self.driver.session.recovery
        rtt = recovery.rtt.smoothed if recovery.rtt.samples else 0.0
        return SessionStatus(self.peer, self.route, rtt, recovery.loss_rate, recovery.model.rate)

    def send_control(self, kind: int, body: bytes) -> None:
        """Queue a control message; raises ``NotConnected``."""
        control = self.driver.session.streams.control
        if control.buffered > CONTROL_BACKLOG:
            self.close(CloseCode.LIMIT)
        self.driver.write(control, frame_message(kind, body))

    async def send_message(self, blob: bytes) -> None:
        """Send one envelope; returns when the other end's stack has it all."""
        async with self._gate:
            if self.driver.session.closed:
                raise NotConnected("the session ended")
            if not self.driver.session.streams.can_open:  # they took 60 and allow no more
                self.close(CloseCode.LIMIT)
                raise NotConnected("the other end lets nothing more be said")
            stream = self.driver.open_stream(Priority.MESSAGE)
            done = self._outgoing[stream.stream] = asyncio.get_running_loop().create_future()
            self.driver.write(stream, bytes([ENVELOPE]) + blob, fin=True)
            await done

    def open_packet_flow(self, flow: int) -> PacketFlow:
        """Unreliable packets under this number."""
        if not 0 < flow < 1 << 32 or self.card is not None:
            raise NetMisuse("flow 0 is the services', and a first contact has no flows")
        if self.driver.session.closed:
            raise NotConnected("the session ended")
        return self._flows.setdefault(flow, LivePacketFlow(flow, self.driver.send_datagram))

    def open_file_stream(self, header: bytes = b"", kind: int = FILE_STREAM) -> FileStream:
        """A stream for bytes of files, behind everything else; raises ``NotConnected``."""
        if self.driver.session.closed or not self.driver.session.streams.can_open:
            raise NotConnected("the session lets nothing more be sent")
        stream = LiveFileStream(self.driver, header, kind)
        self._files_out[stream.number] = stream
        return stream

    def consumed(self, size: int) -> None:
        """The app has dealt with so many bytes of what it was given."""
        self.driver.release(size)

    def close(self, code: CloseCode = CloseCode.BYE) -> None:
        """End it."""
        self.driver.close(code)

    def on_event(self, event: SessionEvent) -> None:
        """An event of the session after its handshake."""
        try:
            if isinstance(event, StreamReceived):
                self._received(event)
        except RemoteError:
            self.close(CloseCode.FORM)
        if isinstance(event, StreamFinished):
            self._settle(event.stream, None)
            self._end_file(event.stream, None)
        elif isinstance(event, DatagramReceived) and event.flow in self._flows:
            self._flows[event.flow].received(event.payload)
        elif isinstance(event, StreamStopped):
            self._incoming.pop(event.stream, None)
            self._settle(event.stream, NotConnected("the other end refused the message"))
            self._end_file(event.stream, NotConnected("the other end gave up the stream"))
        elif isinstance(event, SessionClosed):
            for flow in self._flows.values():
                flow.close()
            for number in list(self._outgoing):
                self._settle(number, NotConnected("the session ended"))
            for number in [*self._files_out, *self._files_in]:
                self._end_file(number, NotConnected("the session ended"))
            self._incoming.clear()

    def _settle(self, number: int, error: NotConnected | None) -> None:
        waiter = self._outgoing.pop(number, None)
        if waiter is None or waiter.done():
            return
        if error is None:
            waiter.set_result(None)
        else:
            waiter.set_exception(error)
            waiter.exception()  # whoever waits still gets it; nobody waiting is no fault

    def _end_file(self, number: int, error: NotConnected | None) -> None:
        ours, theirs = self._files_out.pop(number, None), self._files_in.get(number)
        if ours is not None:
            ours.settle(error)
        if theirs is not None and error is not None:
            theirs.stopped(error)

    def _received(self, event: StreamReceived) -> None:
        file = self._files_in.get(event.stream)
        if file is not None:
            file.received(event)
            return
        data = b"".join(event.pieces)
        if event.stream <= 1:
            self._control(data)
            return
        if self.card is not None:
            self.close(CloseCode.REFUSED)  # a stranger has no messages for us yet
            return
        if data[:1] in _PACED and event.stream not in self._incoming:
            self._begin_file(event, data[0])
            return
        row = self._incoming.setdefault(event.stream, bytearray())
        row += data
        too_long = len(row) > MESSAGE_MAX or len(self._incoming) > MESSAGES_AT_ONCE
        if too_long or (row and row[0] != ENVELOPE):
            self.close(CloseCode.LIMIT if too_long else CloseCode.FORM)
            return
        if event.fin:
            del self._incoming[event.stream]
            self.driver.hold(len(row) - 1)
            self._on_message(self, bytes(row[1:]))

    def _begin_file(self, event: StreamReceived, kind: int) -> None:
        self._files_in = {n: one for n, one in self._files_in.items() if not one.over}
        if len(self._files_in) >= FILES_AT_ONCE:
            self.close(CloseCode.LIMIT)
            return
        file = self._files_in[event.stream] = LiveIncomingFile(self.driver, event.stream, kind)
        file.received(event, skip=1)
        file.consumed(1)
        self._on_file_stream(self, file)

    def _control(self, data: bytes) -> None:
        self._control_bytes += len(data)
        if self.card is not None and self._control_bytes > RESTRICTED_BYTES:
            self.close(CloseCode.LIMIT)
            return
        for kind, body in self._framer.feed(data):
            self.driver.hold(len(body))
            self._on_control(self, kind, body)
