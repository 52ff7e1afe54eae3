"""Crash reports: made here, kept here, read by the person first, never sent by the program."""
