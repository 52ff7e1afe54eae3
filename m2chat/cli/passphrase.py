"""Where a passphrase comes from: ``--passphrase-file``, then ``M2_PASSPHRASE``, then a prompt.

Never an argument, since other users of the computer can read those.
"""

from __future__ import annotations

import getpass
import os
import signal
import sys
from pathlib import Path

from m2chat.cli.errors import BadFile
from m2chat.errors import UserFacingError

VARIABLE = "M2_PASSPHRASE"
NEW_VARIABLE = "M2_NEW_PASSPHRASE"
LIMIT = 4096


class NoPassphrase(UserFacingError):
    """None was given and nobody can be asked."""

    key = "passphrase_needed"

    def __init__(self) -> None:
        super().__init__(
            "This profile needs its passphrase. Give --passphrase-file FILE, set "
            f"{VARIABLE}, or run m2ctl in a terminal, where it asks."
        )


class NoNewPassphrase(UserFacingError):
    """None was given for what is made now and nobody can be asked."""

    key = "passphrase_needed"

    def __init__(self) -> None:
        super().__init__(
            "A new passphrase is needed. Give --new-passphrase-file FILE, set "
            f"{NEW_VARIABLE}, or run m2ctl in a terminal, where it asks."
        )


class PassphrasesDiffer(UserFacingError):
    """The two entries of a new passphrase are not the same."""

    key = "passphrases_differ"

    def __init__(self) -> None:
        super().__init__("The two entries differ. Start again and type the same one twice.")


def given(file: Path | None, variable: str = VARIABLE) -> str | None:
    """The passphrase of the file or the environment; None when neither has one."""
    if file is not None:
        return read(file)
    return os.environ.get(variable)


def read(file: Path) -> str:
    """The first line of a file; raises ``BadFile``."""
    try:
        with file.open("rb") as source:
            content = source.read(LIMIT)
        return content.decode("utf-8").split("\n")[0].rstrip("\r")
    except UnicodeDecodeError as error:
        raise BadFile(f"The file {str(file)!r} is no UTF-8 text. Name another one.") from error
    except OSError as error:
        raise BadFile.of(file, error) from error


def ask(prompt: str = "Passphrase: ") -> str:
    """Ask in the terminal; raises ``NoPassphrase`` where there is none.

    On the main thread, with nothing else to do meanwhile, so that Ctrl+C ends it at once: the
    loop's own way of taking Ctrl+C would wait for the answer.
    """
    if not sys.stdin.isatty():
        raise NoPassphrase
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return getpass.getpass(prompt)
    except EOFError as error:
        raise NoPassphrase from error
    finally:
        signal.signal(signal.SIGINT, before)


def ask_new(
    prompt: str = "New passphrase: ", missing: type[UserFacingError] = NoNewPassphrase
) -> str:
    """Ask twice; raises ``PassphrasesDiffer``, or ``missing`` without a terminal."""
    try:
        first = ask(prompt)
    except NoPassphrase as error:
        raise missing from error
    if first != ask("Once more: "):
        raise PassphrasesDiffer
    return first
