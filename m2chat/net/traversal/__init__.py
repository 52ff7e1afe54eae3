"""How two peers behind NATs find a path, sans-IO."""
