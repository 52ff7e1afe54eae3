"""Making and opening an identity: ``profile create``, ``passphrase``, ``certificate``.

A passphrase never stands in an argument: it comes from a file, the environment or a prompt.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from m2chat.app.account import Accounts
from m2chat.cli.client import asked_passphrase, given_passphrase, profile_folder
from m2chat.cli.output import Output, printable
from m2chat.errors import UserFacingError

SECRET_ENDINGS = (".p12", ".pfx")


async def create(accounts: Accounts, args: argparse.Namespace, out: Output) -> int:
    """``profile create``."""
    passphrase = None if args.no_passphrase else given_passphrase(args.passphrase_file)
    if passphrase is None and not args.no_passphrase:
        passphrase = _new_passphrase()
    path = Path(args.profile).expanduser().absolute() if args.profile else None
    prepared = None
    if args.pkcs12 is not None:
        sealed_with = given_passphrase(args.pkcs12_passphrase_file) if (
            args.pkcs12_passphrase_file
        ) else asked_passphrase("Passphrase of the PKCS#12 file: ")  # fmt: skip
        file = _read(Path(args.pkcs12))
        prepared = accounts.read_identity(file, sealed_with or "")
    application = await accounts.create(
        args.name, passphrase, path=path, circle=args.circle, prepared=prepared
    )
    try:
        made = application.profile
        row = {"id": str(made.id), "name": made.name, "path": str(made.path)}
        out.show(row, f"{printable(made.name)}\nid      {made.id}\nfolder  {made.path}")
    finally:
        await application.stop()
    return 0


async def change_passphrase(accounts: Accounts, args: argparse.Namespace, out: Output) -> int:
    """``profile passphrase``."""
    folder = profile_folder(accounts, args.profile)
    old = given_passphrase(args.passphrase_file)
    if old is None:
        old = asked_passphrase("Passphrase now (empty: the keyring opens it): ") or None
    new = given_passphrase(args.new_passphrase_file) if args.new_passphrase_file else None
    await accounts.change_passphrase(folder, old, new or _new_passphrase())
    out.show({}, "The passphrase was changed.")
    return 0


async def certificate(accounts: Accounts, args: argparse.Namespace, out: Output) -> int:
    """``profile certificate FILE``: X.509 for everybody, or PKCS#12 with the private keys."""
    folder = profile_folder(accounts, args.profile)
    target = Path(args.file)
    secret = target.suffix.lower() in SECRET_ENDINGS
    sealed_with = None
    if secret:
        given = args.new_passphrase_file
        sealed_with = given_passphrase(given) if given else _new_passphrase()
    opened_with = given_passphrase(args.passphrase_file)
    data = await accounts.write_identity(folder, opened_with, sealed_with)
    _write(target, data, 0o600 if secret else 0o644)
    what = "both private keys (PKCS#12)" if secret else "the certificate (X.509)"
    out.show({"file": str(target)}, f"Wrote {what} to {target}")
    return 0


def _new_passphrase() -> str:
    first = asked_passphrase("New passphrase: ")
    if first is None:
        raise UserFacingError(
            "A passphrase is needed: use --passphrase-file, the environment's M2_PASSPHRASE, "
            "or --no-passphrase where the system has a keyring.",
            key="passphrase_needed",
        )
    if asked_passphrase("Once more: ") != first:
        raise UserFacingError("The two were not the same. Try again.", key="passphrases_differ")
    return first


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserFacingError(f"{path} cannot be read: {error.strerror}.", key="file") from error


def _write(path: Path, data: bytes, mode: int) -> None:
    """Make a new file; an old one is never overwritten."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
    except FileExistsError as error:
        raise UserFacingError(
            f"{path} is there already; choose another name.", key="file"
        ) from error
    except OSError as error:
        sentence = f"{path} cannot be written: {error.strerror}."
        raise UserFacingError(sentence, key="file") from error
