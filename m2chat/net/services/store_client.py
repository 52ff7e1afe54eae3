"""The client's half of the store (protocol 14): requests that outlive packets and associations.

A request is said again until it is answered, begun anew on every new association (what is signed
counts on one alone), put off when the store is busy, and given up after ``PATIENCE`` seconds in
which nothing of it moved.  Uploads travel by an ``Outbox``, a fetched stream comes by an
``InStream`` and is cut into items here.  Sans-IO: time and messages are passed in.
"""

from __future__ import annotations

from collections.abc import Callable

from m2chat.crypto.mailbox import envelope_id
from m2chat.errors import RemoteError, WireError
from m2chat.net.services.store_inbox import InStream
from m2chat.net.services.store_limits import EARLY_SIZE, FETCH_LIMIT
from m2chat.net.services.store_streams import NEVER, Outbox, WholeSource
from m2chat.net.services.store_tables import WaitingItem
from m2chat.net.wire.control import ControlMessage
from m2chat.net.wire.store_codec import decode_item_header
from m2chat.net.wire.store_messages import (
    FIRST_SIZE,
    ITEM_HEADER_SIZE,
    Drop,
    Got,
    Mail,
    No,
    Ok,
    Piece,
    Seen,
    StoreCode,
    StoredAnswer,
    StoreMessage,
)

PATIENCE = 15.0
SHORTEST_REPEAT, LONGEST_REPEAT = 0.25, 2.0
BUSY_SECONDS = (0.5, 1.0, 2.0, 4.0, 8.0)
TOLD_MAX = 1024  # mailboxes whose newest number is remembered
QUEUE_LIMIT = 2 << 20  # bytes of items that their reader has not taken yet
# (rq, sn, the first bytes of the stream) -> the message that begins the request
Build = Callable[[int, bytes, bytes], StoreMessage]
# what was answered: OK and STORED, NO, or None when nobody answered
Done = Callable[[Ok | StoredAnswer | No | None], None]


class Request:
    """One thing asked of a store; ``upload`` is the stream that goes with it."""

    def __init__(self, build: Build, done: Done, upload: bytes = b"") -> None:
        self.build = build
        self.done = done
        self.upload = upload
        self.patience = PATIENCE
        self.number = 0
        self.moved_at = 0.0
        self.repeat_at = NEVER
        self.repeats = 0
        self.put_off = 0

    def begin(self, number: int) -> None:
        """It is said on an association for the first time."""
        self.number = number
        self.repeats = 0

    def on_piece(self, piece: Piece) -> Got | None:
        """Some of the answer; what to acknowledge now."""
        raise WireError("a stream that was not asked for")


class Download(Request):
    """A fetched stream, handed on item by item."""

    def __init__(
        self, build: Callable[[int, bytes, int], StoreMessage], after: int,
        on_item: Callable[[WaitingItem], None], done: Done,
    ) -> None:  # fmt: skip
        """``build(rq, sn, after)`` makes FETCH."""
        super().__init__(lambda number, nonce, _: build(number, nonce, self._after), done)
        self.queued = 0  # bytes that were handed on and not taken yet
        self.spoiled = 0  # items that were not what they are named
        self._after = after
        self._on_item = on_item
        self._stream = InStream(0, FETCH_LIMIT)
        self._row = bytearray()
        self._ended = False

    def begin(self, number: int) -> None:
        """From the first item that did not come whole."""
        super().begin(number)
        self._stream = InStream(number, FETCH_LIMIT)
        self._row.clear()

    def on_piece(self, piece: Piece) -> Got | None:
        """Cut what came in order into items; raises ``RemoteError``."""
        tell = self._stream.receive(piece)
        self._row += self._stream.take()
        while self._cut():
            pass
        if self._ended and not self._stream.whole:
            raise WireError("a fetched stream that goes on behind its end")
        held_back = self.queued >= QUEUE_LIMIT
        if not held_back:
            self._stream.limit = max(self._stream.limit, self._stream.next + FETCH_LIMIT)
        return self._stream.got() if tell or self._ended else None

    @property
    def ended(self) -> bool:
        """The last item came."""
        return self._ended

    def taken(self, size: int) -> Got | None:
        """The reader took an item of so many bytes; what to say if the stream was held back."""
        before, self.queued = self.queued, self.queued - size
        if before >= QUEUE_LIMIT > self.queued and not self._ended:
            self._stream.limit = max(self._stream.limit, self._stream.next + FETCH_LIMIT)
            return self._stream.got()
        return None

    def _cut(self) -> bool:
        """One item out of the row, if it is whole."""
        if self._ended or len(self._row) < ITEM_HEADER_SIZE:
            return False
        header = bytes(self._row[:ITEM_HEADER_SIZE])
        number, env, token_hash, size = decode_item_header(header)
        if not size:
            self._ended = True
            return False
        end = ITEM_HEADER_SIZE + size
        if len(self._row) < end:
            return False
        blob = bytes(self._row[ITEM_HEADER_SIZE:end])
        del self._row[:end]
        if number <= self._after:
            raise WireError("items out of their order")
        self._after = number
        if envelope_id(blob) != env:
            self.spoiled += 1  # the store holds something else than was left there
            return True
        self.queued += size
        self._on_item(WaitingItem(number, env, token_hash, blob))
        return True


