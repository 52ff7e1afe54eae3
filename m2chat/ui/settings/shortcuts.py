"""Keyboard shortcuts: every command with its keys, to be changed at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from m2chat.ui.commands import native
from m2chat.ui.language import tr
from m2chat.ui.settings.form import Form
from m2chat.ui.views.keys_box import KeysBox

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


class ShortcutsPage(Form):
    """The page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._commands = window.commands
        self.boxes: dict[str, KeysBox] = {}
        self.action(
            tr("All keys on one sheet"),
            tr("To look at or to print."),
            tr("Show…"),
            lambda: window.detour(lambda: window.commands.run_anyway("shortcuts.show")),
            key="sheet",
        )
        for group, commands in window.commands.groups().items():
            self.section(tr(group))
            for one in commands:
                box = KeysBox(window.commands, one)
                self.boxes[one.id] = box
                keys = window.commands.keys(one.id)
                title, found_by = tr(one.words).rstrip("…"), " ".join(map(native, keys))
                # three keys need all the width that a narrow window has
                self.widget(title, "", box, key=one.id, words=found_by, below=len(keys) > 2)
        self.reset(window.commands.reset_all)
