"""``dev.py screenshots``: every page of the window as a picture, to be looked at."""
