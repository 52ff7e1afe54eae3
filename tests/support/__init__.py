"""What tests share: clocks, networks and fakes."""
