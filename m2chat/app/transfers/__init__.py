"""The part of an open profile that moves the bytes of files."""