class StoreClient:
    """All requests to one store, over whatever association stands."""

    def __init__(
        self, send: Callable[[StoreMessage], None], on_mail: Callable[[bytes], None]
    ) -> None:
        """``on_mail(mbox)`` is told once of each number of a watched mailbox."""
        self._send = send
        self._on_mail = on_mail
        self._nonce: bytes | None = None  # sn; None while no association stands
        self._outbox: Outbox | None = None
        self._requests: dict[int, Request] = {}
        self._waiting: list[Request] = []  # not said on this association
        self._put_off: list[Request] = []
        self._told: dict[bytes, int] = {}
        self._count = 0

    @property
    def busy(self) -> bool:
        """Whether anything is asked."""
        return bool(self._requests or self._waiting or self._put_off)

    @property
    def anxious(self) -> bool:
        """Whether something was said twice in vain: is the store still there?"""
        return any(request.repeats >= 2 for request in self._requests.values())

    @property
    def due(self) -> float:
        """When ``on_timer`` wants to be called."""
        due = self._outbox.due if self._outbox is not None else NEVER
        for request in self._requests.values():
            due = min(due, request.repeat_at)
        for request in self._put_off:
            due = min(due, request.repeat_at)
        return min([due, *(one.moved_at + one.patience for one in self._all())])

    def ask(self, request: Request, now: float) -> None:
        """Begin; ``request.done`` is told the end, once."""
        request.moved_at = now
        self._waiting.append(request)
        self._begin_waiting(now)

    def stop(self, request: Request) -> None:
        """Nobody waits for it any more; ``done`` is not called."""
        for row in (self._waiting, self._put_off):
            if request in row:
                row.remove(request)
        if self._requests.get(request.number) is request:
            self._forget(request)
            if self._nonce is not None:
                self._send(Drop(request.number))

    def up(self, nonce: bytes, round_trip: float, now: float) -> None:
        """An association stands; ``nonce`` is its sn."""
        self.down()
        self._nonce = nonce
        self._outbox = Outbox(self._send, round_trip, now)
        self._told.clear()
        self._begin_waiting(now)

    def down(self) -> None:
        """It fell: everything begins anew on the next."""
        self._nonce, self._outbox = None, None
        self._waiting = [*self._requests.values(), *self._waiting]
        self._requests.clear()

    def abandon(self) -> None:
        """It is over: whoever waits is told that nobody answers."""
        self.down()
        waiting = self._all()
        self._waiting, self._put_off = [], []
        for request in waiting:
            request.done(None)

    def taken(self, download: Download, size: int) -> None:
        """The reader of a download took so many bytes."""
        got = download.taken(size)
        if got is not None and self._requests.get(download.number) is download:
            self._send(got)

    def on_message(self, message: ControlMessage, now: float) -> None:
        """One message of the store; raises ``RemoteError`` when it must not say that."""
        match message:
            case Ok() | StoredAnswer():
                self._on_end(message, now)
            case No(code=StoreCode.BUSY):
                self._on_busy(message, now)
            case No():
                self._on_end(message, now)
            case Got():
                self._on_got(message, now)
            case Piece():
                self._on_piece(message, now)
            case Mail():
                self._send(Seen(message.mailbox, message.number))
                if message.number and self._told.get(message.mailbox) != message.number:
                    if len(self._told) >= TOLD_MAX:
                        self._told.clear()  # no honest store speaks of so many
                    self._told[message.mailbox] = message.number
                    self._on_mail(message.mailbox)
            case _:
                return

    def on_timer(self, now: float) -> None:
        """Say again what is due; give up what did not move."""
        if self._outbox is not None and self._outbox.due <= now:
            self._outbox.on_timer(now)
        for request in self._all():
            if now >= request.moved_at + request.patience:
                self.stop(request)
                request.done(None)
        for request in list(self._requests.values()):
            if now >= request.repeat_at:
                self._say(request, now)
        for request in [one for one in self._put_off if one.repeat_at <= now]:
            self._put_off.remove(request)
            self._waiting.append(request)
        self._begin_waiting(now)

    def _all(self) -> list[Request]:
        return [*self._requests.values(), *self._waiting, *self._put_off]

    def _begin_waiting(self, now: float) -> None:
        if self._nonce is None or self._outbox is None:
            return
        waiting, self._waiting = self._waiting, []
        for request in waiting:
            self._count += 1
            request.begin(self._count)
            self._requests[request.number] = request
            self._say(request, now)
            first = len(self._first(request))
            if len(request.upload) > first:
                source = WholeSource(request.upload)
                self._outbox.open(request.number, source, EARLY_SIZE, now, first, resumed=True)

    def _say(self, request: Request, now: float) -> None:
        assert self._nonce is not None
        assert self._outbox is not None
        self._send(request.build(request.number, self._nonce, self._first(request)))
        wait = max(2 * self._outbox.path.timeout, SHORTEST_REPEAT) * (1 << min(request.repeats, 4))
        request.repeat_at = now + min(wait, LONGEST_REPEAT)
        request.repeats += 1

    def _first(self, request: Request) -> bytes:
        return request.upload[:FIRST_SIZE]

    def _moved(self, request: Request, now: float) -> None:
        """The store heard it: no need to say it again soon."""
        request.moved_at = now
        request.repeats = 1
        request.repeat_at = now + LONGEST_REPEAT

    def _forget(self, request: Request) -> None:
        self._requests.pop(request.number, None)
        request.repeat_at = NEVER
        if self._outbox is not None:
            self._outbox.close(request.number)

    def _on_end(self, message: Ok | StoredAnswer | No, now: float) -> None:
        request = self._requests.get(message.request)
        if request is not None:
            self._forget(request)
            if self._outbox is not None:
                self._outbox.pump(now)
            request.done(message)

    def _on_busy(self, message: No, now: float) -> None:
        request = self._requests.get(message.request)
        if request is None:
            return
        if request.put_off >= len(BUSY_SECONDS):
            self._on_end(message, now)
            return
        self._forget(request)
        request.moved_at = now
        request.repeat_at = now + BUSY_SECONDS[request.put_off]
        request.put_off += 1
        self._put_off.append(request)

    def _on_got(self, got: Got, now: float) -> None:
        request = self._requests.get(got.request)
        if request is not None and self._outbox is not None:
            self._moved(request, now)
            self._outbox.on_got(got, now)

    def _on_piece(self, piece: Piece, now: float) -> None:
        request = self._requests.get(piece.request)
        if request is None:
            self._send(Drop(piece.request))
            return
        try:
            got = request.on_piece(piece)
        except RemoteError:
            self._forget(request)
            request.done(None)
            raise
        self._moved(request, now)
        if got is not None:
            self._send(got)
        if isinstance(request, Download) and request.ended:
            self._forget(request)
            request.done(Ok(request.number))
