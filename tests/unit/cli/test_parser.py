"""Words are checked before anything is opened; what is wrong has its exit code and sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from m2chat.app.rpc.methods import METHODS
from m2chat.app.rpc.notifications import LISTED
from m2chat.cli import owner
from m2chat.cli.main import main
from m2chat.cli.parser import parser
from m2chat.links import CircleLink, ContactCard

CARD = ContactCard(bytes(32), bytes(16), bytes(16), 3_600_000_000, bytes(8)).link()
CIRCLE = CircleLink(bytes(32), bytes(range(32)), "Friends", ()).link()


@pytest.fixture(autouse=True)
def no_profile_is_opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whoever opens one here fails the test; the home is empty."""

    def refuse(*_: object) -> None:
        raise AssertionError("a profile was opened")

    monkeypatch.setattr(owner, "_find", refuse)
    monkeypatch.setenv("M2CHAT_HOME", str(tmp_path))
    monkeypatch.delenv("M2_PASSPHRASE", raising=False)


@pytest.mark.parametrize(
    "words",
    [
        "profile create --name Alice",
        f"profile create --name Alice --circle {CIRCLE} --no-passphrase",
        "profile show",
        "profile passphrase",
        "profile certificate me.pem",
        f"circle join {CIRCLE}",
        "circle list",
        "circle leave Friends",
        "card",
        "card --uses unlimited --valid 2h --qr card.SVG",
        f"contact add {CARD} --nickname Bob --hello hi",
        "contact list",
        "contact accept bob", "contact reject bob", "contact block bob", "contact remove bob",
        "contact code bob", "contact verify bob", "contact verify bob --undo",
        *(f"contact route bob {way}"
          for way in ("auto", "direct", "direct-only", "relay", "relay2", "lan")),
        "send bob hi --wait delivered --timeout 30s",
        "send bob hi --wait stored",
        "history bob --limit 5",
        "listen --for 60s --auto-accept-contacts",
        "rpc",
        "net status",
        "bench serve --bind 127.0.0.1:0",
        "bench send 127.0.0.1:1 --bytes 100MB",
        "bench send 127.0.0.1:1 --messages 5 --size 200",
        "bench send 127.0.0.1:1 --ping 5",
        "bench send 127.0.0.1:1 --handshakes 5",
    ],
)  # fmt: skip
def test_the_words_of_the_contract(words: str) -> None:
    options = parser().parse_args(["--profile", "x", "--json", *words.split()])
    assert (options.profile, options.json) == ("x", True)
    assert callable(options.act)


def test_common_options_stand_before_or_after_the_verb() -> None:
    before = parser().parse_args(["--json", "--profile", "a", "contact", "list"])
    after = parser().parse_args(["contact", "list", "--json", "--profile", "a"])
    neither = parser().parse_args(["contact", "list"])
    assert (before.json, before.profile) == (after.json, after.profile) == (True, "a")
    assert (neither.json, neither.profile) == (False, None)


@pytest.mark.parametrize(
    "words",
    [
        "", "nonsense", "contact", "contact accept", "send bob", "contact route bob by-air",
        "card --uses 0", "card --uses -1", "card --valid soon", "history bob --limit 0",
        "send bob hi --wait read", "send bob hi --timeout 30", "listen --for ever",
        "bench send 127.0.0.1:1", "bench send 127.0.0.1:1 --bytes 5TB", "bench send here --ping 1",
        "bench send 127.0.0.1:1 --ping 1 --handshakes 1",
        "profile create", "file send bob x",
    ],
)  # fmt: skip
def test_wrong_usage_is_two(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code = main(words.split())
    except SystemExit as end:
        code = int(str(end.code))
    assert code == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err
    assert "Traceback" not in shown.err


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (["contact", "add", "m2:contact/abc"], "bad_card"),
        (["contact", "add", CARD[:-3]], "bad_card"),
        (["contact", "add", CARD[:40] + "B" + CARD[41:]], "bad_card"),
        (["contact", "add", CIRCLE], "bad_card"),
        (["contact", "add", "https://example.org"], "bad_card"),
        (["circle", "join", CARD], "bad_circle"),
        (["circle", "join", CIRCLE[:-1]], "bad_circle"),
        (["profile", "create", "--name", "A", "--circle", "m2:circle/"], "bad_circle"),
        (["card", "--qr", "card.jpg"], "bad_file"),
        (["--passphrase-file", "/nonexistent", "profile", "create", "--name", "A"], "bad_file"),
        (["profile", "show"], "no_profile"),
    ],
)
def test_refused_input_is_four_with_a_key_and_one_sentence(
    words: list[str], key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--json", *words]) == 4
    shown = capsys.readouterr()
    assert json.loads(shown.out)["error"] == key
    assert shown.err.startswith("m2ctl: ")
    assert shown.err.count("\n") == 1


def test_version_and_the_listing(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out.startswith("m2ctl ")
    with pytest.raises(SystemExit) as end:
        main(["rpc", "--help"])
    assert end.value.code == 0
    shown = capsys.readouterr().out
    for name, method in METHODS.items():
        assert f"{name}(" in shown
        assert method.result.split(",")[0] in shown
        assert all(f"{param.name}: " in shown for param in method.params)
    assert all(f"  {name} {{" in shown for name in LISTED)


def test_a_fault_of_ours_is_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--profile", "x", "contact", "list"]) == 1
    assert "Traceback" not in capsys.readouterr().err
    assert main(["--profile", "x", "--debug", "contact", "list"]) == 1
    assert "a profile was opened" in capsys.readouterr().err
