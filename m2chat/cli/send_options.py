"""How one message is to be sent, as options of ``send``."""

from __future__ import annotations

import argparse
from typing import Any

from m2chat.cli.moments import moment


def add_send_options(send: argparse.ArgumentParser) -> None:
    """How one message is to be sent."""
    send.add_argument("--reply-to", metavar="MESSAGE", help="the message it answers")
    send.add_argument("--mention", action="append", dest="mentions", metavar="CONTACT")
    send.add_argument("--at", type=moment, dest="send_at", metavar="TIME",
                      help="not before then: 2h, 18:30, 2026-05-01T18:30")  # fmt: skip
    send.add_argument("--give-up", type=moment, dest="give_up_at", metavar="TIME",
                      help="not after then: it fails and is not sent")  # fmt: skip
    rules = send.add_mutually_exclusive_group()
    rules.add_argument("--online-only", action="store_const", const="online-only", dest="rule",
                       help="never left at a server")  # fmt: skip
    rules.add_argument("--direct-only", action="store_const", const="direct-only", dest="rule",
                       help="never left at a server, nor sent through a relay")  # fmt: skip


def send_params(options: argparse.Namespace) -> dict[str, Any]:
    """Those that were given."""
    names = ("reply_to", "mentions", "send_at", "give_up_at", "rule")
    given = {name: getattr(options, name) for name in names}
    return {name: value for name, value in given.items() if value is not None}
