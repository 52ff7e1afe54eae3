"""The ``.ts`` file of one language, read and written whole (Qt Linguist, version 2.1).

Entries stand in the order of the source; translations are kept by their English text; what the
source no longer says is dropped.  English has plural forms alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from m2chat.ui.translator import FORMS, SOURCE
from tests.languages.source import PACKAGE, Text, placeholders

FOLDER = PACKAGE / "resources" / "languages"
LANGUAGES = tuple(FORMS)


@dataclass(frozen=True, slots=True)
class Entry:
    """A text in one language: its forms, all empty while nobody has translated it."""

    source: str
    plural: bool
    forms: tuple[str, ...]

    @property
    def finished(self) -> bool:
        """Whether every form is there."""
        return all(self.forms)


def path_of(language: str) -> Path:
    """Where a language is kept."""
    return FOLDER / f"m2chat_{language}.ts"


def read(language: str) -> dict[str, Entry]:
    """What a language's file holds; nothing where there is none yet."""
    path = path_of(language)
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        said = message.find("translation")
        assert said is not None
        plural = message.get("numerus") == "yes"
        forms = tuple(one.text or "" for one in (said.iter("numerusform") if plural else (said,)))
        source = message.findtext("source", "")
        found[source] = Entry(source, plural, forms)
    return found


def wanted(language: str, texts: dict[str, Text]) -> dict[str, Text]:
    """The texts that a language has to have."""
    if language != SOURCE:
        return texts
    return {source: text for source, text in texts.items() if text.plural}


def fitted(language: str, texts: dict[str, Text], have: dict[str, Entry]) -> list[Entry]:
    """The entries of a language for these texts, with the translations that it has."""
    made = []
    for source, text in wanted(language, texts).items():
        count = FORMS[language][0] if text.plural else 1
        old = have.get(source)
        fits = old is not None and old.plural is text.plural and len(old.forms) == count
        forms = old.forms if old is not None and fits else ("",) * count
        if language == SOURCE and not all(forms):
            forms = (source.replace("(s)", ""), source.replace("(s)", "s"))
        made.append(Entry(source, text.plural, forms))
    return made


def write(language: str, entries: list[Entry], texts: dict[str, Text]) -> None:
    """The whole file anew."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name>m2chat</name>",
    ]
    for entry in entries:
        lines.append('    <message numerus="yes">' if entry.plural else "    <message>")
        for file in texts[entry.source].files:
            lines.append(f'        <location filename="../../{file}"/>')
        lines.append(f"        <source>{escape(entry.source)}</source>")
        kind = "" if entry.finished else ' type="unfinished"'
        if entry.plural:
            lines.append(f"        <translation{kind}>")
            for form in entry.forms:
                lines.append(f"            <numerusform>{escape(form)}</numerusform>")
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{kind}>{escape(entry.forms[0])}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    FOLDER.mkdir(parents=True, exist_ok=True)
    path_of(language).write_text("\n".join(lines), encoding="utf-8")


def faults(language: str, entries: dict[str, Entry], texts: dict[str, Text]) -> list[str]:
    """What is wrong with a language's file besides what nobody has translated yet."""
    found = []
    should = wanted(language, texts)
    found += [f"missing: {source!r}" for source in should if source not in entries]
    found += [f"obsolete: {source!r}" for source in entries if source not in should]
    for source, entry in entries.items():
        text = should.get(source)
        if text is None:
            continue
        if len(entry.forms) != (FORMS[language][0] if text.plural else 1):
            found.append(f"wrong number of forms: {source!r}")
        found += [f"{fault}: {source!r}" for form in entry.forms for fault in _amiss(source, form)]
        if "%n" in source:
            found += [
                f"no number in form {at}: {source!r}"
                for at, form in enumerate(entry.forms)
                if form and "%n" not in form and at not in WORDS[language]
            ]
    return found


# The forms that stand for one number alone, which they may say in words: every other form stands
# for many numbers and has to show which.
WORDS: dict[str, frozenset[int]] = {
    "en": frozenset({0}),
    "de": frozenset({0}),
    "fr": frozenset(),
    "es": frozenset({0}),
    "zh_CN": frozenset(),
    "ar": frozenset({0, 1, 2}),
}


def _amiss(source: str, form: str) -> list[str]:
    """What one form lacks or has too much."""
    if not form:
        return []
    found = []
    have, want = set(placeholders(form)), set(placeholders(source))
    if have - want or (want - have) - {"%n"}:  # "one message" may say its number in words
        found.append("other placeholders")
    if form.count("&") != source.count("&"):
        found.append("other &")
    if source.endswith("…") != form.endswith("…"):
        found.append("… at the end")
    if form != form.strip() and source == source.strip():
        found.append("blanks around it")
    return found
