"""Search on real encrypted files: what is found, in which order, and that nothing stays behind."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from m2chat.ids import ChatId, MessageId, UserId
from m2chat.messaging.model import DeliveryState, Direction, Message, MessageKind
from m2chat.messaging.ports import Tables
from m2chat.messaging.search import MediaKind, words_of
from m2chat.storage.profiles import DATABASE
from m2chat.storage.store import NewProfile, ProfileStore
from tests.support.persons import KEY
from tests.support.plain_copy import plain_copy

ME, ANN, BOB = (UserId(letter * 32) for letter in (b"m", b"a", b"b"))


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[ProfileStore]:
    row = NewProfile("me", b"k", bytes(1026), ME.raw, bytes(32), bytes(8), bytes(16), 0.0)
    found = await ProfileStore.create(tmp_path, KEY, row)
    await found.transaction(lambda t: [t.chats.add(one, "contact") for one in (ANN, BOB)])
    yield found
    await found.close()


def said(chat: UserId, number: int, text: str, **changes: object) -> Message:
    message = Message(
        MessageId(number.to_bytes(16, "big")), chat, Direction.IN, text, DeliveryState.DELIVERED,
        0, float(number),
    )  # fmt: skip
    return replace(message, **changes)  # type: ignore[arg-type]


async def add(store: ProfileStore, *messages: Message) -> list[Message]:
    return await store.transaction(lambda t: [t.messages.add(one) for one in messages])


async def found(store: ProfileStore, text: str, chat: ChatId | None = None) -> list[str]:
    page = await store.transaction(lambda t: t.search.find(words_of(text), chat, None, 50))
    return [one.text for one in page]


async def test_all_words_in_any_order_newest_first_whatever_case_and_accents(
    store: ProfileStore,
) -> None:
    await add(
        store,
        said(ANN, 1, "The Café on Garden Street"),
        said(BOB, 2, "street noise"),
        said(ANN, 3, "a café near the STREET"),
        said(BOB, 4, "nothing of that"),
    )
    assert await found(store, "cafe street") == [
        "a café near the STREET",
        "The Café on Garden Street",
    ]
    assert await found(store, "CAFÉ str") == await found(store, "street cafe")
    assert await found(store, "treet") == []
    assert await found(store, "street", BOB) == ["street noise"]
    assert await found(store, "cafe", BOB) == []


@pytest.mark.parametrize(
    "text", ['"', "a AND", "NEAR(", "body:", "*", "-x", "(", "^", "ann OR bob"]
)
async def test_what_a_person_types_is_never_a_language(store: ProfileStore, text: str) -> None:
    await add(store, said(ANN, 1, "ann bob"))
    assert await found(store, text) in ([], ["ann bob"])


async def test_scripts_without_spaces_are_found_anywhere_in_a_text(store: ProfileStore) -> None:
    await add(
        store,
        said(ANN, 1, "私は東京都に住んでいます"),
        said(ANN, 2, "明日東京"),
        said(BOB, 3, "ฉันรักคุณ"),
        said(BOB, 4, "안녕하세요 친구"),
        said(BOB, 5, "Tokyo 東京 tower"),
    )
    assert await found(store, "東京") == [
        "Tokyo 東京 tower",
        "明日東京",
        "私は東京都に住んでいます",
    ]
    assert await found(store, "京") == ["Tokyo 東京 tower", "明日東京", "私は東京都に住んでいます"]
    assert await found(store, "東京都に") == ["私は東京都に住んでいます"]
    assert await found(store, "東京", ANN) == ["明日東京", "私は東京都に住んでいます"]
    assert await found(store, "東京 tower") == ["Tokyo 東京 tower"]
    assert await found(store, "รัก") == ["ฉันรักคุณ"]
    assert await found(store, "하세") == ["안녕하세요 친구"]
    assert await found(store, "大阪") == []


async def test_pages_follow_one_another_without_loss(store: ProfileStore) -> None:
    await add(store, *(said(ANN, n, f"needle {n}") for n in range(1, 96)))
    seen: list[str] = []
    before = None
    while True:
        page = await store.transaction(
            lambda t, before=before: t.search.find(words_of("needle"), None, before, 20)  # type: ignore[misc]
        )
        if not page:
            break
        seen += [one.text for one in page]
        before = page[-1].order
    assert seen == [f"needle {n}" for n in range(95, 0, -1)]


async def test_a_changed_text_is_found_by_its_new_words_only(store: ProfileStore) -> None:
    (message,) = await add(store, said(ANN, 1, "teh wrong 東京都"))
    await store.transaction(lambda t: t.messages.save(replace(message, text="the right 大阪府")))
    assert await found(store, "wrong") == [] == await found(store, "東京")
    assert await found(store, "right") == ["the right 大阪府"] == await found(store, "大阪")
    await store.transaction(lambda t: t.messages.save(replace(message, text="", deleted=True)))
    assert await found(store, "right") == [] == await found(store, "大阪")


async def run(store: ProfileStore, sql: str) -> None:
    await store.transaction(lambda t: t.own._tx.execute(sql))  # type: ignore[attr-defined]


def carry(t: Tables, message: Message, name: str, mime: str, *, voice: bool = False) -> None:
    """Hang a file on a message."""
    t.own._tx.execute(  # type: ignore[attr-defined]
        "INSERT INTO files VALUES (?, ?, ?, 'in', ?, ?, 1, 1, ?, ?, ?, 'done', 0, 0, x'', ?, 0, "
        "x'', 1, '', '', '', '', x'', x'', NULL, NULL)",
        (message.order, message.id.raw, message.contact.raw, message.contact.raw, name, bytes(32),
         bytes(28), mime, voice),
    )  # fmt: skip


async def test_a_file_is_found_by_its_name_and_its_caption(store: ProfileStore) -> None:
    one, two = await add(
        store,
        said(ANN, 1, "the garden plan", kind=MessageKind.FILE),
        said(BOB, 2, "", kind=MessageKind.FILE),
    )

    def files(t: Tables) -> None:
        carry(t, one, "Map-2026.pdf", "application/pdf")
        carry(t, two, "報告書 map.png", "image/png")

    await store.transaction(files)
    assert await found(store, "map") == ["", "the garden plan"]
    assert await found(store, "garden") == ["the garden plan"] == await found(store, "2026 pdf")
    assert await found(store, "map", BOB) == [""] == await found(store, "報告")
    await store.transaction(
        lambda t: t.own._tx.execute("UPDATE messages SET ord = 90 WHERE ord = 1")
    )  # type: ignore[attr-defined]
    assert await found(store, "map") == ["the garden plan", ""]
    await run(store, "DELETE FROM messages WHERE ord = 90")
    assert await found(store, "map") == [""] and await found(store, "garden") == []


async def test_a_message_that_takes_another_place_is_found_there(store: ProfileStore) -> None:
    await add(store, said(ANN, 1, "needle 東京都"), said(ANN, 2, "needle too"))

    def move(t: Tables) -> None:
        t.own._tx.execute("UPDATE messages SET ord = 50 WHERE ord = 1")  # type: ignore[attr-defined]

    await store.transaction(move)
    assert await found(store, "needle") == ["needle 東京都", "needle too"]
    assert await found(store, "東京") == ["needle 東京都"]


async def test_what_is_hidden_is_not_found_and_leaves_no_hole_in_a_page(
    store: ProfileStore,
) -> None:
    await add(store, *(said(ANN, n, f"needle {n}") for n in range(1, 11)))

    def hide(t: Tables) -> None:
        t.own._tx.execute("UPDATE messages SET removed_at = 1 WHERE ord > 5")  # type: ignore[attr-defined]

    await store.transaction(hide)
    page = await store.transaction(lambda t: t.search.find(words_of("needle"), None, None, 3))
    assert [one.text for one in page] == ["needle 5", "needle 4", "needle 3"]


@pytest.mark.parametrize("how", ["emptied", "deleted", "with its conversation"])
async def test_a_message_that_is_gone_leaves_no_word_in_the_file(
    store: ProfileStore, tmp_path: Path, how: str
) -> None:
    secret = "xylophonic"
    others = [said(BOB, n, f"ordinary xylo words {n} 東京都") for n in range(10, 200)]
    (message,) = await add(store, said(ANN, 1, f"{secret} 秘密鍵語"))
    await add(store, *others)

    def work(t: Tables) -> None:
        tx = t.own._tx  # type: ignore[attr-defined]
        if how == "emptied":
            t.messages.save(replace(message, text="", deleted=True))
        elif how == "deleted":
            tx.execute("DELETE FROM messages WHERE ord = ?", (message.order,))
        else:
            t.chats.remove(ANN)

    assert secret.encode() in plain_copy(tmp_path / DATABASE, KEY)
    await store.transaction(work)
    assert await found(store, secret) == []
    content = plain_copy(tmp_path / DATABASE, KEY)
    assert b"ordinary xylo" in content  # the copy does show what is there
    for trace in (secret.encode(), secret[3:].encode(), "秘密鍵".encode()):
        assert trace not in content


async def test_what_came_and_was_deleted_is_remembered_by_its_id_alone(
    store: ProfileStore,
) -> None:
    one, two = await add(store, said(ANN, 1, "a"), said(ANN, 2, "b", direction=Direction.OUT))

    def work(t: Tables) -> tuple[bool, bool]:
        tx = t.own._tx  # type: ignore[attr-defined]
        tx.execute("DELETE FROM messages")
        return t.messages.gone(ANN, one.id), t.messages.gone(ANN, two.id)

    assert await store.transaction(work) == (True, False)
    await store.transaction(lambda t: t.chats.remove(ANN))
    assert not await store.transaction(lambda t: t.messages.gone(ANN, one.id))


async def test_lists_of_links_files_and_pins(store: ProfileStore) -> None:
    *_, caption, voice, picture = await add(
        store,
        said(ANN, 1, "see https://example.org/a"),
        said(ANN, 2, "no link: example.org"),
        said(BOB, 3, "http://b"),
        said(ANN, 4, "again ftp://c", pinned_at=5.0),
        said(ANN, 5, "caption", kind=MessageKind.FILE, pinned_at=9.0),
        said(ANN, 6, "spoken", kind=MessageKind.FILE),
        said(ANN, 7, "seen", kind=MessageKind.FILE),
    )

    def files(t: Tables) -> None:
        carry(t, caption, "a.pdf", "application/pdf")
        carry(t, voice, "b.m4a", "audio/mp4", voice=True)
        carry(t, picture, "c.png", "image/png")

    await store.transaction(files)

    def work(t: Tables) -> list[list[str]]:
        return [
            [one.text for one in t.search.media(ANN, MediaKind.LINKS, None, 9)],
            [one.text for one in t.search.media(ANN, MediaKind.LINKS, 4, 9)],
            [one.text for one in t.search.media(ANN, MediaKind.FILES, None, 9)],
            [one.text for one in t.search.media(ANN, MediaKind.VOICE, None, 9)],
            [one.text for one in t.search.media(ANN, MediaKind.PICTURES, None, 9)],
            [one.text for one in t.search.pinned(ANN)],
        ]

    assert await store.transaction(work) == [
        ["again ftp://c", "see https://example.org/a"],
        ["see https://example.org/a"],
        ["caption"],
        ["spoken"],
        ["seen"],
        ["caption", "again ftp://c"],
    ]


async def test_pages_around_and_after_a_message(store: ProfileStore) -> None:
    kept = await add(store, *(said(ANN if n % 2 else BOB, n, str(n)) for n in range(1, 101)))
    middle = kept[50]  # "51", of Ann

    def texts(t: Tables) -> tuple[list[str], list[str], list[str]]:
        return (
            [one.text for one in t.search.around(middle, 6)],
            [one.text for one in t.search.after(ANN, middle.order, 2)],
            [one.text for one in t.search.around(kept[98], 6)],
        )

    around, after, at_end = await store.transaction(texts)
    assert around == ["47", "49", "51", "53", "55", "57"]
    assert after == ["53", "55"]
    assert at_end == ["89", "91", "93", "95", "97", "99"]


@pytest.mark.parametrize("table", ["search_words", "search_dense", "search_names"])
@pytest.mark.parametrize("damage", ["UPDATE {}_data SET block = x'00'", "DELETE FROM {}_data"])
async def test_a_damaged_index_stops_nothing_and_is_made_anew(
    store: ProfileStore, table: str, damage: str
) -> None:
    """S-30: threat 31, a damaged row that would keep every message out."""
    (first,) = await add(store, said(ANN, 1, "needle 東京都", kind=MessageKind.FILE))
    await store.transaction(lambda t: carry(t, first, "needle.pdf", "application/pdf"))
    await run(store, damage.format(table))
    (second,) = await add(store, said(ANN, 2, "needle 大阪府", kind=MessageKind.FILE))
    await store.transaction(lambda t: carry(t, second, "needle.pdf", "application/pdf"))
    assert await found(store, "needle") == ["needle 大阪府", "needle 東京都"]
    assert await found(store, "東京") == ["needle 東京都"]
    assert await found(store, "pdf") == ["needle 大阪府", "needle 東京都"]
    await run(store, "DELETE FROM messages WHERE ord = 1")
    assert await found(store, "needle") == ["needle 大阪府"]
