"""What goes with a release: the locks, bills of materials, checksums and the update notice."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from m2package import locks, release
from m2package.place import ROOT, VERSION, NotMade, Place

from m2chat.app.updates import build
from m2chat.app.updates.release import decode
from m2chat.crypto.signing import SigningKey

SEED = bytes(range(32))


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    for name in (release.KEY, release.URL, release.BEFORE):
        monkeypatch.delenv(name, raising=False)
    made = Place(tmp_path / "out", tmp_path / "work")
    made.out.mkdir()
    (made.out / f"m2chat_{VERSION}_amd64.deb").write_bytes(b"a package")
    (made.out / f"m2chat-{VERSION}-setup.exe").write_bytes(b"another")
    return made


def locked(path: Path) -> dict[str, set[str]]:
    """Name -> versions; every one with a hash."""
    found: dict[str, set[str]] = {}
    for entry in re.split(r"\n(?=\S)", path.read_text(encoding="ascii").strip()):
        named = re.match(r"([a-z0-9.-]+)==([^ ;]+)", entry)
        assert named and re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry
        found.setdefault(named[1], set()).add(named[2])
    return found


def test_the_locks_hold_all_that_the_project_asks_for() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    for lock, extras in locks.EXTRAS.items():
        have = locked(lock)
        asked_for = list(project["dependencies"])
        for extra in extras:
            asked_for += project["optional-dependencies"][extra]
        for one in asked_for:
            asked = re.match(r"([A-Za-z0-9._-]+)(?:\[\w+\])?>=([0-9.]+)", one)
            assert asked, one
            name = re.sub(r"[._-]+", "-", asked[1]).lower()
            assert name in have, f"{name}: python3 dev.py package locks"
            for version in have[name]:
                assert number(version) >= number(asked[2]), one


def number(version: str) -> list[int]:
    return [int(one) for one in re.findall(r"\d+", version)[:3]]


def test_what_is_shipped_is_what_was_built_with() -> None:
    builder = locked(locks.BUILD)
    for path in locks.SHIPPED.values():
        for name, versions in locked(path).items():
            assert versions <= builder.get(name, versions), name
    for name in ("pyside6-essentials", "qasync", "sounddevice"):
        assert name not in locked(locks.SHIPPED["m2-server"])


def test_no_index_is_named() -> None:
    for lock in locks.EXTRAS:
        assert not re.search(r"https?://|--(extra-)?index", lock.read_text(encoding="ascii"))


@pytest.mark.slow
def test_the_bill_names_every_part_with_its_hashes(place: Place) -> None:
    made = release.bills(place)
    for path, (name, lock) in zip(made, locks.SHIPPED.items(), strict=True):
        told = json.loads(path.read_text(encoding="utf-8"))
        assert (told["bomFormat"], told["metadata"]["component"]["name"]) == ("CycloneDX", name)
        assert told["metadata"]["component"]["version"] == VERSION
        parts = {one["name"] for one in told["components"]}
        assert parts == {*locked(lock), "python"}
        shown = json.dumps(told)
        digest = re.search(r"sha256:([0-9a-f]{64})", lock.read_text(encoding="ascii"))
        assert digest and digest[1] in shown


def test_checksums_are_those_that_sha256sum_reads(place: Place) -> None:
    release.checksums(place)
    path = release.checksums(place)  # a second time it does not count itself
    lines = path.read_text().splitlines()
    assert [one.split("  ")[1] for one in lines] == [
        f"m2chat-{VERSION}-setup.exe",
        f"m2chat_{VERSION}_amd64.deb",
    ]
    tool = shutil.which("sha256sum")
    if tool:
        words = [tool, "--check", "--strict", path.name]
        assert subprocess.run(words, cwd=place.out, capture_output=True).returncode == 0
        (place.out / f"m2chat-{VERSION}-setup.exe").write_bytes(b"changed")
        assert subprocess.run(words, cwd=place.out, capture_output=True).returncode == 1


def test_the_notice_is_signed_and_names_the_packages(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(release.KEY, SEED.hex())
    monkeypatch.setenv(release.URL, "https://m2chat.example/get")
    (place.out / "m2chat-1.cdx.json").write_text("{}")
    monkeypatch.setattr(build, "PUBLIC_KEY", SigningKey(SEED).public.hex())
    path = release.notice(place)
    signed = decode(path.read_bytes())
    signed.verify(SigningKey(SEED).public)
    told = signed.release
    assert (told.version, told.urls) == (VERSION, ("https://m2chat.example/get",))
    assert {one.name: one.digest for one in told.files} == {
        one.name: release.digest(one)
        for one in place.out.iterdir()
        if one.suffix in {".deb", ".exe"}
    }
    assert SEED.hex().encode() not in b"".join(one.read_bytes() for one in place.out.iterdir())


def test_a_notice_that_the_program_would_not_believe_is_not_made(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(release.KEY, SEED.hex())
    monkeypatch.setenv(release.URL, "https://m2chat.example/get")
    monkeypatch.setattr(build, "PUBLIC_KEY", SigningKey(bytes(32)).public.hex())
    with pytest.raises(NotMade, match="refused"):
        release.notice(place)
    assert not (place.out / release.NOTICE).exists()
    for key in ("zz", "00", ""):
        monkeypatch.setenv(release.KEY, key)
        with pytest.raises(NotMade, match=release.KEY):
            release.notice(place)
    monkeypatch.setenv(release.KEY, SEED.hex())
    monkeypatch.setenv(release.URL, "http://m2chat.example/get")
    with pytest.raises(NotMade):
        release.notice(place)


def test_without_a_key_the_rest_is_made(
    place: Place, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(release, "bills", lambda place: [])
    assert release.finish(place) == [place.out / release.SUMS]
    assert release.KEY in capsys.readouterr().err
