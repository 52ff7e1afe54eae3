"""``update check``: is there a newer m2chat?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from m2chat.cli import output
from m2chat.cli.verbs import Verb


def grow(method: Callable[..., Any], tree: Any) -> None:
    """Add the words; ``method`` makes a verb out of a method of the table."""
    method(tree, "check", "ask for the signed update notice", Verb("update.check", (), text))


def text(one: dict[str, Any]) -> Iterator[str]:
    """The answer in words."""
    if one["state"] != "newer":
        yield f"m2chat {one['running']} is the newest version."
        return
    yield f"m2chat {one['version']} is out ({output.when(one['date'])}); this is {one['running']}."
    yield from one["urls"]
