"""Settings, topic 4: how much notifications say, sound, groups, do not disturb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from m2chat.ui.desktop.notice import Level
from m2chat.ui.desktop.quiet import DURATIONS, Quiet
from m2chat.ui.language import mark, tr
from m2chat.ui.preferences import preferences
from m2chat.ui.settings.form import Form

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

KEEP, END = "keep", "end"
LEVELS: tuple[tuple[Level, str], ...] = (
    (Level.OFF, mark("None")),
    (Level.NOTHING, mark("Only that something came")),
    (Level.NAME, mark("Who it is from")),
    (Level.TEXT, mark("Who it is from and what it says")),
)


def make(window: MainWindow) -> QWidget:
    """The page."""
    chosen, quiet = preferences(), Quiet(preferences(), window.now)
    form = Form()
    form.section(tr("What notifications show"))
    form.choice(
        tr("Notifications"),
        tr("While m2chat is locked they never show names or texts."),
        [(str(level), tr(name)) for level, name in LEVELS],
        chosen.now.notify,
        lambda level: chosen.choose(notify=level),
    )
    form.switch(
        tr("Sound"),
        tr("The sound of your desktop for new messages."),
        chosen.now.sound,
        lambda on: chosen.choose(sound=on),
    )
    form.switch(
        tr("In groups only when I am mentioned"),
        tr("Single conversations are muted in their own menu."),
        chosen.now.mentions_only,
        lambda on: chosen.choose(mentions_only=on),
    )
    form.section(tr("Do not disturb"))
    options = [(KEEP, quiet.words())]
    options += [(END, tr("Switch off"))] if quiet.on else []
    options += [(str(seconds), tr(name)) for seconds, name in DURATIONS]

    def choose(kept: str) -> None:
        if kept == END:
            quiet.end()
        elif kept != KEEP:
            quiet.begin(int(kept))
        box.setItemText(0, quiet.words())
        box.setCurrentIndex(0)

    box = form.choice(
        tr("Do not disturb"),
        tr("Messages arrive as ever; nothing pops up and nothing is heard."),
        options,
        KEEP,
        choose,
    )
    return form
