"""Groups without a server: the signed log of members, messages signed for all, history sync."""
