"""What a server could see of us and what not, in sentences out of what was really noted.

A sentence stands only for something that happened: who was never asked for a relay is not said to
have seen one used.
"""

from __future__ import annotations

from collections.abc import Iterator

from m2chat.app.faces.insight import LedgerServer, Said, ServiceKind
from m2chat.messaging.insight import LedgerEntry

FORGETS_S = 30.0  # a look-up server and a relay drop who was silent for so long (protocol 5, 6)
ADDRESSES_SHOWN = 3
KIB = 1024


def server_of(entry: LedgerEntry, now: float) -> LedgerServer:
    """One entry for people."""
    kinds = tuple(_kinds(entry))
    return LedgerServer(
        server=entry.service.hex()[:16],
        address=entry.address,
        circle=entry.circle_name,
        kinds=kinds,
        first_at=entry.first_at,
        last_at=entry.last_at,
        packets_out=entry.packets_out,
        packets_in=entry.packets_in,
        bytes_out=entry.bytes_out,
        bytes_in=entry.bytes_in,
        forwarded=entry.forwarded,
        saw=tuple(_saw(entry, kinds)),
        not_saw=tuple(_not_saw(kinds)),
        forgot=_forgot(entry, kinds, now),
        ids=tuple(
            value.hex() for what in ("id", "asked") for value in sorted(entry.facts.get(what, ()))
        ),
    )


def size_words(count: int) -> str:
    """``812 bytes``, ``14 KiB``, ``3.2 MiB``."""
    if count < KIB:
        return f"{count} bytes"
    if count < KIB * KIB:
        return f"{count / KIB:.0f} KiB"
    return f"{count / KIB / KIB:.1f} MiB"


def _said(entry: LedgerEntry, *names: str) -> int:
    return sum(entry.times("said", name) for name in names)


def _kinds(entry: LedgerEntry) -> Iterator[ServiceKind]:
    if _said(entry, "Register", "Lookup", "Ask", "Keep", "RelayRequest"):
        yield ServiceKind.LOOK_UP
    if _said(entry, "Bind") or entry.forwarded:
        yield ServiceKind.RELAY
    if _said(entry, "Create", "Tokens", "Fetch", "Watch", "Deposit", "Withdraw"):
        yield ServiceKind.STORE


def _saw(entry: LedgerEntry, kinds: tuple[ServiceKind, ...]) -> Iterator[Said]:
    yield from _saw_always(entry)
    if ServiceKind.LOOK_UP in kinds:
        yield from _saw_look_up(entry)
    if ServiceKind.RELAY in kinds:
        yield from _saw_relay(entry)
    if ServiceKind.STORE in kinds:
        yield from _saw_store(entry)


def _saw_always(entry: LedgerEntry) -> Iterator[Said]:
    seen = sorted(value.decode() for value in entry.facts.get("seen_as", ()))
    if seen:
        shown = ", ".join(seen[:ADDRESSES_SHOWN])
        more = len(seen) - ADDRESSES_SHOWN
        if more > 0:
            yield Said("Your address: {places} and {more} more.", {"places": shown, "more": more})
        else:
            yield Said("Your address: {places}.", {"places": shown})
    elif not entry.packets_in:
        yield Said("It never answered. Your address stood on what was sent to it.")
    yield Said(
        "When and how much: {out} datagrams from you with {sent}, {into} to you with {came}.",
        {
            "out": entry.packets_out,
            "sent": size_words(entry.bytes_out),
            "into": entry.packets_in,
            "came": size_words(entry.bytes_in),
        },
    )


def _saw_look_up(entry: LedgerEntry) -> Iterator[Said]:
    if ids := entry.count("id"):
        yield Said(
            "%n hashed id(s) under which contacts find you. They are new each day and differ at "
            "each server, and false ones are mixed in so that they do not count your contacts.",
            n=ids,
        )
    if registered := _said(entry, "Register"):
        yield Said("A sealed note for your contacts that it cannot open, sent %n time(s).",
                   n=registered)  # fmt: skip
    if kept := _said(entry, "Keep"):
        yield Said("That m2chat was running here: %n sign(s) of life.", n=kept)
    if asked := entry.count("asked"):
        yield Said(
            "That you asked for %n hashed id(s), {questions} questions in all.",
            {"questions": _said(entry, "Lookup", "Ask")},
            asked,
        )
    if whether := _said(entry, "Ask"):
        yield Said("Of those, whether somebody was there, without meeting them: %n question(s). "
                   "So it could tell whom you watch for.", n=whether)  # fmt: skip
    if there := entry.times("heard", "There"):
        yield Said("That it told you that somebody is there: %n time(s), without an address.",
                   n=there)  # fmt: skip
    if met := entry.times("heard", "Found"):
        yield Said("That it told you where somebody is: %n time(s), with both addresses.", n=met)
    if sought := entry.times("heard", "Notify"):
        yield Said("That somebody asked for one of your ids: %n time(s), with both addresses.",
                   n=sought)  # fmt: skip
    if relays := _said(entry, "RelayRequest"):
        yield Said("That you wanted a relay between you and somebody: %n time(s).", n=relays)


def _saw_relay(entry: LedgerEntry) -> Iterator[Said]:
    if bound := _said(entry, "Bind"):
        yield Said("That you met somebody through it, and the other address: %n request(s).",
                   n=bound)  # fmt: skip
    if entry.forwarded:
        yield Said(
            "{size} of sealed packets passing by, their sizes and moments.",
            {"size": size_words(entry.forwarded)},
        )


def _saw_store(entry: LedgerEntry) -> Iterator[Said]:
    if boxes := entry.count("own_box"):
        yield Said(
            "%n mailbox(es) of yours, what waits there by size, and when you emptied them "
            "({fetched} times).",
            {"fetched": _said(entry, "Fetch")},
            boxes,
        )
    if left := _said(entry, "Deposit"):
        yield Said(
            "%n sealed parcel(s) that you left, {size} in all, in {boxes} mailboxes of others.",
            {"size": size_words(entry.left_bytes), "boxes": entry.count("other_box")},
            left,
        )


def _not_saw(kinds: tuple[ServiceKind, ...]) -> Iterator[Said]:
    yield Said("Your name, your card, your fingerprint.")
    if ServiceKind.LOOK_UP in kinds:
        yield Said("Who your contacts are: an id means nothing to whoever has no card of yours.")
        yield Said("A message, sealed or not: none passes a look-up server.")
    if ServiceKind.RELAY in kinds:
        yield Said("What the packets say, or who the two of you are. It stored nothing.")
    if ServiceKind.STORE in kinds:
        yield Said("What the parcels say, or who wrote them: they are sealed and bear no names.")


def _forgot(entry: LedgerEntry, kinds: tuple[ServiceKind, ...], now: float) -> Said | None:
    """What can be known: these two keep us in memory alone, for 30 s after the last word."""
    if ServiceKind.STORE in kinds or not kinds or now - entry.last_at <= FORGETS_S:
        return None
    return Said(
        "It works in memory alone and drops whoever was silent for 30 seconds: if it runs the "
        "published program, it forgot you {ago} ago.",
        {"ago": ago_words(now - entry.last_at - FORGETS_S)},
    )


def ago_words(seconds: float) -> str:
    """``40 s``, ``12 min``, ``3 h``, ``2 d``."""
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "min")):
        if seconds >= size:
            return f"{int(seconds // size)} {unit}"
    return f"{int(max(seconds, 0))} s"
