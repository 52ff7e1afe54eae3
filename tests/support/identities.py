"""A few identities for a whole test run: an RSA-4096 pair takes a second to make."""

from __future__ import annotations

from functools import lru_cache

from m2chat.crypto.identity import Identity


@lru_cache(maxsize=4)
def identity_of(name: str) -> Identity:
    """The same throw-away identity for the same name, made when first asked for."""
    del name
    return Identity.generate()
