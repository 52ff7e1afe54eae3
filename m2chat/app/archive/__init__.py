"""Find and keep: search, lists, export, backup, restore."""
