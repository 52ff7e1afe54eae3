"""The frozen desktop program begins here."""

from m2chat.program import start

raise SystemExit(start("m2chat.ui.main"))
