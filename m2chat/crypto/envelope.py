"""The envelope: one signed and sealed message, the same on line and off line (protocol 13).

    inner  = msg_id16 || fpS32 || fpR32 || circle_pk32 || instance8 || sent_ms 8 || seq u64
             || prev32 || kind1 || len u32 || body                                   173 + body
    signed = inner || PSS_S("env" label || inner) 512
    padded = Padme(signed), filled with zeros
    w1 512   = OAEP[E of R](cek1, label "w1" || fpR)
    w2 1,152 = HPKE[pre-key of R](cek2, info "w2" || H(hdr))
    kc       = HKDF(salt = H("kc" || hdr || w1 || w2), cek1 || cek2, "env key", 60)
             = key16 || iv12 || commit32
    blob = hdr{ver1, flags1, pkid8} || w1 || w2 || commit32 || record(0, padded, aad = all before)

The order of opening: form, pre-key, both secrets, *then the commitment in constant time* (T13),
then the record, the padding, the names (T12), the signature.  Whatever fails of the secrets fails
as the commitment does (T7).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from cryptography.exceptions import UnsupportedAlgorithm

from m2chat.crypto.aead import TAG_SIZE, Record
from m2chat.crypto.certificate import SIGNATURE_SIZE, WRAPPED_SIZE, UserCertificate
from m2chat.crypto.errors import (
    BadSignature,
    CryptoError,
    DecryptionFailed,
    MissingPrimitive,
    UnknownPreKey,
)
from m2chat.crypto.identity import Identity
from m2chat.crypto.kdf import equal, h, hkdf, label
from m2chat.crypto.prekeys import HPKE_OVERHEAD, PREKEY_ID_SIZE, PreKeyPair, hpke_seal, prekey_id
from m2chat.crypto.randomness import RandomSource
from m2chat.errors import LocalError

CEK_SIZE = 16
COMMIT_SIZE = 32
HEADER_SIZE = 2 + PREKEY_ID_SIZE
W2_SIZE = HPKE_OVERHEAD + CEK_SIZE
OVERHEAD = HEADER_SIZE + WRAPPED_SIZE + W2_SIZE + COMMIT_SIZE + TAG_SIZE  # 1,722
INNER_HEADER_SIZE = 173
SIGNED_OVERHEAD = INNER_HEADER_SIZE + SIGNATURE_SIZE

_VERSION = 1
_SENDER = slice(16, 48)
_RECEIVER = slice(48, 80)
_LENGTH = slice(INNER_HEADER_SIZE - 4, INNER_HEADER_SIZE)
_W1 = HEADER_SIZE
_W2 = _W1 + WRAPPED_SIZE
_COMMIT = _W2 + W2_SIZE
_SEALED = _COMMIT + COMMIT_SIZE


class EnvelopeKeys(NamedTuple):
    """What both secrets give for one envelope."""

    key_and_iv: bytes  # 28
    commit: bytes  # 32


def envelope_keys(header: bytes, w1: bytes, w2: bytes, cek1: bytes, cek2: bytes) -> EnvelopeKeys:
    """``kc`` of protocol 13: bound to the header and to both wrapped secrets."""
    keys = hkdf(cek1 + cek2, label("env key"), 60, salt=h(label("kc"), header, w1, w2))
    return EnvelopeKeys(keys[:28], keys[28:])


def padme(length: int) -> int:
    """The padded length: at most 12 % more, so that a size tells O(log log n) bits (T28)."""
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (length + mask) & ~mask


def seal(
    inner: bytes,
    signer: Identity,
    receiver: UserCertificate,
    prekey_public: bytes,
    random: RandomSource,
) -> bytes:
    """Sign ``inner`` and seal it for ``receiver`` under their *verified* pre-key: the blob.

    Raises ``LocalError`` when ``inner`` does not name these two or is not whole, ``BadKey`` when
    the pre-key cannot be used.
    """
    if _inner_size(inner) != len(inner):
        raise LocalError("an envelope's inner part does not have the length it says")
    if inner[_SENDER] != signer.fingerprint or inner[_RECEIVER] != receiver.fingerprint:
        raise LocalError("an envelope must name its sender and its receiver")
    signed = inner + signer.sign("env", inner)
    padded = signed.ljust(padme(len(signed)), b"\0")
    header = bytes([_VERSION, 0]) + prekey_id(prekey_public)
    cek1, cek2 = random.bytes(CEK_SIZE), random.bytes(CEK_SIZE)
    w1 = receiver.wrap(cek1, label("w1") + receiver.fingerprint)
    w2 = hpke_seal(prekey_public, cek2, label("w2") + h(header))
    keys = envelope_keys(header, w1, w2, cek1, cek2)
    before = header + w1 + w2 + keys.commit
    return before + Record.of(keys.key_and_iv).seal(0, padded, before)


def open_(
    blob: bytes,
    receiver: Identity,
    find_prekey: Callable[[bytes], PreKeyPair | None],
    sender: UserCertificate,
) -> bytes:
    """Open an envelope from ``sender`` to ``receiver``; returns ``inner``.

    ``find_prekey`` maps a pkid to our pre-key.  Raises ``UnknownPreKey`` when it has none,
    ``DecryptionFailed`` when the blob does not open, ``BadSignature`` when it opens but does not
    name the two or is not signed by ``sender``.  The caller checks circle, instance and order.
    """
    return _checked(_opened(blob, receiver, find_prekey), receiver.certificate, sender)


def open_stored(
    blob: bytes,
    receiver: Identity,
    find_prekey: Callable[[bytes], PreKeyPair | None],
    find_sender: Callable[[bytes], UserCertificate | None],
) -> bytes:
    """Open an envelope that lay at a store, from whomever it names; returns ``inner``.

    ``find_sender`` maps a fingerprint to the certificate of a contact.  Raises as ``open_``, and
    ``BadSignature`` when nobody of that name is known.
    """
    padded = _opened(blob, receiver, find_prekey)
    sender = find_sender(padded[_SENDER])
    if sender is None:
        raise BadSignature("an envelope from nobody we know")
    return _checked(padded, receiver.certificate, sender)


def _opened(
    blob: bytes, receiver: Identity, find_prekey: Callable[[bytes], PreKeyPair | None]
) -> bytes:
    """The padded content, which nobody has vouched for yet."""
    if len(blob) < OVERHEAD + padme(SIGNED_OVERHEAD):
        raise DecryptionFailed("an envelope is shorter than its parts")
    if blob[0] != _VERSION or blob[1] != 0:
        raise DecryptionFailed("an envelope of an unknown version")
    header, w1, w2 = blob[:_W1], blob[_W1:_W2], blob[_W2:_COMMIT]
    prekey = find_prekey(header[2:])
    if prekey is None:
        raise UnknownPreKey("the pre-key of an envelope is not here, or no longer")
    keys = envelope_keys(header, w1, w2, *_secrets(header, w1, w2, receiver, prekey))
    if not equal(keys.commit, blob[_COMMIT:_SEALED]):
        raise DecryptionFailed("an envelope does not open")
    return Record.of(keys.key_and_iv).open(0, blob[_SEALED:], blob[:_SEALED])


def probe() -> None:
    """Raise ``MissingPrimitive`` unless ML-KEM-768 and hybrid HPKE work here (T9)."""
    try:
        _probe_hybrid()
    except (ImportError, AttributeError, UnsupportedAlgorithm, CryptoError) as error:
        raise MissingPrimitive(
            "The cryptography library here has no ML-KEM-768 with HPKE."
            " Install cryptography 48 or newer."
        ) from error


def _probe_hybrid() -> None:
    from cryptography.hazmat.primitives import hpke
    from cryptography.hazmat.primitives.asymmetric import mlkem, x25519

    private = hpke.MLKEM768X25519PrivateKey(
        mlkem.MLKEM768PrivateKey.generate(), x25519.X25519PrivateKey.generate()
    )
    suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_128_GCM)
    sealed = suite.encrypt(label("probe"), private.public_key(), info=label("probe"))
    if suite.decrypt(sealed, private, info=label("probe")) != label("probe"):
        raise DecryptionFailed("HPKE does not return what it took")


def _secrets(
    header: bytes, w1: bytes, w2: bytes, receiver: Identity, prekey: PreKeyPair
) -> tuple[bytes, bytes]:
    """cek1 and cek2; where one does not open, bytes that nobody can foresee stand in for it."""
    try:
        cek1 = receiver.unwrap(w1, label("w1") + receiver.fingerprint)
    except DecryptionFailed:
        cek1 = prekey.rejection_secret(w1)
    try:
        cek2 = prekey.hpke_open(w2, label("w2") + h(header))
    except DecryptionFailed:
        cek2 = prekey.rejection_secret(w2)
    return cek1, cek2


def _inner_size(inner: bytes) -> int:
    """The length that the form itself says; 0 when there is not even a header."""
    if len(inner) < INNER_HEADER_SIZE:
        return 0
    return INNER_HEADER_SIZE + int.from_bytes(inner[_LENGTH], "big")


def _checked(padded: bytes, receiver: UserCertificate, sender: UserCertificate) -> bytes:
    """``inner`` once padding, names and signature are right."""
    size = _inner_size(padded)
    end = size + SIGNATURE_SIZE
    if not size or padme(end) != len(padded) or padded[end:].strip(b"\0"):
        raise DecryptionFailed("an envelope's padding is not what its length asks")
    inner, signature = padded[:size], padded[size:end]
    if inner[_SENDER] != sender.fingerprint or inner[_RECEIVER] != receiver.fingerprint:
        raise BadSignature("an envelope names another sender or receiver")
    sender.verify("env", inner, signature)
    return inner
