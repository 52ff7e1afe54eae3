"""Logs that hold no secret, QR codes that can be read, relations for the network."""

from __future__ import annotations

import logging
import stat
from pathlib import Path

import numpy as np
import pytest
import zxingcpp

from m2chat.app import qr
from m2chat.app.logs import BLOT, close_log, open_log, redact
from m2chat.app.relations import peer_relation, relations_of
from m2chat.ids import UserId
from m2chat.links import ContactCard
from m2chat.messaging.choices import NetworkChoices
from m2chat.messaging.model import ContactState, RoutePolicy
from m2chat.messaging.records import AskerRecord, CardRecord, ContactRecord
from m2chat.messaging.service import Standing
from m2chat.net.peers import RelationState, RouteRule

CARD = ContactCard(bytes(range(32)), bytes(16), bytes(range(16)), 3600 * 500_000, bytes(8))


@pytest.mark.parametrize(
    "secret",
    [
        CARD.link(),
        "203.0.113.7:4700",
        "[2001:db8::1]:4700",
        "fe80::1",
        bytes(range(32)).hex(),
        repr(bytes(range(20))),
        "A" * 64,
    ],
)
def test_what_may_not_stand_in_a_log_is_blotted(secret: str) -> None:
    line = redact(f"before {secret} after")
    assert secret not in line
    assert BLOT in line
    assert line.startswith("before ")


def test_plain_lines_stay_readable() -> None:
    line = "2026-11-21 13:17:30,123 INFO m2chat.app the task session failed: Busy"
    assert redact(line) == line


def test_the_file_is_private_and_tracebacks_are_blotted(tmp_path: Path) -> None:
    target = open_log(tmp_path)
    try:
        try:
            raise ValueError(bytes(range(32)).hex())
        except ValueError:
            logging.getLogger("m2chat.test").exception("it failed")
    finally:
        close_log(target)
    path = tmp_path / "m2chat.log"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    text = path.read_text()
    assert "it failed" in text
    assert bytes(range(32)).hex() not in text


def test_a_qr_code_reads_back_as_the_same_card(tmp_path: Path) -> None:
    png = qr.png(CARD.link(), scale=4)
    assert png.startswith(b"\x89PNG")
    pixels = _pixels(png)
    found = zxingcpp.read_barcodes(pixels)
    assert [ContactCard.parse(one.text) for one in found] == [CARD]
    assert qr.svg(CARD.link()).startswith("<svg ")
    circle = zxingcpp.read_barcodes(_pixels(qr.png("m2:circle/abc")))
    assert circle[0].text == "m2:circle/abc"


def _pixels(png: bytes) -> np.ndarray:  # type: ignore[type-arg]
    """Decode what another decoder would, so that the file as a whole is checked."""
    import struct
    import zlib

    width, height = struct.unpack(">II", png[16:24])
    at, content = 8, b""
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        kind = png[at + 4 : at + 8]
        body = png[at + 8 : at + 8 + length]
        assert (
            zlib.crc32(kind + body)
            == struct.unpack(">I", png[at + 8 + length : at + 12 + length])[0]
        )
        if kind == b"IDAT":
            content += body
        at += 12 + length
    rows = np.frombuffer(zlib.decompress(content), np.uint8).reshape(height, width + 1)
    assert not rows[:, 0].any()
    return np.ascontiguousarray(rows[:, 1:])


def contact(number: int, state: ContactState, **more: object) -> ContactRecord:
    return ContactRecord(
        UserId(bytes([number]) * 32),
        state,
        bytes(32),
        bytes(16),
        0.0,
        **more,  # type: ignore[arg-type]
    )


def test_each_state_is_what_the_network_must_do() -> None:
    cases = [
        (contact(1, ContactState.WAITING, invite=b"i" * 16), RelationState.ASKING),
        (contact(2, ContactState.WAITING, acknowledged=True), RelationState.ASKED),
        (contact(3, ContactState.READY), RelationState.ACCEPTING),
        (contact(4, ContactState.READY, acknowledged=True), RelationState.READY),
        (contact(5, ContactState.REQUEST), None),
        (contact(6, ContactState.BLOCKED), None),
    ]
    for record, state in cases:
        relation = peer_relation(record)
        assert (relation.state if relation else None) is state
        if relation is not None:
            assert (relation.invite is not None) == (state is RelationState.ASKING)
    relations = relations_of(Standing(tuple(one for one, _ in cases), (), ()), 0.0)
    assert len(relations.peers) == 4
    assert relations.blocked == {UserId(bytes([6]) * 32)}


def test_hidden_policies_ask_for_a_relay() -> None:
    for policy in RoutePolicy:
        relation = peer_relation(contact(1, ContactState.READY, policy=policy))
        assert relation is not None
        assert relation.relay_only == (policy in (RoutePolicy.RELAY, RoutePolicy.RELAY2))


def test_a_card_answers_while_it_is_open_or_holds_a_request() -> None:
    asker = AskerRecord(b"c" * 8, UserId(bytes(32)), bytes(16))
    settled = AskerRecord(b"c" * 8, UserId(bytes(32)), bytes(16), settled=True)

    def cards(uses: int | None, now: float, *askers: AskerRecord, revoked: bool = False) -> tuple:  # type: ignore[type-arg]
        card = CardRecord(b"c" * 8, bytes(16), bytes(32), 0.0, 100.0, uses, revoked)
        return relations_of(Standing((), (card,), askers), now).cards

    assert [one.open for one in cards(1, 0.0)] == [True]
    assert cards(0, 0.0) == ()
    assert cards(None, 100.0) == ()
    assert [(one.open, len(one.askers)) for one in cards(0, 0.0, asker)] == [(False, 1)]
    assert cards(0, 0.0, settled) == ()
    assert cards(None, 0.0, asker, revoked=True) == ()


def test_until_verified_auto_hides_our_address_and_a_chosen_route_stays() -> None:
    choices = NetworkChoices(relay_until_verified=True)

    def rule(**what: object) -> RouteRule:
        record = contact(1, ContactState.READY, acknowledged=True, **what)
        (relation,) = relations_of(Standing((record,), (), (), choices), 0.0).peers
        return relation.rule

    assert rule() is RouteRule.CAUTIOUS
    assert rule(verified=True) is RouteRule.DIRECT
    assert rule(policy=RoutePolicy.DIRECT_ONLY) is RouteRule.DIRECT_ONLY
    assert rule(policy=RoutePolicy.RELAY, verified=True) is RouteRule.RELAY
