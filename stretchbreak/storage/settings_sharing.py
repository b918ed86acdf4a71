# SPDX-License-Identifier: Apache-2.0
"""Settings written into a file for another computer, and taken from one, whole or not at all."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from stretchbreak.app.sharing import Offer, Taken
from stretchbreak.app.why import why
from stretchbreak.domain.sentence import Sentence
from stretchbreak.domain.settings import DECLARATIONS, Settings
from stretchbreak.domain.settings_kinds import Level
from stretchbreak.storage.files import Stamp, free_name, local_stamp, write_atomically
from stretchbreak.storage.settings_end import HEADER, ended
from stretchbreak.storage.settings_file import SettingsFile, written


def as_text(settings: Settings) -> str:
    """What is not at its default, as the app itself writes it."""
    lines = [
        f"{key} = {json.dumps(plain, ensure_ascii=False)}\n"
        for key, plain in written(settings).items()
        if plain is not None
    ]
    return ended((HEADER + "".join(lines)).encode()).decode()


def export(settings: Settings, target: Path, *, replace: bool) -> str:
    """Write them; "", or a sentence why that cannot be."""
    if target.exists() and not replace:
        return Sentence("{file}: there is a file already; give another name", file=target)
    try:
        write_atomically(target, as_text(settings).encode())
    except OSError as error:
        return Sentence("{file}: {problem}", file=target, problem=why(error))
    return ""


def offer(source: Path, now: Settings) -> Offer:
    """What the file has that differs from `now`. One value that cannot be used refuses it all."""
    if not source.exists():
        return Offer(now, refused=Sentence("{file}: there is no such settings file", file=source))
    found = SettingsFile(source).load()
    told = tuple(one.told() for one in found.problems)
    if not found.whole or any(one.level is not Level.NOTE for one in found.problems):
        nothing = Sentence("{file}: nothing was taken over", file=source)
        return Offer(now, left_out=told, refused=nothing)
    changed = [key for key in DECLARATIONS if getattr(found.settings, key) != getattr(now, key)]
    return Offer(found.settings, tuple(changed), told)


def take(file: SettingsFile, offered: Offer, stamp: Stamp = local_stamp) -> Taken:
    """Write all of it into the file in one go, once a copy of what was there is kept beside."""
    kept: Path | None = None
    try:
        if file.path.exists():
            kept = free_name(file.path, stamp, mark="before")
            shutil.copy2(file.path, kept)
    except OSError as error:
        return Taken(
            problem=Sentence("Nothing was saved ({why}); the file is as it was.", why=why(error))
        )
    problem = file.use(offered.settings)
    return Taken(kept) if problem is None else Taken(kept, problem.told())
