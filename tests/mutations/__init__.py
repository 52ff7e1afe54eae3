"""Defences taken out one by one: each must make a test fail (``dev.py mutations``)."""
