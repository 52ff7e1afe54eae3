"""The window's place on the desktop: tray, badge, notifications, start, end, crashes, updates."""
