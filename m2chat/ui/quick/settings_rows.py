"""The rows of the settings as lines of the palette.

Left out are paragraphs, which nobody can do, and the keys of commands, which stand there
themselves.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from m2chat.ui.language import tr
from m2chat.ui.quick.choices import Offer
from m2chat.ui.views.line_list import Line

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


def offers(window: MainWindow) -> list[Offer]:
    """Those that are known by now, in the order of the topics."""
    index, found = window.settings_index, []
    commands = {one.id for one in window.commands.all()}
    for topic in index.topics:
        title = tr(topic.title)
        line = Line(title, tr("Settings"), topic.icon)
        show = partial(window.show_settings, topic.key)
        found.append(Offer(line, show, f"{title} {tr('Settings')}", f"settings {topic.key}"))
        found += [
            Offer(
                Line(row.title, f"{tr('Settings')} › {title}", topic.icon),
                partial(window.show_settings, topic.key, row.key or row.title),
                f"{row.title} {row.section} {row.words} {title}",
                f"settings {topic.key} {row.key or row.title}",
            )
            for row in index.rows(topic.key)
            if row.title and not row.prose and not row.whole and row.key not in commands
        ]
    return found
