"""Whatever a file holds, reading it as a backup ends in one of our sentences (S-36, F-01)."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from m2chat.app.archive.backup_file import FILE, BackupReader, BackupWriter, Entry, Header
from m2chat.app.archive.errors import ArchiveError
from m2chat.crypto.passphrase import PassphraseParameters
from m2chat.errors import WireError
from tests.support.fake_random import FakeRandomSource


@pytest.fixture(scope="module", autouse=True)
def quick() -> object:
    patch = pytest.MonkeyPatch()
    fresh = lambda random: PassphraseParameters(random.bytes(16), 1, 64, 4)  # noqa: E731
    patch.setattr(PassphraseParameters, "fresh", fresh)
    yield patch
    patch.undo()


def written(content: bytes = b"content" * 9) -> bytes:
    file = io.BytesIO()
    writer = BackupWriter(file, "words", 7.0, FakeRandomSource(1))
    for name in ("a", "attachments/b"):
        writer.begin(Entry(FILE, name, len(content)))
        writer.write(content)
    writer.finish()
    return file.getvalue()


def read(content: bytes) -> list[tuple[str, bytes]]:
    reader = BackupReader(io.BytesIO(content), "words")
    return [(entry.name, reader.read(entry.size)) for entry in reader.entries()]


def refused(work: Callable[[], object]) -> bool:
    try:
        work()
    except ArchiveError:
        return True
    return False


def test_what_was_written_is_read() -> None:
    assert read(written()) == [("a", b"content" * 9), ("attachments/b", b"content" * 9)]
    long = b"x" * (3 << 20)
    assert read(written(long))[1][1] == long


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_with_a_sentence(content: bytes) -> None:
    assert refused(lambda: read(content))
    with pytest.raises((WireError, ArchiveError)):
        Header.decode(content)


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_any_changed_byte_is_noticed(at: int, change: int) -> None:
    whole = bytearray(written())
    at %= len(whole)
    whole[at] ^= change
    assert refused(lambda: read(bytes(whole)))


@given(st.integers(0, 10_000))
def test_any_missing_end_is_noticed(size: int) -> None:
    whole = written()
    assert refused(lambda: read(whole[: size % len(whole)]))
