"""The server's container: a folder that a container builder takes, and the image where one is.

The folder holds the recipe, the wheel, the lock and the settings, and nothing else: what is not
there cannot come into an image by mistake.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from pathlib import Path

from m2package import locks, python_dist
from m2package.place import PACKAGING, VERSION, NotMade, Place, epoch, run

HERE = PACKAGING / "container"
BASE = "M2CHAT_CONTAINER_BASE"  # the image that ours stands on, with its digest
METRICS = "127.0.0.1:9470"  # the health check asks there


def context(place: Place) -> Path:
    """The folder."""
    folder = place.fresh("container")
    python_dist.wheel(Place(folder, place.work))
    shutil.copy(locks.SHIPPED["m2-server"], folder)
    shutil.copy(HERE / "Containerfile", folder)
    (folder / "m2-server.toml").write_text(settings(), encoding="utf-8")
    return folder


def settings() -> str:
    """Those of the other packages, with metrics for the health check."""
    given = (PACKAGING / "server" / "m2-server.toml").read_text(encoding="utf-8")
    changed = given.replace('metrics = ""', f'metrics = "{METRICS}"')
    if changed == given:
        raise NotMade("m2-server.toml has no line for metrics.")
    return changed


def image(place: Place) -> Path:
    """``m2-server-VERSION-container.tar.gz``: for ``docker load`` and its like."""
    folder = context(place)
    tag = f"m2-server:{VERSION}"
    words: list[str | Path] = ["--tag", tag, "--file", folder / "Containerfile"]
    if os.environ.get(BASE):
        words += ["--build-arg", f"BASE={os.environ[BASE]}"]
    run("docker", "build", *words, folder)
    said = run("docker", "run", "--rm", "--read-only", "--cap-drop=ALL", tag, "--version")
    if said.strip() != f"m2-server {VERSION}":
        raise NotMade(f"The server in the container calls itself {said!r}.")
    place.out.mkdir(parents=True, exist_ok=True)
    path = place.out / f"m2-server-{VERSION}-container.tar.gz"
    saved = subprocess.run(["docker", "save", tag], stdout=subprocess.PIPE, check=True).stdout
    path.write_bytes(gzip.compress(saved, 6, mtime=epoch()))
    return path
