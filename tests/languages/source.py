"""All texts of the source that are said in other languages, found in its syntax tree.

A text is the first argument, a literal, of ``tr(...)`` or ``mark(...)`` in the window and of
``Sentence(...)`` or ``mark(...)`` below it; the sentence of an error for people; and what the
network check says.  A text with the argument ``n`` has plural forms.  What only the command line
says is English and is not here.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "m2chat"
SAYING = {"tr", "mark", "Sentence", "Said"}
COMMAND_LINE = ("cli/", "servers/", "app/rpc/", "app/demo.py", "net/io/bench.py", "ui/demo.py")
DOCTOR = ("net/io/doctor.py", "net/io/doctor_mapping.py")
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


def error_classes(trees: Iterable[ast.AST]) -> set[str]:
    """The names of all classes that come from ``UserFacingError``."""
    bases: dict[str, set[str]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                names = {one.id for one in node.bases if isinstance(one, ast.Name)}
                bases.setdefault(node.name, set()).update(names)
    found = {"UserFacingError"}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return found


def sayings(tree: ast.AST, errors: set[str]) -> Iterator[tuple[int, str, bool]]:
    """Each literal text that is said: line, text, whether it has plural forms."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name in errors:
            yield from _of_class(node)
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = called(node)
        if name in SAYING or name in errors:
            plural = any(one.arg == "n" for one in node.keywords) or len(node.args) > 2
            yield from ((*one, plural) for one in literals(node.args[0], sentence=name in errors))


def _of_class(node: ast.ClassDef) -> Iterator[tuple[int, str, bool]]:
    """What an error says in its own ``__init__``."""
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "super().__init__":
            for argument in call.args[:1]:
                yield from ((*one, False) for one in literals(argument, sentence=True))


def doctor_sayings(tree: ast.AST) -> Iterator[tuple[int, str, bool]]:
    """What the network check finds and advises: arguments of ``_say``, and the table of routers."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) == "_say":
            for argument in node.args[2:]:
                yield from ((*one, False) for one in literals(argument, sentence=True))
        elif isinstance(node, ast.Tuple):
            for element in node.elts:
                yield from ((*one, False) for one in literals(element, sentence=True))


def literals(node: ast.AST, *, sentence: bool) -> Iterator[tuple[int, str]]:
    """The literal, or both of a choice; of a sentence only what has words."""
    match node:
        case ast.Constant(value=str(text), lineno=line) if text and (" " in text or not sentence):
            yield line, text
        case ast.IfExp(body=one, orelse=other):
            yield from literals(one, sentence=sentence)
            yield from literals(other, sentence=sentence)
        case _:
            pass


def find_texts(package: Path = PACKAGE) -> dict[str, Text]:
    """Every text, in the order of files and then of lines."""
    trees = {
        path.relative_to(package).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(package.rglob("*.py"))
    }
    errors = error_classes(trees.values())
    found: dict[str, Text] = {}
    for place, tree in trees.items():
        if place.startswith(COMMAND_LINE):
            continue
        said = list(sayings(tree, errors))
        said += doctor_sayings(tree) if place in DOCTOR else ()
        for _, source, plural in sorted(said):
            text = found.setdefault(source, Text(source, plural))
            if text.plural is not plural:
                raise Misuse(f"{place}: {source!r} is said with and without a number")
            if place not in text.files:
                text.files.append(place)
    return found


def placeholders(text: str) -> list[str]:
    """What is filled into a text, sorted; the same in every language."""
    return sorted(set(PLACEHOLDER.findall(text)))
