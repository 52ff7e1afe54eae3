"""The store role: mailboxes for people who are not there (protocol 14).

It knows a mailbox by its hash, its tokens by theirs, and blobs; not who writes, not who reads, and
it notes no address and no time.  What changes a mailbox is signed by its key for this very
association; what is left in it needs a token that was announced, once each.  Everything that may
grow has a cap (``store_limits``).

    CREATE, TOKENS, FETCH, ACKDEL, WATCH   signed by the mailbox's key
    DEPOSIT, WITHDRAW                      by a token
Sans-IO: the tables answer later, by callback (``store_tables``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

from m2chat.crypto.errors import BadSignature
from m2chat.crypto.mailbox import mailbox_id, token_hash
from m2chat.crypto.signing import verify_ed25519
from m2chat.net.errors import CloseCode, ProtocolError
from m2chat.net.services.listener import ServedAssociation
from m2chat.net.services.store_fetches import StoreFetches
from m2chat.net.services.store_limits import (
    BACKLOG_MAX,
    DAY_SECONDS,
    EXPIRE_SECONDS,
    MAIL_SECONDS,
    MAILBOX_DAYS,
    PREFIXES_MAX,
    REQUESTS_MAX,
    WATCHERS_MAX,
    WATCHES_MAX,
    Allowance,
    StoreLimits,
)
from m2chat.net.services.store_tables import (
    EraseItems,
    Expire,
    Newest,
    OpenMailbox,
    Outcome,
    StoreTables,
    TakeBack,
    Work,
)
from m2chat.net.services.store_uploads import StoreUploads
from m2chat.net.wire.addresses import Address
from m2chat.net.wire.control import ControlMessage
from m2chat.net.wire.control_codec import encode_control
from m2chat.net.wire.store_codec import signed_part
from m2chat.net.wire.store_messages import (
    SIGNATURE_USE,
    Create,
    Deposit,
    Drop,
    Erase,
    Fetch,
    Got,
    Mail,
    No,
    Ok,
    Piece,
    Seen,
    SignedRequest,
    StoreCode,
    StoreMessage,
    Tokens,
    Watch,
    Withdraw,
)


@dataclass(slots=True)
class _Watcher:
    """One client that is told of mail; ``tries`` counts what was said of ``number``."""

    number: int = 0
    tries: int = 0
    due: float = float("inf")


@dataclass(slots=True)
class _Client:
    """What is kept of an association that used the store."""

    signed: Allowance
    misses: Allowance
    busy: set[int] = field(default_factory=set)  # requests that the tables work on
    watches: set[bytes] = field(default_factory=set)


class StoreRole:
    """Fills ``ServiceRole``."""

    def __init__(
        self, service_key: bytes, send: Callable[[ServedAssociation, bytes, int], None],
        tables: StoreTables, limits: StoreLimits, *,
        wall: Callable[[], float], monotonic: Callable[[], float],
        prefix: Callable[[Address], Hashable], wake: Callable[[float], None],
        close: Callable[[ServedAssociation], None],
    ) -> None:  # fmt: skip
        """``prefix`` of an address bounds new mailboxes; ``wake(at)`` asks for ``on_timer``;
        ``close`` ends an association."""
        self.counts: Counter[str] = Counter()  # what was done since the start, by name
        self.tables = tables
        self.limits = limits
        self._service_key = service_key
        self._send = send
        self._wall = wall
        self._prefix = prefix
        self._close = close
        self._clients: dict[ServedAssociation, _Client] = {}
        self._watchers: dict[bytes, dict[ServedAssociation, _Watcher]] = {}
        self._made: dict[Hashable, int] = {}  # mailboxes by prefix, today
        self._made_on = 0
        self._expire_at = 0.0
        self._now = 0.0
        self.uploads = StoreUploads(service_key, tables, limits, self._say, wall)
        self.uploads.on_kept = self._kept
        self.uploads.on_miss = self._missed
        self.fetches = StoreFetches(tables, limits, self._say, wall, monotonic, wake)

    @property
    def watched(self) -> int:
        """Mailboxes whose owners are connected now."""
        return len(self._watchers)

    def receive(self, sender: ServedAssociation, message: ControlMessage, now: float) -> None:
        """One message; raises ``ProtocolError`` when it ends the association."""
        self._now = now
        match message:
            case Piece():
                self.uploads.on_piece(sender, message, now)
            case Got():
                self.fetches.on_got(sender, message, now)
            case Deposit():
                if self._free(sender, message.request):
                    self.uploads.on_deposit(sender, message, now)
            case Withdraw():
                work = TakeBack(message.mailbox, token_hash(message.token), message.env)
                self._work(sender, message.request, work, self._done)
            case Create() | Tokens() | Fetch() | Erase() | Watch():
                self._on_signed(sender, message, now)
            case Seen():
                watcher = self._watchers.get(message.mailbox, {}).get(sender)
                if watcher is not None and message.number >= watcher.number:
                    watcher.due = float("inf")
            case Drop():
                if not self.uploads.drop(sender, message.request):
                    self.fetches.drop(sender, message.request)
            case _:
                return

    def forget(self, association: ServedAssociation) -> None:
        """The association ended: what it fetched and watched is over."""
        self.uploads.forget(association)
        self.fetches.forget(association)
        client = self._clients.pop(association, None)
        for mailbox in client.watches if client is not None else ():
            self._unwatch(mailbox, association)

    def expire(self, now: float) -> None:
        """Once a second: unfinished deposits, unheard notices, what is past its time."""
        self._now = now
        self.uploads.expire(now)
        for mailbox, row in self._watchers.items():
            for association, watcher in row.items():
                if watcher.due <= now:
                    self._tell(association, mailbox, watcher)
        if now >= self._expire_at:
            self._expire_at = now + EXPIRE_SECONDS
            self.tables.submit(Expire(int(self._wall())), self._expired)

    def on_timer(self, now: float) -> None:
        """At the time that ``wake`` was told."""
        self._now = now
        self.fetches.on_timer(now)

    # requests

    def _on_signed(self, sender: ServedAssociation, message: SignedRequest, now: float) -> None:
        if not self._free(sender, message.request):
            return
        if not self._client(sender).signed.take(now):
            self._say(sender, No(message.request, StoreCode.BUSY))
            return
        text = signed_part(message, self._service_key, sender.nonce)
        try:
            verify_ed25519(message.mailbox_key, SIGNATURE_USE, text, message.signature)
        except BadSignature:
            self.counts["bad_signatures"] += 1
            self._say(sender, No(message.request, StoreCode.SIGNATURE))
            raise ProtocolError("a mailbox's key did not sign that", CloseCode.REFUSED) from None
        mailbox = mailbox_id(message.mailbox_key, self._service_key)
        match message:
            case Create():
                self._create(sender, message.request, mailbox)
            case Tokens():
                self.uploads.on_tokens(sender, message, now)
            case Fetch():
                self.counts["fetches"] += 1
                self.fetches.begin(sender, message.request, mailbox, message.after, now)
            case Erase():
                self._work(sender, message.request, EraseItems(mailbox, message.envs), self._done)
            case Watch():
                self._watch(sender, message.request, mailbox)

    def _create(self, sender: ServedAssociation, request: int, mailbox: bytes) -> None:
        today = int(self._wall()) // DAY_SECONDS
        if today != self._made_on:
            self._made_on = today
            self._made.clear()
        prefix = self._prefix(sender.address)
        made = self._made.get(prefix, 0)
        room = prefix in self._made or len(self._made) < PREFIXES_MAX
        may_create = room and made < self.limits.mailboxes_per_prefix
        if may_create:
            self._made[prefix] = made + 1  # given back if it was there already

        def done(client: ServedAssociation, number: int, outcome: Outcome) -> None:
            if may_create and not outcome.number and self._made.get(prefix):
                self._made[prefix] -= 1
            self._done(client, number, outcome)

        # Whole days, so that the tables do not tell when its owner was here.
        until = (today + 1 + MAILBOX_DAYS) * DAY_SECONDS
        self._work(sender, request, OpenMailbox(mailbox, until, may_create), done)

    def _work(
        self, sender: ServedAssociation, request: int, work: Work,
        then: Callable[[ServedAssociation, int, Outcome], None],
    ) -> None:  # fmt: skip
        """Let the tables do it once, and tell ``then`` if the client is still there."""
        client = self._client(sender)
        if not self._free(sender, request):
            return
        client.busy.add(request)

        def answered(outcome: Outcome) -> None:
            client.busy.discard(request)
            then(sender, request, outcome)

        self.tables.submit(work, answered)

    def _free(self, sender: ServedAssociation, request: int) -> bool:
        """Whether this request may begin; a repeated one waits for the answer of the first."""
        client = self._client(sender)
        if request in client.busy:
            return False
        if len(client.busy) >= REQUESTS_MAX or self.tables.waiting >= BACKLOG_MAX:
            self._say(sender, No(request, StoreCode.BUSY))
            return False
        return True

    def _done(self, sender: ServedAssociation, request: int, outcome: Outcome) -> None:
        self.counts["erased"] += outcome.erased
        if outcome.code is StoreCode.OK:
            self._say(sender, Ok(request))
        else:
            self._say(sender, No(request, outcome.code))

    def _missed(self, sender: ServedAssociation) -> None:
        """A deposit without a good token; who guesses on and on is sent away."""
        self.counts["misses"] += 1
        if sender.alive and not self._client(sender).misses.take(self._now):
            self._close(sender)

    # news

    def _watch(self, sender: ServedAssociation, request: int, mailbox: bytes) -> None:
        client = self._client(sender)
        if mailbox not in client.watches and len(client.watches) >= WATCHES_MAX:
            self._say(sender, No(request, StoreCode.BUSY))
            return

        def done(client: ServedAssociation, number: int, outcome: Outcome) -> None:
            self._done(client, number, outcome)
            if outcome.code is StoreCode.OK and client.alive:
                self._watching(client, mailbox, outcome.number)

        self._work(sender, request, Newest(mailbox, int(self._wall())), done)

    def _watching(self, sender: ServedAssociation, mailbox: bytes, newest: int) -> None:
        row = self._watchers.setdefault(mailbox, {})
        if sender not in row and len(row) >= WATCHERS_MAX:
            self._unwatch(mailbox, next(iter(row)))
            row = self._watchers.setdefault(mailbox, row)
        watcher = row[sender] = _Watcher(newest)
        self._client(sender).watches.add(mailbox)
        if newest:
            self._tell(sender, mailbox, watcher)

    def _unwatch(self, mailbox: bytes, association: ServedAssociation) -> None:
        row = self._watchers.get(mailbox, {})
        row.pop(association, None)
        if not row:
            self._watchers.pop(mailbox, None)
        client = self._clients.get(association)
        if client is not None:
            client.watches.discard(mailbox)

    def _kept(self, mailbox: bytes, number: int) -> None:
        for association, watcher in self._watchers.get(mailbox, {}).items():
            watcher.number, watcher.tries = number, 0
            self._tell(association, mailbox, watcher)

    def _tell(self, association: ServedAssociation, mailbox: bytes, watcher: _Watcher) -> None:
        self._say(association, Mail(mailbox, watcher.number))
        over = watcher.tries >= len(MAIL_SECONDS)
        watcher.due = float("inf") if over else self._now + MAIL_SECONDS[watcher.tries]
        watcher.tries += 1

    def _expired(self, outcome: Outcome) -> None:
        self.counts["expired"] += outcome.erased
        if outcome.more:
            self.tables.submit(Expire(int(self._wall())), self._expired)

    def _client(self, sender: ServedAssociation) -> _Client:
        client = self._clients.get(sender)
        if client is None:
            limits = self.limits
            client = self._clients[sender] = _Client(
                Allowance(limits.signed_per_second, limits.signed_burst, self._now),
                Allowance(limits.misses_per_second, limits.misses_burst, self._now),
            )
        return client

    def _say(self, to: ServedAssociation, message: StoreMessage) -> None:
        if to.alive:
            self._send(to, encode_control(message), 0)
