"""What texts and pictures from outside are: kinds, PNG files, and ``card read`` of the program."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from m2chat.app import qr
from m2chat.app.codes.kinds import LinkKind, recognise
from m2chat.app.codes.picture_file import BadPicture
from m2chat.app.codes.png import grey_pixels
from m2chat.app.codes.reading import MOST_CODES, Reading, pack, read_pixels, unpack
from m2chat.app.rpc.methods import METHODS
from m2chat.errors import WireError
from m2chat.links import CircleLink, CodeLink, ContactCard, JoinLink, ServiceAddress
from tests.support.fake_app import FakeApplication

CARD = ContactCard(bytes(range(32)), bytes(16), b"i" * 16, 3600 * 500_000, b"t" * 8)
SERVICES = tuple(ServiceAddress("203.0.113.9", 4700 + n, bytes([n]) * 32) for n in range(8))
CIRCLE = CircleLink(b"n" * 32, b"p" * 32, "Riverside", SERVICES)
OURS = {
    LinkKind.CONTACT: CARD.link(),
    LinkKind.CIRCLE: CIRCLE.link(),
    LinkKind.JOIN: JoinLink(CIRCLE, b"j" * 16).link(),
    LinkKind.CODE: CodeLink(b"a" * 32, b"b" * 32).link(),
}


@pytest.mark.parametrize("kind", OURS)
def test_links_of_ours_are_found_in_every_dress(kind: LinkKind) -> None:
    link = OURS[kind]
    broken = "\n".join(link[at : at + 60] for at in range(0, len(link), 60))
    alias = link.replace("m2:", "MCHAT:", 1)
    for text in (link, f"  {link}\n", broken, alias, f"Hi! This is me: {link} - see you."):
        found = recognise(text)
        assert (found.kind, found.link) == (kind, link)
        assert found.ours


def test_a_card_of_a_qr_code_gets_its_usual_form() -> None:
    assert recognise(CARD.qr_text()).link == CARD.link()
    damaged = CARD.qr_text()[:-1]
    assert recognise(damaged).link == damaged  # refused later, with a sentence


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("https://example.org/m2", LinkKind.WEB),
        ("HTTP://EXAMPLE.ORG", LinkKind.WEB),
        ("WIFI:T:WPA;S:home;P:secret;;", LinkKind.WIFI),
        ("BEGIN:VCARD\nFN:Ada\nEND:VCARD", LinkKind.ADDRESS),
        ("tel:+49301234", LinkKind.ADDRESS),
        ("bitcoin:bc1qxyz", LinkKind.PAYMENT),
        ("otpauth://totp/x?secret=ABC", LinkKind.LOGIN),
        ("sgnl://signal.group/#x", LinkKind.OTHER),
        ("m2:future/AAAA", LinkKind.NEWER),
        ("4006381333931", LinkKind.TEXT),
        ("", LinkKind.NOTHING),
        ("   \n", LinkKind.NOTHING),
        ("xm2:contact/AAAAAAAAAAAAAAAAAAAA", LinkKind.OTHER),
        ("m2:contact/" + "A" * 3000, LinkKind.OTHER),
    ],
)
def test_everything_else_has_a_name_too(text: str, kind: LinkKind) -> None:
    assert recognise(text).kind is kind


@given(st.text(max_size=300))
def test_no_text_is_too_strange(text: str) -> None:
    recognise(text)
    recognise("m2:contact/" + text)


# -- PNG ---------------------------------------------------------------------------------------


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _png(rows: bytes, width: int, height: int, depth: int = 8, colour: int = 0, more: bytes = b"",
         interlaced: int = 0) -> bytes:  # fmt: skip
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced)
    body = zlib.compress(rows)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + more + _chunk(b"IDAT", body) + _chunk(
        b"IEND", b"")  # fmt: skip


def _filter(raw: list[bytes], kinds: list[int], step: int) -> bytes:
    """The encoder's side of PNG's filters, byte by byte as the standard says it."""
    out, above = b"", bytes(len(raw[0]))
    for row, kind in zip(raw, kinds, strict=True):
        line = bytearray()
        for at, value in enumerate(row):
            a = row[at - step] if at >= step else 0
            b, c = above[at], above[at - step] if at >= step else 0
            p = a + b - c
            near = min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]
            line.append((value - (0, a, b, (a + b) // 2, near)[kind]) & 255)
        out += bytes([kind]) + bytes(line)
        above = row
    return out


@given(
    st.integers(1, 9).flatmap(
        lambda width: st.tuples(
            st.just(width),
            st.lists(
                st.tuples(st.binary(min_size=width, max_size=width), st.integers(0, 4)),
                min_size=1,
                max_size=9,
            ),
        )
    )
)
def test_every_mixture_of_filters_is_undone(case: tuple[int, list[tuple[bytes, int]]]) -> None:
    width, rows = case
    raw = [row for row, _ in rows]
    source = _png(_filter(raw, [kind for _, kind in rows], 1), width, len(rows))
    assert grey_pixels(source) == (b"".join(raw), width, len(rows))


def test_depths_colours_and_transparency() -> None:
    assert grey_pixels(_png(b"\0\xa0", 4, 1, 1)) == (bytes((255, 0, 255, 0)), 4, 1)
    assert grey_pixels(_png(b"\0\x0f", 2, 1, 4)) == (bytes((0, 255)), 2, 1)
    assert grey_pixels(_png(b"\0\x12\x34", 1, 1, 16)) == (b"\x12", 1, 1)
    palette = _chunk(b"PLTE", bytes((0, 0, 0, 255, 255, 255)))
    assert grey_pixels(_png(b"\0\x01\x00", 2, 1, 8, 3, palette)) == (b"\xff\0", 2, 1)
    assert grey_pixels(_png(b"\0\xff\xff\xff\0\0\0", 2, 1, 8, 2))[0] == b"\xff\0"
    assert grey_pixels(_png(b"\0\0\0\0\0", 1, 1, 8, 6))[0] == b"\xff"  # nothing, on white
    assert grey_pixels(_png(b"\0\x30\xff", 1, 1, 8, 4))[0] == b"\x30"


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        _png(b"\0\0", 60_000, 60_000),
        _png(b"\0\0", 2, 2),
        _png(b"\0\0", 0, 1),
        _png(b"\x05\0", 1, 1),
        _png(b"\0\0", 1, 1, interlaced=1),
        _png(b"\0\0", 1, 1, 3),
        _png(b"\0\0", 1, 1)[:40],
        _png(b"\0\0", 1, 1).replace(b"IDAT", b"JDAT"),
        _png(b"\0\0", 1, 1).replace(b"IHDR", b"JHDR"),
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I4s", 0xFFFFFFFF, b"IDAT") + bytes(20),
    ],
)
def test_no_png_brings_more_than_a_wire_error(source: bytes) -> None:
    with pytest.raises(WireError):
        grey_pixels(source)


@given(st.binary(max_size=200))
def test_noise_behind_the_signature(noise: bytes) -> None:
    for source in (noise, b"\x89PNG\r\n\x1a\n" + noise):
        with pytest.raises(WireError):
            grey_pixels(source)


# -- codes over the pipe -------------------------------------------------------------------------


def test_what_was_read_comes_home() -> None:
    made = [Reading("m2:contact/ü", True), Reading("400638", False)]
    assert unpack(pack(made)) == made


@given(st.binary(max_size=300))
def test_an_answer_is_read_or_refused(noise: bytes) -> None:
    try:
        found = unpack(noise)
    except WireError:
        return
    assert len(found) <= MOST_CODES and pack(found) == noise


def test_pixels_of_another_size_are_refused() -> None:
    with pytest.raises(WireError):
        read_pixels(bytes(10), 3, 3)


# -- the program ---------------------------------------------------------------------------------


def _card_read(*words: str) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-m", "m2chat.cli.main", "card", "read", *words]
    return subprocess.run(program, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("kind", OURS)
def test_a_link_goes_through_a_picture_file(kind: LinkKind, tmp_path: Path) -> None:
    picture = tmp_path / "card.png"
    picture.write_bytes(qr.png(OURS[kind], 4))
    done = _card_read(str(picture))
    assert (done.returncode, done.stdout.strip()) == (0, OURS[kind])


def test_foreign_codes_and_bad_files_have_their_sentences(tmp_path: Path) -> None:
    picture = tmp_path / "card.png"
    picture.write_bytes(qr.png("https://example.org"))
    refused = _card_read(str(picture))
    assert refused.returncode == 4 and "a web address, not a card" in refused.stderr
    listed = _card_read("--json", str(picture))
    shown = {"kind": "web", "link": "https://example.org", "ours": False}
    assert json.loads(listed.stdout) == shown
    picture.write_bytes(_png(bytes(65 * 64), 64, 64))
    assert "no code in this picture" in _card_read(str(picture)).stderr
    picture.write_bytes(b"\x89PNG\r\n\x1a\nnonsense")
    assert "no picture that can be read" in _card_read(str(picture)).stderr
    gone = _card_read(str(tmp_path / "gone.png"))
    assert gone.returncode == 4 and "No such file" in gone.stderr


async def test_the_method_says_the_same(tmp_path: Path) -> None:
    picture = tmp_path / "card.png"
    picture.write_bytes(qr.png(CIRCLE.link(), 4))
    method = METHODS["card.read"]
    said = await method.work(FakeApplication(), {"path": str(picture)})
    assert said == [{"kind": "circle", "link": CIRCLE.link(), "ours": True}]
    with pytest.raises(BadPicture):
        await method.work(FakeApplication(), {"path": str(tmp_path)})
