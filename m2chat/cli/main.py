"""The entry of ``m2ctl``: words in, exit code out.

0 done, 1 a fault of ours, 2 wrong usage, 3 not reached in time, 4 refused input, 5 refused by the
other side (docs/interfaces.md).  Results go to stdout, sentences to stderr.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import traceback
from collections.abc import Sequence

from m2chat.app.logs import RedactingFormatter
from m2chat.cli import output
from m2chat.cli.errors import FAULT
from m2chat.cli.parser import parser
from m2chat.errors import UserFacingError
from m2chat.net.io.process import event_loop_factory

INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the words say."""
    output.set_utf8()
    words = output.words_in_utf8(sys.argv[1:] if arguments is None else arguments)
    debug = "--debug" in words
    try:
        options = parser().parse_args(words)
        _log_to_stderr(options.debug)
        with asyncio.Runner(loop_factory=event_loop_factory()) as runner:
            return int(runner.run(options.act(options)))
    except UserFacingError as error:
        if debug:
            traceback.print_exc()
        return output.refuse(error, as_json="--json" in words)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # nobody reads our results any more; Python would complain once more at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return FAULT
    except Exception as error:  # noqa: BLE001 - the named supervisor: a fault of ours ends here
        if debug:
            traceback.print_exc()
        else:
            output.say(f"A fault of ours ({type(error).__name__}). Run it again with --debug and "
                       "report what it prints.")  # fmt: skip
        return FAULT


def _log_to_stderr(debug: bool) -> None:
    """Log lines are for the log file; with ``--debug`` also for stderr."""
    target: logging.Handler = logging.NullHandler()
    if debug:
        target = logging.StreamHandler()
        target.setFormatter(RedactingFormatter("%(levelname)s %(name)s %(message)s"))
    logging.getLogger("m2chat").addHandler(target)


if __name__ == "__main__":
    sys.exit(main())
