"""The pages of the settings: one topic each, saved at once."""
