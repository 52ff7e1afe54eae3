"""The handshake: two certificates in, traffic keys out (protocol 7).  Sans-IO.

    I  HS1  ------------------------------>  R    private operation: unwrap kI
    I  <------------------------------  HS2  R
    I  <-------------- [R1 CERT] R2 AUTH     R    private operation: sign
    I  [I1 CERT] I2 AUTH  I3 KEMPK  ------>  R    private operation of I: unwrap kR, then sign
    I  <------------------ R3 KEMCT  R4 FIN  R
    I  I4 FIN  --------------------------->  R

Private operations take milliseconds and are not done here: ``job`` holds a callable that touches
nothing but its arguments; whoever drives us runs it anywhere and gives the result to
``on_job_done``.  Certificates travel in a first contact only.  Any failure raises ``RemoteError``;
the owner then drops the handshake without an answer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from m2chat.crypto.certificate import UserCertificate
from m2chat.crypto.kdf import equal, label
from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.session_keys import (
    Ephemeral,
    KemKey,
    TemporaryKey,
    TrafficSecrets,
    encapsulate,
    finish_mac,
    first_keys,
    first_secret,
    traffic_secrets,
    transcript,
    wrap_key,
)
from m2chat.net.errors import CloseCode, NetMisuse, ProtocolError
from m2chat.net.wire.bundle import Bundle
from m2chat.net.wire.handshake_messages import (
    SUITE,
    VERSION,
    HandshakeType,
    Hs1,
    Hs2,
    MessageRow,
    message,
)

Signer = Callable[[str, bytes], bytes]
Job = Callable[[], object]


class Stage(Enum):
    """How far the handshake is; the only transitions are those of the table below."""

    START = "start"
    OPENING = "opening"  # a private operation is under way
    AUTH = "auth"  # waiting for the other's proof
    KEM = "kem"  # initiator: waiting for KEMCT and FIN
    FIN = "fin"  # responder: waiting for FIN
    DONE = "done"


EXPECTED: dict[tuple[bool, Stage], tuple[HandshakeType, ...]] = {
    # (initiator?, stage) -> the messages that may come, in order; CERT in a first contact only
    (True, Stage.AUTH): (HandshakeType.CERT, HandshakeType.AUTH),
    (True, Stage.KEM): (HandshakeType.KEMCT, HandshakeType.FIN),
    (False, Stage.AUTH): (HandshakeType.CERT, HandshakeType.AUTH, HandshakeType.KEMPK),
    (False, Stage.FIN): (HandshakeType.FIN,),
}


@dataclass(frozen=True, slots=True)
class LocalEnd:
    """Who we are in this handshake."""

    fingerprint: bytes
    certificate: bytes  # 1,026
    sign: Signer  # (use, message) -> PSS 512; milliseconds
    temporary: TemporaryKey
    bundle: bytes  # 822, of that temporary key
    bid: bytes  # H(bundle)[:8]


@dataclass(frozen=True, slots=True)
class RemoteEnd:
    """Whom we expect.  In a first contact the certificate comes with the handshake."""

    fingerprint: bytes
    bundle: bytes
    bid: bytes
    modulus: bytes  # of their temporary RSA-2048 key
    x25519: bytes  # tX
    certificate: UserCertificate | None
    # Raises RemoteError unless a certificate that came in a first contact is theirs and signed
    # the bundle.
    check: Callable[[UserCertificate], None]


def expect(
    bundle: Bundle, fingerprint: bytes, circle_pk: bytes
) -> Callable[[UserCertificate], None]:
    """The check of a first contact: the card's or look-up's fingerprint, and the bundle's PSS."""

    def check(certificate: UserCertificate) -> None:
        if not equal(certificate.fingerprint, fingerprint):
            raise ProtocolError("a certificate is not the one expected", CloseCode.REFUSED)
        bundle.check_signature(certificate, circle_pk)

    return check


