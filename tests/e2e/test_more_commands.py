"""Commands that need no conversation: the benchmark pair, the identity in and out."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.support.command_line import ROOT, environment, m2ctl


def test_the_benchmark_prints_the_fields_of_the_contract(tmp_path: Path) -> None:
    server = subprocess.Popen(
        [sys.executable, "-m", "m2chat.cli.main", "bench", "serve", "--bind", "127.0.0.1:0"],
        env=environment(tmp_path),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stdout is not None
        ready = json.loads(server.stdout.readline())
        assert ready["event"] == "ready"
        runs = {
            ("--bytes", "3MB"): {"bytes", "seconds", "MB/s", "cpu_s"},
            ("--messages", "500", "--size", "200"): {"messages_per_s", "seconds", "cpu_s"},
            ("--ping", "20"): {"p50_us", "p99_us", "cpu_s"},
            ("--handshakes", "3"): {"handshakes_per_s", "p50_us", "p99_us", "cpu_s"},
        }
        for words, fields in runs.items():
            ran = m2ctl(tmp_path, "bench", "send", ready["address"], *words)
            assert ran.returncode == 0, ran.stderr
            figures = json.loads(ran.stdout)
            assert fields <= set(figures)
            assert all(figures[field] >= 0 for field in fields)
        there = [json.loads(server.stdout.readline()) for _ in range(2)]
        assert [one["bytes"] for one in there] == [3_000_000, 500 * 204]
        assert there[1]["messages"] == 500
    finally:
        server.terminate()
        server.communicate(timeout=10)
        assert server.returncode == 0


def test_without_a_bench_server_the_sentence_says_so(tmp_path: Path) -> None:
    assert m2ctl(tmp_path, "bench", "send", "127.0.0.1", "--ping", "1").returncode == 2
    assert m2ctl(tmp_path, "bench", "send", "127.0.0.1:1").returncode == 2


def test_an_identity_goes_out_to_openssl_and_comes_back(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("correct horse\n", encoding="utf-8")
    first, second = str(tmp_path / "first"), str(tmp_path / "second")
    pem, p12 = tmp_path / "cert.pem", tmp_path / "keys.p12"
    made = m2ctl(tmp_path, "--profile", first, "--json", "profile", "create", "--name", "Eve")
    assert made.returncode == 0, made.stderr
    seal = ("--new-passphrase-file", str(secret))
    for words in ((str(pem),), (str(p12), *seal)):
        wrote = m2ctl(tmp_path, "--profile", first, "profile", "certificate", *words)
        assert wrote.returncode == 0, wrote.stderr
    again = m2ctl(tmp_path, "--profile", first, "profile", "certificate", str(pem))
    assert again.returncode == 4
    assert "choose another name" in again.stderr
    assert p12.stat().st_mode & 0o777 == 0o600
    subject = subprocess.run(
        ["openssl", "x509", "-in", str(pem), "-noout", "-subject"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert "Eve" in subject
    keys = subprocess.run(
        ["openssl", "pkcs12", "-in", str(p12), "-passin", f"file:{secret}", "-nodes"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert keys.count("BEGIN PRIVATE KEY") == 2
    create = ("--json", "profile", "create", "--name", "Eve", "--pkcs12", str(p12))
    wrong = m2ctl(tmp_path, "--profile", second, *create, "--pkcs12-passphrase-file", str(pem))
    assert wrong.returncode == 4
    assert "does not open" in wrong.stderr
    back = m2ctl(tmp_path, "--profile", second, *create, "--pkcs12-passphrase-file", str(secret))
    assert back.returncode == 0, back.stderr
    assert json.loads(back.stdout)["id"] == json.loads(made.stdout)["id"]


def test_the_local_circle_is_listed_left_and_joined_by_its_name(tmp_path: Path) -> None:
    """A new profile is in it; its card works without any circle of one's own."""
    profile = str(tmp_path / "Carol")

    def say(*words: str) -> subprocess.CompletedProcess[str]:
        return m2ctl(tmp_path, "--profile", profile, *words)

    assert say("profile", "create", "--name", "Carol").returncode == 0
    listed = say("--json", "circle", "list")
    circles = [json.loads(line) for line in listed.stdout.splitlines()]
    rows = circles[0] if isinstance(circles[0], list) else circles
    assert [(one["name"], one["services"], one["local"]) for one in rows] == [("local", 0, True)]
    assert "people on the same network" in say("circle", "list").stdout
    assert say("card").stdout.startswith("m2:contact/")
    assert say("circle", "leave", "local").returncode == 0
    assert say("circle", "list").stdout == ""
    refused = say("card")
    assert refused.returncode == 4
    assert "local" in refused.stderr
    assert say("circle", "join", "local").returncode == 0
    assert say("card").stdout.startswith("m2:contact/")


def test_what_is_chosen_about_the_network_is_kept(tmp_path: Path) -> None:
    me = ("--profile", str(tmp_path / "me"))
    assert m2ctl(tmp_path, *me, "profile", "create", "--name", "Eve").returncode == 0
    on = m2ctl(tmp_path, *me, "net", "donate", "on")
    assert on.stdout.splitlines() == [
        "donate a relay: on",
        "relay until verified: off",
        "ask whether people are there: on",
    ]
    hide = m2ctl(tmp_path, *me, "--json", "net", "hide", "on")
    assert json.loads(hide.stdout) == {
        "donate_relay": True,
        "relay_until_verified": True,
        "ask_presence": True,
    }
    ask = m2ctl(tmp_path, *me, "--json", "net", "ask", "off")
    assert json.loads(ask.stdout)["ask_presence"] is False
    off = m2ctl(tmp_path, *me, "net", "donate", "off")
    assert off.stdout.splitlines() == [
        "donate a relay: off",
        "relay until verified: on",
        "ask whether people are there: off",
    ]
    wrong = m2ctl(tmp_path, *me, "net", "donate", "maybe")
    assert wrong.returncode == 2
    assert "on or off" in wrong.stderr
