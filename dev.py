#!/usr/bin/env python3
"""One door to the project: ``python3 dev.py run | test | demo | bench | sim | soak | fuzz | check |
mutations | languages | screenshots | package``.

Standard library only.  It makes ``.venv`` beside this file, installs the project into it (and, on
Debian-like systems, the few system packages that Qt needs), then hands over to the project's code.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
ROUTER = VENV / "router"
LOCK = ROOT / "packaging" / "locks" / "build.txt"
OLDEST, NEWEST = (3, 11), (3, 13)

# Found by ldd in an empty Debian 12 root, then run there.
QT_PACKAGES = [
    "libegl1",
    "libgl1",
    "libfontconfig1",
    "libfreetype6",
    "libglib2.0-0",
    "libdbus-1-3",
    "libxkbcommon0",
    "libx11-6",
    "libgssapi-krb5-2",
    "libbrotli1",
    "fonts-dejavu-core",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-util1",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxcb-randr0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libx11-xcb1",
    "libportaudio2",
]
TEST_PACKAGES = [
    "xvfb",
    "xauth",
    "xdotool",
    "openbox",
    "openssl",
    "dbus",
    "at-spi2-core",
    "gnome-keyring",
    "libsecret-1-0",
    "iproute2",
    "nftables",
    "procps",
    "libmnl0",
    "libnftnl11",
    "fonts-noto-color-emoji",
    "fonts-noto-core",
    "desktop-file-utils",
    "postgresql",
    "nsis",
    "wixl",
    "msitools",
    "osslsigncode",
]

# Packages are made and checked with these; the libraries are those that PyInstaller picks up.
PACKAGE_PACKAGES = [
    "appstream",
    "binutils",
    "chrpath",
    "cpio",
    "debootstrap",
    "desktop-file-utils",
    "dpkg-dev",
    "g++",
    "lintian",
    "makeself",
    "nsis",
    "osslsigncode",
    "rpm",
    "squashfs-tools",
    "wixl",
    "xz-utils",
    "zstd",
]

ROUTER_PACKAGES = ["miniupnpd-nftables"]

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
CONTAINER_FILE = ROOT / "packaging" / "container" / "Containerfile"
COMPOSE = CONTAINER_FILE.with_name("compose.yaml")

# The tests that run on real clocks, and how many of them may have a second try.
CLOCKED = ("tests/e2e/", "tests/integration/", "tests/netns/", "tests/ui/")
AGAIN = 12


def fail(sentence: str) -> int:
    """Say what is wrong and what to do; the exit code of wrong usage."""
    print(f"dev.py: {sentence}", file=sys.stderr)
    return 2


def call(*words: str | Path, env: dict[str, str] | None = None) -> int:
    """Run a command in the project's folder and return its exit code."""
    return subprocess.run([str(word) for word in words], cwd=ROOT, env=env, check=False).returncode


def must(*words: str | Path, env: dict[str, str] | None = None) -> None:
    """Run a command; a failure ends this program with its exit code."""
    code = call(*words, env=env)
    if code:
        raise SystemExit(code)


def missing_packages(packages: Sequence[str]) -> list[str]:
    """Debian packages of the list that are not installed; none on other systems."""
    if sys.platform != "linux" or not shutil.which("dpkg-query"):
        return []
    shown = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *packages],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    have = {line.split()[0] for line in shown.splitlines() if line.endswith(" installed")}
    return [name for name in packages if name not in have]


