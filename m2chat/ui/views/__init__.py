"""Widgets that show or take one thing each; they know no application."""
