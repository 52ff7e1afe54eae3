"""All texts of the source that are said in other languages, found in its syntax tree.

A text is the first argument, a literal, of ``tr(...)`` or ``mark(...)`` in the window and of
``Sentence(...)`` or ``mark(...)`` below it.  A text with the argument ``n`` has plural forms.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "m2chat"
SAYING = {"tr", "mark", "Sentence"}
PLACEHOLDER = re.compile(r"\{[a-z_0-9]*\}|%n|%L?\d")


@dataclass(slots=True)
class Text:
    """One text and the files that say it."""

    source: str
    plural: bool = False
    files: list[str] = field(default_factory=list)


class Misuse(Exception):
    """A text that cannot be kept in one entry of a language."""


def called(node: ast.Call) -> str:
    """The name of what is called."""
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def sayings(tree: ast.AST) -> Iterator[tuple[ast.Call, str, bool]]:
    """Each call that says a literal text: the text, and whether it has plural forms."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or called(node) not in SAYING or not node.args:
            continue
        first = node.args[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value:
            yield node, first.value, any(one.arg == "n" for one in node.keywords)


def find_texts(package: Path = PACKAGE) -> dict[str, Text]:
    """Every text, in the order of files and then of lines."""
    found: dict[str, Text] = {}
    for path in sorted(package.rglob("*.py")):
        place = path.relative_to(package).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for _, source, plural in sorted(sayings(tree), key=lambda one: one[0].lineno):
            text = found.setdefault(source, Text(source, plural))
            if text.plural is not plural:
                raise Misuse(f"{place}: {source!r} is said with and without a number")
            if place not in text.files:
                text.files.append(place)
    return found


def placeholders(text: str) -> list[str]:
    """What is filled into a text, sorted; the same in every language."""
    return sorted(set(PLACEHOLDER.findall(text)))
