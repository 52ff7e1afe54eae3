"""What people say to each other; knows no network, no disk and no window."""
