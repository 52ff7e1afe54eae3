"""Wheel and source archive: the same bytes from the same sources, and everything is in them."""

from __future__ import annotations

import io
import os
import tarfile
import zipfile
from pathlib import Path

import pytest
from m2package.place import ROOT, VERSION, Place
from m2package.python_dist import sdist, tidy_tar, tidy_zip, wheel

WHEN = 1_790_000_000


def tar_of(names: list[str], mtime: int, mode: int, owner: str) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name in names:
            member = tarfile.TarInfo(name)
            member.size, member.mtime, member.mode, member.uname = 3, mtime, mode, owner
            archive.addfile(member, io.BytesIO(b"abc"))
    return out.getvalue()


def test_order_times_owners_and_masks_do_not_show() -> None:
    one = tidy_tar(tar_of(["b", "a"], 1, 0o600, "ada"), WHEN)
    assert one == tidy_tar(tar_of(["a", "b"], 99, 0o664, "bob"), WHEN)
    with tarfile.open(fileobj=io.BytesIO(one)) as archive:
        told = [(m.name, m.mtime, m.mode, m.uname) for m in archive.getmembers()]
    assert told == [("a", WHEN, 0o644, ""), ("b", WHEN, 0o644, "")]
    assert one != tidy_tar(tar_of(["a", "c"], 1, 0o600, "ada"), WHEN)


def zip_of(names: list[str], year: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name, (year, 1, 2, 3, 4, 6)), b"abc")
    return out.getvalue()


def test_a_zip_is_tidied_alike() -> None:
    assert tidy_zip(zip_of(["b", "a"], 1999), WHEN) == tidy_zip(zip_of(["a", "b"], 2020), WHEN)
    assert tidy_zip(zip_of(["a"], 1999), WHEN) != tidy_zip(zip_of(["a"], 1999), WHEN + 86400)


@pytest.mark.slow
def test_built_twice_elsewhere_and_later_they_have_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(WHEN))
    first = Place(tmp_path / "one", tmp_path / "work")
    second = Place(tmp_path / "two", tmp_path / "another" / "deeper" / "work")
    made = [sdist(first), wheel(first)]
    old = os.umask(0o077)
    try:
        again = [sdist(second), wheel(second)]
    finally:
        os.umask(old)
    assert [one.read_bytes() for one in made] == [one.read_bytes() for one in again]
    with zipfile.ZipFile(made[1]) as archive:
        names = set(archive.namelist())
    missing = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "m2chat").rglob("*")
        if path.is_file() and path.suffix != ".pyc"
        if path.relative_to(ROOT).as_posix() not in names
    ]
    assert missing == []
    assert f"m2chat-{VERSION}.dist-info/licenses/LICENSE" in names
    assert not [name for name in names if not name.startswith(("m2chat/", "m2chat-"))]
