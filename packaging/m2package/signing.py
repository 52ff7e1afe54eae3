"""Signatures of Windows programs (Authenticode), made by osslsigncode on any system.

The certificate is named by the environment, so that no word of it is in a command line:
``M2CHAT_SIGN_PKCS12`` (a file), ``M2CHAT_SIGN_PASSWORD``, and ``M2CHAT_SIGN_TIMESTAMP`` (the
address of an RFC 3161 service; without one a signature ends with its certificate).

As a program (``python -m m2package.signing FILE``) it signs one file in place: the installer's
script calls it for the uninstaller, which exists only while the installer is made.
"""

from __future__ import annotations

import os
import shlex
import sys
import tempfile
from pathlib import Path

from m2package.place import NotMade, run

PKCS12, PASSWORD, TIMESTAMP = (
    "M2CHAT_SIGN_PKCS12",
    "M2CHAT_SIGN_PASSWORD",
    "M2CHAT_SIGN_TIMESTAMP",
)
NAME = "m2chat"


def wanted() -> bool:
    """Whether there is a certificate to sign with."""
    return bool(os.environ.get(PKCS12))


def sign(path: Path) -> None:
    """Sign an .exe or .msi in place; without a certificate it stays as it is."""
    if not wanted():
        return
    if not Path(os.environ[PKCS12]).is_file():
        raise NotMade(f"{PKCS12} names no file.")
    with tempfile.TemporaryDirectory(prefix="m2chat-sign-") as folder:  # mode 0700
        password, signed = Path(folder) / "password", Path(folder) / path.name
        password.write_text(os.environ.get(PASSWORD, ""), encoding="utf-8")
        words: list[str | Path] = ["osslsigncode", "sign", "-h", "sha256", "-n", NAME]
        words += ["-pkcs12", os.environ[PKCS12], "-readpass", password]
        if os.environ.get(TIMESTAMP):
            words += ["-ts", os.environ[TIMESTAMP]]
        run(*words, "-in", path, "-out", signed)
        path.write_bytes(signed.read_bytes())


def command() -> str:
    """What signs the file whose name is put behind it, for a script."""
    return shlex.join([sys.executable, "-m", "m2package.signing"])


if __name__ == "__main__":
    try:
        sign(Path(sys.argv[1]))
    except NotMade as error:
        print(error, file=sys.stderr)
        raise SystemExit(1) from error
