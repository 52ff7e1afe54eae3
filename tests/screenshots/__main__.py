"""``dev.py screenshots [FOLDER] [--only WORD]``: paint every page into PNG files.

Both themes, English and Arabic (which is written from right to left) or ``--languages``, three
sizes or ``--widths``, at ``--zoom`` per cent; an ``index.html`` shows all of them beside each
other.  Nothing is sent anywhere.
"""

from __future__ import annotations

import argparse
import html
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

from PySide6.QtWidgets import QApplication

from m2chat.ui.bridge import Bridge, NodeThread
from m2chat.ui.language import install_language
from m2chat.ui.measures import ZOOMS
from m2chat.ui.preferences import preferences
from m2chat.ui.screenshots import save, settle
from m2chat.ui.theme import install_theme
from tests.screenshots.life import enrich
from tests.screenshots.scenes import of_a_profile
from tests.support.fake_app import sample_application
from tests.support.first_pages import first_pages

SIZES = ((1080, 720), (420, 760), (1600, 1000), (700, 760))
SETTLE_MS = 60


def paint(folder: Path, language: str, dark: bool, size: tuple[int, int], only: str) -> list[Path]:
    """All scenes in one language, theme and size, at the zoom in force."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    install_theme(application).force(dark)
    install_language(application, language)
    folder.mkdir(parents=True, exist_ok=True)
    node = NodeThread()
    node.start()
    lonely, bridge, app = Bridge(node), Bridge(node), sample_application()
    enrich(app, folder)
    bridge.attach(app)
    made = []

    def wait() -> None:
        settle(SETTLE_MS)

    try:
        for scenes in (
            first_pages(lonely, wait),
            of_a_profile(bridge, app, wait),
        ):
            for name, widget in scenes:
                if only not in name:
                    continue
                widget.resize(*size)
                widget.show()
                wait()
                theme = "dark" if dark else "light"
                made.append(folder / f"{language}-{theme}-{size[0]}" / f"{name}.png")
                save(widget, made[-1])
    finally:
        lonely.close()
        bridge.close()
        node.stop()
    return made


def write_index(folder: Path, pictures: list[Path]) -> Path:
    """A page that shows all pictures, the same scene side by side."""
    by_scene: dict[str, list[Path]] = {}
    for picture in pictures:
        by_scene.setdefault(picture.stem, []).append(picture.relative_to(folder))
    rows = "".join(
        f"<h2>{html.escape(name)}</h2>"
        + "".join(
            f'<img loading="lazy" height="420" title="{one.parent}" src="{one}">' for one in all_
        )
        for name, all_ in by_scene.items()
    )
    index = folder / "index.html"
    index.write_text(f"<!doctype html><meta charset=utf-8><body>{rows}", encoding="utf-8")
    return index


def main() -> None:
    """Parse the words and paint."""
    parser = argparse.ArgumentParser(prog="dev.py screenshots", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("screenshots"))
    parser.add_argument("--only", default="", help="scenes whose name holds this")
    parser.add_argument("--languages", default="en,ar", help="codes, by commas")
    parser.add_argument("--widths", default="", help="some of 1080, 420, 1600, 700")
    parser.add_argument("--zoom", type=int, default=100, choices=ZOOMS)
    parser.add_argument("--themes", default="light,dark", help="one of light, dark, or both")
    words = parser.parse_args()
    preferences().choose(zoom=words.zoom)
    widths = {int(one) for one in words.widths.split(",") if one} or {1080, 420, 1600}
    pictures = []
    for language in words.languages.split(","):
        for theme in words.themes.split(","):
            for size in SIZES:
                if size[0] in widths:
                    pictures += paint(words.folder, language, theme == "dark", size, words.only)
    print(f"{len(pictures)} pictures, {write_index(words.folder, pictures)}")


if __name__ == "__main__":
    main()
