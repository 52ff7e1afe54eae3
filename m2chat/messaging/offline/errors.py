"""What a person can be told about offline delivery; each is one sentence with what to do."""

from __future__ import annotations

from m2chat.messaging.errors import MessagingError
from m2chat.sentences import Sentence


class NoStore(MessagingError):
    """The circle of this contact has no store."""

    key = "no_store"

    def __init__(self) -> None:
        super().__init__(
            "The circle in which you know this person has no offline server. "
            "Whoever runs the circle can start one: m2-server run --roles store"
        )


class NotWelcome(MessagingError):
    """The contact switched such offers off."""

    key = "not_welcome"
    exit_code = 5

    def __init__(self, name: str) -> None:
        super().__init__(
            Sentence(
                "{name} does not want messages to wait at a server. Ask them, if it matters to "
                "you.",
                name=name,
            )
        )


class BadTerms(MessagingError):
    """Days or size that nobody can agree on."""

    key = "bad_terms"

    def __init__(self) -> None:
        super().__init__("Messages can wait for 1 to 7 days, and 1 to 64 MiB of them.")
