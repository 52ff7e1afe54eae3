"""The steps of the profile database, as numbered SQL files."""
