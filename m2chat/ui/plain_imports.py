"""Python's own import for the program, in place of the one that PySide6 puts there.

PySide6 replaces ``builtins.__import__`` by a function that reads the source of each module that is
imported afterwards and keeps it, to see whether the module names PySide6.  That serves
``from __feature__ import snake_case``, which nothing here uses, and costs a start 615 source files,
a tenth of a second and 15 MB that stay.  Imported by the program before anything of PySide6; where
that is there already (tests), nothing changes.
"""

from __future__ import annotations

import builtins

_plain = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - puts its own import there

builtins.__import__ = _plain
