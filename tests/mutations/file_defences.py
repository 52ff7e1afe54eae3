"""The defences of files whose absence must be noticed."""

from __future__ import annotations

from tests.mutations.defence import Defence

_TESTS = ("tests/integration/test_file_troubles.py",)

FILE_DEFENCES = (
    Defence(
        "F1",
        "the hashes of all chunks are checked against the signed root",
        "m2chat/app/transfers/arrival.py",
        "if root(leaves, self._layout.size, self._layout.chunk) != self.record.root:",
        "if False:",
        _TESTS,
    ),
    Defence(
        "F2",
        "a chunk is checked against its hash before it is kept",
        "m2chat/app/transfers/arrival.py",
        "if leaf(plain) != self.leaves[32 * index : 32 * index + 32]:",
        "if False:",
        _TESTS,
    ),
    Defence(
        "F3",
        "nothing is sealed but what was offered",
        "m2chat/app/transfers/source.py",
        "if leaf(plain) != record.leaves[32 * index : 32 * index + 32]:",
        "if False:",
        ("tests/integration/test_file_troubles.py", "tests/integration/test_files.py"),
    ),
    Defence(
        "F4",
        "pieces that nobody asked for end the session",
        "m2chat/app/transfers/inflow.py",
        "if self._unwanted > UNWANTED_LIMIT and not self._closed:",
        "if False:",
        _TESTS,
    ),
)
