"""What comes in at a store: deposits and sets of tokens, piece by piece.

    announced -> the tables are asked whether the token is good -> admitted: memory is reserved
              -> all of it came -> its hash is compared -> kept (one commit) -> STORED or OK

Before the token was looked at nobody gets more than ``EARLY_SIZE`` taken in.  What is admitted
counts against a cap of the client and of the store; of each token there is one deposit under way.
When its client is lost it waits a while and goes on where it stood.  Sans-IO.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from m2chat.crypto.kdf import h
from m2chat.crypto.mailbox import TOKEN_HASH_SIZE, envelope_id, mailbox_id, token_hash
from m2chat.net.services.listener import ServedAssociation
from m2chat.net.services.store_inbox import InStream
from m2chat.net.services.store_limits import (
    DAY_SECONDS,
    EARLY_SIZE,
    REQUESTS_MAX,
    SLOWEST,
    UNFINISHED_SECONDS,
    StoreLimits,
)
from m2chat.net.services.store_tables import Admit, Keep, Outcome, SetTokens, StoreTables
from m2chat.net.wire.store_messages import (
    BLOB_MAX,
    Deposit,
    No,
    Ok,
    Piece,
    StoreCode,
    StoredAnswer,
    StoreMessage,
    Tokens,
)

Say = Callable[[ServedAssociation, StoreMessage], None]


class _Stage(Enum):
    ANNOUNCED = 1  # its token is being looked at
    OPEN = 2
    KEEPING = 3
    OVER = 4


class Upload:
    """One deposit or set of tokens under way."""

    __slots__ = (
        "began_at", "client", "heard_at", "key", "message", "reserved", "size", "stage", "stream",
    )  # fmt: skip

    def __init__(
        self, client: ServedAssociation, message: Deposit | Tokens, size: int, now: float
    ) -> None:
        self.client: ServedAssociation | None = client
        self.message = message
        self.size = size
        self.key: tuple[bytes, bytes] | None = None  # mailbox and H(tok) of a deposit
        self.stage = _Stage.ANNOUNCED
        self.stream = InStream(message.request, min(size, EARLY_SIZE))
        self.reserved = 0
        self.began_at = self.heard_at = now


class StoreUploads:
    """All uploads of one store."""

    def __init__(
        self, service_key: bytes, tables: StoreTables, limits: StoreLimits, say: Say,
        wall: Callable[[], float],
    ) -> None:  # fmt: skip
        """``say`` sends a message to a client that is still there."""
        self.held = 0  # bytes reserved now
        self.stored = 0  # deposits kept since the start
        self.refused = 0  # and not
        self.on_kept: Callable[[bytes, int], None] = lambda _mailbox, _number: None
        self.on_miss: Callable[[ServedAssociation], None] = lambda _client: None
        self._service_key = service_key
        self._tables = tables
        self._limits = limits
        self._say = say
        self._wall = wall
        self._uploads: dict[ServedAssociation, dict[int, Upload]] = {}
        self._deposits: dict[tuple[bytes, bytes], Upload] = {}  # admitted ones

    def __len__(self) -> int:
        """How many are under way."""
        lost = sum(upload.client is None for upload in self._deposits.values())
        return lost + sum(map(len, self._uploads.values()))

    def on_deposit(self, client: ServedAssociation, message: Deposit, now: float) -> None:
        """An announcement, perhaps not the first of its kind."""
        if self._again(client, message.request):
            return
        if message.size > BLOB_MAX:
            self._say(client, No(message.request, StoreCode.BIG))
            return
        if self._take_over(client, message, now):
            return
        upload = self._begin(client, message, message.size, now)
        if upload is None:
            return
        upload.key = (message.mailbox, token_hash(message.token))
        work = Admit(*upload.key, message.env, message.size, int(self._wall()))
        self._feed(upload, Piece(message.request, 0, message.first), now)
        self._tables.submit(work, lambda outcome: self._admitted(upload, outcome))

    def on_tokens(self, client: ServedAssociation, message: Tokens, now: float) -> None:
        """A set whose signature is good."""
        if self._again(client, message.request):
            return
        upload = self._begin(client, message, message.count * TOKEN_HASH_SIZE, now)
        if upload is None:
            return
        if not self._reserve(upload):
            self._refuse(upload, StoreCode.BUSY)
            return
        if not self._open(upload):
            self._feed(upload, Piece(message.request, 0, message.first), now)

    def on_piece(self, client: ServedAssociation, piece: Piece, now: float) -> None:
        """Some bytes; raises ``ProtocolError`` for what its client must not send."""
        upload = self._uploads.get(client, {}).get(piece.request)
        if upload is not None and upload.stage in (_Stage.ANNOUNCED, _Stage.OPEN):
            self._feed(upload, piece, now)

    def drop(self, client: ServedAssociation, request: int) -> bool:
        """Its client does not want it any more."""
        upload = self._uploads.get(client, {}).get(request)
        if upload is None:
            return False
        if upload.stage is not _Stage.KEEPING:
            self._end(upload)
        return True

    def forget(self, client: ServedAssociation) -> None:
        """The client is lost; a deposit that was admitted waits for it to come back."""
        for upload in list(self._uploads.pop(client, {}).values()):
            upload.client = None
            if upload.key is None or self._deposits.get(upload.key) is not upload:
                self._end(upload)

    def expire(self, now: float) -> None:
        """Drop what does not get on."""
        everything = [*self._deposits.values()]
        everything += [one for row in self._uploads.values() for one in row.values()]
        for upload in everything:
            whole = upload.began_at + UNFINISHED_SECONDS + upload.size / SLOWEST
            slow = now >= min(upload.heard_at + UNFINISHED_SECONDS, whole)
            if slow and upload.stage in (_Stage.ANNOUNCED, _Stage.OPEN):
                self._refuse(upload, StoreCode.BUSY)

    def _again(self, client: ServedAssociation, request: int) -> bool:
        """Whether this request is under way; then say how far it came."""
        upload = self._uploads.get(client, {}).get(request)
        if upload is None:
            return False
        if upload.stage is not _Stage.ANNOUNCED:
            self._say(client, upload.stream.got())
        return True

    def _take_over(self, client: ServedAssociation, message: Deposit, now: float) -> bool:
        """Go on with a deposit that began on another association."""
        key = (message.mailbox, token_hash(message.token))
        upload = self._deposits.get(key)
        if upload is None or not isinstance(upload.message, Deposit):
            return False
        before = upload.message
        if (before.env, before.size, before.days) != (message.env, message.size, message.days):
            return False
        if upload.stage is _Stage.KEEPING:
            self._say(client, No(message.request, StoreCode.BUSY))  # a moment, and it is STORED
            return True
        if upload.client is not None:
            self._uploads[upload.client].pop(before.request, None)
        upload.client, upload.message, upload.heard_at = client, message, now
        upload.stream.move(message.request)
        self._uploads.setdefault(client, {})[message.request] = upload
        self._say(client, upload.stream.got())
        return True

    def _begin(
        self, client: ServedAssociation, message: Deposit | Tokens, size: int, now: float
    ) -> Upload | None:
        row = self._uploads.setdefault(client, {})
        if len(row) >= REQUESTS_MAX or self.held + EARLY_SIZE > self._limits.memory_bytes:
            self._say(client, No(message.request, StoreCode.BUSY))
            return None
        upload = row[message.request] = Upload(client, message, size, now)
        upload.reserved = min(size, EARLY_SIZE)
        self.held += upload.reserved
        return upload

    def _admitted(self, upload: Upload, outcome: Outcome) -> None:
        if upload.stage is not _Stage.ANNOUNCED:
            return
        if upload.client is None:
            self._end(upload)
            return
        if outcome.code is not StoreCode.OK:
            if outcome.code in (StoreCode.NOTOKEN, StoreCode.SPENT):
                self.on_miss(upload.client)
            self._refuse(upload, outcome.code)
            return
        if outcome.until:
            self._stored(upload, outcome.until)
            return
        if self._tables.used + self.held + upload.size > self._limits.disk_bytes:
            self._refuse(upload, StoreCode.DISK)
            return
        if not self._reserve(upload):
            self._refuse(upload, StoreCode.BUSY)
            return
        assert upload.key is not None
        other = self._deposits.get(upload.key)
        if other is not None:
            self._refuse(other, StoreCode.BUSY)
        self._deposits[upload.key] = upload
        if not self._open(upload):
            self._say(upload.client, upload.stream.got())

    def _reserve(self, upload: Upload) -> bool:
        """Memory for all of it, within the caps."""
        assert upload.client is not None
        own = sum(one.reserved for one in self._uploads[upload.client].values())
        more = upload.size - upload.reserved
        if own + more > self._limits.client_bytes or self.held + more > self._limits.memory_bytes:
            return False
        upload.reserved += more
        self.held += more
        return True

    def _open(self, upload: Upload) -> bool:
        """All of it may come; True when it came already."""
        upload.stage = _Stage.OPEN
        upload.stream.limit = upload.size
        whole = upload.stream.next == upload.size
        if whole:
            self._keep(upload)
        return whole

    def _feed(self, upload: Upload, piece: Piece, now: float) -> None:
        upload.heard_at = now
        tell = upload.stream.receive(piece)
        if upload.stage is not _Stage.OPEN:
            return
        if upload.stream.next == upload.size:
            self._keep(upload)
        elif tell and upload.client is not None:
            self._say(upload.client, upload.stream.got())

    def _keep(self, upload: Upload) -> None:
        """It is all there: is it what was announced?  Then to the disk."""
        content, message = upload.stream.take(), upload.message
        now = int(self._wall())
        work: Keep | SetTokens
        if isinstance(message, Deposit):
            assert upload.key is not None
            right = envelope_id(content) == message.env
            until = now + message.days * DAY_SECONDS
            work = Keep(*upload.key, message.env, until, content, now)
        else:
            right = h(content) == message.digest
            mailbox = mailbox_id(message.mailbox_key, self._service_key)
            work = SetTokens(mailbox, message.revision, content)
        if not right:
            self._refuse(upload, StoreCode.FORM)
            return
        upload.stage = _Stage.KEEPING
        self._tables.submit(work, lambda outcome: self._kept(upload, outcome))

    def _kept(self, upload: Upload, outcome: Outcome) -> None:
        if outcome.code is not StoreCode.OK:
            self._refuse(upload, outcome.code)
        elif upload.key is not None:
            self.stored += 1
            self._stored(upload, outcome.until)
            if outcome.number:
                self.on_kept(upload.key[0], outcome.number)
        else:
            self._answer(upload, Ok(upload.message.request))
            self._end(upload)

    def _stored(self, upload: Upload, until: int) -> None:
        message = upload.message
        assert isinstance(message, Deposit)
        self._answer(upload, StoredAnswer(message.request, message.env, until))
        self._end(upload)

    def _refuse(self, upload: Upload, code: StoreCode) -> None:
        self.refused += 1
        self._answer(upload, No(upload.message.request, code))
        self._end(upload)

    def _answer(self, upload: Upload, message: StoreMessage) -> None:
        if upload.client is not None:
            self._say(upload.client, message)

    def _end(self, upload: Upload) -> None:
        if upload.stage is _Stage.OVER:
            return
        upload.stage = _Stage.OVER
        self.held -= upload.reserved
        if upload.key is not None and self._deposits.get(upload.key) is upload:
            del self._deposits[upload.key]
        if upload.client is not None:
            row = self._uploads.get(upload.client, {})
            row.pop(upload.message.request, None)
            if not row:
                self._uploads.pop(upload.client, None)
