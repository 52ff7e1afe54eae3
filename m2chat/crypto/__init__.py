"""Keys and the few operations on them; the only package that imports ``cryptography``."""
