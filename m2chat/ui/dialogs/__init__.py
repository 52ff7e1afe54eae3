"""Sheets over the window and the pages before a profile is open."""
