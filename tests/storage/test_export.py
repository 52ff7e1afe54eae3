"""A conversation written out: whole, escaped, private, and never over anything."""

from __future__ import annotations

import json
import stat
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC
from html.parser import HTMLParser
from pathlib import Path

import pytest

from m2chat.app.archive.errors import CannotWrite
from m2chat.app.archive.export import FORMS, Beside, Document, pieces
from m2chat.app.archive.export_file import write_chat
from m2chat.app.faces.archive import ExportForm
from m2chat.crypto.passphrase import PassphraseParameters
from m2chat.crypto.randomness import SystemRandomSource
from m2chat.errors import UserFacingError
from m2chat.ids import MessageId, UserId
from m2chat.messaging.file_model import FileState, FileView
from m2chat.messaging.model import DeliveryState, Direction, Message, MessageKind
from m2chat.storage.vault import Vault
from tests.support.fake_network import FakeNetwork
from tests.support.persons import KEY, Person, befriend
from tests.support.secret_keeper import NoKeeper

BOB = UserId(b"b" * 32)
EVIL = "</p><script>alert(1)</script>\n\x1b[31m\u202eabc & \"'"


def said(number: int, text: str, **changes: object) -> Message:
    message = Message(
        MessageId(number.to_bytes(16, "big")), BOB, Direction.IN, text, DeliveryState.DELIVERED,
        number, 1_800_000_000.0 + number * 50_000,
    )  # fmt: skip
    return replace(message, **changes)  # type: ignore[arg-type]


def written(tmp_path: Path, form: ExportForm, *messages: Message) -> str:
    document = Document("Bob <b>", "Ann", 1_800_000_000.0, {BOB: "Bob & <i>"}, UTC)
    beside = Beside(tmp_path / "chat.out")
    return "".join(pieces(document, FORMS[form](), beside, [messages]))


class Seen(HTMLParser):
    """The tags and texts that a browser would see."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_html_shows_what_was_said_and_runs_none_of_it(tmp_path: Path) -> None:
    page = written(tmp_path, ExportForm.HTML, said(1, EVIL), said(2, "see https://x.org/?a=1&b=2"))
    seen = Seen()
    seen.feed(page)
    assert "script" not in seen.tags
    assert "</p><script>alert(1)</script>" in "".join(seen.texts)
    assert 'href="https://x.org/?a=1&amp;b=2" rel="noreferrer noopener"' in page
    assert "default-src 'none'" in page and "http-equiv" in page
    assert page.count("<h2>") == 2 and page.count("<article") == 2


def test_text_is_plain_lines_without_power_over_a_terminal(tmp_path: Path) -> None:
    page = written(
        tmp_path, ExportForm.TEXT, said(1, EVIL), said(2, "mine", direction=Direction.OUT),
        said(3, "Note.", kind=MessageKind.NOTE), said(4, "", deleted=True),
    )  # fmt: skip
    assert "\x1b" not in page and "\u202e" not in page
    lines = page.splitlines()
    assert lines[3].startswith("[2027-01-15 21:53:20] Bob & <i>: </p><script>")
    assert lines[4].startswith("    ")
    assert lines[5] == "[2027-01-16 11:46:40] Ann (delivered): mine"
    assert lines[6].endswith("* Note.") and lines[7].endswith("This message was deleted.")


def test_json_is_one_document(tmp_path: Path) -> None:
    page = json.loads(written(tmp_path, ExportForm.JSON, said(1, EVIL), said(2, "b")))
    assert [one["text"] for one in page["messages"]] == [EVIL, "b"]
    assert page["title"] == "Bob <b>"
    assert json.loads(written(tmp_path, ExportForm.JSON))["messages"] == []


def test_files_are_copied_beside_under_names_that_cannot_leave_the_folder(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"\x89PNG")
    file = FileView("../../a<b>.png", 4, "image/png", FileState.DONE, path=source)
    page = written(
        tmp_path, ExportForm.HTML, said(1, "look", kind=MessageKind.FILE, file=file),
        said(2, "", kind=MessageKind.FILE, file=replace(file, path=None)),
    )  # fmt: skip
    (copied,) = (tmp_path / "chat files").iterdir()
    assert copied.name == "1 _.._a_b_.png" and copied.read_bytes() == b"\x89PNG"
    assert stat.S_IMODE(copied.stat().st_mode) == 0o600
    assert '<img src="chat%20files/1%20_.._a_b_.png" alt="../../a&lt;b&gt;.png"' in page


def test_what_cannot_be_finished_leaves_nothing(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"x")
    file = FileView("a", 1, "text/plain", FileState.DONE, path=source)
    calls = iter([[said(1, "a", file=file)]])

    def page(_: int) -> list[Message]:
        for one in calls:
            return one
        raise OSError(28, "full")

    with pytest.raises(CannotWrite, match="no room"):
        write_chat(
            tmp_path / "chat.html", Document("t", "m", 0.0), ExportForm.HTML, page, 2,
            lambda _: None,
        )  # fmt: skip
    assert [one.name for one in tmp_path.iterdir()] == ["source"]


@pytest.fixture
async def people(tmp_path: Path) -> AsyncIterator[tuple[Person, Person]]:
    network = FakeNetwork()
    alice = await Person("alice", tmp_path / "alice", network).begin()
    bob = await Person("bob", tmp_path / "bob", network).begin()
    await befriend(alice, bob)
    yield alice, bob
    await alice.leave()
    await bob.leave()


async def test_a_long_conversation_goes_out_page_by_page_after_the_passphrase(
    people: tuple[Person, Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, bob = people
    fresh = lambda random: PassphraseParameters(random.bytes(16), 1, 64, 4)  # noqa: E731
    monkeypatch.setattr(PassphraseParameters, "fresh", fresh)
    Vault(alice.folder, NoKeeper(), SystemRandomSource()).create("words", KEY)

    def fill(t: object) -> None:
        for number in range(1200):
            t.messages.add(replace(said(number, f"text {number}"), contact=bob.id))  # type: ignore[attr-defined]

    await alice.store.transaction(fill)
    file, told = tmp_path / "bob.json", list[float]()
    export = alice.app.archive.export_chat
    with pytest.raises(UserFacingError, match="does not open"):
        await export(bob.id, file, ExportForm.JSON, "wrong", told.append)
    assert not file.exists() and not told
    await export(bob.id, file, ExportForm.JSON, "words", told.append)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    texts = [one["text"] for one in json.loads(file.read_text())["messages"]]
    assert texts == [f"text {number}" for number in range(1200)]
    assert told == sorted(told) and told[-1] == 1.0
    with pytest.raises(UserFacingError, match="already"):
        await export(bob.id, file, ExportForm.TEXT, "words", told.append)
    assert json.loads(file.read_text())
