"""What the sheet *Network and circles* can show; apart from it, so that naming one is cheap."""

from __future__ import annotations

from enum import StrEnum

from m2chat.ui.language import mark


class Page(StrEnum):
    """What the sheet can show."""

    STATE = mark("Overview")
    LIVE = mark("Inspector")
    LEDGER = mark("Ledger")
    CHECK = mark("Check")
    TRACE = mark("Trace")
