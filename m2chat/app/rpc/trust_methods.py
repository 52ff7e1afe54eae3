"""The methods on who is who: names, pictures, introductions, certificates, forgetting, the lock."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path
from typing import Any

from m2chat.app.face import ApplicationFace
from m2chat.app.faces.trust import CardLine, CertificateLine, Deletion, Introduction, TrustWarning
from m2chat.app.rpc import params as read
from m2chat.app.rpc.errors import BadParams
from m2chat.app.rpc.method import CONTACT, Method, find_chat, find_contact
from m2chat.app.rpc.params import Param, Values
from m2chat.app.rpc.shapes import Shape, card
from m2chat.errors import UserFacingError

PICTURE_FILE_LIMIT = 64 * 1024
# What may be asked while the profile is locked; everything else is refused.
UNLOCKED = frozenset({"lock.state", "lock.open", "lock.now", "window.show"})


async def _rename(face: ApplicationFace, given: Values) -> Shape:
    await face.trust.rename_self(given["name"])
    return {"name": face.profile.name}


def _file(path: str) -> bytes:
    """At most one byte more than a picture may have; raises ``UserFacingError``."""
    try:
        with Path(path).open("rb") as file:
            return file.read(PICTURE_FILE_LIMIT + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is no file"
        raise UserFacingError(
            f"The picture could not be read ({reason}). Name another file.", key="bad_file"
        ) from error


async def _own_picture(face: ApplicationFace, given: Values) -> Shape:
    path = given["path"]
    picture = await asyncio.to_thread(_file, path) if path else b""
    await face.trust.set_picture(picture)
    return {"bytes": len(picture)}


async def _contact_picture(face: ApplicationFace, given: Values) -> Shape:
    contact = await find_contact(face, given["contact"])
    path = given["path"]
    picture = None if path is None else await asyncio.to_thread(_file, path) if path else b""
    await face.trust.choose_picture(contact, picture)
    return {}


async def _picture_get(face: ApplicationFace, given: Values) -> Shape:
    named = given["contact"]
    chat = face.profile.id if named is None else await find_contact(face, named)
    return {"picture": base64.b64encode(await face.trust.picture(chat)).decode("ascii")}


async def _introduce(face: ApplicationFace, given: Values) -> Shape:
    first = await find_contact(face, given["contact"])
    second = await find_contact(face, given["to"])
    await face.trust.introduce(first, second, given["note"])
    return {}


def introduction(one: Introduction) -> Shape:
    """One introduction that was offered to us."""
    return {
        "introduction": one.id,
        "by": str(one.by),
        "by_name": one.by_name,
        "contact": str(one.other),
        "name": one.other_name,
        "note": one.note,
        "state": str(one.state),
        "at": one.at,
    }


async def _introductions(face: ApplicationFace, _: Values) -> list[Shape]:
    return [introduction(one) for one in await face.trust.introductions()]


async def _answer(face: ApplicationFace, given: Values) -> Shape:
    await face.trust.answer_introduction(given["introduction"], given["accept"])
    return {}


def _certificate(one: CertificateLine) -> Shape:
    return {
        "fingerprint": one.fingerprint,
        "since": one.since,
        "how": one.how,
        "verified": one.verified,
        "contact": str(one.contact) if one.contact is not None else "",
    }


def _warning(one: TrustWarning) -> Shape:
    other = str(one.other) if one.other is not None else ""
    return {"doubt": str(one.doubt), "sentence": one.sentence, "other": other}


async def _certificates(face: ApplicationFace, given: Values) -> list[Shape]:
    contact = await find_contact(face, given["contact"])
    return [_certificate(one) for one in await face.trust.certificates(contact)]


async def _warnings(face: ApplicationFace, given: Values) -> list[Shape]:
    contact = await find_contact(face, given["contact"])
    return [_warning(one) for one in await face.trust.warnings(contact)]


async def _same_person(face: ApplicationFace, given: Values) -> Shape:
    newer = await find_contact(face, given["contact"])
    await face.trust.same_person(newer, await find_contact(face, given["older"]))
    return {}


async def _code_link(face: ApplicationFace, given: Values) -> Shape:
    return {"link": await face.trust.code_link(await find_contact(face, given["contact"]))}


async def _scan(face: ApplicationFace, given: Values) -> Shape:
    contact = await find_contact(face, given["contact"])
    return {"verdict": str(await face.trust.check_code(contact, given["link"]))}


def card_line(one: CardLine) -> Shape:
    """One card of ours with its life so far."""
    askers = [
        {"contact": str(who.contact), "name": who.name, "state": str(who.state or ""), "at": who.at}
        for who in one.askers
    ]
    life = {"revoked": one.revoked, "expired": one.expired, "answers": one.answers}
    return {**card(one.card), "created_at": one.card.created_at, **life, "askers": askers}


async def _card_history(face: ApplicationFace, _: Values) -> list[Shape]:
    return [card_line(one) for one in await face.trust.card_story()]


async def _postpone(face: ApplicationFace, given: Values) -> Shape:
    await face.trust.postpone(await find_contact(face, given["contact"]))
    return {}


def deletion(one: Deletion) -> Shape:
    """Something that can still be brought back."""
    return {
        "undo": one.token,
        "contact": str(one.chat),
        "name": one.title,
        "with_contact": one.contact,
        "until": one.until,
    }


async def _delete(face: ApplicationFace, given: Values) -> Shape:
    chat = await find_chat(face, given["contact"])
    return {"undo": await face.trust.delete_chat(chat, contact=given["with_contact"])}


async def _undo(face: ApplicationFace, given: Values) -> Shape:
    await face.trust.undo(given["undo"])
    return {}


async def _deletions(face: ApplicationFace, _: Values) -> list[Shape]:
    return [deletion(one) for one in await face.trust.deletions()]


async def _lock_state(face: ApplicationFace, _: Values) -> Shape:
    trust = face.trust
    return {
        "locked": trust.locked,
        "passphrase": await trust.has_passphrase(),
        "after_s": await trust.lock_after(),
    }


async def _lock_now(face: ApplicationFace, _: Values) -> Shape:
    await face.trust.lock()
    return {}


async def _lock_open(face: ApplicationFace, given: Values) -> Shape:
    await face.trust.unlock(given["passphrase"])
    return {}


async def _lock_after(face: ApplicationFace, given: Values) -> Shape:
    await face.trust.set_lock_after(given["seconds"])
    return await _lock_state(face, given)


def _seconds_or_off(value: Any) -> int | None:
    if value in ("off", "never"):
        return None
    seconds = read.seconds(value)
    if not seconds >= 1:
        raise BadParams('a duration such as "5m", or "off", is expected.')
    return int(seconds)


_INTRODUCTION = Param("introduction", read.text, "its id, from introduction.list")

TRUST_METHODS = (
    Method(
        "profile.rename",
        (Param("name", read.text, "what your contacts see"),),
        "{name}",
        "another name; contacts are told",
        _rename,
    ),
    Method(
        "profile.picture",
        (Param("path", read.text, "a PNG or JPEG file; left out: none", required=False),),
        "{bytes}",
        "our picture, at most 64 KiB and 512 x 512; contacts are sent it",
        _own_picture,
    ),
    Method(
        "contact.picture",
        (
            CONTACT,
            Param("path", read.text, "a file; empty: none; left out: theirs", required=False),
        ),
        "{}",
        "what only we show of a contact",
        _contact_picture,
    ),
    Method(
        "picture.get",
        (Param("contact", read.text, "a contact; left out: ourselves", required=False),),
        "{picture}",
        "a picture in base64, as it came: it was never decoded; empty: none",
        _picture_get,
    ),
    Method(
        "contact.introduce",
        (
            CONTACT,
            Param("to", read.text, "another contact"),
            Param("note", read.text, "what both read with it", required=False, default=""),
        ),
        "{}",
        "make two contacts known to each other, if both agree",
        _introduce,
    ),
    Method(
        "introduction.list",
        (),
        "[{introduction, by, by_name, contact, name, note, state, at}]",
        "those offered to us, the newest first",
        _introductions,
    ),
    Method(
        "introduction.answer",
        (_INTRODUCTION, Param("accept", read.flag, "true or false; a no tells nobody")),
        "{}",
        "yes or no to an introduction",
        _answer,
    ),
    Method(
        "contact.certificates",
        (CONTACT,),
        "[{fingerprint, since, how, verified, contact}]",
        "the story of somebody's certificates, the oldest first",
        _certificates,
    ),
    Method(
        "contact.warnings",
        (CONTACT,),
        "[{doubt, sentence, other}]",
        "why to look twice at who somebody is",
        _warnings,
    ),
    Method(
        "contact.same_person",
        (CONTACT, Param("older", read.text, "the contact by their earlier certificate")),
        "{}",
        "two contacts are one person; the newer one must be verified",
        _same_person,
    ),
    Method(
        "contact.code_link",
        (CONTACT,),
        "{link}",
        "the safety code as m2:code/..., for a QR code",
        _code_link,
    ),
    Method(
        "contact.scan",
        (CONTACT, Param("link", read.text, "what their screen shows, m2:code/...")),
        "{verdict}",
        "compare a scanned code: match (now verified), different (no longer), own",
        _scan,
    ),
    Method(
        "card.history",
        (),
        "[{link, card, expires_at, uses_left, created_at, revoked, expired, answers, "
        "askers: [{contact, name, state, at}]}]",
        "all our cards, also those that answer no more, with who used them",
        _card_history,
    ),
    Method("contact.postpone", (CONTACT,), "{}", "not now: the request stays", _postpone),
    Method(
        "chat.delete",
        (
            CONTACT,
            Param("with_contact", read.flag, "the contact too", required=False, default=False),
        ),
        "{undo}",
        "forget what was said; chat.undo brings it back for half a minute",
        _delete,
    ),
    Method(
        "chat.undo",
        (Param("undo", read.text, "what chat.delete gave"),),
        "{}",
        "bring it back",
        _undo,
    ),
    Method(
        "chat.deletions",
        (),
        "[{undo, contact, name, with_contact, until}]",
        "what can still be brought back",
        _deletions,
    ),
    Method("lock.state", (), "{locked, passphrase, after_s}", "the lock", _lock_state),
    Method("lock.now", (), "{}", "lock: only lock.* is answered until lock.open", _lock_now),
    Method(
        "lock.open",
        (Param("passphrase", read.text, "the profile's passphrase"),),
        "{}",
        "open it again; waits grow after wrong ones",
        _lock_open,
    ),
    Method(
        "lock.after",
        (Param("seconds", _seconds_or_off, 'idle time such as "5m", or "off"', required=False),),
        "{locked, passphrase, after_s}",
        "when the window locks by itself",
        _lock_after,
    ),
)
