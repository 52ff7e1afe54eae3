"""The languages: no text past ``tr``, and files that hold exactly the texts of the source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest

from tests.languages import catalogue
from tests.languages.source import PACKAGE, Text, called, find_texts

WINDOW = PACKAGE / "ui"
COMPLETE = (
    "en",
    "de",
    "es",
    "fr",
    "zh_CN",
    "ar",
)  # languages whose every text has to be translated

# What stands in the window's code and nobody reads: files of tables, names and markup, and calls
# whose texts are for programs or for whoever mends them.
WITHOUT_WORDS = (
    "emoji.py",  # ranges of code points; the names are those of Unicode
    "theme.py",
    "palettes.py",
    "resources.py",
    "rescale.py",
    "translator.py",
    "demo.py",  # a program for the command line
    "screenshots.py",
    "loop.py",
    "idle.py",  # names of D-Bus
    "pictures/",  # a process of its own, without a window
    "scan/",
    "voice/child.py",
    "desktop/session_bus.py",
    "desktop/freedesktop.py",
    "desktop/autostart.py",
    "desktop/badge.py",
    "screen_security.py",
    "desktop/crash_care.py",  # what a crash report holds, for whoever mends the program
    "problem_report.py",
    "licences.py",
    "links/handler.py",  # how systems want their entries written
    "links/macos.py",
    "links/windows.py",
)
FOR_PROGRAMS = {
    "tr", "mark", "Said", "ValueError", "LocalError", "TypeError", "RuntimeError", "OSError",
    "UserFacingError", "debug", "info", "warning", "error", "exception", "setObjectName",
    "setStyleSheet", "setProperty", "QKeySequence", "compile", "add_argument", "ArgumentParser",
    "add_shortcut", "getLogger", "print", "setdefault", "getattr", "setattr", "connect",
    "QRegularExpression",
    "QFont", "fromString", "toString", "startswith", "endswith", "removeprefix", "split", "replace",
    "strftime", "icon", "icon_pixmap", "show_icon", "Command", "sub", "fullmatch", "match",
    "setDisplayFormat", "environ", "get", "setStyle", "QDBusMessage", "createMethodCall", "encode",
    "setApplicationName", "setDesktopFileName", "findChild", "colour", "joinpath", "Path",
}  # fmt: skip
# Texts that look like words: file, text, and why it is not translated.
ALLOWED = {
    (
        "bridge.py",
        "m2chat met a fault of its own and did not do this. Please try again.",
    ): "an error",
    ("main.py", ""): "the command line speaks English",
    ("language.py", ""): "languages say their own names",
    ("moments.py", ""): "forms of dates",
    ("markup.py", ""): "patterns",
    ("file_words.py", ""): "endings of files",
    ("dialogs/strength.py", ""): "rows of keyboards",
    ("dialogs/shortcut_sheet.py", "Up"): "a key, as Qt names it",
    ("settings/advanced.py", "m2ctl --profile "): "a command",
    ("settings/advanced.py", "API bot JSON-RPC m2ctl"): "names that are searched for",
    ("views/keys_box.py", "Ctrl"): "a key, as Qt names it",
    ("views/keys_box.py", "Alt"): "a key, as Qt names it",
    ("views/keys_box.py", "Meta"): "a key, as Qt names it",
    ("group_room.py", "group deliveries"): "the name of a panel",
    ("group_room.py", "group invitation"): "the name of a card",
    ("inspection.py", "not proved"): "a report for whoever mends the program",
    ("wording.py", "m2-server run --new-circle NAME"): "a command",
}
KEYS = re.compile(r"^((Ctrl|Alt|Shift|Meta)\+.*|Enter|Del|Esc|Space|Return|F\d+)$")
MARKUP = re.compile(r"[<>{};=]|^[a-z0-9_.:/\-#*+]+$|^m2:|^[A-Z0-9_ ]+$")


def reads_like_text(text: str) -> bool:
    """Two words, or one that begins as a sentence does."""
    words = text.strip()
    if KEYS.match(words) or MARKUP.search(words) or not re.search("[A-Za-z]{2}", words):
        return False
    return " " in words or bool(re.match(r"[A-Z][a-z]", words)) or words.endswith("…")


def literals(tree: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = [one.value for one in node.values if isinstance(one, ast.Constant)]
            yield node, "".join(str(part) for part in parts)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node, node.value


def excused(parents: dict[ast.AST, ast.AST], node: ast.AST) -> bool:
    """Whether a text stands where nobody reads it, or is said already."""
    while node in parents:
        above = parents[node]
        match above:
            case ast.Call() if called(above) in FOR_PROGRAMS and node is not above.func:
                return True
            case ast.JoinedStr() | ast.Expr() | ast.Compare():
                return True
            case ast.Assign(targets=[ast.Name(id="__all__" | "__slots__")]):
                return True
            case ast.AnnAssign() if node is above.annotation:
                return True
            case ast.Subscript() if node is above.slice:
                return True
            case ast.arg() | ast.Raise():
                return True
            case _:
                node = above
    return False


def bare_texts() -> Iterator[str]:
    for path in sorted(WINDOW.rglob("*.py")):
        place = path.relative_to(WINDOW).as_posix()
        if place.startswith(WITHOUT_WORDS) or (place, "") in ALLOWED:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        parents = {low: high for high in ast.walk(tree) for low in ast.iter_child_nodes(high)}
        for node, text in literals(tree):
            if (
                reads_like_text(text)
                and not excused(parents, node)
                and (place, text) not in ALLOWED
            ):
                yield f"{place}:{node.lineno} {text!r}"  # type: ignore[attr-defined]


def test_no_text_reaches_a_person_without_tr() -> None:
    assert list(bare_texts()) == []


@cache
def texts() -> dict[str, Text]:
    return find_texts()


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
def test_a_file_holds_exactly_the_texts_of_the_source(language: str) -> None:
    assert catalogue.faults(language, catalogue.read(language), texts()) == []


@pytest.mark.parametrize("language", COMPLETE)
def test_every_text_is_translated(language: str) -> None:
    waiting = [one.source for one in catalogue.read(language).values() if not one.finished]
    assert waiting == [], "python3 dev.py languages says what is missing"


def test_values_are_put_in_by_name() -> None:
    """An f-string inside ``tr`` can never be found in a file of translations."""
    found = []
    for path in sorted(WINDOW.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            says = isinstance(node, ast.Call) and called(node) in ("tr", "mark") and node.args
            if says and isinstance(node.args[0], ast.JoinedStr | ast.BinOp):
                found.append(f"{path.name}:{node.lineno}")
    assert found == []
