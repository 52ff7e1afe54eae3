"""Codes that people show each other: what a text is, and what is read out of a picture."""
