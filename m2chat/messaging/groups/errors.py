"""What a person can be told about groups; each is one sentence with what to do."""

from __future__ import annotations

from m2chat.messaging.errors import MessagingError
from m2chat.sentences import Sentence


class NoSuchGroup(MessagingError):
    """No group of that id is here."""

    key = "no_such_group"

    def __init__(self) -> None:
        super().__init__("There is no such group here. Look at the list of your groups.")


class NotAdmin(MessagingError):
    """Only an admin may do this."""

    key = "not_admin"

    def __init__(self) -> None:
        super().__init__("Only an admin of the group can do this. Ask one of them.")


class NotInGroup(MessagingError):
    """We are not, or no longer, a member."""

    key = "not_in_group"

    def __init__(self) -> None:
        super().__init__("You are not in this group, so nothing can be said or changed there.")


class GroupFull(MessagingError):
    """A group has at most 100 people, those who were asked included."""

    key = "group_full"

    def __init__(self) -> None:
        super().__init__(
            "A group can have 100 people, with those who were asked in. "
            "Take somebody out first, or make a second group."
        )


class LogIsFull(MessagingError):
    """The membership log has no room for another entry."""

    key = "group_log_full"

    def __init__(self) -> None:
        super().__init__(
            "This group was changed so often that its list of members is full. "
            "Make a new group with the same people."
        )


class Outranked(MessagingError):
    """Whoever became an admin first cannot be taken out by one who came later."""

    key = "outranked"

    def __init__(self, name: str) -> None:
        super().__init__(
            Sentence(
                "{name} became an admin before you, so you can neither take them out nor "
                "change their role. They can leave by themselves.",
                name=name,
            )
        )


class OtherCircle(MessagingError):
    """Members must be able to find each other in the circle of the group."""

    key = "other_circle"

    def __init__(self, name: str) -> None:
        super().__init__(
            Sentence(
                "{name} is in another circle than this group, so its members could not find them. "
                "Exchange cards in the circle of the group first.",
                name=name,
            )
        )


class NobodyThere(MessagingError):
    """A message would go to nobody, and those who join later do not get it."""

    key = "nobody_there"

    def __init__(self) -> None:
        super().__init__(
            "Nobody else is in this group yet, and who joins later does not see what was said "
            "before. Write when somebody has joined."
        )


class TooBigForGroup(MessagingError):
    """A message to a group has at most 64 KiB."""

    key = "too_big"

    def __init__(self) -> None:
        super().__init__(
            "A message to a group can have at most 64 KiB. Send it in parts, or as a file."
        )


class NotAMember(MessagingError):
    """The person is not in the group."""

    key = "not_a_member"

    def __init__(self) -> None:
        super().__init__("That person is not in this group. Look at the list of its members.")
