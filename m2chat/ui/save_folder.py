"""Where files are saved to, unless the person says otherwise."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from m2chat.ui.preferences import preferences


def save_folder() -> Path:
    """The chosen folder as long as it is there, else the system's folder of downloads."""
    chosen = preferences().now.save_folder
    if chosen and Path(chosen).is_dir():
        return Path(chosen)
    place = QStandardPaths.StandardLocation.DownloadLocation
    system = QStandardPaths.writableLocation(place)
    return Path(system) if system and Path(system).is_dir() else Path.home()
