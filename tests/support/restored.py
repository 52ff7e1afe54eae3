"""People who come back from a backup on another computer."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from m2chat.app.archive.restore import restore
from m2chat.app.bootstrap import Surface
from m2chat.crypto.passphrase import PassphraseParameters
from m2chat.crypto.randomness import RandomSource, SystemRandomSource
from tests.support.persons import Person
from tests.support.secret_keeper import NoKeeper

WORDS = "correct horse"


def least_costs(random: RandomSource) -> PassphraseParameters:
    """Argon2id at its least, where its cost is not what is tested."""
    return PassphraseParameters(random.bytes(16), 1, 64, 4)


async def backup(person: Person, file: Path) -> Path:
    """Write one."""
    await person.app.archive.backup(file, WORDS, lambda _share: None)
    return file


async def come_back(person: Person, file: Path, thread: ThreadPoolExecutor) -> None:
    """Another computer, with no more than the backup."""
    folder = person.folder.with_name(f"{person.folder.name}+")
    surface = Surface(person.make_node, person.clock, SystemRandomSource(), NoKeeper())
    await restore(file, WORDS, folder, surface, thread, lambda _share: None)
    person.folder = folder
    await person.sit_down()
