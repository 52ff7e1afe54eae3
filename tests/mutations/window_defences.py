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
)
