"""Whole applications for virtual hours on a bad network (R-21): ``dev.py soak``."""
