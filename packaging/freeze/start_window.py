"""The frozen desktop program begins here; on Linux ``m2ctl`` is a link to the same file."""

import sys
from pathlib import Path

from m2chat.program import start

called = Path(sys.argv[0]).stem
raise SystemExit(start("m2chat.cli.main" if called == "m2ctl" else "m2chat.ui.main"))
