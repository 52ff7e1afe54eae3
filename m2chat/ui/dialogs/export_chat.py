"""The sheet that writes one conversation to a file which anybody can read."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QWidget

from m2chat.app.faces.archive import ExportForm
from m2chat.messaging.model import Conversation
from m2chat.ui.bridge import Bridge
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.dialogs.writing import Verb, Writing
from m2chat.ui.language import mark, tr
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import Choice, frame, label, label_of
from m2chat.ui.views.passphrase_field import PassphraseField

WIDTH = 440
_FORMS = {
    ExportForm.HTML: (mark("A page to read and to print (HTML)"), ".html"),
    ExportForm.TEXT: (mark("Plain text"), ".txt"),
    ExportForm.JSON: (mark("For programs (JSON)"), ".json"),
}


class ExportSheet(Sheet):
    """Form, passphrase, place."""

    def __init__(self, window: QWidget, bridge: Bridge, conversation: Conversation) -> None:
        super().__init__(window, tr("Export this conversation"), WIDTH)
        self._conversation = conversation
        tint, inside = frame("warningTint", Space.XS)
        inside.addWidget(
            label(tr("Everybody who gets this file can read it. It is not encrypted."), "warning")
        )
        self.body.addWidget(tint)
        self.form = Choice(tr("Form"))
        for form, (words, _) in _FORMS.items():
            self.form.addItem(tr(words), form.value)
        self.body.addWidget(label_of(self.form, tr("Form")))
        self.body.addWidget(self.form)
        self.words = PassphraseField(tr("Your passphrase"), tr("The passphrase of this profile"))
        self.body.addWidget(label_of(self.words, tr("Your passphrase")))
        self.body.addWidget(self.words)
        self.body.addWidget(
            label(tr("Leave it empty if this profile has none and opens by itself."), "caption")
        )
        self.writing = Writing(bridge, tr("Save…"))
        self.body.addWidget(self.writing)
        self.words.returnPressed.connect(self.writing.start_button.click)
        self.writing.start_button.clicked.connect(self._save)
        self.writing.done.connect(lambda _: self.words.clear())
        self.closed.connect(self.writing.cancel)

    def _save(self) -> None:
        if self.writing.working:
            return
        chat, words = self._conversation.id, self.words.text()
        form = ExportForm(str(self.form.currentData()))

        def verb(path: Path) -> Verb:
            return lambda app, tell: app.archive.export_chat(chat, path, form, words, tell)

        plain = re.sub(r"[^\w -]", "", self._conversation.title).strip() or tr("Conversation")
        self.writing.write(tr("Export"), plain + _FORMS[form][1], verb, tr("Saved."))
        self.refit()
