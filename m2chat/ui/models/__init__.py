"""Rows for Qt's views, filled with the frozen nouns of the domain."""
