"""What a start loads: nothing that the first window does not show.

In a process of its own, for the others have loaded everything; names only, no times.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOPICS = (
    "chats", "privacy", "security", "advanced", "help", "network", "profile", "keeping",
    "donation", "shortcuts", "sheet",
)  # fmt: skip
NOT_AT_START = {
    *(f"m2chat.ui.settings.{one}" for one in TOPICS),
    *(f"m2chat.ui.dialogs.{one}" for one in (
        "network", "network_live", "network_trace", "network_ledger", "network_check", "layers",
        "test_contact", "host_circle", "in_this_room", "backup", "export_chat", "group",
        "certificates", "own_profile", "my_cards", "treaty", "wipe", "profiles", "onboarding",
        "add_contact", "open_link", "safety_code", "chat_choices", "restore", "scan_code",
    )),
    "m2chat.ui.scan.camera", "m2chat.ui.scan.screen", "m2chat.ui.scan.panel",
    "m2chat.ui.links.settings_page", "m2chat.ui.desktop.crash_page",
    "m2chat.ui.desktop.desktop_topic", "m2chat.ui.desktop.notification_topic",
    "m2chat.app.insight.findings", "m2chat.app.qr",
    "PySide6.QtPrintSupport", "PySide6.QtMultimedia", "PySide6.QtNetwork", "hypothesis", "pytest",
    "sounddevice", "soundfile",
}  # fmt: skip
START = """
import json, sys, time
from PySide6.QtCore import QEventLoop
from m2chat.ui.main import make_application
from m2chat.ui.bridge import Bridge, NodeThread
from m2chat.ui.main_window import MainWindow
ours = set(sys.modules)
from tests.support.fake_app import large_application
application = make_application(["m2chat"])
node = NodeThread()
node.start()
bridge = Bridge(node)
bridge.attach(large_application(3, 20, 10))
theirs = set(sys.modules) - ours  # what the fake brings
window = MainWindow(bridge, time.time)
window.show()
ready = QEventLoop()
window.load(ready.quit)
ready.exec()
window.grab()
print(json.dumps([sorted(set(sys.modules) - theirs), window.conversations.rowCount()]), flush=True)
window.close()
bridge.close()
node.stop()
"""


def test_a_start_loads_only_what_its_first_window_shows() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", START],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout, done.stderr
    loaded, rows = json.loads(done.stdout.splitlines()[-1])
    assert rows
    assert "m2chat.ui.main_window" in loaded
    assert sorted(NOT_AT_START & set(loaded)) == []


def test_the_program_imports_as_python_does() -> None:
    """PySide6's own import reads and keeps the source of every module."""
    asked = (
        "import builtins, linecache; before = builtins.__import__; import m2chat.ui.main; "
        "print(builtins.__import__ is before, len(linecache.cache) < 20)"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == ["True", "True"], done.stderr


def test_the_names_are_those_of_modules() -> None:
    """Else a renamed one would pass for ever."""
    for name in NOT_AT_START:
        if name.startswith("m2chat."):
            assert (ROOT / f"{name.replace('.', '/')}.py").exists(), name
