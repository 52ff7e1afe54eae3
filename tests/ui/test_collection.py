"""Garbage of the window is destroyed on Qt's thread, whoever allocates most."""

from __future__ import annotations

import gc
import threading

from pytestqt.qtbot import QtBot

from m2chat.ui.collection import OwnCollection


class Cycle:
    """Is found by the collector only, and notes who found it."""

    def __init__(self, ends: list[threading.Thread]) -> None:
        self.itself, self.ends = self, ends

    def __del__(self) -> None:
        self.ends.append(threading.current_thread())


def allocate_elsewhere() -> list[list[int]]:
    """Enough containers for several collections, made on a thread of their own."""
    kept: list[list[int]] = []

    def fill() -> None:
        for _ in range(20 * gc.get_threshold()[0]):
            kept.append([])

    worker = threading.Thread(target=fill)
    worker.start()
    worker.join()
    return kept


def test_by_itself_python_collects_on_whichever_thread_allocates() -> None:
    ends: list[threading.Thread] = []
    gc.collect()
    Cycle(ends)
    allocate_elsewhere()
    assert ends and ends[0] is not threading.main_thread()


def test_only_the_thread_that_took_it_over_collects(qtbot: QtBot) -> None:
    ends: list[threading.Thread] = []
    assert gc.isenabled()
    with OwnCollection() as collection:
        assert not gc.isenabled()
        Cycle(ends)
        allocate_elsewhere()
        assert not ends
        kept = allocate_elsewhere()
        collection.look()
        assert ends == [threading.main_thread()]
        Cycle(ends)
        kept += allocate_elsewhere()
        qtbot.waitUntil(lambda: len(ends) == 2)  # the timer's own look
        assert ends[1] is threading.main_thread()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
