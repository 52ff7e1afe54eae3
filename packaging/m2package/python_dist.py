"""Wheel and source archive: the same bytes from the same commit, wherever and whenever made.

setuptools writes the times and modes that files happen to have, and packs what an earlier build
left in the folder.  So only what git knows is built from, in a folder of its own; the source
archive is written anew (sorted, one time, owner 0, modes 0644/0755), and the wheel is built from
it.
"""

from __future__ import annotations

import gzip
import io
import shutil
import tarfile
import time
import zipfile
from pathlib import Path

from m2package.place import ROOT, Place, epoch, python, run

SOURCES = ("m2chat", "pyproject.toml", "README.md", "LICENSE")


def sdist(place: Place) -> Path:
    """``m2chat-VERSION.tar.gz``."""
    tree = place.fresh("tree")
    for name in run("git", "ls-files", "-z", "--", *SOURCES).split("\0"):
        if name and (ROOT / name).is_file():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tree / name)
    made = _built("--sdist", "*.tar.gz", place.fresh("sdist"), tree)
    return _put(place, made.name, tidy_tar(made.read_bytes(), epoch()))


def wheel(place: Place) -> Path:
    """``m2chat-VERSION-py3-none-any.whl``, from the source archive."""
    folder = place.fresh("wheel")
    source = sdist(Place(folder, place.work))
    with tarfile.open(source) as archive:
        archive.extractall(folder, filter="data")
    tree = folder / source.name.removesuffix(".tar.gz")
    made = _built("--wheel", "*.whl", folder, tree)
    return _put(place, made.name, tidy_zip(made.read_bytes(), epoch()))


def _built(kind: str, pattern: str, folder: Path, source: Path) -> Path:
    python("-m", "build", "--no-isolation", kind, "--outdir", folder, source)
    return next(folder.glob(pattern))


def _put(place: Place, name: str, content: bytes) -> Path:
    place.out.mkdir(parents=True, exist_ok=True)
    (place.out / name).write_bytes(content)
    return place.out / name


def tidy_tar(source: bytes, when: int) -> bytes:
    """The same files with one time, no owner, and no order of any disk."""
    plain = io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(source)) as old,
        tarfile.open(fileobj=plain, mode="w", format=tarfile.PAX_FORMAT) as new,
    ):
        for member in sorted(old.getmembers(), key=lambda one: one.name):
            member.mtime, member.uid, member.gid, member.uname, member.gname = when, 0, 0, "", ""
            member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
            member.pax_headers = {}
            new.addfile(member, old.extractfile(member) if member.isfile() else None)
    return gzip.compress(plain.getvalue(), 9, mtime=when)


def tidy_zip(source: bytes, when: int) -> bytes:
    """The same files in order, with one time and plain modes (a zip knows no year before 1980)."""
    stamp = time.gmtime(max(when, 315532800))[:6]
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(source)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new,
    ):
        for member in sorted(old.infolist(), key=lambda one: one.filename):
            entry = zipfile.ZipInfo(member.filename, stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            new.writestr(entry, old.read(member))
    return out.getvalue()
