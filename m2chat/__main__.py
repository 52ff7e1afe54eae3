"""``python -m m2chat`` opens the desktop program."""

from __future__ import annotations

from m2chat.ui.main import main

if __name__ == "__main__":
    raise SystemExit(main())
