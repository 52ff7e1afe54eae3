"""A code on a real screen is found below our own window, which hides and comes back."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from m2chat.links import ContactCard

ROOT = Path(__file__).resolve().parents[2]
CARD = ContactCard(bytes(range(32)), b"d" * 16, b"i" * 16, 3600 * 500_000, b"t" * 8).link()

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("Xvfb"), reason="Xvfb is not installed"),
]


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of our own on a free display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(10)


def _words(display: str, *words: str) -> tuple[list[str], dict[str, str]]:
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    return [sys.executable, "-m", "tests.support.screen_scan", *words], env


@contextmanager
def shown(display: str, link: str) -> Iterator[None]:
    """Another program shows a code for a while."""
    words, env = _words(display, "show", link)
    with subprocess.Popen(words, env=env, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None and program.stdout.readline().strip() == "shown"
        yield
        program.terminate()


def scan(display: str) -> str:
    words, env = _words(display, "scan")
    done = subprocess.run(words, env=env, capture_output=True, text=True, timeout=90, check=False)
    assert "Traceback" not in done.stderr
    return done.stdout.strip()


def test_a_card_below_our_window_is_found(display: str) -> None:
    with shown(display, CARD):
        assert scan(display) == f"{CARD} True 1200 800"


def test_a_screen_without_a_card_offers_to_select_an_area(display: str) -> None:
    assert scan(display) == "area True 1200 800"
    with shown(display, "https://example.org"):
        assert scan(display) == "area True 1200 800"
