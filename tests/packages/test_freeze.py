"""What is made smaller in the frozen folder still does what it is there for."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from m2package import icu
from m2package.place import NotMade, size

HEADER = bytes.fromhex("9000da271400000000000200436d6e4401000000").ljust(0x90, b"\0")


def test_the_packed_data_are_read_as_they_were_written() -> None:
    items = {"icudt73l/coll/root.res": b"abc", "icudt73l/cnvalias.icu": b"x" * 33}
    whole = icu.packed(HEADER, items)
    header, found = icu.unpacked(whole)
    assert header == HEADER
    assert {name: one.rstrip(b"\0") for name, one in found.items()} == items
    assert all(whole.index(one) % 16 == 0 for one in items.values())
    assert list(found) == sorted(items)  # ICU looks names up by halving


def test_what_is_no_data_of_icu_is_refused(tmp_path: Path) -> None:
    (tmp_path / "libicudata.so.73").write_bytes(b"nothing of the kind" * 9)
    with pytest.raises(NotMade):
        icu.trim(tmp_path / "libicudata.so.73", tmp_path)
    other = b"\0" * 64 + icu.packed(HEADER, {"icudt73l/zone/de.res": b"Z"})
    (tmp_path / "libicudata.so.73").write_bytes(other)
    with pytest.raises(NotMade, match="sorting"):
        icu.trim(tmp_path / "libicudata.so.73", tmp_path)


_SORT = """
import functools, json
from PySide6.QtCore import QCollator, QLocale
words = "äpfel Apfel zebra Zebra åre öl ñandú nada ll lz chico cz ı i 张" \
    " 王 李 안녕 가 あ ア أحمد 10 9".split()
told = {}
for name in "en de sv fr es zh_CN zh_TW ar tr ja ko cs".split():
    by = QCollator(QLocale(name))
    by.setNumericMode(True)
    told[name] = sorted(words, key=functools.cmp_to_key(by.compare))
    told[name].append(QLocale(name).toUpper("istanbul straße"))
    told[name].append(QLocale(name).monthName(3))
loaded = {line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line}
print(json.dumps([told, sorted(loaded)]))
"""


@pytest.mark.skipif(not (shutil.which("as") and shutil.which("ld")), reason="no binutils here")
@pytest.mark.skipif(sys.platform != "linux", reason="Qt uses ICU on Linux alone")
def test_every_language_is_sorted_as_with_all_data(tmp_path: Path) -> None:
    import PySide6

    source = next(Path(PySide6.__path__[0]).glob("Qt/lib/libicudata.so.*"))
    library = tmp_path / source.name
    shutil.copy(source, library)
    (tmp_path / "work").mkdir()
    icu.trim(library, tmp_path / "work")
    assert size(library) < size(source) // 8
    before, full = sorted_words({})
    after, trimmed = sorted_words({"LD_LIBRARY_PATH": str(tmp_path)})
    assert (full, trimmed) == ([str(source)], [str(library)])
    assert before == after
    assert before["de"] != before["sv"] != before["en"]


def sorted_words(more: dict[str, str]) -> tuple[dict[str, list[str]], list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", _SORT], env={**os.environ, **more}, capture_output=True, check=True
    )
    told, loaded = json.loads(done.stdout)
    return told, loaded
