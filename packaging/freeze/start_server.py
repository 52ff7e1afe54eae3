"""The frozen server begins here."""

from m2chat.program import start

raise SystemExit(start("m2chat.servers.main"))
