"""To a conversation or to anything that can be done, by a few letters."""
