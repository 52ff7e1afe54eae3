"""The root of all errors, sorted by who is at fault and so by what is to be done.

``LocalError``: our own program misused an interface; a bug, shown with a traceback.
``RemoteError``: the other end broke the protocol; logged and counted, the other end is dropped.
``UserFacingError``: a person can do something about it; its text is one clear sentence for them.
"""

from __future__ import annotations


class M2Error(Exception):
    """Whatever m2chat raises on purpose."""


class LocalError(M2Error):
    """We used an interface wrongly."""


class RemoteError(M2Error):
    """The other end broke the protocol."""


class WireError(RemoteError):
    """Bytes from outside that do not have the form they should; decoders raise nothing else."""


class UserFacingError(M2Error):
    """Something a person can mend; ``str(error)`` is the sentence they read.

    ``key`` names the case for tests, scripts and translations; ``exit_code`` is what the command
    line ends with (docs/interfaces.md: 4 refused input, 3 not reached in time, 5 refused by peer).
    """

    key = "error"
    exit_code = 4

    def __init__(self, sentence: str, *, key: str | None = None) -> None:
        super().__init__(sentence)
        if key is not None:
            self.key = key
