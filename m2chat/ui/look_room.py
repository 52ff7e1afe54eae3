"""The look as the person chooses it: zoom by keys, the topic "Appearance and language".

The theme follows ``preferences()`` by itself; here they are only changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from m2chat.ui.commands import Command
from m2chat.ui.language import mark, tr
from m2chat.ui.measures import ZOOMS
from m2chat.ui.palettes import ACCENTS
from m2chat.ui.preferences import preferences
from m2chat.ui.settings.topic import Topic

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

THEMES = (
    ("system", mark("As the system")),
    ("light", mark("Light")),
    ("dark", mark("Dark")),
    ("contrast", mark("High contrast")),
)


def hang(window: MainWindow) -> None:
    """Keys and the topic."""
    view = mark("View")

    def fold() -> None:
        window.panes.fold(not window.panes.folded)

    window.commands.add(
        Command("view.larger", mark("Larger"), lambda: zoom_by(1), ("Ctrl++", "Ctrl+="), view),
        Command("view.smaller", mark("Smaller"), lambda: zoom_by(-1), ("Ctrl+-",), view),
        Command("view.normal", mark("Normal size"), lambda: zoom_to(100), ("Ctrl+0",), view),
        Command("view.dark", mark("Light or dark"), switch_theme, (), view),
        Command("view.fold", mark("Fold or open the list"), fold, (), view),
        Command("view.compact", mark("Compact list"), switch_compact, (), view),
    )
    window.settings_topics.append(
        Topic(
            "appearance",
            mark("Appearance and language"),
            "contrast",
            5,
            page,
            mark("colour color theme dark light night contrast size zoom font larger smaller"),
        )
    )


def zoom_to(percent: int) -> None:
    """This zoom from now on."""
    preferences().choose(zoom=min(max(percent, ZOOMS[0]), ZOOMS[-1]))


def zoom_by(steps: int) -> None:
    """The next larger or smaller zoom."""
    now = preferences().now.zoom
    if steps > 0:
        zoom_to(next((one for one in ZOOMS if one > now), ZOOMS[-1]))
    else:
        zoom_to(next((one for one in reversed(ZOOMS) if one < now), ZOOMS[0]))


def switch_theme() -> None:
    """Dark, or light again."""
    from m2chat.ui.theme import theme

    preferences().choose(theme="light" if theme().dark else "dark")


def switch_compact() -> None:
    """One line in each row of the list, or two again."""
    preferences().choose(compact=not preferences().now.compact)


def page(window: MainWindow) -> QWidget:
    """The topic "Appearance and language"."""
    from m2chat.ui.settings.form import Form
    from m2chat.ui.settings.language_row import add_language_row

    form, now = Form(), preferences().now
    form.section(tr("Colours"))
    form.choice(
        tr("Theme"),
        tr("“As the system” follows light, dark and high contrast of your computer."),
        [(key, tr(words)) for key, words in THEMES],
        now.theme,
        lambda key: preferences().choose(theme=key),
    )
    form.choice(
        tr("Accent"),
        tr("The colour of your own messages and of what is chosen. High contrast has its own."),
        [("", tr("Indigo")), *((one.name, tr(one.words)) for one in ACCENTS)],
        now.accent,
        lambda key: preferences().choose(accent=key),
    )
    form.section(tr("Size"))
    zoom = form.choice(
        tr("Zoom"),
        tr("Everything in the window. Ctrl++ and Ctrl+- change it too, Ctrl+0 resets it."),
        [(str(one), tr("{percent} %", percent=one)) for one in ZOOMS],
        str(now.zoom),
        lambda key: zoom_to(int(key)),
    )
    compact = form.switch(
        tr("Compact list"),
        tr("One line for each conversation."),
        now.compact,
        lambda on: preferences().choose(compact=on),
    )

    add_language_row(form)

    def follow(names: frozenset[str]) -> None:
        zoom.setCurrentIndex(zoom.findData(str(preferences().now.zoom)))
        compact.setChecked(preferences().now.compact)

    preferences().changed.connect(follow)
    form.destroyed.connect(lambda: preferences().changed.disconnect(follow))
    return form
