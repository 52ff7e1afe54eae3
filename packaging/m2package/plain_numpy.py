"""numpy without its algebra library: 28 MB that no part of m2chat calls.

The published wheel carries OpenBLAS and a Fortran runtime for products of large matrices.  m2chat
shifts, masks and compares (header masks, codes, sound), which numpy does by itself, so on Linux the
same release is built from its source with neither (``-Dallow-noblas``), and with one form of each
loop instead of one for every kind of processor: 5 MB less, and no slower where it matters.  That
takes a C++ compiler and some minutes; the result is kept in the working folder.
"""

from __future__ import annotations

import shutil
import sys
from importlib.metadata import version
from pathlib import Path

from m2package.place import NotMade, Place, python, remove_tree

_OPTIONS = ("allow-noblas=true", "blas=none", "lapack=none", "disable-optimization=true")


def plain_numpy(place: Place) -> Path:
    """A folder to put in front of ``PYTHONPATH``, with the installed release of numpy in it."""
    release = version("numpy")
    folder = place.work / f"plain-numpy-{release}-{sys.implementation.cache_tag}"
    if not (folder / "numpy/__init__.py").exists():
        if not shutil.which("c++"):
            raise NotMade("No C++ compiler is installed (Debian: g++); numpy is built with it.")
        unfinished = place.fresh("numpy-new")
        # pip asks for the description first and meson builds for it: once, in a folder that stays
        settings = [f"build-dir={place.fresh('numpy-build')}"]
        settings += [f"setup-args=-D{one}" for one in _OPTIONS]
        words = ["--no-deps", "--no-binary", "numpy", "--target", str(unfinished)]
        words += [f"--config-settings={one}" for one in settings]
        python("-m", "pip", "install", "--quiet", *words, f"numpy=={release}")
        remove_tree(place.work / "numpy-build")
        remove_tree(unfinished / "bin")
        remove_tree(folder)
        unfinished.rename(folder)
    if (folder / "numpy.libs").exists():
        raise NotMade(f"The numpy in {folder} was not built without its libraries.")
    return folder
