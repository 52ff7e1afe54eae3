"""Methods of the update notice: ``update.check`` (docs/interfaces.md)."""

from __future__ import annotations

from m2chat.app.face import ApplicationFace
from m2chat.app.rpc.method import Method
from m2chat.app.rpc.params import Values
from m2chat.app.rpc.shapes import Shape


async def _check(face: ApplicationFace, _: Values) -> Shape:
    notice = await face.updates.check()
    return {
        "state": str(notice.state),
        "version": notice.version,
        "running": notice.running,
        "date": notice.date,
        "urls": list(notice.urls),
    }


UPDATE_METHODS = (
    Method(
        "update.check",
        (),
        "{state, version, running, date, urls}",
        'ask for the signed update notice; state "current" or "newer"',
        _check,
    ),
)
