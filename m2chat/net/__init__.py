"""The m2 stack: how bytes get to a peer; knows no messages, no disk and no window."""
