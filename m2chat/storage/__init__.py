"""The domain's tables, filled with rows: fills the ports of messaging."""
