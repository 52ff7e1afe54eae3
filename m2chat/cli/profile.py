"""``profile create`` and ``profile passphrase``: what is done to a profile that is not open."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from m2chat.app.rpc import shapes
from m2chat.cli import output, passphrase
from m2chat.cli.errors import DONE
from m2chat.cli.owner import accounts, profile_folder
from m2chat.cli.verbs import profile_text


async def create(options: argparse.Namespace) -> int:
    """Make a profile; the keys take a few seconds."""
    words = None
    if not options.no_passphrase:
        words = passphrase.given(options.passphrase_file)
        if words is None:
            words = await asyncio.to_thread(passphrase.ask_new, "Passphrase for the new profile: ")
    path = Path(options.profile).expanduser().absolute() if options.profile is not None else None
    async with accounts() as known:
        output.say("Making the keys; this takes a few seconds.")
        made = await known.create(options.name, words, path=path, circle=options.circle)
        shape = shapes.profile(made.profile)
        await made.stop()
    output.show(shape, profile_text, as_json=options.json)
    return DONE


async def change_passphrase(options: argparse.Namespace) -> int:
    """Set or change the passphrase; the old one, or the keyring, must open the profile."""
    async with accounts() as known:
        folder = profile_folder(options, known)
        old = passphrase.given(options.passphrase_file)
        summary = [one for one in known.profiles() if one.path == folder]
        if old is None and not (summary and summary[0].keyring):
            old = await asyncio.to_thread(passphrase.ask, "Passphrase now: ")
        if options.new_passphrase_file is not None:
            new = passphrase.read(options.new_passphrase_file)
        else:
            given = passphrase.given(None, passphrase.NEW_VARIABLE)
            new = given if given is not None else await asyncio.to_thread(passphrase.ask_new)
        await known.change_passphrase(folder, old, new)
    output.show(
        {"passphrase": "changed"}, lambda _: iter(["The passphrase was changed."]),
        as_json=options.json,
    )  # fmt: skip
    return DONE
