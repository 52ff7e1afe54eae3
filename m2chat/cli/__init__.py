"""Everything without a window: m2ctl."""
