"""``search``, ``export``, ``profile backup`` and ``profile restore``.

The program that has the profile open writes the files; a path is made whole here, since that
program may stand in another folder.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from m2chat.app.faces.archive import ExportForm
from m2chat.app.rpc import shapes
from m2chat.cli import output, passphrase
from m2chat.cli.errors import DONE
from m2chat.cli.owner import accounts, owner_of
from m2chat.cli.verbs import profile_text

_FORMS = {".txt": ExportForm.TEXT, ".html": ExportForm.HTML, ".htm": ExportForm.HTML,
          ".json": ExportForm.JSON}  # fmt: skip


async def search(options: argparse.Namespace) -> int:
    """Messages with all these words, the newest first."""
    params = {"text": " ".join(options.text), "limit": options.limit}
    if options.chat is not None:
        params["contact"] = options.chat
    async with owner_of(options) as owner:
        page = await owner.call("search", params)
    output.show(page["hits"], search_text, as_json=options.json)
    if page["more"] is not None and not options.json:
        output.say("There is more; ask for it with --limit.")
    return DONE


async def export(options: argparse.Namespace) -> int:
    """One conversation to a file that anybody can read."""
    form = options.form or _FORMS.get(options.file.suffix.lower(), ExportForm.TEXT)
    words = passphrase.given(options.passphrase_file)
    async with owner_of(options) as owner:
        if words is None and await _asks(options):
            words = passphrase.ask("Passphrase of the profile: ")
        written = await owner.call(
            "chat.export",
            {
                "contact": options.contact,
                "file": str(_whole(options.file)),
                "form": str(form),
                "passphrase": words or "",
            },
        )
    output.say("Anybody who gets this file can read it.")
    output.show(written, lambda one: iter([one["file"]]), as_json=options.json)
    return DONE


async def backup(options: argparse.Namespace) -> int:
    """The whole profile to one encrypted file."""
    if options.new_passphrase_file is not None:
        words = passphrase.read(options.new_passphrase_file)
    else:
        given = passphrase.given(None, passphrase.NEW_VARIABLE)
        words = given if given is not None else passphrase.ask_new("Passphrase for the backup: ")
    async with owner_of(options) as owner:
        written = await owner.call(
            "profile.backup",
            {
                "file": str(_whole(options.file)),
                "passphrase": words,
                "files": not options.without_files,
            },
        )
    output.show(written, backup_text, as_json=options.json)
    return DONE


async def restore(options: argparse.Namespace) -> int:
    """A backup made into a profile on this computer; the backup's passphrase opens it."""
    words = passphrase.given(options.passphrase_file)
    if words is None:
        words = passphrase.ask("Passphrase of the backup: ")
    path = Path(options.profile).expanduser().absolute() if options.profile is not None else None
    async with accounts() as known:
        made = await known.restore(_whole(options.file), words, path=options.path or path)
        shape = shapes.profile(made.profile)
        await made.stop()
    output.show(shape, profile_text, as_json=options.json)
    output.say("The passphrase of the backup opens the profile here too.")
    return DONE


async def _asks(options: argparse.Namespace) -> bool:
    """Whether the profile has a passphrase that can be asked for."""
    from m2chat.cli.owner import profile_folder

    async with accounts() as known:
        return known.look(profile_folder(options, known)).passphrase


def _whole(path: Path) -> Path:
    return path.expanduser().absolute()


def folder(text: str) -> Path:
    """Where a profile is to be restored to."""
    return _whole(Path(text))


def search_text(hits: list[dict[str, Any]]) -> Iterator[str]:
    """``search``: when, where, and the piece with the words."""
    for one in hits:
        yield f"{output.when(one['sent_at'])}  {one['title']}  {one['message']}"
        yield f"    {one['excerpt']}"


def backup_text(one: dict[str, Any]) -> Iterator[str]:
    """``profile backup``."""
    yield f"{one['file']}  {one['bytes']} bytes"
