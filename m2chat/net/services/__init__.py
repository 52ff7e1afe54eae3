"""The look-up servers' conversations, both ends of each, sans-IO."""
