"""Codes of others come in here: by camera, from the screen, from a picture, pasted, dropped.

``ScanPanel`` is the one part that a page puts where it wants a code.
"""
