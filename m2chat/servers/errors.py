"""What a person who runs a server can mend; each has one sentence that says what and what to do."""

from __future__ import annotations

from m2chat.errors import UserFacingError


class BadConfiguration(UserFacingError):
    """An option or a line of the configuration file that cannot be."""

    key = "bad_configuration"
    exit_code = 2


class BadServiceKey(UserFacingError):
    """``service.key`` cannot be read or written."""

    key = "bad_service_key"


class CircleMismatch(UserFacingError):
    """The circle asked for is not the one that this server belongs to."""

    key = "circle_mismatch"


class JoinRefused(UserFacingError):
    """The circle does not admit this server."""

    key = "join_refused"


class AddressTaken(UserFacingError):
    """The UDP port cannot be bound."""

    key = "address_taken"


class NoAnswer(UserFacingError):
    """No service of the circle answered."""

    key = "ka_unreachable"
    exit_code = 3
