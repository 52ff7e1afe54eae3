"""The frozen command line begins here."""

from m2chat.program import start

raise SystemExit(start("m2chat.cli.main"))
