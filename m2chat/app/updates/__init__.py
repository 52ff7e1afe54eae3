"""The update notice: a signed file at an address says which release is the newest."""
