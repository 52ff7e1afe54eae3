"""The walls of the house, so that a plain ``pytest`` fails when one is broken.

The import table itself is held by import-linter (``dev.py check``); the same table is repeated
here with ``ast`` for direct imports.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "m2chat"
LINES = 400
FILES = sorted(PACKAGE.rglob("*.py"))

GROUND = {
    "m2chat.errors",
    "m2chat.ids",
    "m2chat.clock",
    "m2chat.events",
    "m2chat.buffer",
    "m2chat.program",
    "m2chat.sentences",
}
# room -> rooms of ours that it may import
ALLOWED: dict[str, set[str]] = {
    "m2chat.crypto": GROUND,
    "m2chat.database": GROUND,
    "m2chat.links": GROUND | {"m2chat.crypto"},
    "m2chat.net.wire": GROUND | {"m2chat.net.errors", "m2chat.crypto", "m2chat.links"},
    "m2chat.net.session": GROUND | {"m2chat.net.errors", "m2chat.net.wire", "m2chat.crypto"},
    "m2chat.net.traversal": GROUND | {"m2chat.net.errors", "m2chat.net.wire", "m2chat.crypto"},
    "m2chat.net.services": GROUND
    | {"m2chat.net.errors", "m2chat.net.wire", "m2chat.crypto", "m2chat.links"},
    "m2chat.net.io": GROUND | {"m2chat.net", "m2chat.crypto", "m2chat.links"},
    "m2chat.messaging": GROUND | {"m2chat.crypto", "m2chat.links"},
    "m2chat.storage": GROUND | {"m2chat.messaging", "m2chat.crypto", "m2chat.database"},
    "m2chat.servers": GROUND | {"m2chat.net", "m2chat.crypto", "m2chat.links", "m2chat.database"},
    "m2chat.ui": {
        "m2chat.app",
        "m2chat.messaging",
        "m2chat.ids",
        "m2chat.errors",
        "m2chat.events",
        "m2chat.program",
        "m2chat.sentences",
    },
    "m2chat.cli": GROUND | {"m2chat.app", "m2chat.messaging", "m2chat.net", "m2chat.links"},
}
SANS_IO = (
    "m2chat.crypto",
    "m2chat.net.wire",
    "m2chat.net.session",
    "m2chat.net.services",
    "m2chat.net.traversal",
    "m2chat.messaging",
)
IMPURE = {"asyncio", "socket", "threading", "time", "random", "secrets", "sqlite3", "sqlcipher3"}


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def room_of(module: str) -> str | None:
    rooms = [room for room in ALLOWED if module == room or module.startswith(room + ".")]
    return max(rooms, key=len) if rooms else None


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            if node.module == "m2chat":
                yield from (f"m2chat.{alias.name}" for alias in node.names)
            elif node.module:
                yield node.module


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_a_file_is_at_most_400_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LINES


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_a_room_imports_only_the_rooms_below_it(path: Path) -> None:
    module = module_of(path)
    room = room_of(module)
    if room is None:
        return
    for name in imports(path):
        if name == "m2chat" or not name.startswith("m2chat."):
            continue
        inside = name == room or name.startswith(room + ".")
        below = any(name == door or name.startswith(door + ".") for door in ALLOWED[room])
        assert inside or below, f"{module} may not import {name}"


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_protocol_code_asks_neither_time_nor_network_nor_chance(path: Path) -> None:
    module = module_of(path)
    if not any(module == room or module.startswith(room + ".") for room in SANS_IO):
        return
    for name in imports(path):
        assert name.split(".")[0] not in IMPURE, f"{module} imports {name}"


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_only_the_crypto_room_imports_cryptography(path: Path) -> None:
    if module_of(path).startswith("m2chat.crypto"):
        return
    assert not any(name.split(".")[0] == "cryptography" for name in imports(path))


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_every_module_and_public_name_has_a_docstring(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), f"{path} says nothing about itself"
    for node in tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.name.startswith("_") or ast.get_docstring(node), f"{path}: {node.name}"
