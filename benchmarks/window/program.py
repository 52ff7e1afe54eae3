"""One start of ``m2chat`` in this process, with a person in front of it; prints one JSON line.

    python -m benchmarks.window.program SCENE PROFILE OPTIONS BEGUN

``BEGUN`` is the monotonic time at which the process was started.  The program's own ``main`` runs;
beside its flow, on the same loop, runs a scene.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any


def main(scene: str, profile: Path, options: dict[str, Any], begun: float) -> int:
    """Run the program until the scene is over."""
    from m2chat.storage import vault
    from m2chat.ui import main as program

    found: dict[str, Any] = {}
    derive, flow = vault.derive_key, program.session

    def timed(*words: Any) -> bytes:
        import time

        start = time.monotonic()
        key = derive(*words)
        found["derive_s"] = time.monotonic() - start
        return key

    async def session(*words: Any, **more: Any) -> int:
        from benchmarks.window.person import shells, usable

        coming = shells()
        over = asyncio.ensure_future(flow(*words, **more))
        desk = await usable(coming, begun, int(options.pop("chats", 0)))
        if scene == "start":
            found.update(desk.figures)
        else:
            from benchmarks.window import arrivals, scenes

            found.clear()
            play = getattr(scenes, scene, None) or getattr(arrivals, scene)
            found.update(await play(desk, **options))
        desk.shell.quit()
        return await over

    vault.derive_key = timed
    program.session = session
    code = program.main(["--profile", str(profile)])
    sys.stdout.write(json.dumps(found) + "\n")
    return code


if __name__ == "__main__":
    raise SystemExit(
        main(sys.argv[1], Path(sys.argv[2]), json.loads(sys.argv[3]), float(sys.argv[4]))
    )
