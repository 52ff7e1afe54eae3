"""Handing over to the window that has a profile: none, a stale door, one that hangs."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest

from m2chat.app.owner import OwnerHangs, hand_over

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="a POSIX door")


async def test_nobody_and_a_stale_door_are_no_owner(tmp_path: Path) -> None:
    assert not await hand_over(tmp_path)
    door = socket.socket(socket.AF_UNIX)
    door.bind(str(tmp_path / "control.sock"))
    door.close()  # what a killed process leaves
    assert not await hand_over(tmp_path)


async def test_one_that_hangs_is_named(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(tmp_path / "control.sock"))
        door.listen()  # takes the connection and never says a word
        with pytest.raises(OwnerHangs):
            await asyncio.wait_for(hand_over(tmp_path, "", 0.05), 60)
