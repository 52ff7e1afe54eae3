"""Where a passphrase comes from."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from m2chat.cli import passphrase
from m2chat.cli.errors import BadFile
from m2chat.cli.passphrase import NoNewPassphrase, NoPassphrase, PassphrasesDiffer


def test_a_file_goes_before_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "words"
    file.write_bytes("grün \r\nsecond line".encode())
    monkeypatch.setenv("M2_PASSPHRASE", "env")
    assert passphrase.given(file) == "grün "
    assert passphrase.given(None) == "env"
    monkeypatch.delenv("M2_PASSPHRASE")
    assert passphrase.given(None) is None


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "binary").write_bytes(b"\xff\xff")
    for name in ("missing", "binary", "."):
        with pytest.raises(BadFile):
            passphrase.given(tmp_path / name)


def test_nobody_to_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("typed\n"))
    with pytest.raises(NoPassphrase) as caught:
        passphrase.ask()
    assert caught.value.exit_code == 4


def test_a_new_one_is_typed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["one", "one", "one", "two"])
    monkeypatch.setattr(passphrase, "ask", lambda _prompt: next(typed))
    assert passphrase.ask_new() == "one"
    with pytest.raises(PassphrasesDiffer):
        passphrase.ask_new()


def test_who_is_missing_a_new_one_is_told_how_to_give_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    with pytest.raises(NoNewPassphrase, match="--new-passphrase-file"):
        passphrase.ask_new()
    with pytest.raises(NoPassphrase, match="--passphrase-file"):
        passphrase.ask_new("New profile: ", NoPassphrase)
