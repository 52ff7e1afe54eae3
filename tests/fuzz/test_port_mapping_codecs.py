"""What routers answer: nothing but ``WireError``."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from m2chat.errors import WireError
from m2chat.net.traversal import nat_pmp, pcp
from tests.support.examples import examples

ALMOST_PCP = st.tuples(st.sampled_from([b"\x02\x81", b"\x00\x81", b"\x02\x01"]), st.binary(
    min_size=54, max_size=74)).map(b"".join)  # fmt: skip
ALMOST_NAT_PMP = st.tuples(st.sampled_from([b"\x00\x80", b"\x00\x81", b"\x00\x82"]), st.binary(
    min_size=8, max_size=18)).map(b"".join)  # fmt: skip


@settings(max_examples=examples(2_000))
@given(st.binary(max_size=1_200) | ALMOST_PCP)
def test_pcp_answers(datagram: bytes) -> None:
    try:
        answer = pcp.decode_answer(datagram)
    except WireError:
        return
    assert len(answer.nonce) == pcp.NONCE_SIZE
    assert datagram.startswith(b"\x02\x81")


@settings(max_examples=examples(2_000))
@given(st.binary(max_size=40) | ALMOST_NAT_PMP)
def test_nat_pmp_answers(datagram: bytes) -> None:
    try:
        answer = nat_pmp.decode_answer(datagram)
    except WireError:
        return
    assert len(datagram) == (12 if isinstance(answer, nat_pmp.AddressAnswer) else 16)
