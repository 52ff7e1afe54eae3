"""What the window says of messages that wait for each other; all its sentences stand here."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from m2chat.app.faces.offline import TreatyState, TreatyView
from m2chat.ui import moments
from m2chat.ui.language import mark, tr

MENU = mark("Let messages wait…")
WHAT = mark(
    "When one of you is offline, messages can wait at an offline server of your circle until the "
    "other comes. Both of you have to agree."
)
SEES = mark(
    "The server keeps them sealed, without names: it can neither read them nor see who wrote. They "
    "are deleted as soon as they are fetched, or when their time is over."
)


def days(count: int) -> str:
    """``1 day``, ``7 days``."""
    return tr("%n day(s)", n=count)


def mebibytes(count: int) -> str:
    """``64 MiB``."""
    return QLocale().formattedDataSize(count << 20, 0)


def terms(view: TreatyView) -> str:
    """``up to 7 days, at most 64 MiB``."""
    return tr("up to {days}, at most {size}", days=days(view.days), size=mebibytes(view.max_mib))


def card_title(name: str) -> str:
    """Their offer, in one line."""
    return tr("{name} asks: may messages wait for you both?", name=name)


def card_line(view: TreatyView) -> str:
    """What it means, below the title."""
    return tr(
        "While one of you is offline, sealed, at an offline server of your circle: {terms}.",
        terms=terms(view),
    )


def standing(view: TreatyView, name: str, now: float) -> str:
    """How the two stand, in one or two sentences."""
    match view.state:
        case TreatyState.OFFERED:
            return tr("You asked {name}. They have not answered yet.", name=name)
        case TreatyState.ASKED:
            return tr("{name} asks for it: {terms}.", name=name, terms=terms(view))
        case TreatyState.ACTIVE:
            since = moments.day_within(view.since, now) if view.since else ""
            if since:
                return tr("Agreed since {day}: {terms}.", day=since, terms=terms(view))
            return tr("Agreed: {terms}.", terms=terms(view))
        case TreatyState.DECLINED:
            return tr("You said not now.") if view.by_us else tr("{name} said not now.", name=name)
        case TreatyState.REVOKED:
            return tr("You ended it.") if view.by_us else tr("{name} ended it.", name=name)
        case _:
            return tr("Nothing is agreed yet: messages wait on this computer.")


def waiting(view: TreatyView, now: float) -> str:
    """What of ours waits there now, or an empty text."""
    if not view.waiting:
        return ""
    if view.waiting_until is None:
        return tr("%n of your messages wait(s) at the offline server.", n=view.waiting)
    return tr(
        "%n of your messages wait(s) at the offline server; the first is deleted in {left}.",
        n=view.waiting,
        left=moments.left(view.waiting_until - now),
    )


def servers(view: TreatyView) -> str:
    """Where: at one server or at several."""
    if not view.stores:
        return ""
    if len(view.stores) == 1:
        return tr("They wait at one offline server of your circle.")
    return tr("They wait at two offline servers: if one fails, the other has everything.")


def mark_hint(view: TreatyView, name: str, now: float) -> str:
    """What the mailbox in the header says."""
    if view.state is TreatyState.ACTIVE:
        agreed = tr(
            "Messages between you and {name} may wait at an offline server, {terms}.",
            name=name,
            terms=terms(view),
        )
        return "\n".join([agreed, *filter(None, [waiting(view, now)])])
    return standing(view, name, now)