def install_packages(packages: Sequence[str]) -> None:
    """Install what Debian lacks, as root or through sudo; elsewhere name it and go on."""
    missing = missing_packages(packages)
    if not missing:
        return
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    prefix = [] if root else ["sudo", "-n"] if shutil.which("sudo") else None
    if prefix is None or not shutil.which("apt-get"):
        print("dev.py: these system packages are missing: " + " ".join(missing), file=sys.stderr)
        return
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    print(f"dev.py: installing {len(missing)} system packages", file=sys.stderr)
    call(*prefix, "apt-get", "-qq", "update", env=env)
    quiet = ["-qq", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends"]
    known = [name for name in missing if in_archive(name)]  # one unknown name refuses them all
    if known and call(*prefix, "apt-get", "install", "-y", *quiet, *known, env=env):
        print("dev.py: please install by hand: " + " ".join(known), file=sys.stderr)
    if len(known) < len(missing):
        unknown = sorted(set(missing) - set(known))
        print("dev.py: not in this system's archive: " + " ".join(unknown), file=sys.stderr)


def in_archive(package: str) -> bool:
    """Whether the system's archive has a package of this name."""
    words = ["apt-cache", "show", package]
    return not subprocess.run(words, capture_output=True, check=False).returncode


def install_project(extras: str) -> None:
    """Make ``.venv`` and install the project in it, unless that was done for this very list.

    With ``M2CHAT_LOCKED`` set: the versions of the lock with all extras, each file by its hash.
    """
    locked = bool(os.environ.get("M2CHAT_LOCKED"))
    extras = "locked" if locked else extras
    read = (ROOT / "pyproject.toml").read_bytes() + (LOCK.read_bytes() if locked else b"")
    wanted = hashlib.sha256(read + extras.encode()).hexdigest()
    stamp = VENV / f"installed-{extras.replace(',', '-')}"
    if stamp.exists() and stamp.read_text() == wanted and PYTHON.exists():
        return
    if not PYTHON.exists():
        print("dev.py: making .venv", file=sys.stderr)
        must(sys.executable, "-m", "venv", VENV)
    print(f"dev.py: installing m2chat[{extras}]", file=sys.stderr)
    pip = ("-m", "pip", "install", "-q", "--disable-pip-version-check")
    if locked:
        must(PYTHON, *pip, "--require-hashes", "--only-binary", ":all:", "-r", LOCK)
        must(PYTHON, *pip, "--no-deps", "--no-build-isolation", "-e", ROOT)
    else:
        must(PYTHON, *pip, "-e", f"{ROOT}[{extras}]")
    stamp.write_text(wanted)


def unpack_router() -> None:
    """miniupnpd, the router of the port mapping tests: unpacked beside the tests and not installed,
    so that no service starts on this computer."""
    if not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        return
    if shutil.which("miniupnpd") or (ROUTER / "usr/sbin/miniupnpd").exists():
        return
    ROUTER.mkdir(parents=True, exist_ok=True)
    got = subprocess.run(
        ["apt-get", "-qq", "download", *ROUTER_PACKAGES],
        cwd=ROUTER,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    for package in ROUTER.glob("*.deb") if not got.returncode else ():
        call("dpkg-deb", "-x", package, ROUTER)
        package.unlink()


def has_display() -> bool:
    """Whether a window can be opened here."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


NO_DISPLAY = (
    "there is no display here. Without a window: 'python3 dev.py demo --headless', or "
    "'.venv/bin/m2ctl --help'."
)


def run(rest: list[str]) -> int:
    """Open the desktop application."""
    if not has_display():
        return fail(NO_DISPLAY)
    install_packages(QT_PACKAGES)
    install_project("desktop,voice,fast,upnp")
    return call(PYTHON, "-m", "m2chat", *rest)


def demo(rest: list[str]) -> int:
    """Two people and a server on this computer."""
    headless = "--headless" in rest
    if not headless and "--screenshots" not in rest and not has_display():
        return fail(NO_DISPLAY)
    if not headless:
        install_packages(QT_PACKAGES)
    install_project("fast" if headless else "desktop,voice,fast,upnp")
    return call(PYTHON, "-m", "m2chat.cli.demo" if headless else "m2chat.ui.demo", *rest)


def failed_by_the_clock() -> list[str]:
    """The failed tests, if all of them run on real clocks and they are few; else none."""
    noted = ROOT / ".pytest_cache" / "v" / "cache" / "lastfailed"
    failed = list(json.loads(noted.read_text())) if noted.exists() else []
    return failed if len(failed) <= AGAIN and all(f.startswith(CLOCKED) for f in failed) else []


def test(rest: list[str]) -> int:
    """Every test; more arguments go to pytest.

    Real processes and sockets lose to a busy machine at times.  In a whole run a few of theirs that
    failed are run once more, alone, and named; whatever fails twice has failed (ADR-0142).
    """
    install_packages([*QT_PACKAGES, *TEST_PACKAGES])
    unpack_router()
    install_project("desktop,voice,fast,upnp,dev")
    env = {**os.environ, "PYTHONUTF8": "1"}
    some = any(word.startswith(("-n", "-k", "-x", "tests")) for word in rest)
    # by a thread: a test that hangs in C then ends its worker and is named
    workers = [] if some else ["-n2", "--timeout-method=thread"]
    code = call(PYTHON, "-m", "pytest", *workers, *rest, env=env)
    again = failed_by_the_clock() if code == 1 and not rest else []
    if again:
        print("dev.py: once more, alone:\n  " + "\n  ".join(again), file=sys.stderr)
        return call(PYTHON, "-m", "pytest", *again, env=env)
    return code


def check(rest: list[str]) -> int:
    """The static checks: format, lint, types, import contracts; workflow and container files."""
    install_project("desktop,voice,fast,upnp,dev")
    steps: list[list[str | Path]] = [
        [BIN / "ruff", "format", "--check", "."],
        [BIN / "ruff", "check", "."],
        [BIN / "mypy"],
        [BIN / "lint-imports"],
        [BIN / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", *WORKFLOWS],
        [BIN / "check-jsonschema", "--builtin-schema", "vendor.compose-spec", COMPOSE],
        [BIN / "zizmor", "--offline", "--no-progress", "--persona", "pedantic", *WORKFLOWS],
    ]
    if sys.platform == "linux":
        steps.append([BIN / "hadolint", CONTAINER_FILE])
    codes = [call(*step) for step in steps]
    return max(codes)


def bench(rest: list[str]) -> int:
    """The benchmarks; figures are printed, never asserted."""
    install_project("desktop,voice,fast,upnp,dev")
    return call(PYTHON, ROOT / "benchmarks" / "run.py", *rest)


def sim(rest: list[str]) -> int:
    """The look-up cloud at its full size, simulated: ten million peers, a thousand servers."""
    install_project("desktop,voice,fast,upnp,dev")
    return call(PYTHON, ROOT / "benchmarks" / "scale.py", *rest)


def soak(rest: list[str]) -> int:
    """Whole applications for virtual hours of faults; by default two rounds of half an hour."""
    install_project("desktop,voice,fast,upnp,dev")
    return call(PYTHON, "-m", "tests.soak", *rest)


def fuzz(rest: list[str]) -> int:
    """Every decoder against noise, ten times as long as in the tests, or ``--times N``."""
    install_project("desktop,voice,fast,upnp,dev")
    parser = argparse.ArgumentParser(prog="dev.py fuzz")
    parser.add_argument("--times", type=int, default=10)
    wanted = parser.parse_args(rest)
    env = {**os.environ, "M2CHAT_FUZZ_TIMES": str(wanted.times)}
    return call(PYTHON, "-m", "pytest", "-n2", "--timeout=0", "tests/fuzz", env=env)


def mutations(rest: list[str]) -> int:
    """Take the defences out one by one: a test must notice each (minutes)."""
    install_project("desktop,voice,fast,upnp,dev")
    return call(PYTHON, "-m", "tests.mutations.run", *rest)


def languages(rest: list[str]) -> int:
    """Bring the files of all languages up to the source; say what nobody has translated yet."""
    install_project("desktop,voice,fast,upnp,dev")
    return call(PYTHON, "-m", "tests.languages", *rest)


def screenshots(rest: list[str]) -> int:
    """Every page of the window as a picture, in both themes, two languages and three sizes."""
    install_packages(QT_PACKAGES)
    install_project("desktop,voice,fast,upnp,dev")
    return call(PYTHON, "-m", "tests.screenshots", *rest)


def package(rest: list[str]) -> int:
    """What people install, and what makes a release of it; ``--check`` tries the debs."""
    install_packages([*QT_PACKAGES, *PACKAGE_PACKAGES])
    install_project("desktop,voice,fast,upnp,package")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "packaging"), str(ROOT)])}
    return call(PYTHON, "-m", "m2package", *rest, env=env)


COMMANDS = {
    "run": run,
    "test": test,
    "demo": demo,
    "bench": bench,
    "screenshots": screenshots,
    "sim": sim,
    "soak": soak,
    "fuzz": fuzz,
    "check": check,
    "mutations": mutations,
    "languages": languages,
    "package": package,
}


def main() -> int:
    """Parse the verb and hand the rest on untouched."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        return fail("Python 3.11, 3.12 or 3.13 is needed; this is " + sys.version.split()[0])
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__)
    parser.add_argument("command", choices=sorted(COMMANDS), help="what to do")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="handed on to the command")
    words = parser.parse_args()
    return COMMANDS[words.command](words.rest)


if __name__ == "__main__":
    raise SystemExit(main())
