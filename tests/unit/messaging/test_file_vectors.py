"""The bytes of files do not change by accident."""

from __future__ import annotations

import json

import pytest

from tests.support.file_vectors import PATH, build

GOLDEN: dict[str, str] = json.loads(PATH.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_a_vector_is_what_it_was(name: str) -> None:
    assert build()[name] == GOLDEN[name]


def test_no_vector_is_missing() -> None:
    assert set(build()) == set(GOLDEN)
