"""The desktop is asked for a picture of the screen: on a session bus of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from m2chat.app import qr

ROOT = Path(__file__).resolve().parents[2]
LINK = "m2:circle/" + "A" * 60

pytest.importorskip("jeepney")
pytestmark = pytest.mark.skipif(
    not shutil.which("dbus-run-session"), reason="dbus-run-session is not installed"
)
# Asks, and prints what came; begun by the same session bus as the portal.
ASKER = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from m2chat.ui.scan.portal import PortalScreenshot
application = QCoreApplication([])
portal = PortalScreenshot(application)
def told(*said):
    print(*(len(one) if isinstance(one, bytes) else one for one in said), flush=True)
    application.quit()
portal.taken.connect(lambda source: told("taken", source))
portal.refused.connect(lambda sentence: told("refused", sentence))
portal.cancelled.connect(lambda: told("cancelled"))
QTimer.singleShot(20_000, lambda: told("nothing"))
portal.ask()
application.exec()
"""
BOTH = """
import subprocess, sys
portal = subprocess.Popen([sys.executable, "-m", "tests.support.portal", *sys.argv[1:]],
                          stdout=subprocess.PIPE, text=True)
assert portal.stdout.readline().strip() == "ready"
subprocess.run([sys.executable, "-c", sys.stdin.read()], check=True, timeout=60)
portal.kill()
"""


def ask(behaviour: str, picture: Path) -> str:
    program = ["dbus-run-session", "--", sys.executable, "-c", BOTH, behaviour, str(picture)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        program, input=ASKER, env=env, capture_output=True, text=True, timeout=90, check=False
    )
    return done.stdout.strip() or done.stderr


@pytest.mark.parametrize(
    ("behaviour", "said"),
    [
        ("cancel", "cancelled"),
        ("deny", "refused The desktop gave no picture of the screen."),
        ("refuse", "refused The desktop gave no picture of the screen."),
    ],
)
def test_no_is_heard(tmp_path: Path, behaviour: str, said: str) -> None:
    assert ask(behaviour, tmp_path / "none.png").startswith(said)


@pytest.mark.parametrize("behaviour", ["grant", "own-path"])
def test_the_picture_is_read_and_not_kept(tmp_path: Path, behaviour: str) -> None:
    picture = tmp_path / "screen shot.png"
    source = qr.png(LINK)
    picture.write_bytes(source)
    assert ask(behaviour, Path(str(picture).replace(" ", "%20"))) == f"taken {len(source)}"
    assert not picture.exists()


def test_a_picture_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert ask("grant", tmp_path / "none.png").startswith("refused")


def test_without_a_bus_the_sentence_comes_at_once() -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/none"}
    done = subprocess.run(
        [sys.executable, "-c", ASKER], env=env, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.startswith("refused The desktop gave no picture")
