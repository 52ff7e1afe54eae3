"""Where the program runs: an X server, a window manager, a message bus, a look-up server.

All of our own, in one folder.  Bytecode is compiled before, as an installation has it; for a cold
start the system's caches are dropped where root allows it (else it is said that they were not).
"""

from __future__ import annotations

import compileall
import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.support.command_line import PASSPHRASE, ROOT
from tests.support.desktop_bus import private_bus

SCREEN = "1280x900x24"
CIRCLE = "Bench"
WAIT_S = 300.0  # for one start with all that is done in it
DROP = Path("/proc/sys/vm/drop_caches")
TOOLS = ("Xvfb", "dbus-daemon")


def missing() -> list[str]:
    """Programs that are needed and not installed."""
    return [name for name in TOOLS if shutil.which(name) is None]


def compile_all() -> None:
    """Bytecode of the program, which an installed one has."""
    for folder in ("m2chat", "benchmarks", "tests/support"):
        compileall.compile_dir(ROOT / folder, quiet=2, workers=1)


def drop_caches() -> bool:
    """Forget what the system read from disks; whether it did."""
    try:
        os.sync()
        DROP.write_text("3")
    except OSError:
        return False
    return True


@contextlib.contextmanager
def display() -> Iterator[str]:
    """An X server on a free display, with a window manager where one is installed."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    started = [subprocess.Popen(words, pass_fds=[writing], **quiet)]  # type: ignore[call-overload]
    os.close(writing)
    with os.fdopen(reading) as pipe:
        name = f":{pipe.readline().strip()}"
    if shutil.which("openbox"):
        around = {**os.environ, "DISPLAY": name}
        started.append(subprocess.Popen(["openbox"], env=around, **quiet))  # type: ignore[call-overload]
    try:
        yield name
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(10)


@contextlib.contextmanager
def server(folder: Path) -> Iterator[str]:
    """A look-up server that keeps its port from run to run; its circle link."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / "port"
    if not kept.exists():
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
            free.bind(("127.0.0.1", 0))
            kept.write_text(str(free.getsockname()[1]))
    words = ["run", "--bind", f"127.0.0.1:{kept.read_text()}", "--new-circle", CIRCLE, "--json"]
    command = [sys.executable, "-m", "m2chat.servers.main", *words, "--data", str(folder / "keys")]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    try:
        yield json.loads(process.stdout.readline())["circle"]
    finally:
        process.terminate()
        process.communicate(timeout=10)


class Place:
    """One computer: display, bus, server, a home with profiles."""

    def __init__(self, home: Path, screen: str, bus: str, circle: str) -> None:
        self.home, self.circle = home, circle
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("M2", "QT_", "LC_"))}
        clean.pop("PYTHONDONTWRITEBYTECODE", None)
        self.environment = {
            **clean,
            "DISPLAY": screen,
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LOGGING_RULES": "*=false",
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "M2CHAT_HOME": str(home),
            "M2CHAT_BIND": "127.0.0.1:0",
            "M2_PASSPHRASE": PASSPHRASE,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "PYTHONPATH": str(ROOT),
        }

    def program(self, scene: str, profile: Path, **options: object) -> dict[str, object]:
        """Start the program for a scene; what it found out."""
        shutil.rmtree(self.home / "crashes", ignore_errors=True)  # else it asks about them first
        words = [scene, str(profile), json.dumps(options), repr(time.monotonic())]
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.window.program", *words],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=WAIT_S,
        )
        if done.returncode or not done.stdout:
            raise SystemExit(f"{scene} failed with {done.returncode}: {done.stderr[-3000:]}")
        found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
        return found


@contextlib.contextmanager
def place(home: Path) -> Iterator[Place]:
    """Everything that one run stands on."""
    home.mkdir(parents=True, exist_ok=True)
    with display() as screen, private_bus(home) as bus, server(home / "server") as circle:
        yield Place(home, screen, bus, circle)
