"""What a caller of a method can be told, beside the refusals of the domain itself."""

from __future__ import annotations

from m2chat.errors import UserFacingError


class BadParams(UserFacingError):
    """A parameter is missing, unknown or of the wrong form: the caller's mistake."""

    key = "bad_params"
    exit_code = 2


class NoSuchMethod(UserFacingError):
    """There is no method of that name."""

    key = "no_such_method"
    exit_code = 2

    def __init__(self, name: str) -> None:
        super().__init__(f"There is no method {name[:64]!r}. 'm2ctl rpc --help' lists them.")


class NoSuchContact(UserFacingError):
    """No contact fits what was given."""

    key = "not_a_contact"

    def __init__(self, text: str) -> None:
        super().__init__(
            f"Nobody among your contacts is {text[:80]!r}. Give an id, the start of one, or a "
            "name as 'contact list' shows them."
        )


class NotOneContact(UserFacingError):
    """A group was named where one person is meant."""

    key = "not_a_contact"

    def __init__(self, text: str) -> None:
        super().__init__(
            f"{text[:80]!r} is a group, and this works with one person alone. Name a contact."
        )


class AmbiguousContact(UserFacingError):
    """Several contacts or groups fit what was given."""

    key = "ambiguous_contact"

    def __init__(self, text: str) -> None:
        super().__init__(
            f"{text[:80]!r} can mean several of your contacts or groups. Give more of the name or "
            "of the id, as 'contact list' shows them."
        )
