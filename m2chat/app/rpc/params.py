"""Parameters of methods: what each may be, and the check before anything is done.

A reader takes the JSON value and returns the Python value, or raises ``BadParams``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from m2chat.app.rpc.errors import BadParams
from m2chat.app.units import BadUnit, duration
from m2chat.errors import LocalError
from m2chat.ids import MessageId
from m2chat.messaging.model import RoutePolicy, SendRule

UNLIMITED = "unlimited"
ALWAYS = "always"
NO_RULE = SendRule.NORMAL
LIST_LIMIT = 1000
HISTORY_LIMIT = 100_000
Reader = Callable[[Any], Any]
Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter: its name, what it may be, and its value when it is left out."""

    name: str
    read: Reader
    meaning: str
    required: bool = True
    default: Any = None


def read_params(params: Sequence[Param], given: object) -> Values:
    """Check all of them; unknown names are mistakes too.  Raises ``BadParams``."""
    if given is None:
        given = {}
    if not isinstance(given, dict):
        raise BadParams("The params of a method are an object with names.")
    unknown = given.keys() - {param.name for param in params}
    if unknown:
        raise BadParams(f"There is no parameter {sorted(map(str, unknown))[0][:64]!r} here.")
    values: dict[str, Any] = {}
    for param in params:
        value = given.get(param.name)
        if value is not None:
            values[param.name] = _named(param, value)
        elif param.required:
            raise BadParams(f"The parameter {param.name!r} is missing: {param.meaning}.")
        else:
            values[param.name] = param.default
    return values


def _named(param: Param, value: object) -> Any:
    try:
        return param.read(value)
    except BadParams as error:
        raise BadParams(f"The parameter {param.name!r}: {error}", key=error.key) from error


def text(value: object) -> str:
    """Any text."""
    if not isinstance(value, str):
        raise BadParams("a text is expected.")
    return value


def flag(value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise BadParams("true or false is expected.")
    return value


def limit(value: object) -> int:
    """How many at most."""
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= HISTORY_LIMIT:
        raise BadParams(f"a number from 1 to {HISTORY_LIMIT} is expected.")
    return value


def count(value: object) -> int:
    """A number from 0."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise BadParams("a number from 0 is expected.")
    return value


def uses(value: object) -> int | str:
    """How often a card may be used: a number from 1, or "unlimited"."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 9:
        value = int(value)
    if value == UNLIMITED:
        return UNLIMITED
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise BadParams('a number from 1, or "unlimited", is expected.')
    return value


def seconds(value: object) -> float:
    """A duration: text with a unit, or a number of seconds."""
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        return float(value)
    try:
        return duration(text(value))
    except BadUnit as error:
        raise BadParams(str(error)) from error


def timer(value: object) -> float:
    """A duration, or ``0`` or ``off`` for none."""
    return 0.0 if value in ("0", "off") else seconds(value)


def route(value: object) -> RoutePolicy:
    """One of the ways to reach a contact."""
    try:
        return RoutePolicy(text(value))
    except ValueError as error:
        raise BadParams("one of " + ", ".join(RoutePolicy) + " is expected.") from error


def message_id(value: object) -> MessageId:
    """The id of a message."""
    try:
        return MessageId.parse(text(value))
    except LocalError as error:
        raise BadParams("the id of a message, 32 hexadecimal digits, is expected.") from error


def texts(value: object) -> tuple[str, ...]:
    """A list of texts."""
    if not isinstance(value, list) or len(value) > LIST_LIMIT:
        raise BadParams(f"a list of at most {LIST_LIMIT} is expected.")
    return tuple(text(one) for one in value)


def message_ids(value: object) -> tuple[MessageId, ...]:
    """A list of ids of messages."""
    return tuple(message_id(one) for one in texts(value))


def moment(value: object) -> float:
    """A moment: seconds since 1970 UTC, or a time in the form of ISO 8601, local unless it names
    a zone."""
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        return float(value)
    try:
        return datetime.fromisoformat(text(value)).timestamp()
    except (ValueError, OverflowError, OSError) as error:
        raise BadParams("a time such as 2026-05-01T18:30 is expected.") from error


def until(value: object) -> float:
    """A moment, or ``always``."""
    return math.inf if value == ALWAYS else moment(value)


def send_rule(value: object) -> SendRule:
    """What is asked of one message."""
    try:
        return SendRule(text(value))
    except ValueError as error:
        raise BadParams("one of online-only, direct-only is expected.") from error
