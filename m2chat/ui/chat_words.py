"""What conversations, members and chat settings are called; every sentence of the chat that is not
about delivery stands here (those are in ``wording``).  Durations are seconds.
"""

from __future__ import annotations

from m2chat.messaging.group_model import Group, GroupState
from m2chat.messaging.model import Conversation
from m2chat.ui import moments, wording
from m2chat.ui.language import mark, tr

HOUR, DAY, WEEK = 3600, 86_400, 604_800
TIMERS = (0, 30, 5 * 60, HOUR, 8 * HOUR, DAY, WEEK, 4 * WEEK)  # seconds; 0: they stay
MUTES = (float(HOUR), 8.0 * HOUR, float(WEEK), float("inf"))  # seconds
NOTES_LINE = mark("Only on this computer")


def title_of(conversation: Conversation) -> str:
    """What to call it; names are never translated."""
    if conversation.contact is not None:
        return wording.title_of(conversation.contact)
    return tr("Notes to self") if conversation.notes is not None else conversation.title


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
            return tr("{name} asks you in", name=group.invited_by or tr("Somebody"))
        case GroupState.LEFT:
            return tr("You left this group")
        case GroupState.REMOVED:
            return tr("You were taken out of this group")
        case _:
            return members(group)


def members(group: Group) -> str:
    """``1 member``, ``12 members``: those who came in."""
    return tr("%n member(s)", n=sum(not member.invited for member in group.members))


def duration(seconds: int) -> str:
    """``Off``, ``30 seconds``, ``1 hour``, ``90 minutes``."""
    return moments.span(seconds) if seconds else tr("Off")


def mute(seconds: float) -> str:
    """``Mute for 8 hours``, ``Mute always``."""
    if seconds == float("inf"):
        return tr("Mute always")
    return tr("Mute for {time}", time=moments.span(seconds))


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
