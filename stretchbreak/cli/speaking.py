# SPDX-License-Identifier: Apache-2.0
"""The language of the command line: the setting's, else what the environment asks for."""

from __future__ import annotations

import os
import tomllib
from functools import cache
from typing import TYPE_CHECKING

from stretchbreak.domain.languages import LANGUAGES, SOURCE, chosen, from_environment

if TYPE_CHECKING:
    from stretchbreak.app.qm_file import QmFile


def say(text: str) -> str:
    """The translation of a text, or the text itself."""
    texts = _texts()
    return texts.say("words", text) if texts is not None and text else text


def content(text: str) -> str:
    """The translation of a text of the exercise files."""
    texts = _texts()
    return texts.say("content", text) if texts is not None and text else text


@cache
def _texts() -> QmFile | None:
    language = chosen(_setting(), from_environment(os.environ), LANGUAGES)
    if language == SOURCE:
        return None
    from stretchbreak.app.qm_file import QmFile
    from stretchbreak.resources import translations

    return QmFile(translations(language))


def _setting() -> str:
    """What the settings file says, which is told to the person elsewhere when it is broken."""
    from stretchbreak.app.paths import Paths

    try:
        written = tomllib.loads(Paths().settings_file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return "system"
    return str(written.get("language", "system"))
