"""One file that installs m2chat on any Linux, for one person and without a password (makeself).

``packaging/run/setup.sh`` does it; the archive holds it beside the same tree as all packages.
"""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

from m2package.linux import copied
from m2package.place import PACKAGING, VERSION, Place, epoch, run


def selfrun(place: Place) -> list[Path]:
    """``m2chat-VERSION-MACHINE.run``."""
    root = copied(place, "m2chat", "run")
    shutil.copy(PACKAGING / "run/setup.sh", root / "setup.sh")
    (root / "setup.sh").chmod(0o755)
    os.utime(root / "setup.sh", (epoch(), epoch()))
    os.utime(root, (epoch(), epoch()))
    place.out.mkdir(parents=True, exist_ok=True)
    path = place.out / f"m2chat-{VERSION}-{os.uname().machine}.run"
    plain = f"--sort=name --owner=0 --group=0 --numeric-owner --mtime=@{epoch()}"
    day = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch()))
    words = ["--xz", "--complevel", "6", "--sha256", "--nox11", "--tar-quietly"]
    words += ["--tar-format", "gnu", "--tar-extra", plain, "--packaging-date", day]
    run("makeself", *words, root, path, f"m2chat {VERSION}", "./setup.sh")
    return [path]
