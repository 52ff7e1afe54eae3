"""The defences of the window and the desktop around it; a part of the list in ``defences``."""

from __future__ import annotations

from tests.mutations.defence import Defence

WINDOW_DEFENCES = (
    Defence(
        "T21",
        "a hint shows what somebody wrote letter by letter, not as HTML",
        "m2chat/ui/plain_hint.py",
        "    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text\n",
        "    return text\n",
        ("tests/ui/test_plain_hints.py",),
    ),
    Defence(
        "T21",
        "no message makes the message bus hang up on the notifications",
        "m2chat/ui/desktop/notice.py",
        '        for name in ("title", "body", "reply"):\n',
        "        for name in ():\n",
        ("tests/ui/test_notifications.py",),
    ),
    Defence(
        "T21",
        "an answer to a notification is taken from its server alone",
        "m2chat/ui/desktop/session_bus.py",
        "                if (path, interface, member) == what and speaker in (\n"
        "                    sender,\n"
        "                    self._owners.get(sender),\n"
        "                ):\n",
        "                if (path, interface, member) == what:\n",
        ("tests/ui/test_notifications.py",),
    ),
)
