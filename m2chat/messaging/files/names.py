"""Names of files that strangers chose, as names that can be shown and saved under (S-32).

A safe name is at most 150 bytes of UTF-8 and the same on every system: no path, no control or
direction character, nothing that Windows reserves, no dot or space at either end.  The real
ending is always kept and always last, so that ``picture.jpg.exe`` cannot look like a picture.
"""

from __future__ import annotations

import re
import unicodedata

NAME_BYTES = 150
ENDING_BYTES = 20
FALLBACK = "file"
_FORBIDDEN = frozenset('<>:"/\\|?*')  # by Windows; the first two slashes by everybody
_RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])(?=\.|$|\s)",
    re.IGNORECASE,
)
# Endings that some system runs, or that make something run, when the file is opened; people are
# warned before they open one.
_PROGRAMS = frozenset(
    """
    action apk app appimage application appref-ms bat bin chm cmd com command cpl csh deb
    desktop dll dmg docm dotm elf exe fileloc flatpakref gadget hlp hta htm html inetloc inf
    ins iso jar jnlp js jse ksh library-ms lnk lua mht mhtml msc msi msix msp mst osx out paf
    pif pkg pl potm ppam ppsm pptm prg ps1 psm1 py pyc pyw pyz rb reg rgs rpm run scf scpt scr
    sct search-ms service settingcontent-ms sh shb shs so svg swf sys terminal url vb vbe vbs
    vbscript vhd vhdx wasm webloc website workflow ws wsc wsf wsh xbap xhtml xlam xll xlsm
    xltm xml xsl zsh
    """.split()
)


def safe_name(name: str, fallback: str = FALLBACK) -> str:
    """A name to show and save under; ``fallback`` when nothing of it can be kept."""
    text = name.encode("utf-8", "replace").decode("utf-8")
    text = text.replace("\\", "/").rsplit("/", 1)[-1]
    text = unicodedata.normalize("NFC", "".join(_plain(c) for c in text))
    text = re.sub(r"\s+", " ", text).strip(" .")
    stem, dot, last = text.rpartition(".")
    text = f"{stem.rstrip()}{dot}{last.lstrip()}"  # no gap before an ending pushes it out of sight
    if not text.strip("_ ."):
        text = fallback
    if _RESERVED.match(text):
        text = f"_{text}"
    return _short(text)


def _plain(c: str) -> str:
    category = unicodedata.category(c)
    if c in _FORBIDDEN or category in ("Cn", "Co", "Cs"):
        return "_"
    if category in ("Zl", "Zp", "Cc", "Zs"):
        return " "
    return "" if category == "Cf" else c


def _short(name: str, behind: str = "", room: int = NAME_BYTES) -> str:
    """Put ``behind`` in front of the ending, and cut a long name before it, between characters."""
    stem, dot, last = name.rpartition(".")
    if not dot or len(last.encode("utf-8")) > ENDING_BYTES:
        stem, dot, last = name, "", ""
    tail = f"{behind}{dot}{last}"
    stem = _cut(stem, room - len(tail.encode("utf-8"))).rstrip(" .")
    return f"{stem or FALLBACK}{tail}"


def _cut(text: str, size: int) -> str:
    return text.encode("utf-8")[:size].decode("utf-8", "ignore")


def ending(name: str) -> str:
    """The real ending in small letters, without its dot; empty when there is none."""
    _, dot, last = name.rstrip(" .").rpartition(".")  # Windows drops what stands at the end
    return last.casefold() if dot else ""


def is_program(name: str) -> bool:
    """Whether opening a file of this name would run something on some system."""
    return ending(name) in _PROGRAMS


def numbered(name: str, number: int) -> str:
    """Another name when one is taken: ``picture (2).jpg``."""
    return _short(name, f" ({number})")


def safe_mime(mime: str) -> str:
    """A type as its sender says it, if it has the form of one."""
    mime = mime.strip().lower()
    return (
        mime
        if re.fullmatch(r"[a-z0-9.+-]{1,40}/[a-z0-9.+-]{1,58}", mime)
        else "application/octet-stream"
    )
