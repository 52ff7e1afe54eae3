"""Sockets, timers and tasks around the pure machines."""
