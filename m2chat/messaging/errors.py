"""What a person can be told about contacts and messages; each is one sentence with what to do."""

from __future__ import annotations

from m2chat.errors import LocalError, UserFacingError
from m2chat.ids import UserId


class MessagingError(UserFacingError):
    """The base of refusals; whoever raises one has changed nothing."""

    key = "messaging"


class NotAContact(MessagingError):
    """Nobody of that id is known here."""

    key = "not_a_contact"

    def __init__(self) -> None:
        super().__init__("That person is not among your contacts. Add them with their card first.")


class NotNow(MessagingError):
    """The contact is in a state that does not allow this."""

    key = "not_now"


class NoSuchMessage(MessagingError):
    """No message of that id is here."""

    key = "no_such_message"

    def __init__(self) -> None:
        super().__init__("That message is not here any more.")


class TooBig(MessagingError):
    """A text beyond 1 MiB."""

    key = "too_big"

    def __init__(self) -> None:
        super().__init__("The text is longer than 1 MiB. Send it in several parts.")


class EmptyMessage(MessagingError):
    """A text of nothing but space."""

    key = "empty_message"

    def __init__(self) -> None:
        super().__init__("There is nothing to send. Write something first.")


class BadText(MessagingError):
    """A name, greeting or text that cannot be kept."""

    key = "bad_text"


class CardRefused(MessagingError):
    """A good card that cannot be used now; ``key`` says why, ``contact`` whose it is if known."""

    key = "card_refused"

    def __init__(
        self, sentence: str, *, key: str | None = None, contact: UserId | None = None
    ) -> None:
        super().__init__(sentence, key=key)
        self.contact = contact


class NoCircle(MessagingError):
    """A card needs a circle in which its holder can find us."""

    key = "no_circle"

    def __init__(self) -> None:
        super().__init__(
            "You are in no circle, so nobody could find you. Join one by its link, "
            "or the built-in one of your own network by its name, local; then make the card."
        )


class NoSuchCard(MessagingError):
    """No card of ours has that id."""

    key = "no_such_card"

    def __init__(self) -> None:
        super().__init__("There is no such card of yours any more.")


class NoSuchCircle(MessagingError):
    """No circle of that name was joined."""

    key = "no_such_circle"

    def __init__(self) -> None:
        super().__init__("You are in no circle of that name. Look at the list of your circles.")


class NoSafetyCode(MessagingError):
    """The certificate of the contact has not come yet."""

    key = "no_safety_code"

    def __init__(self) -> None:
        super().__init__(
            "There is no safety code yet: their certificate comes when both computers first meet."
        )


class BadTransition(LocalError):
    """A message was to go where its state cannot go: a bug of ours."""
