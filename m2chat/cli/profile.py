"""``profile create``, ``passphrase``, ``certificate``: done to a profile that is not open."""

from __future__ import annotations

import argparse
import asyncio
import os
from pathlib import Path

from m2chat.app.rpc import shapes
from m2chat.cli import output, passphrase
from m2chat.cli.errors import DONE, BadFile
from m2chat.cli.owner import accounts, profile_folder
from m2chat.cli.verbs import profile_text

SECRET_ENDINGS = (".p12", ".pfx")


async def create(options: argparse.Namespace) -> int:
    """Make a profile; the keys take a few seconds."""
    words = None
    if not options.no_passphrase:
        words = passphrase.given(options.passphrase_file)
        if words is None:
            prompt = "Passphrase for the new profile: "
            words = passphrase.ask_new(prompt, passphrase.NoPassphrase)
    path = Path(options.profile).expanduser().absolute() if options.profile is not None else None
    async with accounts() as known:
        prepared: asyncio.Future[object] | None = None
        if options.pkcs12 is None:
            output.say("Making the keys; this takes a few seconds.")
        else:
            sealed_with = await _sealed_with(options.pkcs12_passphrase_file)
            identity = await known.read_identity(_read(options.pkcs12), sealed_with)
            prepared = asyncio.get_running_loop().create_future()
            prepared.set_result(identity)
        made = await known.create(
            options.name, words, path=path, circle=options.circle, prepared=prepared
        )
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
            old = passphrase.ask("Passphrase now: ")
        if options.new_passphrase_file is not None:
            new = passphrase.read(options.new_passphrase_file)
        else:
            given = passphrase.given(None, passphrase.NEW_VARIABLE)
            new = given if given is not None else passphrase.ask_new()
        await known.change_passphrase(folder, old, new)
    output.show(
        {"passphrase": "changed"}, lambda _: iter(["The passphrase was changed."]),
        as_json=options.json,
    )  # fmt: skip
    return DONE


async def certificate(options: argparse.Namespace) -> int:
    """Export: X.509 certificates for everybody, or a PKCS#12 file with both private keys."""
    secret = options.file.suffix.lower() in SECRET_ENDINGS
    async with accounts() as known:
        folder = profile_folder(options, known)
        words = passphrase.given(options.passphrase_file)
        sealed_with = None
        if secret and options.new_passphrase_file is not None:
            sealed_with = passphrase.read(options.new_passphrase_file)
        elif secret:
            sealed_with = passphrase.ask_new("Passphrase for the exported keys: ")
        exported = await known.write_identity(folder, words, sealed_with)
    _write(options.file, exported, 0o600 if secret else 0o644)
    what = "Both private keys (PKCS#12)" if secret else "The certificate (X.509)"
    output.show(
        {"file": str(options.file)}, lambda _: iter([f"{what}: {options.file}"]),
        as_json=options.json,
    )  # fmt: skip
    return DONE


async def _sealed_with(file: Path | None) -> str:
    if file is not None:
        return passphrase.read(file)
    return passphrase.ask("Passphrase of the PKCS#12 file: ")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadFile.of(path, error) from error


def _write(path: Path, data: bytes, mode: int) -> None:
    """Make a new file; an old one is never overwritten."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
    except FileExistsError as error:
        raise BadFile(f"{path} exists already; choose another name.") from error
    except OSError as error:
        raise BadFile.of(path, error) from error
