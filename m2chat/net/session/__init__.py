"""One secured association of two peers, sans-IO."""
