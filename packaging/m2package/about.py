"""What every kind of package says of itself, in the same words."""

from __future__ import annotations

NAMES = ("m2chat", "m2-server")
MAINTAINER = "The m2chat maintainers <maintainers@m2chat.invalid>"
# name -> one line without a point, and some lines
ABOUT = {
    "m2chat": (
        "private peer-to-peer messenger",
        "Messages travel encrypted and, where the network allows it, directly\n"
        "between two computers; there are no accounts. With m2ctl for the\n"
        "command line.",
    ),
    "m2-server": (
        "meeting point for m2chat",
        "Helps the members of a circle to find and reach each other, and keeps\n"
        "encrypted mail for those who are away. It cannot read what it carries.",
    ),
}
SETTINGS = "/etc/m2-server/m2-server.toml"  # a person's own: an upgrade leaves it
