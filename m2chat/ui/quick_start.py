"""What makes the program's start quicker; imported by it before anything of PySide6.

* Python's own import in place of the one that PySide6 puts there.  That one reads the source of
  each module that is imported afterwards and keeps it, to see whether the module names PySide6;
  it serves ``from __feature__ import snake_case``, which nothing here uses, and costs 615 source
  files, a tenth of a second and 15 MB that stay.  Where PySide6 is there already (tests), nothing
  changes.
* Fewer collections of garbage: modules are made of objects that stay, and each collection walks
  through all that are there.  ``ui/collection.py`` takes what was loaded out of every later one.
"""

from __future__ import annotations

import builtins
import gc

YOUNG, MIDDLE, OLD = 20_000, 10, 10  # objects more than gone; collections of the generation below

_plain = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - puts its own import there

builtins.__import__ = _plain
gc.set_threshold(YOUNG, MIDDLE, OLD)
