"""``python -m m2chat.cli.demo``: two people talk by themselves, over the real stack, no window.

Prints each step and the final state of each message; exit code 0 only if all were delivered.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import Sequence

from m2chat.app.demo import OPENING, DemoWorld
from m2chat.cli.output import set_utf8
from m2chat.errors import UserFacingError
from m2chat.messaging.model import DeliveryState

NOT_REACHED = 3


async def run() -> int:
    """The whole demo."""
    started = time.monotonic()

    def report(line: str) -> None:
        print(f"{time.monotonic() - started:6.2f} s  {line}", flush=True)

    world = DemoWorld(report)
    try:
        await world.start()
        finals = await world.talk(OPENING)
        finals.append(await world.apart())
    except (UserFacingError, TimeoutError) as error:
        print(f"The demo stopped: {error or 'it took too long'}", file=sys.stderr)
        return NOT_REACHED
    finally:
        await world.stop()
    delivered = sum(message.state is DeliveryState.DELIVERED for message in finals)
    report(f"{delivered} of {len(finals)} messages delivered")
    return 0 if delivered == len(finals) else NOT_REACHED


def main(argv: Sequence[str] | None = None) -> int:
    """Run the demo."""
    parser = argparse.ArgumentParser(prog="m2chat.cli.demo", description=__doc__)
    parser.add_argument("--headless", action="store_true", help="no window (the only way here)")
    parser.parse_args(argv)
    set_utf8()
    return asyncio.run(run())


if __name__ == "__main__":
    raise SystemExit(main())
