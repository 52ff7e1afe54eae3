"""The licences of m2chat and of what it is shipped with, as their own packages state them."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

SHIPPED = (
    "PySide6_Essentials",
    "shiboken6",
    "cryptography",
    "sqlcipher3",
    "msgspec",
    "numpy",
    "keyring",
    "platformdirs",
    "psutil",
    "qasync",
    "zxing-cpp",
    "soundfile",
    "sounddevice",
    "uvloop",
    "miniupnpc",
)
_NAMED = {  # whose package names no licence in its description
    "sqlcipher3": "zlib; SQLCipher: BSD-3-Clause",
    "PySide6_Essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
}


@dataclass(frozen=True, slots=True)
class Licence:
    """One part that we ship."""

    name: str
    version: str
    terms: str  # such as MIT
    text: str  # in full, where the package has it


def licences() -> list[Licence]:
    """Our own first; a part that is not installed here is not shipped here either."""
    found = []
    for name in ("m2chat", *SHIPPED):
        try:
            part = distribution(name)
        except PackageNotFoundError:
            continue
        found.append(Licence(name, part.version, _terms(name, part), _text(part)))
    return found


def as_text() -> str:
    """All of them in one text."""
    parts = []
    for one in licences():
        head = f"{one.name} {one.version}: {one.terms}"
        parts.append(f"{head}\n{'=' * len(head)}\n{one.text}".rstrip())
    return "\n\n\n".join(parts) + "\n"


def _terms(name: str, part: Distribution) -> str:
    if name in _NAMED:
        return _NAMED[name]
    fields = part.metadata
    stated = next((fields[key] for key in ("License-Expression", "License") if key in fields), "")
    return stated.splitlines()[0] if stated else "see below"


def _text(part: Distribution) -> str:
    """The files of the package that hold its terms, the shortest paths first: its own."""
    wanted = [
        path
        for path in part.files or ()
        if path.name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE"))
        and not path.name.endswith((".py", ".pyc"))
    ]
    texts = []
    for path in sorted(wanted, key=lambda one: len(one.parts))[:3]:
        try:
            texts.append(path.read_text().strip())
        except (OSError, UnicodeDecodeError):
            continue
    return "\n\n".join(texts)
