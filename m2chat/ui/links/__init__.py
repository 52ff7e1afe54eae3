"""``m2:`` and ``mchat:`` links of other programs, and who opens them."""
