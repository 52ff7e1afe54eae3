"""Upkeep of the window's languages: ``dev.py languages`` (docs/languages.md)."""
