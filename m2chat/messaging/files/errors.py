"""What a person can be told about files; each is one sentence that says what to do."""

from __future__ import annotations

from m2chat.messaging.errors import MessagingError


class NoFile(MessagingError):
    """The message carries none."""

    key = "no_file"

    def __init__(self) -> None:
        super().__init__("This message carries no file.")


class FileNotHere(MessagingError):
    """The bytes are not here, or not yet."""

    key = "file_not_here"

    def __init__(self) -> None:
        super().__init__("The file is not here yet. Accept it and wait until it has come.")


class FileRefused(MessagingError):
    """A file that cannot be sent; ``key`` says why."""

    key = "file_refused"


class FileNotNow(MessagingError):
    """The file is in a state that does not allow this."""

    key = "file_not_now"
