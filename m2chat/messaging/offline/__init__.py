"""Mail that waits at a store by an agreement that both signed (protocol 14)."""
