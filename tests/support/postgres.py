"""A real PostgreSQL of Debian's, in a folder of its own, on a socket in it; never as root."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

START_SECONDS = 30.0


def programs() -> Path | None:
    """Where initdb and postgres are, of the newest version; None where they are not installed."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda one: float(one.parent.name)
    )
    if found:
        return found[-1]
    here = shutil.which("initdb")
    return Path(here).parent if here else None


def _somebody() -> dict[str, Any]:
    """Arguments of ``subprocess`` that make it a user who is not root."""
    if os.geteuid():
        return {}
    for name in ("postgres", "nobody"):
        try:
            who = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": []}
    raise RuntimeError("there is no user but root")


@contextmanager
def postgres(programs: Path) -> Iterator[str]:
    """A running server; its address as ``[store] database`` takes it."""
    somebody = _somebody()
    folder = Path(tempfile.mkdtemp(prefix="m2pg"))
    try:
        if somebody:
            os.chown(folder, somebody["user"], somebody["group"])
        data, env = folder / "data", {"LC_ALL": "C", "PATH": os.environ["PATH"]}
        words = ["-D", str(data), "-U", "m2", "-A", "trust", "-E", "UTF8", "--no-locale"]
        subprocess.run(
            [str(programs / "initdb"), *words], cwd=folder, env=env, check=True, timeout=60,
            stdout=subprocess.DEVNULL, **somebody,
        )  # fmt: skip
        words = ["-D", str(data), "-k", str(folder), "-c", "listen_addresses="]
        process = subprocess.Popen(
            [str(programs / "postgres"), *words], cwd=folder, env=env,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **somebody,
        )  # fmt: skip
        try:
            url = f"postgresql:///postgres?host={folder}&user=m2"
            _wait(url, process)
            yield url
        finally:
            process.terminate()
            process.wait(20)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    import psycopg

    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            psycopg.connect(url, connect_timeout=2).close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("PostgreSQL does not start")
