"""Where cryptography may be called, by name (S-05, S-06): one place for each primitive."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CRYPTO = ROOT / "m2chat" / "crypto"
FILES = sorted((ROOT / "m2chat").rglob("*.py"))

# A name, and the only files that may say it.  No file at all: nobody may.
HOMES: dict[str, set[str]] = {
    "AESGCM": {"aead.py"},
    "ECB": {"mask.py"},
    "hashlib": {"kdf.py", "pkcs12.py"},  # PKCS#12's key derivation is its standard's own
    "sha256": {"kdf.py", "pkcs12.py"},
    "OAEP": {"session_keys.py", "certificate.py"},
    "PSS": {"certificate.py"},
    "CBC": set(),
    "CTR": set(),
    "PKCS1v15": set(),
    "MD5": set(),
    "SHA1": set(),
    "md5": set(),
    "sha1": set(),
}


def names(path: Path) -> set[str]:
    """Every name, attribute and imported word of a file."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found.update(alias.name.split(".")[0] for alias in node.names)
    return found


@pytest.mark.parametrize("word", HOMES)
def test_s05_each_primitive_has_one_home(word: str) -> None:
    found = {path for path in FILES if word in names(path)}
    assert found <= {CRYPTO / name for name in HOMES[word]}
    assert bool(found) == bool(HOMES[word])


def test_s05_gcm_is_called_by_seal_open_and_record_alone() -> None:
    tree = ast.parse((CRYPTO / "aead.py").read_text(encoding="utf-8"))
    callers = {
        place.name
        for place in tree.body
        if isinstance(place, ast.FunctionDef | ast.ClassDef)
        for node in ast.walk(place)
        if isinstance(node, ast.Name) and node.id == "AESGCM"
    }
    assert callers == {"seal", "open_", "Record"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_chance_comes_from_the_system_alone(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            assert "random" not in [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.module != "random"
