"""Backup, restore and search by ``m2ctl``, as a script would use them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.support.command_line import m2ctl


def test_a_profile_goes_into_a_file_and_comes_out_on_another_computer(tmp_path: Path) -> None:
    here, there, file = tmp_path / "here", tmp_path / "there", tmp_path / "eve.m2backup"
    made = m2ctl(here, "--json", "profile", "create", "--name", "Eve")
    assert made.returncode == 0, made.stderr
    who = json.loads(made.stdout)
    wrote = m2ctl(here, "--json", "profile", "backup", str(file), M2_NEW_PASSPHRASE="other words")
    assert wrote.returncode == 0, wrote.stderr
    assert json.loads(wrote.stdout)["bytes"] == file.stat().st_size
    again = m2ctl(here, "profile", "backup", str(file), M2_NEW_PASSPHRASE="x")
    assert again.returncode == 4 and "already" in again.stderr
    refused = m2ctl(there, "--json", "profile", "restore", str(file))
    assert refused.returncode == 4
    assert json.loads(refused.stdout)["error"] == "wrong_passphrase"
    assert not any((there / "profiles").glob("*")) if (there / "profiles").exists() else True
    back = m2ctl(there, "--json", "profile", "restore", str(file), M2_PASSPHRASE="other words")
    assert back.returncode == 0, back.stderr
    assert json.loads(back.stdout)["id"] == who["id"]
    shown = m2ctl(there, "--json", "profile", "show", M2_PASSPHRASE="other words")
    assert json.loads(shown.stdout)["fingerprint"] == who["fingerprint"]
    found = m2ctl(there, "search", "anything", "at", "all", M2_PASSPHRASE="other words")
    assert (found.returncode, found.stdout) == (0, "")
