"""This very program: how it is started again, how a part of it runs as a process, where it keeps.

It runs from a checkout, from an installed wheel, or frozen (a folder made by PyInstaller, where
``sys.executable`` is the program and there is no ``python -m``).  Whoever starts a process of ours
asks here, so that nobody else needs to know which of these it is.

* Frozen, a part is started by a word that no person types (``PART``), and only the parts in
  ``PARTS`` can be: the word makes the program no interpreter of other people's modules.
* A file or folder named ``portable`` beside the program keeps everything in ``data`` beside it.
"""

from __future__ import annotations

import os
import runpy
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Final

NAME: Final = "m2chat"
HOME: Final = "M2CHAT_HOME"
PORTABLE, PORTABLE_DATA = "portable", "data"  # the mark beside the program, and the folder
PART: Final = "--m2chat-part"
PARTS: Final = frozenset(
    {
        "m2chat.app.codes.child",
        "m2chat.servers.main",
        "m2chat.servers.workers",
        "m2chat.ui.pictures.child",
        "m2chat.ui.voice.child",
    }
)
NO_PART = 2  # exit code: wrong usage
# What PyInstaller's starter sets so that its libraries are found; the value of before is beside it.
_SEARCH_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")


def frozen() -> bool:
    """Whether this is a folder that carries its own Python."""
    return bool(getattr(sys, "frozen", False))


def part(module: str, *words: str) -> list[str]:
    """The command that runs one of ``PARTS`` as a process of its own."""
    if module not in PARTS:
        raise ValueError(f"{module} is no part that runs as a process")
    if frozen():
        return [sys.executable, PART, module, *words]
    return [sys.executable, "-m", module, *words]


def own_command(
    environment: Mapping[str, str] | None = None, argv0: str | None = None
) -> list[str]:
    """The command that opens this window program again, whatever it came from."""
    image = (os.environ if environment is None else environment).get("APPIMAGE")
    if frozen():
        return [image or str(_window_program())]
    script = Path(sys.argv[0] if argv0 is None else argv0)
    if script.stem == NAME and script.is_absolute() and script.is_file():
        return [str(script)]
    return [sys.executable, "-m", NAME]


def _window_program() -> Path:
    """Frozen, ``m2ctl`` lies in the same folder as the window program."""
    here = Path(sys.executable)
    return here.with_name(NAME + here.suffix)


def moved_home(environment: Mapping[str, str] | None = None) -> Path | None:
    """The folder that keeps everything, where somebody chose one; else the system's is taken.

    ``M2CHAT_HOME`` wins over the mark ``portable``.
    """
    given = os.environ if environment is None else environment
    if given.get(HOME):
        return Path(given[HOME])
    beside = _marked(given)
    return None if beside is None else beside / PORTABLE_DATA


def portable(environment: Mapping[str, str] | None = None) -> bool:
    """Whether the mark beside the program rules, so that nothing stays on this computer."""
    given = os.environ if environment is None else environment
    return not given.get(HOME) and _marked(given) is not None


def _marked(environment: Mapping[str, str]) -> Path | None:
    beside = _beside(environment)
    return beside if beside is not None and (beside / PORTABLE).exists() else None


def _beside(environment: Mapping[str, str]) -> Path | None:
    """The folder in which a person sees the program; none unless it carries its own Python."""
    if not frozen():
        return None
    image = environment.get("APPIMAGE")
    if image:
        return Path(image).parent
    folder = Path(sys.executable).parent
    for above in folder.parents:  # macOS: m2chat.app/Contents/MacOS/m2chat
        if above.suffix == ".app":
            return above.parent
    return folder


def start(module: str, arguments: Sequence[str] | None = None) -> int:
    """A frozen program begins here: as the part that it is asked to be, else as ``module``."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    forget_own_libraries(os.environ)
    if words[:1] != [PART]:
        return int(import_module(module).main())
    if len(words) < 2 or words[1] not in PARTS:
        return NO_PART
    sys.argv[:] = [sys.argv[0], *words[2:]]
    runpy.run_module(words[1], run_name="__main__", alter_sys=True)
    return 0


def forget_own_libraries(environment: dict[str, str] | os._Environ[str]) -> None:
    """Programs of the system that we start shall find the system's libraries, not ours."""
    for name in _SEARCH_PATHS:
        before = environment.pop(f"{name}_ORIG", None)
        if before is not None:
            environment[name] = before
        elif frozen():
            environment.pop(name, None)
