"""What conversations, members and chat settings are called; every sentence of the chat that is not
about delivery stands here (those are in ``wording``).  Durations are seconds.
"""

from __future__ import annotations

from m2chat.messaging.group_model import Group, GroupState
from m2chat.messaging.model import Conversation
from m2chat.ui import wording
from m2chat.ui.language import mark, tr

HOUR, DAY, WEEK = 3600, 86_400, 604_800
TIMERS: tuple[tuple[int, str], ...] = (
    (0, mark("Off")),
    (30, mark("30 seconds")),
    (5 * 60, mark("5 minutes")),
    (HOUR, mark("1 hour")),
    (8 * HOUR, mark("8 hours")),
    (DAY, mark("1 day")),
    (WEEK, mark("1 week")),
    (4 * WEEK, mark("4 weeks")),
)
MUTES: tuple[tuple[float, str], ...] = (
    (HOUR, mark("for 1 hour")),
    (8 * HOUR, mark("for 8 hours")),
    (WEEK, mark("for 1 week")),
    (float("inf"), "always"),
)
NOTES_LINE = mark("Only on this computer")


def line(conversation: Conversation, *, route: bool = True) -> str:
    """The line below a conversation's name."""
    if conversation.contact is not None:
        return wording.presence_sentence(conversation.contact, route=route)
    if conversation.group is not None:
        return group_line(conversation.group)
    return tr(NOTES_LINE)


def group_line(group: Group) -> str:
    """How many are in it, or how we stand."""
    match group.state:
        case GroupState.INVITED:
            return tr("{value} asks you in", value=group.invited_by or "Somebody")
        case GroupState.LEFT:
            return tr("You left this group")
        case GroupState.REMOVED:
            return tr("You were taken out of this group")
        case _:
            return count(sum(not member.invited for member in group.members), "member")


def count(number: int, noun: str) -> str:
    """``1 member``, ``12 members``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def duration(seconds: int) -> str:
    """``30 seconds``, ``1 hour``, ``90 minutes``."""
    for size, noun in ((WEEK, "week"), (DAY, "day"), (HOUR, "hour"), (60, "minute")):
        if seconds >= size and seconds % size == 0:
            return count(seconds // size, noun)
    return count(seconds, "second")


def blank_line(conversation: Conversation) -> str:
    """What stands in a conversation without messages."""
    if conversation.contact is not None:
        return tr("What you write here is encrypted on this computer and read only on theirs.")
    if conversation.group is not None:
        return tr("What you write here is encrypted for every member, and for nobody else.")
    return tr("What you write here stays on this computer: thoughts, links, drafts, files.")


def hint(conversation: Conversation) -> str:
    """What stands in the empty composer."""
    return (
        tr("Note to self")
        if conversation.notes is not None
        else tr("Message to {title}", title=conversation.title)
    )
