"""``m2ctl``: everything without a window.

``parser`` knows the words, ``verbs`` the one-shot ones (each a method of ``app.rpc``), ``owner``
opens the profile or finds the program that has it open, ``main`` turns outcomes into exit codes.
"""
