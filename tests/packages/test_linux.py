"""What a Linux desktop reads of the package: manuals, completion, icons, description."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from m2package import linux
from m2package.manuals import completion, manual, parsers, verbs
from m2package.place import PACKAGING
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

PROGRAMS = ("m2chat", "m2ctl", "m2-server")


@pytest.fixture(autouse=True)
def when(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_manual_tells_every_verb_and_option(name: str) -> None:
    parser = parsers()[name]
    page = manual(name, parser)
    for verb, inner in verbs(parser).items():
        assert f".SS {name} {verb}\n".replace("-", "\\-") in page
        for deeper in verbs(inner):
            assert f".SS {name} {verb} {deeper}\n".replace("-", "\\-") in page
    for action in parser._actions:
        for flag in action.option_strings:
            assert flag.replace("-", "\\-") in page
    assert "2026-09-21" in page  # the day of the commit, not of the build
    assert "SUPPRESS" not in page


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash here")
@pytest.mark.parametrize(
    ("name", "typed", "offered"),
    [
        ("m2ctl", ["pro"], {"profile"}),
        ("m2ctl", ["profile", "cre"], {"create"}),
        ("m2ctl", ["--profile", "x", "profile", "create", "--na"], {"--name"}),
        ("m2-server", ["run", "--new"], {"--new-circle"}),
        ("m2chat", ["--mini"], {"--minimized"}),
    ],
)
def test_bash_completes_what_the_program_knows(
    name: str, typed: list[str], offered: set[str]
) -> None:
    script = completion(name, parsers()[name])
    words = " ".join(f"'{word}'" for word in [name, *typed])
    script += f"\nCOMP_WORDS=({words}); COMP_CWORD={len(typed)}; _{name.replace('-', '_')}\n"
    script += 'printf "%s\\n" "${COMPREPLY[@]}"\n'
    done = subprocess.run(["bash"], input=script, capture_output=True, text=True, timeout=20)
    assert (done.stderr, set(done.stdout.split())) == ("", offered)


def test_the_icon_is_drawn_in_every_size(qtbot: QtBot, tmp_path: Path) -> None:
    linux.icons(PACKAGING / "linux/m2chat.svg", tmp_path)
    for size in linux.ICON_SIZES:
        image = QImage(str(tmp_path / f"{size}x{size}/apps/m2chat.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() == 0  # the corner is round
        assert image.pixelColor(size // 2, size // 8).alpha() == 255
    assert (tmp_path / "scalable/apps/m2chat.svg").is_file()


def test_the_licences_of_all_parts_are_told(tmp_path: Path) -> None:
    part = tmp_path / "_internal" / "wing-1.2.dist-info"
    (part / "licenses").mkdir(parents=True)
    (part / "METADATA").write_text("Name: wing\nLicense: MIT\n\nLicense: not this line\n")
    (part / "licenses" / "LICENSE.txt").write_text("Do as you please.")
    told = linux.copyright_file(tmp_path)
    assert "wing 1.2\n\nLicense: MIT\n\nDo as you please." in told
    assert "not this line" not in told
    assert told.startswith("m2chat ")
