"""What a person with the key reads in a profile's file, free pages included: for traces."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

# SQLCipher 4: https://www.zetetic.net/sqlcipher/design/
PAGE, SALT, RESERVED, IV = 4096, 16, 80, 16


def plain_copy(database: Path, key: bytes) -> bytes:
    """All pages of the file, its log folded in, decrypted as they lie there."""
    from sqlcipher3 import dbapi2

    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        for suffix in ("", "-wal"):
            source = Path(f"{database}{suffix}")
            if source.exists():
                shutil.copy(source, f"{copy}{suffix}")
        connection = dbapi2.connect(str(copy), isolation_level=None)
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        content = copy.read_bytes()
    return b"".join(
        _plain(content[at : at + PAGE], key, SALT if at == 0 else 0)
        for at in range(0, len(content), PAGE)
    )


def _plain(page: bytes, key: bytes, skip: int) -> bytes:
    end = PAGE - RESERVED
    decryptor = Cipher(algorithms.AES256(key), modes.CBC(page[end : end + IV])).decryptor()
    return decryptor.update(page[skip:end]) + decryptor.finalize()
