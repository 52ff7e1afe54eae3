"""The three layers around what two people say, as they are now; honest about what they are not."""

from __future__ import annotations

from collections.abc import Iterator

from m2chat.app.faces.insight import Layer, Said
from m2chat.net.inspection import SessionPicture
from m2chat.sentences import mark

OLD_KEY_S = 3_600.0  # a whole new handshake is due by then (protocol 7)
MESSAGE = mark(
    "RSA-4096 signature (PSS); AES-128-GCM under a key from RSA-4096 (OAEP) and X25519 with "
    "ML-KEM-768"
)
SESSION = mark("AES-128-GCM under keys from RSA-2048, X25519 and ML-KEM-768")
PACKET = mark("AES-128 under the circle's key")


def layers_of(session: SessionPicture | None, verified: bool) -> Iterator[Layer]:
    """From the inside out; ``session`` None: the two are not connected now."""
    compare = None if verified else Said(
        "The safety code was not compared yet: until then you trust the way by which the card came."
    )  # fmt: skip
    yield Layer(
        "message", Said("Each message, sealed for its reader alone"), MESSAGE, 0.0, None, compare
    )
    yield _session(session)
    yield Layer(
        "packet",
        Said("Each packet, masked on the line"),
        PACKET,
        session.age_s if session is not None else None,
        session.bytes_out + session.bytes_in if session is not None else None,
        Said(
            "It hides the form of packets from simple filters. Everybody in the circle has this "
            "key, and nothing else depends on it."
        ),
    )


def _session(session: SessionPicture | None) -> Layer:
    title = Said("The line between both computers")
    if session is None:
        nothing = Said("You are not connected now; the keys of the last line are gone.")
        return Layer("session", title, SESSION, None, None, nothing)
    age = max(session.sending.age_s, session.receiving.age_s)
    warning = None
    if age > OLD_KEY_S:
        warning = Said(
            "Its keys are {hours} h old. New ones are taken as soon as the other computer answers.",
            {"hours": int(age // 3_600)},
        )
    used = session.sending.bytes + session.receiving.bytes
    return Layer("session", title, SESSION, age, used, warning)
