"""m2chat: a private peer-to-peer messenger for the desktop."""

__version__ = "0.1.0"
