"""``service.key``: the one file a server writes (protocol 2).  It says nothing about peers.

    file = "m2service" || ver1 = 2 || svc seed 32 || kind1 || standing || link's body || check 32
    standing, kind 0, the founder:  circle seed 32 || joins u32
              kind 1, who joined:   founder's svc_pk 32 || n1 || n x {roles1, admit 68}
    check = H("service file" label || all before)

The link's services are the way back to the others after a restart.  Version 1 (founders only:
svc seed, circle seed, NK, L(name)) is still read.  Mode 0600, replaced as a whole.  Whoever has a
founder's file is the service and can admit others to the circle.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, replace
from pathlib import Path

from m2chat.buffer import Reader
from m2chat.crypto.kdf import HASH_SIZE, equal, h, hkdf, label
from m2chat.crypto.randomness import RandomSource
from m2chat.crypto.signing import SEED_SIZE, SigningKey
from m2chat.errors import WireError
from m2chat.links import NAME_LIMIT, SERVICES_LIMIT, CircleLink, ServiceAddress
from m2chat.net.wire.descriptor import ADMIT_SIZE
from m2chat.servers.errors import BadServiceKey

FILE_NAME = "service.key"
WORKERS_LIMIT = 64
_MAGIC = b"m2service"
_FOUNDER, _JOINED = 0, 1
_SERVICE_KEY_SIZE = 32


@dataclass(frozen=True, slots=True)
class Membership:
    """What a server has that joined a circle of somebody else."""

    circle_public: bytes  # circle_pk, 32
    founder: bytes  # svc_pk of who admitted us and renews it, 32
    admissions: tuple[tuple[int, bytes], ...]  # (roles, admit 68) of the service and its workers


@dataclass(frozen=True, slots=True, repr=False)
class ServiceKeys:
    """A service's own key, and either the key of the circle it founded or its admission."""

    service: SigningKey
    circle: SigningKey | None  # None: it joined
    network_key: bytes  # NK, 32
    circle_name: str
    membership: Membership | None = None  # None: it founded the circle
    joins: int = 0  # how often the founder called its join links back
    services: tuple[ServiceAddress, ...] = ()  # the others, as known last

    def __post_init__(self) -> None:
        assert (self.circle is None) is not (self.membership is None)

    @property
    def circle_public(self) -> bytes:
        """circle_pk, 32."""
        if self.circle is not None:
            return self.circle.public
        assert self.membership is not None
        return self.membership.circle_public

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

    def of_worker(self, number: int) -> SigningKey:
        """The key of a worker's service; worker 0 is the service itself (docs/adr/0077)."""
        if not number:
            return self.service
        use = label("worker") + number.to_bytes(2, "big")
        return SigningKey(hkdf(self.service.seed, use))

    def link(self) -> CircleLink:
        """The circle with the other services known last."""
        return CircleLink(self.network_key, self.circle_public, self.circle_name, self.services)

    def encode(self) -> bytes:
        """The file's bytes."""
        body = _MAGIC + bytes([2]) + self.service.seed
        if self.circle is not None:
            body += bytes([_FOUNDER]) + self.circle.seed + self.joins.to_bytes(4, "big")
        else:
            assert self.membership is not None
            body += bytes([_JOINED]) + self.membership.founder
            body += bytes([len(self.membership.admissions)])
            body += b"".join(bytes([r]) + admit for r, admit in self.membership.admissions)
        body += self.link().body()
        return body + h(label("service file"), body)

    @classmethod
    def decode(cls, encoded: bytes) -> ServiceKeys:
        """Raises ``BadServiceKey``."""
        body, check = encoded[:-HASH_SIZE], encoded[-HASH_SIZE:]
        try:
            if not equal(h(label("service file"), body), check):
                raise WireError("a damaged file")
            reader = Reader(body)
            if reader.take(len(_MAGIC)) != _MAGIC:
                raise WireError("another kind of file")
            read = {1: _read_first, 2: _read_second}.get(reader.u8())
            if read is None:
                raise WireError("another version")
            keys = read(reader)
            reader.end()
        except WireError as error:
            raise BadServiceKey(
                f"{FILE_NAME} is damaged or of another version."
                " Restore it from a backup, or start with an empty --data folder."
            ) from error
        return keys


def _read_first(reader: Reader) -> ServiceKeys:
    return ServiceKeys(
        SigningKey(reader.take(SEED_SIZE)),
        SigningKey(reader.take(SEED_SIZE)),
        reader.take(32),
        reader.text(NAME_LIMIT),
    )


def _read_second(reader: Reader) -> ServiceKeys:
    service = SigningKey(reader.take(SEED_SIZE))
    kind = reader.u8()
    if kind == _FOUNDER:
        circle, joins = SigningKey(reader.take(SEED_SIZE)), reader.u32()
        link = CircleLink.read(reader)
        if link.public_key != circle.public:
            raise WireError("a circle link of another circle")
        return ServiceKeys(
            service, circle, link.network_key, link.name, joins=joins, services=link.services
        )
    if kind != _JOINED:
        raise WireError("a standing that there is not")
    founder, count = reader.take(_SERVICE_KEY_SIZE), reader.u8()
    if not 0 < count <= WORKERS_LIMIT:
        raise WireError("no admission, or too many")
    admissions = tuple((reader.u8(), reader.take(ADMIT_SIZE)) for _ in range(count))
    link = CircleLink.read(reader)
    membership = Membership(link.public_key, founder, admissions)
    return ServiceKeys(
        service, None, link.network_key, link.name, membership, services=link.services
    )


def with_services(keys: ServiceKeys, services: tuple[ServiceAddress, ...]) -> ServiceKeys:
    """The same with other services known, at most eight."""
    return replace(keys, services=services[:SERVICES_LIMIT])


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


def joins_of(folder: Path | None, keys: ServiceKeys) -> int:
    """How often the founder called its join links back, as the file says now."""
    kept = load_keys(folder) if folder is not None else None
    return (kept or keys).joins
