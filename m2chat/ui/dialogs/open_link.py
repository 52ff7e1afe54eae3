"""Before a link of somebody unverified opens: its real address, in full."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QHBoxLayout, QWidget

from m2chat.messaging.model import Contact
from m2chat.ui.dialogs.sheet import Sheet
from m2chat.ui.language import tr
from m2chat.ui.theme import Space
from m2chat.ui.views.parts import button, frame, label


class OpenLink(Sheet):
    """Shows host and address; only a second click opens the browser."""

    def __init__(
        self, window: QWidget, contact: Contact | None, url: QUrl, go: Callable[[QUrl], object]
    ) -> None:
        super().__init__(window, tr("Open this link?"), 480)
        # Encoded, so that a letter of another alphabet in the host is seen as what it is.
        address = bytes(url.toEncoded().data()).decode("ascii")
        host = bytes(QUrl.toAce(url.host()).data()).decode("ascii") or url.host()
        lead = tr("This link leads to:")
        if contact is not None:
            lead = tr("You have not verified {name}. This link leads to:", name=contact.title)
        self.body.addWidget(label(lead, "soft"))
        box, inside = frame("card")
        self.host, self.address = label(host, "name"), label("\u200b".join(address), "soft")
        self.address.setAccessibleName(address)  # shown so that it may break at every letter
        inside.addWidget(self.host)
        inside.addWidget(self.address)
        self.body.addWidget(box)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        self.cancel_button = button(tr("Cancel"))
        self.open_button = button(tr("Open in browser"), "primary")
        row.addWidget(self.cancel_button)
        row.addWidget(self.open_button)
        self.body.addLayout(row)
        self.cancel_button.clicked.connect(self.close_sheet)

        def open_it() -> None:
            go(url)
            self.close_sheet()

        self.open_button.clicked.connect(open_it)
