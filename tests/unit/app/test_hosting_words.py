"""The words that start the servers of a hosted circle."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

from m2chat.app.faces.hosting import HostStatus
from m2chat.app.hosting import Hosting
from m2chat.app.hosting_process import HostSurface
from m2chat.servers.main import parser


def test_a_circle_may_be_called_like_an_option() -> None:
    surface, status = HostSurface(("m2-server",)), HostStatus(name="--join")
    hosting = SimpleNamespace(_surface=surface, _folder=Path("/p"), _status=status)
    words = Hosting._words(hosting, 4700)  # type: ignore[arg-type]
    assert parser().parse_args(words[1:]).new_circle == "--join"
