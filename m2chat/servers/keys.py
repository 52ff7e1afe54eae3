"""``service.key``: the one file a server writes (protocol 2).  It says nothing about peers.

    file = "m2service" || ver1 || svc seed 32 || circle seed 32 || NK 32 || L(name) || check 32
    check = H("service file" label || all before)

Mode 0600, replaced as a whole.  Whoever has it is the service and can admit others to the circle.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from m2chat.buffer import Reader, block
from m2chat.crypto.kdf import HASH_SIZE, equal, h, label
from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.signing import SEED_SIZE, SigningKey
from m2chat.errors import WireError
from m2chat.links import NAME_LIMIT
from m2chat.servers.errors import BadServiceKey

FILE_NAME = "service.key"
_MAGIC = b"m2service"
_VERSION = 1


@dataclass(frozen=True, slots=True, repr=False)
class ServiceKeys:
    """A service's own key, and the key of the circle that it founded."""

    service: SigningKey
    circle: SigningKey
    network_key: bytes  # NK, 32
    circle_name: str

    @classmethod
    def new_circle(cls, name: str, random: RandomSource) -> ServiceKeys:
        """Everything drawn anew.  Raises ``BadServiceKey`` for a name that fits no link."""
        if not 0 < len(name.encode("utf-8")) <= NAME_LIMIT:
            raise BadServiceKey(f"A circle's name has 1 to {NAME_LIMIT} bytes.")
        return cls(
            SigningKey(random.bytes(SEED_SIZE)),
            SigningKey(random.bytes(SEED_SIZE)),
            random.bytes(32),
            name,
        )

    def encode(self) -> bytes:
        """The file's bytes."""
        body = _MAGIC + bytes([_VERSION]) + self.service.seed + self.circle.seed
        body += self.network_key + block(self.circle_name.encode("utf-8"))
        return body + h(label("service file"), body)

    @classmethod
    def decode(cls, encoded: bytes) -> ServiceKeys:
        """Raises ``BadServiceKey``."""
        body, check = encoded[:-HASH_SIZE], encoded[-HASH_SIZE:]
        try:
            if not equal(h(label("service file"), body), check):
                raise WireError("a damaged file")
            reader = Reader(body)
            if reader.take(len(_MAGIC)) != _MAGIC or reader.u8() != _VERSION:
                raise WireError("another kind of file")
            keys = cls(
                SigningKey(reader.take(SEED_SIZE)),
                SigningKey(reader.take(SEED_SIZE)),
                reader.take(32),
                reader.text(NAME_LIMIT),
            )
            reader.end()
        except WireError as error:
            raise BadServiceKey(
                f"{FILE_NAME} is damaged or of another version."
                " Restore it from a backup, or start with an empty --data folder."
            ) from error
        return keys


def load_keys(folder: Path) -> ServiceKeys | None:
    """The keys kept in ``folder``, or None when there are none; raises ``BadServiceKey``."""
    try:
        return ServiceKeys.decode((folder / FILE_NAME).read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise BadServiceKey(f"{folder / FILE_NAME} cannot be read: {error.strerror}.") from error


def save_keys(folder: Path, keys: ServiceKeys) -> None:
    """Write the file, 0600, whole or not at all; raises ``BadServiceKey``."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        temporary = folder / (FILE_NAME + ".new")
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(keys.encode())
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(folder / FILE_NAME)
    except OSError as error:
        raise BadServiceKey(f"{folder / FILE_NAME} cannot be written: {error.strerror}.") from error
