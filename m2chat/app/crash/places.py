"""What of a traceback may stand in a report: names that everybody can read in published code.

Nothing is blotted out of what was said, for a list of secrets is never complete; instead only these
go in: files of this program, of Python and of its libraries, by their place below those; lines;
functions whose name stands in that file; types of errors that such a module defines.  What an error
said is always left out, for it may quote a message, a path, an address or a key.
"""

from __future__ import annotations

import errno
import re
import sys
import sysconfig
import traceback
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from types import TracebackType

import m2chat

ELSEWHERE = "(code that is not part of m2chat)"
UNKNOWN = "(an error of another kind)"
CHAIN, FRAMES = 5, 30
_NAME = re.compile(r"(?:[A-Za-z_]\w{0,60}|<(?:lambda|module|listcomp|genexpr|dictcomp|setcomp)>)")
_FILE = re.compile(r"[A-Za-z_][A-Za-z0-9_./-]{0,120}\.py")
_FATAL_FRAME = re.compile(r'\s*File "(.*)", line (\d{1,6}) in (.*)')
_KINDS = (
    "Segmentation fault",
    "Aborted",
    "Bus error",
    "Floating-point exception",
    "Floating point exception",
    "Illegal instruction",
    "access violation",
    "stack overflow",
    "Stack overflow",
    "heap corruption",
)


@lru_cache(maxsize=1)
def _roots() -> tuple[tuple[str, Path], ...]:
    """Where published code lies, the innermost first, and what it is called in a report."""
    paths = sysconfig.get_paths()
    found = [("m2chat", Path(m2chat.__file__).resolve().parent)]
    for name, key in (("packages", "purelib"), ("packages", "platlib"), ("python", "stdlib")):
        found.append((name, Path(paths[key]).resolve()))
    return tuple(found)


def place(filename: str, line: int, function: str) -> str:
    """One frame as it may be told."""
    found = _inside(filename)
    if found is None:
        return ELSEWHERE
    name, path, relative = found
    last = function.rpartition(".")[2]
    known = _NAME.fullmatch(last) and (last.startswith("<") or _says(path, last))
    return f"{name}/{relative}:{line} in {last if known else '(a function)'}"


def _inside(filename: str) -> tuple[str, Path, str] | None:
    try:
        path = Path(filename).resolve()
        for name, root in _roots():
            if path.is_relative_to(root) and path.is_file():
                relative = path.relative_to(root).as_posix()
                return (name, path, relative) if _FILE.fullmatch(relative) else None
    except (OSError, ValueError):
        pass
    return None


@lru_cache(maxsize=64)
def _words(path: Path) -> frozenset[str]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return frozenset()
    return frozenset(re.findall(r"\bdef\s+(\w+)", text))


def _says(path: Path, name: str) -> bool:
    return name in _words(path)


def type_name(kind: type[BaseException]) -> str:
    """The type of an error, if a module of published code defines it by that name."""
    module = sys.modules.get(kind.__module__)
    file = getattr(module, "__file__", None)
    built_in = kind.__module__ in sys.stdlib_module_names
    published = built_in or (isinstance(file, str) and _inside(file) is not None)
    name = kind.__qualname__
    if not published or not _NAME.fullmatch(name) or getattr(module, name, None) is not kind:
        return UNKNOWN
    return name


def told(error: BaseException) -> Iterator[str]:
    """An error, what it came from, and where each was raised; without what they said."""
    seen: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and at not in seen and len(seen) < CHAIN:
        yield ("error: " if not seen else "which came from: ") + _kind(at)
        yield from (f"  {line}" for line in frames(at.__traceback__))
        if isinstance(at, BaseExceptionGroup):
            for one in at.exceptions[:CHAIN]:
                yield f"  together with: {_kind(one)}"
                yield from (f"    {line}" for line in frames(one.__traceback__))
        seen.append(at)
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)


def _kind(error: BaseException) -> str:
    name = type_name(type(error))
    if isinstance(error, OSError) and isinstance(error.errno, int):
        code = errno.errorcode.get(error.errno)
        return f"{name} {code}" if code else name
    return name


def frames(trace: TracebackType | None) -> Iterator[str]:
    """The frames of a traceback, the outermost first; the last ones of a long one."""
    for frame, line in list(traceback.walk_tb(trace))[-FRAMES:]:
        yield place(frame.f_code.co_filename, line, frame.f_code.co_name)


def fatal(text: str) -> Iterator[str]:
    """What ``faulthandler`` wrote, in the same words."""
    lines = text.splitlines()
    head = lines[0] if lines else ""
    kind = next((one for one in _KINDS if one in head), "ended by the system")
    yield f"error: {kind}"
    count = 0
    for line in lines[1:]:
        if line.startswith("Current thread"):
            yield "the thread that met it, the innermost first:"
        elif line.startswith("Thread"):
            yield "another thread:"
        elif (found := _FATAL_FRAME.fullmatch(line)) and count < 4 * FRAMES:
            count += 1
            yield "  " + place(found[1], int(found[2]), found[3])
