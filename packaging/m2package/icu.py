"""ICU's data without what Qt never asks for: 32 MB become 3.

Qt brings its own names of months, countries and currencies (QLocale); of ICU it takes the sorting
of texts by language (QCollator), and letters of other cases, which lie in ICU's code.  So the
tables of ``coll`` stay, and the list of character sets, without which asking for an unknown one
would be an error.  The form is ICU's common data (``udata.h``, ``ucmndata.h``): a header, the
number of items, then where each one's name and bytes begin, all from the end of the header.
"""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Mapping
from pathlib import Path

from m2package.place import NotMade, run

KEPT = re.compile(r"icudt\d+[lb]/(coll/.+|cnvalias\.icu)")
_MAGIC, _FORM = b"\xda\x27", b"CmnD"
_ALIGNED = 16
_HEADER = struct.Struct("<H2sHHBBBB4s")
# The library is one table under one name; the linker of this system makes it anew.
_SOURCE = """\
.section .rodata, "a", %progbits
.balign 16
.globl {symbol}
.type {symbol}, %object
{symbol}:
.incbin "{items}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", %progbits
"""


def trim(library: Path, work: Path) -> None:
    """Write ``libicudata.so.N`` anew, with the items of ``KEPT`` alone."""
    content = library.read_bytes()
    found = content.find(_FORM)
    begin = found - _HEADER.size + len(_FORM)
    if found < 0 or content[begin + 2 : begin + 4] != _MAGIC:
        raise NotMade(f"{library.name} holds no data of ICU that is understood.")
    header, items = unpacked(content[begin:])
    kept = {name: one for name, one in items.items() if KEPT.fullmatch(name)}
    if not any("/coll/" in name for name in kept):
        raise NotMade(f"{library.name} has no tables for sorting: its items have other names.")
    version = library.name.rpartition(".")[2]
    symbol = f"icudt{version}_dat"
    if symbol.encode() not in content:
        raise NotMade(f"{library.name} does not call its table {symbol}.")
    (work / "icu.dat").write_bytes(packed(header, kept))
    (work / "icu.s").write_text(_SOURCE.format(symbol=symbol, items=work / "icu.dat"))
    run("as", "-o", work / "icu.o", work / "icu.s")
    made = work / library.name
    words = ["-shared", "--hash-style=gnu", "-z", "noexecstack", "-soname", library.name]
    run("ld", *words, "-o", made, work / "icu.o")
    run("strip", "--strip-unneeded", made)
    os.replace(made, library)


def unpacked(content: bytes) -> tuple[bytes, dict[str, bytes]]:
    """The header, and name -> bytes.

    No item tells its size: each ends where the next begins, and the last takes what follows it.
    """
    size = _HEADER.unpack_from(content)[0]
    (count,) = struct.unpack_from("<I", content, size)
    places = list(struct.iter_unpack("<II", content[size + 4 : size + 4 + 8 * count]))
    items = {}
    for at, (name, start) in enumerate(places):
        end = places[at + 1][1] if at + 1 < count else len(content) - size
        text = content[size + name : content.index(b"\0", size + name)].decode("ascii")
        items[text] = content[size + start : size + end]
    return content[:size], items


def packed(header: bytes, items: Mapping[str, bytes]) -> bytes:
    """The same form with these items, in the order of their names, each at a multiple of 16."""
    names, places, body = b"", [], b""
    table = 4 + 8 * len(items)
    for name in sorted(items):
        places.append(table + len(names))
        names += name.encode("ascii") + b"\0"
    begin = _up(table + len(names))
    out = struct.pack("<I", len(items))
    for place, name in zip(places, sorted(items), strict=True):
        out += struct.pack("<II", place, begin + len(body))
        body += items[name] + bytes(_up(len(items[name])) - len(items[name]))
    out += names
    return header + out + bytes(begin - len(out)) + body


def _up(number: int) -> int:
    return -(-number // _ALIGNED) * _ALIGNED
