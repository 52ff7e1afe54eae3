"""What a peer gives to be found: the signed bundle, and the blobs it travels in (protocol 1).

    bundle 822 = ver1 || suite1 || epoch u32 || instance8 || nb u32 || na u32
                 || n 256 || tX 32 || PSS 512;  PSS over «bundle» || fp || circle_pk || before
    cands   78 = nat1 || n1 || 4 x addr19
    blob   944 = seal(Kd, bundle || cands || zero)                       registered at a KA
    lblob  976 = seal(Kl or Ki, fp 32 || bundle || cands || ts_ms 8 || ln8)   sent in a look-up

A service can neither open nor make a blob: Kd comes from the owner's discovery secret, Kl from the
pair's root, Ki from a card's invite secret.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from m2chat.buffer import Reader
from m2chat.crypto.aead import open_, seal
from m2chat.crypto.certificate import UserCertificate
from m2chat.crypto.kdf import h, hkdf, label
from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.session_keys import TemporaryKey
from m2chat.errors import WireError
from m2chat.net.wire.addresses import ADDRESS_SIZE, Address, encode_address, read_address

VERSION = 1
SUITE = 1
BUNDLE_SIZE = 822
CANDIDATES_SIZE = 78
CANDIDATES_LIMIT = 4
BLOB_SIZE = 944
BLOB_PLAIN = 916
LOOKUP_BLOB_SIZE = 976
LIFETIME_MAX = 24 * 3600
CLOCK_SLACK = 2 * 3600


@dataclass(frozen=True, slots=True)
class Bundle:
    """One temporary key of one instance of a peer, signed by their certificate."""

    epoch: int
    instance: bytes  # 8
    not_before: int  # seconds since 1970 by net_time
    not_after: int
    modulus: bytes  # RSA-2048, 256
    x25519: bytes  # 32
    signature: bytes  # PSS, 512

    @property
    def bid(self) -> bytes:
        """``H(bundle)[:8]``."""
        return h(self.encode())[:8]

    def encode(self) -> bytes:
        """822 bytes."""
        return self._signed() + self.signature

    def _signed(self) -> bytes:
        return (
            bytes([VERSION, SUITE])
            + self.epoch.to_bytes(4, "big")
            + self.instance
            + self.not_before.to_bytes(4, "big")
            + self.not_after.to_bytes(4, "big")
            + self.modulus
            + self.x25519
        )

    @classmethod
    def unsigned(cls, key: TemporaryKey, epoch: int, instance: bytes, now: int) -> Bundle:
        """For 24 hours from now, still to be signed."""
        return cls(epoch, instance, now, now + LIFETIME_MAX, key.modulus, key.x25519.public, b"")

    def signed(self, signature: bytes) -> Bundle:
        """With its PSS."""
        return replace(self, signature=signature)

    def statement(self, fingerprint: bytes, circle_pk: bytes) -> bytes:
        """What the PSS with use ``bundle`` is over."""
        return fingerprint + circle_pk + self._signed()

    @classmethod
    def decode(cls, data: bytes) -> Bundle:
        """Raises ``WireError`` on another version or suite (T9), or a modulus that is none."""
        reader = Reader(data)
        if (reader.u8(), reader.u8()) != (VERSION, SUITE):
            raise WireError("a bundle of another version or suite")
        bundle = cls(
            reader.u32(),
            reader.take(8),
            reader.u32(),
            reader.u32(),
            reader.take(256),
            reader.take(32),
            reader.take(512),
        )
        reader.end()
        if not bundle.modulus[0] & 0x80 or not bundle.modulus[-1] & 1:
            raise WireError("a temporary key is not an RSA-2048 modulus")
        return bundle

    def check_times(self, net_time: float) -> None:
        """Raises ``WireError`` when it is not of now, give or take two hours."""
        if not 0 <= self.not_after - self.not_before <= LIFETIME_MAX:
            raise WireError("a bundle that is valid for too long")
        if not self.not_before - CLOCK_SLACK <= net_time <= self.not_after + CLOCK_SLACK:
            raise WireError("a bundle that is not valid now")

    def check_signature(self, certificate: UserCertificate, circle_pk: bytes) -> None:
        """Raises ``BadSignature`` (T1)."""
        statement = self.statement(certificate.fingerprint, circle_pk)
        certificate.verify("bundle", statement, self.signature)


@dataclass(frozen=True, slots=True)
class Candidates:
    """Where a peer may be reached besides the address that a service sees."""

    mapping: int = 0  # 0 unknown, 1 open, 2 same mapping everywhere, 3 symmetric
    addresses: tuple[Address, ...] = ()

    def encode(self) -> bytes:
        """78 bytes; unused addresses are zero."""
        body = bytes([self.mapping, len(self.addresses)])
        body += b"".join(map(encode_address, self.addresses))
        return body.ljust(CANDIDATES_SIZE, b"\0")

    @classmethod
    def decode(cls, data: bytes) -> Candidates:
        """Raises ``WireError``."""
        if len(data) != CANDIDATES_SIZE or data[0] > 3 or data[1] > CANDIDATES_LIMIT:
            raise WireError("a bad list of candidates")
        end = 2 + data[1] * ADDRESS_SIZE
        if any(data[end:]):
            raise WireError("candidates beyond their number")
        reader = Reader(data[2:end])
        found = [read_address(reader) for _ in range(data[1])]
        if None in found:
            raise WireError("a candidate without an address")
        return cls(data[0], tuple(address for address in found if address is not None))


def blob_key(discovery: bytes, fingerprint: bytes) -> bytes:
    """Kd of the owner with this discovery secret, 16 bytes."""
    return hkdf(discovery, label("blob") + fingerprint)[:16]


def card_key(invite: bytes, owner: bytes) -> bytes:
    """Ki of a card, 16 bytes."""
    return hkdf(invite, label("first") + owner)[:16]


def lookup_key(pair_root: bytes, looker: bytes, target: bytes) -> bytes:
    """Kl(X to Y), 16 bytes."""
    return hkdf(pair_root, label("lookup") + looker + target)[:16]


def seal_blob(
    bundle: bytes, candidates: bytes, key: bytes, fingerprint: bytes, random: RandomSource
) -> bytes:
    """944 bytes; sealed anew for every KA and registration, so that they cannot be joined."""
    plain = (bundle + candidates).ljust(BLOB_PLAIN, b"\0")
    return seal(key, plain, label("blob") + fingerprint, random)


def open_blob(blob: bytes, key: bytes, fingerprint: bytes) -> tuple[Bundle, Candidates]:
    """Raises ``DecryptionFailed`` or ``WireError``; the bundle's PSS is not checked here."""
    plain = open_(key, blob, label("blob") + fingerprint)
    if len(plain) != BLOB_PLAIN or any(plain[BUNDLE_SIZE + CANDIDATES_SIZE :]):
        raise WireError("a blob of the wrong size")
    bundle = Bundle.decode(plain[:BUNDLE_SIZE])
    return bundle, Candidates.decode(plain[BUNDLE_SIZE : BUNDLE_SIZE + CANDIDATES_SIZE])


@dataclass(frozen=True, slots=True)
class LookupBlob:
    """What a looker shows to the one looked up, and to nobody else."""

    fingerprint: bytes
    bundle: Bundle
    candidates: Candidates
    time_ms: int
    number: bytes  # ln8

    def seal(self, key: bytes, random: RandomSource) -> bytes:
        """976 bytes under Kl or Ki."""
        plain = (
            self.fingerprint
            + self.bundle.encode()
            + self.candidates.encode()
            + self.time_ms.to_bytes(8, "big")
            + self.number
        )
        return seal(key, plain, label("lblob"), random)

    @classmethod
    def open(cls, blob: bytes, key: bytes) -> LookupBlob:
        """Raises ``DecryptionFailed`` or ``WireError``."""
        reader = Reader(open_(key, blob, label("lblob")))
        lookup = cls(
            reader.take(32),
            Bundle.decode(reader.take(BUNDLE_SIZE)),
            Candidates.decode(reader.take(CANDIDATES_SIZE)),
            reader.u64(),
            reader.take(8),
        )
        reader.end()
        return lookup