class Handshake:
    """One handshake, either end."""

    def __init__(
        self,
        *,
        initiator: bool,
        local: LocalEnd,
        remote: RemoteEnd,
        iid: bytes,
        circle_pk: bytes,
        random: RandomSource,
    ) -> None:
        self.initiator = initiator
        self.first_contact = remote.certificate is None
        self.cid = random.bytes(8)  # where we receive epoch 0
        self.remote_cid = b""
        self.hello = b""  # HS1 or HS2: sent again byte for byte
        self.first_keys: tuple[bytes, bytes] | None = None  # K1: ours to send, theirs to open
        self.outgoing = bytearray()  # new bytes of our row
        self.secrets: TrafficSecrets | None = None
        self.certificate = remote.certificate
        self.job: Job | None = None
        self.stage = Stage.START
        self._after: Callable[[object], None] | None = None
        self._local, self._remote = local, remote
        self._iid, self._random = iid, random
        ends = (local, remote) if initiator else (remote, local)
        self._names = ends[0].fingerprint + ends[1].fingerprint
        self._bundles = transcript("bundles", ends[0].bundle, ends[1].bundle)
        bundle_hashes = b"".join(transcript("bundle", end.bundle) for end in ends)
        self._context = transcript(
            "ctx", bytes([VERSION, SUITE]), bundle_hashes, self._names, circle_pk
        )
        self._ephemeral = Ephemeral.generate(random)
        self._key = random.bytes(16)  # kI or kR
        self._kem: KemKey | None = None
        self._hs1 = b""
        self._s1 = self._th1 = self._th2 = self._th3 = b""
        self._row = MessageRow()
        self._expected: list[HandshakeType] = []
        self._theirs: dict[HandshakeType, bytes] = {}
        self._ours: list[bytes] = []
        self._early: list[tuple[HandshakeType, bytes]] = []

    @property
    def local_bid(self) -> bytes:
        """Which of our temporary keys this handshake uses."""
        return self._local.bid

    def forget(self) -> None:
        """Drop every key and message: the session has keys of its own and turns them (S-08)."""
        self.first_keys = self.secrets = None
        self._key = self._s1 = self._th1 = self._th2 = self._th3 = b""
        del self._ephemeral
        self.hello = self._hs1 = b""
        self.certificate = None
        self._row = MessageRow()
        self._theirs.clear()
        self._ours.clear()

    # -- HS1 and HS2 ----------------------------------------------------------------------------

    def start(self) -> None:
        """Initiator: make HS1."""
        wrapped = wrap_key(self._remote.modulus, self._key, label("hs1") + self._bundles)
        hello = Hs1(
            self._iid,
            self.cid,
            self._local.bid,
            self._remote.bid,
            self._ephemeral.public,
            self._random.bytes(16),
            wrapped,
        )
        self.hello = self._hs1 = hello.encode()

    def on_hs1(self, body: bytes) -> None:
        """Responder: take HS1, whose iid, bids and source the caller has checked."""
        hello = Hs1.decode(body)
        if hello.bid_initiator != self._remote.bid or hello.bid_responder != self._local.bid:
            raise ProtocolError("a handshake names other bundles")
        self.remote_cid, self._hs1 = hello.cid, body
        temporary, fallback = self._local.temporary, self._random.bytes(16)
        oaep = label("hs1") + self._bundles
        self._want(
            lambda: temporary.unwrap(hello.wrapped, oaep, fallback),
            lambda key: self._answer(hello, _bytes(key)),
        )

    def _answer(self, hello: Hs1, initiator_key: bytes) -> None:
        wrapped = wrap_key(self._remote.modulus, self._key, label("hs2") + self._bundles)
        answer = Hs2(
            self._iid, self.cid, self._ephemeral.public, self._random.bytes(16), wrapped
        ).encode()
        self.hello = answer
        exchanges = (
            self._ephemeral.exchange(hello.ephemeral)
            + self._local.temporary.x25519.exchange(hello.ephemeral)
            + self._ephemeral.exchange(self._remote.x25519)
        )
        self._derive_first(answer, initiator_key + self._key, exchanges)
        self._authenticate("hsR", self._th1)

    def on_hs2(self, body: bytes) -> None:
        """Initiator: take HS2; a second one is ignored."""
        if self.stage is not Stage.START:
            return
        answer = Hs2.decode(body)
        self.remote_cid = answer.cid
        temporary, fallback = self._local.temporary, self._random.bytes(16)
        oaep = label("hs2") + self._bundles
        self._want(
            lambda: temporary.unwrap(answer.wrapped, oaep, fallback),
            lambda key: self._open_answer(answer, body, _bytes(key)),
        )

    def _open_answer(self, answer: Hs2, body: bytes, responder_key: bytes) -> None:
        exchanges = (
            self._ephemeral.exchange(answer.ephemeral)
            + self._ephemeral.exchange(self._remote.x25519)
            + self._local.temporary.x25519.exchange(answer.ephemeral)
        )
        self._derive_first(body, self._key + responder_key, exchanges)
        self._expect(Stage.AUTH)

    def _derive_first(self, hs2: bytes, keys: bytes, exchanges: bytes) -> None:
        self._th1 = transcript("th1", self._context, self._hs1, hs2)
        self._s1 = first_secret(self._th1, keys, exchanges)
        ours, theirs = first_keys(self._s1)
        self.first_keys = (ours, theirs) if self.initiator else (theirs, ours)
        self._key = b""

    # -- proofs ---------------------------------------------------------------------------------

    def _authenticate(self, use: str, before: bytes) -> None:
        """Sign, then send [CERT] AUTH (and KEMPK as the initiator)."""
        cert = b""
        if self.first_contact:
            cert = message(HandshakeType.CERT, self._local.certificate)
        kem = b""
        if self.initiator:
            self._kem = KemKey()
            kem = message(HandshakeType.KEMPK, self._kem.public)
        signed = before + transcript("cert", cert)
        if self.initiator:
            signed += transcript("kem", kem)
        signed += self._names
        sign = self._local.sign
        self._want(
            lambda: sign(use, signed),
            lambda signature: self._send_proof(cert, _bytes(signature), kem),
        )

    def _send_proof(self, cert: bytes, signature: bytes, kem: bytes) -> None:
        auth = message(HandshakeType.AUTH, self._local.fingerprint + signature)
        self._ours = [cert, auth, kem]
        if not self.initiator:
            self._th2 = transcript("th2", self._th1, cert, auth)
        self.outgoing += cert + auth + kem
        self._expect(Stage.KEM if self.initiator else Stage.AUTH)

    def _check_proof(self, use: str, before: bytes) -> None:
        """The other's certificate and signature."""
        cert = self._theirs.get(HandshakeType.CERT, b"")
        auth = self._theirs[HandshakeType.AUTH][3:]
        if not equal(auth[:32], self._remote.fingerprint):
            raise ProtocolError("the other end is not whom we expected", CloseCode.REFUSED)
        certificate = self._remote.certificate
        if certificate is None:
            certificate = UserCertificate.decode(cert[3:])
        signed = before + transcript("cert", cert)
        if not self.initiator:
            signed += transcript("kem", self._theirs[HandshakeType.KEMPK])
        certificate.verify(use, signed + self._names, auth[32:])
        if self.first_contact:
            self._remote.check(certificate)
        self.certificate = certificate

    # -- the byte row ---------------------------------------------------------------------------

    def on_bytes(self, data: bytes) -> None:
        """The next bytes of the other's row."""
        self._early += self._row.feed(data)
        self._work()

    def _work(self) -> None:
        while self._early and self.stage not in (Stage.START, Stage.OPENING, Stage.DONE):
            kind, whole = self._early.pop(0)
            if not self._expected or kind != self._expected[0]:
                raise ProtocolError("a handshake message out of order")
            self._theirs[kind] = whole
            self._expected.pop(0)
            if not self._expected:
                self._complete_flight()
        if self._early and self.stage is Stage.DONE:
            raise ProtocolError("handshake bytes after the end")

    def _complete_flight(self) -> None:
        if self.initiator and self.stage is Stage.AUTH:
            self._check_proof("hsR", self._th1)
            self._th2 = transcript("th2", self._th1, *self._flight(HandshakeType.AUTH))
            self._authenticate("hsI", self._th2)
        elif self.initiator:
            self._finish_initiator()
        elif self.stage is Stage.AUTH:
            self._check_proof("hsI", self._th2)
            self._send_kem()
        else:
            self._check_fin(0)
            self.stage = Stage.DONE

    def _flight(self, *more: HandshakeType) -> list[bytes]:
        return [self._theirs.get(kind, b"") for kind in (HandshakeType.CERT, *more)]

    def _send_kem(self) -> None:
        theirs = self._flight(HandshakeType.AUTH, HandshakeType.KEMPK)
        shared, ciphertext = encapsulate(self._theirs[HandshakeType.KEMPK][3:])
        kem = message(HandshakeType.KEMCT, ciphertext)
        self._derive_traffic(theirs, kem, shared)
        self.outgoing += kem + self._fin(1)
        self._expect(Stage.FIN)

    def _finish_initiator(self) -> None:
        assert self._kem is not None
        kem = self._theirs[HandshakeType.KEMCT]
        self._derive_traffic(self._ours, kem, self._kem.decapsulate(kem[3:]))
        self._check_fin(1)
        self.outgoing += self._fin(0)
        self._kem = None
        self.stage = Stage.DONE

    def _derive_traffic(self, initiator_flight: list[bytes], kem: bytes, shared: bytes) -> None:
        self._th3 = transcript("th3", self._th2, *initiator_flight, kem)
        self.secrets = traffic_secrets(self._s1, shared, self._th3)
        self._s1 = b""

    def _fin(self, direction: int) -> bytes:
        assert self.secrets is not None
        mac = finish_mac(self.secrets.fin[direction], self._th3)
        return message(HandshakeType.FIN, mac)

    def _check_fin(self, direction: int) -> None:
        if not equal(self._theirs[HandshakeType.FIN], self._fin(direction)):
            raise ProtocolError("the other end derived other keys")

    # -- private operations ---------------------------------------------------------------------

    def _want(self, job: Job, after: Callable[[object], None]) -> None:
        if self.job is not None:
            raise NetMisuse("one private operation at a time")
        self.stage = Stage.OPENING
        self.job, self._after = job, after

    def on_job_done(self, result: object) -> None:
        """The result of ``job``; a new one may be wanted afterwards."""
        after, self.job, self._after = self._after, None, None
        if after is None:
            raise NetMisuse("no private operation was wanted")
        after(result)
        self._work()

    def _expect(self, stage: Stage) -> None:
        self.stage = stage
        self._expected = [
            kind
            for kind in EXPECTED[self.initiator, stage]
            if kind is not HandshakeType.CERT or self.first_contact
        ]


def _bytes(result: object) -> bytes:
    assert isinstance(result, bytes)
    return result
