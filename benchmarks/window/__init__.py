"""The rooms of ``dev.py bench ui``: the real program, on an X server, with a real profile.

``place`` makes display, bus, server and caches; ``profile`` the conversations; ``program`` is one
start of ``m2chat`` in a process of its own, ``person`` who sits in front of it, ``scenes`` what
that person does; ``typist`` presses keys from outside.
"""
