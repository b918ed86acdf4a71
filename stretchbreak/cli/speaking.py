# SPDX-License-Identifier: Apache-2.0
"""The language of the command line: the setting's, else what the environment asks for."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from stretchbreak.domain.languages import LANGUAGES, SOURCE, chosen, from_environment

if TYPE_CHECKING:
    from stretchbreak.app.qm_file import QmFile


def say(text: str, n: int = -1) -> str:
    """The translation of a text, or the text itself; `n` takes the place of `%n`."""
    texts = _texts()
    return (texts.say("words", text, n) if texts is not None and text else text).replace(
        "%n", str(n)
    )


def content(text: str) -> str:
    """The translation of a text of the exercise files."""
    texts = _texts()
    return texts.say("content", text) if texts is not None and text else text


def _of_argparse(text: str) -> str:
    texts = _texts()
    return texts.say("usage", text) if texts is not None and text else text


@cache
def _texts() -> QmFile | None:
    language = chosen(_setting(), from_environment(os.environ), LANGUAGES)
    if language == SOURCE:
        return None
    from stretchbreak.app.qm_file import QmFile
    from stretchbreak.cli import usage
    from stretchbreak.resources import translations

    usage.speak(_of_argparse)
    return QmFile(translations(language))


def _setting() -> str:
    """What the settings file says, which is told to the person elsewhere when it is broken."""
    from stretchbreak.app.paths import Paths

    try:
        text = Paths().settings_file.read_text(encoding="utf-8")
        if "language" not in text:
            return "system"
        import tomllib  # most people have nothing to read here, and every command comes by

        return str(tomllib.loads(text).get("language", "system"))
    except (OSError, ValueError):
        return "system"
