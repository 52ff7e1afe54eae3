"""What buttons say below the mouse: their words and the keys that do the same, as they are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from m2chat.ui.commands import native
from m2chat.ui.language import mark, tr
from m2chat.ui.preferences import preferences

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow


def give_hints(window: MainWindow) -> None:
    """To the buttons that the window always shows; after all rooms have added their commands."""
    page, column, composer = window.page, window.list, window.page.composer
    bar = page.messages.bar
    for button, words, command in (
        (column.add_button, mark("Add contact"), "contact.add"),
        (column.menu_button, mark("Menu"), "window.menu"),
        (column.settings_button, mark("Settings"), "settings.open"),
        (column.strip, mark("Network, check and circles"), "network.check"),
        (page.header.menu_button, mark("More about this conversation"), "chat.menu"),
        (composer.attach_button, mark("Attach files"), "composer.attach"),
        (composer.emoji_button, mark("Emoji"), "composer.emoji"),
        (
            composer.voice_button,
            mark("Voice message: click to record, or hold and let go to send"),
            "voice.record",
        ),
        (bar.react_button, mark("React"), "message.react"),
        (bar.reply_button, mark("Reply"), "message.reply"),
    ):
        window.commands.hint(button, words, command)
    window.commands.changed.connect(lambda: _tell(window))
    _tell(window)


def _tell(window: MainWindow) -> None:
    """Hints that name more than one key."""
    shown = window.commands.shown
    send = native("Return" if preferences().now.enter_sends else "Ctrl+Return")
    window.page.composer.send_button.setToolTip(
        tr(
            "Send ({key}); right-click for when and how ({more})",
            key=send,
            more=shown("composer.options"),
        )
    )
    window.blank.line.setText(
        tr(
            "{find} finds people, {add} adds somebody.",
            find=shown("list.find"),
            add=shown("contact.add"),
        )
    )
