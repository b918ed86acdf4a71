# SPDX-License-Identifier: Apache-2.0
"""The manual page, from the command line's own parser; printed when run."""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Iterator

from stretchbreak import __version__
from stretchbreak.cli import all_commands, command_line

EXIT_CODES = {
    "0": "Done.",
    "1": "It could not be done.",
    "2": "The command or a file is wrong.",
    "3": "No running copy answered.",
}
FILES = {
    "~/.config/stretchbreak/settings.toml": "The settings, read again when they change.",
    "~/.local/share/stretchbreak": "The journal and exercises of one's own.",
    "~/.local/state/stretchbreak": "The log.",
}


def man_page() -> str:
    """In the man macros of groff; dated by SOURCE_DATE_EPOCH."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    parser = command_line(all_commands(lambda _options: 0))
    moment = time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())))
    yield '.\\" SPDX-License-Identifier: Apache-2.0'
    date = time.strftime("%Y-%m-%d", moment)
    yield f'.TH STRETCHBREAK 1 "{date}" "StretchBreak {__version__}" "User Commands"'
    yield ".SH NAME"
    yield "stretchbreak \\- gentle reminders of breaks, and stretches done right"
    yield ".SH SYNOPSIS"
    yield ".B stretchbreak"
    yield r"[\fICOMMAND\fR [\fIARGUMENT\fR ...]]"
    yield ".SH DESCRIPTION"
    yield _text(str(parser.description))
    yield "Without a command it starts the app in the tray, or shows the one that runs."
    yield ".SH COMMANDS"
    for name, command in _commands(parser).items():
        yield ".TP"
        yield f".B stretchbreak {_text(name)}"
        yield f"{_text(_sentence(command.description or ''))}"
        yield from _arguments(command)
    yield ".SH OPTIONS"
    for action in parser._actions:
        if action.option_strings and action.help:
            yield ".TP"
            yield ".B " + _text(", ".join(action.option_strings))
            yield _text(_sentence(action.help))
    yield ".SH EXIT STATUS"
    yield from _pairs(EXIT_CODES)
    yield ".SH ENVIRONMENT"
    yield from _pairs({"STRETCHBREAK_HOME": "A folder for settings, journal, log and socket, for a "
                       "second copy or a trial."})  # fmt: skip
    yield ".SH FILES"
    yield from _pairs(FILES)
    yield "Everything stays on this computer; the program has no network code."


def _commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    groups = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    return {name: command for group in groups for name, command in group.choices.items()}


def _arguments(command: argparse.ArgumentParser) -> Iterator[str]:
    shown = [one for one in command._actions if one.dest != "help"]
    if not shown:
        return
    yield ".RS"
    for action in shown:
        yield ".TP"
        value = str(action.metavar or "") or "|".join(str(one) for one in action.choices or ())
        names = ", ".join(action.option_strings)
        takes = f" \\fI{_text(value)}\\fR" if value else ""
        yield f"\\fB{_text(names)}\\fR{takes}" if names else takes.strip()
        yield _text(_sentence(action.help or ""))
    yield ".RE"


def _pairs(pairs: dict[str, str]) -> Iterator[str]:
    for name, meaning in pairs.items():
        yield ".TP"
        yield f".B {_text(name)}"
        yield _text(meaning)


def _sentence(text: str) -> str:
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", "!")) else ".")


def _text(text: str) -> str:
    """As groff takes it for itself: no control line by accident, hyphens that can be copied."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti")
    return "\\&" + escaped if escaped.startswith((".", "'")) else escaped


if __name__ == "__main__":
    print(man_page(), end="")
