"""An empty Debian in a folder, for packages to be installed in and tried.

Made by debootstrap (kept for the next run) and copied; commands run in the copy by chroot inside a
mount namespace of their own, so that nothing stays mounted.  It needs root and Debian's archive.
"""

from __future__ import annotations

import json
import shutil
import struct
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from m2package.place import NotMade, Place, remove_tree, run

SUITE = "bookworm"
HOME = "/home/ada"
ENVIRONMENT = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": HOME,
    "LANG": "C.UTF-8",
    "QT_QPA_PLATFORM": "offscreen",
    "M2CHAT_BIND": "127.0.0.1:0",
    "M2_PASSPHRASE": "words",
    "DEBIAN_FRONTEND": "noninteractive",
}
_ENTER = (
    'set -e; root="$1"; shift; mount -t proc proc "$root/proc"; mount --rbind /dev "$root/dev"; '
    'exec chroot "$root" "$@"'
)
_SCREEN = (1280, 900)


class Debian:
    """One such system."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def command(self, *words: str, user: str = "root") -> list[str]:
        """The command line that runs words inside."""
        inside = list(words)
        if user != "root":
            inside = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *words]
        return ["unshare", "--mount", "sh", "-c", _ENTER, "enter", str(self.root), *inside]

    def run(
        self,
        *words: str,
        user: str = "root",
        stdin: bytes = b"",
        code: int = 0,
        more: Mapping[str, str] | None = None,
    ) -> bytes:
        """Its output; raises ``NotMade`` on any other exit code."""
        done = subprocess.run(
            self.command(*words, user=user),
            env={**ENVIRONMENT, **(more or {})},
            input=stdin,
            capture_output=True,
            timeout=600,
            check=False,
        )
        if done.returncode != code:
            tail = (done.stdout + done.stderr).decode(errors="replace")[-2000:]
            raise NotMade(f"{' '.join(words)} ended with {done.returncode}:\n{tail}")
        return done.stdout

    def ctl(self, who: str, *words: str) -> dict[str, object]:
        """``m2ctl`` on a profile; the last line that it tells."""
        profile = f"{HOME}/{who}"
        said = self.run("m2ctl", "--profile", profile, "--json", *words, user="ada")
        told: dict[str, object] = json.loads(said.splitlines()[-1])
        return told

    def install(self, *packages: Path) -> None:
        """With what they depend on, and nothing that is only recommended."""
        for package in packages:
            shutil.copy(package, self.root)
        names = [f"/{package.name}" for package in packages]
        self.run("apt-get", "-qq", "install", "-y", "--no-install-recommends", *names)


def fresh(place: Place) -> Debian:
    """A new copy of the empty system, in which no service may start."""
    empty, root = place.work / "debian-empty", place.work / "debian"
    if not (empty / "etc/debian_version").exists():
        remove_tree(empty)
        run("debootstrap", "--variant=minbase", SUITE, empty)
    remove_tree(root)
    run("cp", "-a", empty, root)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    # no service may start in a folder that is no computer
    (root / "usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n")
    (root / "usr/sbin/policy-rc.d").chmod(0o755)
    return Debian(root)


@contextmanager
def screen(debian: Debian) -> Iterator[tuple[dict[str, str], Path]]:
    """An X server inside: the environment of its programs, and the file that is its picture."""
    folder = debian.root / "screen"
    folder.mkdir(exist_ok=True)
    width, height = _SCREEN
    words = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24"]
    words += ["-nolisten", "tcp", "-nolisten", "local", "-fbdir", "/screen"]
    process = subprocess.Popen(
        debian.command(*words), env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        assert process.stdout is not None
        number = process.stdout.readline().decode().strip()
        if not number:
            raise NotMade("Xvfb does not start in the empty Debian.")
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}, folder / "Xvfb_screen0"
    finally:
        process.terminate()
        process.wait(timeout=20)


def picture(dump: bytes) -> tuple[int, int, bytes]:
    """Width, height and pixels (B G R and nothing, a byte each) of an X window dump (XWDFile.h)."""
    fields = struct.unpack_from(">25I", dump)
    size, width, height, bits, line, colours = (fields[i] for i in (0, 4, 5, 11, 12, 19))
    if bits != 32 or line != width * 4:
        raise NotMade(f"The screen has {bits} bits a pixel and {line} bytes a line.")
    begin = size + colours * 12
    return width, height, dump[begin : begin + line * height]


def save_picture(dump: Path, path: Path) -> int:
    """Write the screen as PNG; the number of colours that are seen on it."""
    from PySide6.QtGui import QImage

    width, height, pixels = picture(dump.read_bytes())
    image = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGB32)
    if not image.save(str(path)):
        raise NotMade(f"{path} could not be written.")
    return len({pixels[at : at + 3] for at in range(0, len(pixels), 4)})
