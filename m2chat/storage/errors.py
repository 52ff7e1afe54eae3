"""What can keep a profile shut, each as one sentence for the person."""

from __future__ import annotations

from m2chat.errors import LocalError, UserFacingError


class StorageError(UserFacingError):
    """The base of what can go wrong with a profile's files."""

    key = "storage"


class WrongPassphrase(StorageError):
    """The passphrase opens no slot."""

    key = "wrong_passphrase"

    def __init__(self) -> None:
        super().__init__("That passphrase does not open this profile. Check it and try again.")


class PassphraseNeeded(StorageError):
    """No passphrase was given and the keyring does not open the profile."""

    key = "passphrase_needed"

    def __init__(self) -> None:
        super().__init__("This profile needs its passphrase. Please enter it.")


class EmptyPassphrase(StorageError):
    """A passphrase of no letters protects nothing."""

    key = "empty_passphrase"

    def __init__(self) -> None:
        super().__init__("The passphrase is empty. Choose one with at least one letter.")


class WeakPassphrase(StorageError):
    """A passphrase that is guessed soon, for something that leaves this computer."""

    key = "weak_passphrase"

    def __init__(self) -> None:
        super().__init__(
            "This passphrase is too easy to guess, and whoever finds the backup can try as often "
            "as they like. Take four or five words that do not belong together."
        )


class KeyringTrouble(StorageError):
    """The base of what a keyring may answer instead of doing what it was asked."""


class NoKeyring(KeyringTrouble):
    """This system offers no keyring that we trust."""

    key = "no_keyring"

    def __init__(self) -> None:
        super().__init__(
            "This computer offers no safe keyring (Secret Service, KWallet, Windows or macOS), "
            "so the profile needs a passphrase. Choose one."
        )


class KeyringLocked(KeyringTrouble):
    """There is a keyring, and it stayed locked: its question was cancelled, or never answered."""

    key = "keyring_locked"

    def __init__(self) -> None:
        super().__init__(
            "Your system's keyring stayed locked, so it can't keep the key of this profile. "
            "Try again and unlock it, or choose a passphrase."
        )


class KeyLockedAway(KeyringTrouble):
    """The keyring that alone opens this profile stayed locked."""

    key = "keyring_locked"

    def __init__(self) -> None:
        super().__init__(
            "Your system's keyring holds the key of this profile, and it stayed locked. "
            "Try again, and unlock the keyring when it asks."
        )


class KeyNotThere(KeyringTrouble):
    """The keyring that alone opens this profile is another one, or has forgotten it."""

    key = "no_keyring"

    def __init__(self) -> None:
        super().__init__(
            "The key of this profile lies in the system's keyring where it was made, and it is "
            "not in the one here. Log in as you did then, or restore a backup."
        )


class LastSlot(StorageError):
    """Removing this slot would lock the profile for ever."""

    key = "last_slot"

    def __init__(self) -> None:
        super().__init__(
            "This is the only way to open the profile. Set up another one first, then remove it."
        )


class DamagedKeys(StorageError):
    """The file of key slots cannot be read."""

    key = "damaged"

    def __init__(self) -> None:
        super().__init__(
            "The profile's key file is damaged, so the profile cannot be opened. "
            "It was not changed: restore it from a backup."
        )


class ProfileInUse(StorageError):
    """Another process holds the profile."""

    key = "profile_in_use"

    def __init__(self) -> None:
        super().__init__(
            "This profile is open in another m2chat on this computer. Use that one, or close it."
        )


class NoProfile(StorageError):
    """There is no profile in that folder."""

    key = "no_profile"

    def __init__(self) -> None:
        super().__init__("There is no profile in that folder. Create one first.")


class ProfileExists(StorageError):
    """The folder already holds a profile."""

    key = "profile_exists"

    def __init__(self) -> None:
        super().__init__("That folder already holds a profile. Open it, or choose another folder.")


class NotEmpty(StorageError):
    """The folder holds foreign files."""

    key = "folder_not_empty"

    def __init__(self) -> None:
        super().__init__("That folder already holds other files. Choose an empty folder.")


class NoProfileRow(LocalError):
    """The database has no profile row: it was never set up."""


class BadIdentityFile(StorageError):
    """A PKCS#12 file that gives no identity."""

    key = "bad_identity_file"

    def __init__(self) -> None:
        super().__init__(
            "This file does not open with that passphrase, or it holds no m2chat identity."
        )
