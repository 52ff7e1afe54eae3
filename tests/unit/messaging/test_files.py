"""The pure parts of files: how they are cut, hashed, named, asked for and taken."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import replace
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from m2chat.crypto.errors import DecryptionFailed
from m2chat.errors import WireError
from m2chat.ids import MessageId, UserId
from m2chat.messaging.file_model import FileRules, FileState
from m2chat.messaging.files.bitmap import ChunkSet
from m2chat.messaging.files.chunks import (
    CHUNKS_MAX,
    LEAVES,
    SIZE_LIMIT,
    SIZES,
    FileCipher,
    Layout,
    chunk_size,
    piece_header,
    read_piece_header,
)
from m2chat.messaging.files.names import ending, is_program, numbered, safe_mime, safe_name
from m2chat.messaging.files.records import FileRecord
from m2chat.messaging.files.rules import may_take
from m2chat.messaging.files.tree import leaf, root
from m2chat.messaging.model import Direction

KEY = bytes(range(28))
HOSTILE = 500


@given(st.integers(0, SIZE_LIMIT))
def test_a_file_is_cut_without_a_gap(size: int) -> None:
    layout = Layout(size, chunk_size(size))
    assert 1 <= layout.count <= CHUNKS_MAX
    assert layout.length(layout.count - 1) + (layout.count - 1) * layout.chunk == size
    assert layout.sealed_size == sum(
        layout.sealed_length(index) for index in {0, layout.count - 1}
    ) + max(layout.count - 2, 0) * (layout.chunk + 16)
    assert layout.bytes_in(layout.count, last=True) == size


def test_a_file_beyond_all_sizes() -> None:
    with pytest.raises(WireError):
        chunk_size(SIZE_LIMIT + 1)
    assert [chunk_size(limit) for limit, _ in SIZES] == [chunk for _, chunk in SIZES]


@given(st.lists(st.binary(min_size=1, max_size=40), min_size=1, max_size=40), st.data())
def test_the_root_speaks_for_every_byte(chunks: list[bytes], data: st.DataObject) -> None:
    leaves = b"".join(map(leaf, chunks))
    whole = root(leaves, 10_000, 262_144)
    at = data.draw(st.integers(0, len(leaves) - 1))
    other = bytearray(leaves)
    other[at] ^= 1 << data.draw(st.integers(0, 7))
    assert root(bytes(other), 10_000, 262_144) != whole
    assert root(leaves + leaf(b""), 10_000, 262_144) != whole
    assert root(leaves, 10_001, 262_144) != whole
    assert root(leaves, 10_000, 1 << 20) != whole


def test_a_node_is_no_leaf() -> None:
    """A file whose bytes are two hashes has another root than the two chunks they stand for."""
    left, right = leaf(b"a"), leaf(b"b")
    assert root(leaf(left + right), 64, 262_144) != root(left + right, 64, 262_144)


@given(st.integers(1, 300), st.sets(st.integers(0, 299)), st.integers(1, 64))
def test_what_is_missing(count: int, held: set[int], limit: int) -> None:
    have = ChunkSet(count)
    for index in held:
        if index < count:
            assert have.add(index)
            assert not have.add(index)
    missing = [i for first, n in have.missing(count) for i in range(first, first + n)]
    assert missing == [i for i in range(count) if i not in held]
    assert have.missing(limit) == have.missing(count)[:limit]
    again = ChunkSet(count, have.encode())
    assert again.encode() == have.encode()
    assert again.held == have.held
    assert have.whole == (not missing)


@given(st.binary(max_size=60), st.integers(1, 300))
def test_any_bits_are_a_set(bits: bytes, count: int) -> None:
    have = ChunkSet(count, bits)
    assert have.held <= count
    assert all(first + n <= count for first, n in have.missing(count))


def test_a_chunk_opens_at_its_place_only() -> None:
    cipher = FileCipher(KEY)
    sealed = cipher.seal(3, b"words")
    assert cipher.open(3, sealed) == b"words"
    for index in (0, 2, 4, LEAVES):
        with pytest.raises(DecryptionFailed):
            cipher.open(index, sealed)


def test_headers_of_pieces() -> None:
    message = bytes(range(16))
    for index in (0, CHUNKS_MAX - 1, LEAVES):
        assert read_piece_header(piece_header(message, index, 100)) == (message, index, 100)
    for index, length in ((CHUNKS_MAX, 100), (LEAVES - 1, 100), (0, 15), (0, (1 << 22) + 17)):
        with pytest.raises(WireError):
            read_piece_header(piece_header(message, index, length))


# -- names (S-32) --------------------------------------------------------------------------------


def hostile_names() -> list[str]:
    """Names that strangers have tried elsewhere, and combinations of what is bad in them."""
    chance = random.Random("S-32")
    bad = [
        "\0", "\n", "\r", "\x1b[31m", "\u202e", "\u2066", "\u200f", "\u200b", "\ufeff", "../",
        "..\\", "/", "\\", ":", "*", "?", "<", ">", "|", '"', "~", "$HOME", "%TEMP%", " ", ".",
        "...", "\u2028", "\u00a0", "\udcff", "\ue000", "\U000e0041", "\u0301" * 40, "é", "名前",
        "😀" * 30, "a" * 300, "con", "PRN.", "aux.txt", "nul", "COM1", "lpt9.", "com¹", "-rf",
        ".bashrc", "desktop.ini", "x.exe", "gpj.exe", ".jpg", ".scr", "::$DATA", "C:", "\\\\?\\",
        "\\\\server\\share\\", "file://", "a/b/c", "trailing. . ", "\u3000", "\uff0f", "\u2215",
    ]  # fmt: skip
    fixed = ["", ".", "..", "...", " ", "\0", "/", "\\", "con", "CON.txt", "nul.tar.gz", "a" * 5000]
    mixed = ["".join(chance.choices(bad, k=chance.randint(1, 6))) for _ in range(2 * HOSTILE)]
    return [*fixed, *bad, *mixed]


def test_s32_hostile_names_are_harmless_on_every_system() -> None:
    names = hostile_names()
    assert len(set(names)) >= HOSTILE
    for name in names:
        safe = safe_name(name)
        why = f"{name!a} -> {safe!a}"
        assert 1 <= len(safe.encode("utf-8")) <= 150, why
        assert safe == safe_name(safe), why
        assert not any(unicodedata.category(c)[0] == "C" for c in safe), why
        assert not set(safe) & set('<>:"/\\|?*'), why
        assert safe == safe.strip(" ."), why
        for path in (PurePosixPath("/home/me") / safe, PureWindowsPath("C:\\me") / safe):
            assert path.name == safe, why
            assert len(path.parts) == (4 if path.parts[0] == "/" else 3), why
        first = safe.split(".")[0].strip().upper()
        devices = {f"{port}{n}" for port in ("COM", "LPT") for n in "0123456789¹²³"}
        assert first not in {"CON", "PRN", "AUX", "NUL"} | devices, why
        assert safe_name(numbered(safe, 2)) == numbered(safe, 2), why


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("invoice.pdf                              .exe", "invoice.pdf.exe"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\evil.dll", "evil.dll"),
        ("a\0b.png", "a b.png"),
        ("CON", "_CON"),
        ("nul.tar.gz", "_nul.tar.gz"),
        (".bashrc", "bashrc"),
        ("report.pdf. . .", "report.pdf"),
        ("Üben für 名前.txt", "Üben für 名前.txt"),
        ("", "file"),
        ("x" * 400 + ".exe", "x" * 146 + ".exe"),
    ],
)
def test_names_as_people_see_them(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_the_real_ending_is_the_last_one() -> None:
    assert ending("picture.jpg.EXE") == "exe"
    assert ending("Makefile") == ""
    for name in ("a.jpg.exe", "b.SCR", "c.lnk", "d.AppImage", "e.html", "f.docm", "g.svg"):
        assert is_program(name), name
    for name in ("a.exe.jpg", "b.png", "c.pdf", "d.txt", "readme", "song.mp3"):
        assert not is_program(name), name


@pytest.mark.parametrize(
    ("mime", "safe"),
    [
        ("image/PNG", "image/png"),
        ("text/html; charset=x", "application/octet-stream"),
        ("a/b/c", "application/octet-stream"),
        ("", "application/octet-stream"),
        ("x/" + "y" * 80, "application/octet-stream"),
    ],
)
def test_types(mime: str, safe: str) -> None:
    assert safe_mime(mime) == safe


# -- rules ---------------------------------------------------------------------------------------


def a_file(size: int, mime: str = "", voice: bool = False) -> FileRecord:
    someone = UserId(bytes(32))
    return FileRecord(
        1, MessageId(bytes(16)), someone, Direction.IN, someone, "x", size, 262_144, bytes(32),
        bytes(28), mime, FileState.OFFERED, voice=voice,
    )  # fmt: skip


def test_rules_by_kind_and_size_and_day() -> None:
    rules = FileRules(pictures=100, voice=50, others=0)
    assert may_take(rules, a_file(100, "image/png"), 0)
    assert not may_take(rules, a_file(101, "image/png"), 0)
    assert not may_take(rules, a_file(10, "image/svg+xml"), 0)
    assert not may_take(rules, a_file(0), 0)
    assert may_take(rules, a_file(50, voice=True), 0)
    assert not may_take(rules, a_file(51, "image/png", voice=True), 0)
    assert may_take(rules, a_file(100, "image/png"), 1900)
    assert not may_take(rules, a_file(100, "image/png"), 1901)
    assert may_take(replace(rules, others=1), a_file(0), 0)
