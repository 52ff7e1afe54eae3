"""Chats and media: how messages are written, which files are taken, where they are saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from m2chat.errors import UserFacingError
from m2chat.messaging.file_model import FileRules
from m2chat.ui.language import tr
from m2chat.ui.preferences import preferences
from m2chat.ui.retelling import told
from m2chat.ui.save_folder import save_folder
from m2chat.ui.settings.form import Form
from m2chat.ui.views.rules_box import RulesBox

if TYPE_CHECKING:
    from m2chat.ui.main_window import MainWindow

SPEEDS = (1.0, 1.5, 2.0)


class ChatsPage(Form):
    """The page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window, self._bridge = window, window.bridge
        chosen = preferences()
        self.section(tr("Writing"))
        self.enter = self.choice(
            tr("Send a message with"),
            tr("The other one begins a new line. Shift and Enter always does."),
            [("enter", tr("Enter")), ("ctrl", tr("Ctrl and Enter"))],
            "enter" if chosen.now.enter_sends else "ctrl",
            lambda kept: chosen.choose(enter_sends=kept == "enter"),
            key="enter",
            words=tr("return key newline"),
        )
        self.section(
            tr("Files taken without asking"),
            tr("A contact may have rules of their own: see About this contact."),
        )
        self.rules = RulesBox()
        self._known = FileRules()
        self.widget(
            tr("Take by themselves"),
            tr("Larger ones wait until you say yes. Files lie encrypted in your profile."),
            self.rules,
            key="auto-accept",
            words=tr("download automatically pictures voice size accept"),
            below=True,
        )
        self.rules.chosen.connect(self._keep_rules)
        self._saving()
        self.section(tr("Voice messages"))
        self.speed = self.choice(
            tr("Speed"),
            tr("Voice messages begin with it; a click on the speed changes it while one plays."),
            [(str(one), f"{one:g}×") for one in SPEEDS],
            str(chosen.now.voice_speed),
            self._keep_speed,
            key="voice-speed",
            words=tr("playback fast"),
        )
        self.section(tr("Old messages"))
        self.say(
            tr(
                "Messages stay until you delete them. To let new ones disappear after they were "
                "read, choose “Disappearing messages” in the menu of a conversation; it then holds "
                "for both sides."
            ),
            key="old-messages",
        )
        self.reset(self._reset)
        self._bridge.ask(lambda app: app.files.rules(), self._show, self._refused, self)

    def _saving(self) -> None:
        self.section(tr("Saving"))
        self.folder = self.action(
            tr("Folder for saved files"),
            str(save_folder()),
            tr("Choose…"),
            self._choose_folder,
            key="folder",
        )

    def _show(self, rules: FileRules) -> None:
        self._known = rules
        self.rules.show_rules(rules)

    def _refused(self, error: UserFacingError) -> None:
        self.complain(self.rules, told(error))

    def _keep_rules(self, rules: FileRules) -> None:
        before, self._known = self._known, rules
        self.keep(
            self._bridge,
            self.rules,
            lambda app: app.files.set_rules(None, rules),
            lambda: self._show(before),
        )

    def _keep_speed(self, kept: str) -> None:
        preferences().choose(voice_speed=float(kept))
        self._window.voice_room.player.speed = float(kept)

    def _choose_folder(self) -> None:
        title = tr("Folder for saved files")
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(save_folder()))
        if chosen:
            self.take_folder(chosen)

    def take_folder(self, folder: str) -> None:
        """Save files there from now on; empty: where the system says."""
        preferences().choose(save_folder=folder)
        self.recaption(self.folder, str(save_folder()))

    def _reset(self) -> None:
        preferences().choose(enter_sends=True)
        self.enter.setCurrentIndex(0)
        self.speed.setCurrentIndex(0)
        self._keep_speed(str(SPEEDS[0]))
        self.take_folder("")
        if self.rules.isEnabled():
            self.rules.show_rules(FileRules())
            self._keep_rules(FileRules())
