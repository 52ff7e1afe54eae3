"""``dev.py languages``: bring every language's file up to the source and say what is missing.

``--open LANGUAGE`` prints, as JSON, what waits for a translator: the English text and as many empty
forms as the language has.  ``--take LANGUAGE FILE`` puts a filled list of that form in.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from tests.languages import catalogue
from tests.languages.source import Text, find_texts


def update(texts: dict[str, Text]) -> None:
    """All files anew, with the translations that they have."""
    for language in catalogue.LANGUAGES:
        entries = catalogue.fitted(language, texts, catalogue.read(language))
        catalogue.write(language, entries, texts)
        missing = sum(not entry.finished for entry in entries)
        print(f"{language:6} {len(entries)} texts, {missing} not translated")
        for fault in catalogue.faults(language, {one.source: one for one in entries}, texts):
            print(f"       {fault}")


def show_open(language: str, texts: dict[str, Text]) -> None:
    """What a translator still has to do."""
    entries = catalogue.fitted(language, texts, catalogue.read(language))
    waiting = [
        {"source": one.source, "files": texts[one.source].files[:2], "forms": list(one.forms)}
        for one in entries
        if not one.finished
    ]
    print(json.dumps(waiting, ensure_ascii=False, indent=1))


def take(language: str, path: Path, texts: dict[str, Text]) -> None:
    """Put translations in; entries of texts that are not in the source are left out and named."""
    have = catalogue.read(language)
    for one in json.loads(path.read_text(encoding="utf-8")):
        source, forms = str(one["source"]), tuple(str(form) for form in one["forms"])
        if source not in texts:
            print(f"not in the source: {source!r}")
            continue
        have[source] = catalogue.Entry(source, texts[source].plural, forms)
    catalogue.write(language, catalogue.fitted(language, texts, have), texts)


def main() -> None:
    """Parse the words and do it."""
    parser = argparse.ArgumentParser(prog="dev.py languages", description=__doc__)
    parser.add_argument("--open", metavar="LANGUAGE", choices=catalogue.LANGUAGES)
    parser.add_argument("--take", nargs=2, metavar=("LANGUAGE", "FILE"))
    words = parser.parse_args()
    texts = find_texts()
    if words.open:
        show_open(words.open, texts)
        return
    if words.take:
        take(words.take[0], Path(words.take[1]), texts)
    update(texts)


if __name__ == "__main__":
    main()
