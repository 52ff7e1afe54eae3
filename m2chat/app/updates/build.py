"""What whoever builds a release fills in: where its update notice is published, and whose it is.

Both are empty in the source tree: a program from it has nobody to ask and says so.
"""

from __future__ import annotations

ADDRESS = ""  # https://..., the release file
PUBLIC_KEY = ""  # the first Ed25519 key that signs it, 64 hexadecimal digits
