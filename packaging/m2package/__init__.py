"""Packages of m2chat: ``python3 dev.py package TARGET``; each module makes one kind of thing."""
