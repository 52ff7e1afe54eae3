"""Manual pages and shell completion, told by the programs' own argument parsers.

So they never say what the program does not do.  Pages are man(7); completion is bash's, one
function a program, that knows the words which may follow those already typed.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator

from m2package.place import VERSION, epoch


def parsers() -> dict[str, argparse.ArgumentParser]:
    """Program -> its parser."""
    from m2chat.cli.parser import parser as command_line
    from m2chat.ui.main import parser as window

    return {"m2chat": window(), "m2ctl": command_line(), **server_parsers()}


def server_parsers() -> dict[str, argparse.ArgumentParser]:
    """That of the server, which needs no Qt."""
    from m2chat.servers.main import parser

    return {"m2-server": parser()}


def verbs(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The words that open a parser of their own."""
    found: dict[str, argparse.ArgumentParser] = {}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found |= action.choices
    return found


def _help_of_verbs(parser: argparse.ArgumentParser) -> dict[str, str]:
    return {
        choice.dest: choice.help or ""
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
        for choice in action._choices_actions
    }


def options(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """What is no verb and not hidden."""
    return [
        action
        for action in parser._actions
        if not isinstance(action, argparse._SubParsersAction) and action.help != argparse.SUPPRESS
    ]


def manual(name: str, parser: argparse.ArgumentParser) -> str:
    """The page ``name(1)``."""
    day = time.strftime("%Y-%m-%d", time.gmtime(epoch()))
    lines = [f'.TH {_plain(name).upper()} 1 "{day}" "m2chat {VERSION}" "User Commands"']
    about = " ".join((parser.description or name).split())
    short = about.split(". ")[0].rstrip(".")
    lines += [".SH NAME", f"{_plain(name)} \\- {_plain(short)}"]
    lines += [".SH SYNOPSIS", f".B {_plain(name)}", _plain(_synopsis(parser))]
    lines += [".SH DESCRIPTION", _plain(about)]
    lines += [".SH OPTIONS", *_options(parser)]
    inner = list(_verbs(name, parser))
    if inner:
        lines += [".SH COMMANDS", *inner]
    lines += [".SH EXIT STATUS", "0: done.  2: wrong usage.  Others: docs/interfaces.md."]
    return "\n".join(line for line in lines if line) + "\n"


def _synopsis(parser: argparse.ArgumentParser) -> str:
    usage = " ".join(parser.format_usage().split())
    return usage.partition(parser.prog)[2].strip()


def _verbs(name: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    helps = _help_of_verbs(parser)
    for word, inner in verbs(parser).items():
        yield f".SS {_plain(name)} {_plain(word)}"
        yield _plain(helps.get(word, "") or inner.description or "")
        yield ".PP"
        yield _plain(_synopsis(inner))
        yield from _options(inner)
        yield from _verbs(f"{name} {word}", inner)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in options(parser):
        names = ", ".join(action.option_strings) or str(action.metavar or action.dest)
        value = ""
        if action.option_strings and action.nargs != 0:
            value = " " + str(action.metavar or action.dest.upper())
        yield ".TP"
        yield f".B {_plain(names + value)}"
        yield _plain(_help(action, parser))


def _help(action: argparse.Action, parser: argparse.ArgumentParser) -> str:
    return parser._get_formatter()._expand_help(action) if action.help else ""


def _plain(text: str) -> str:
    """Escaped for troff: backslashes, dashes that can be copied, dots that open no macro."""
    told = " ".join(text.replace("\\", "\\e").replace("-", "\\-").split())
    return "\\&" + told if told.startswith((".", "'")) else told


def completion(name: str, parser: argparse.ArgumentParser) -> str:
    """A bash completion of one program."""
    function = "_" + name.replace("-", "_")
    cases = []
    for path, words in sorted(_words("", parser)):
        cases.append(f'        "{path}") words="{" ".join(words)}" ;;')
    return "\n".join(
        [
            f"# Completion of {name} for bash; made from its own options.",
            f"{function}() {{",
            '    local word="${COMP_WORDS[COMP_CWORD]}" path="" words="" i',
            "    for ((i = 1; i < COMP_CWORD; i++)); do",
            '        case "$path ${COMP_WORDS[i]}" in',
            "            " + "|".join(f'"{path}"' for path in _paths(parser)) + ")"
            if verbs(parser)
            else '            "")',
            '                path="$path ${COMP_WORDS[i]}" ;;',
            "        esac",
            "    done",
            '    case "$path" in',
            *cases,
            "    esac",
            '    COMPREPLY=($(compgen -W "$words" -- "$word"))',
            "}",
            f"complete -o default -F {function} {name}",
            "",
        ]
    )


def _paths(parser: argparse.ArgumentParser, before: str = "") -> Iterator[str]:
    for word, inner in verbs(parser).items():
        yield f"{before} {word}"
        yield from _paths(inner, f"{before} {word}")


def _words(path: str, parser: argparse.ArgumentParser) -> Iterator[tuple[str, list[str]]]:
    flags = [one for action in options(parser) for one in action.option_strings]
    yield path, [*verbs(parser), *(one for one in flags if one.startswith("--"))]
    for word, inner in verbs(parser).items():
        yield from _words(f"{path} {word}", inner)
