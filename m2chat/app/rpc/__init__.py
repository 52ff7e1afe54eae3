"""One open profile as methods and notifications: the same table for every door.

``params`` checks what came, ``methods`` is the table, ``notifications`` turns events into what is
told, ``shapes`` is how things look in JSON, ``connection`` speaks JSON-RPC 2.0 by lines.  Doors:
``m2ctl rpc`` (stdin and stdout), the control socket, and the one-shot verbs of ``m2ctl``.
"""
