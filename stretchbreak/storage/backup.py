# SPDX-License-Identifier: Apache-2.0
"""Everything a person has here in one file, and back: a zip with a list of what is in it.

docs/history-export.md describes it. Restoring is all or nothing: what is in the file is laid out
beside the data and looked at, then takes its place; what it replaces is kept.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import sqlite3
import tempfile
import zipfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from stretchbreak.app.why import why
from stretchbreak.domain.sentence import Sentence
from stretchbreak.storage.database import migrations, open_database
from stretchbreak.storage.files import Stamp, local_stamp
from stretchbreak.storage.toml_text import UnparsableError, parsed
from stretchbreak.storage.trouble import ERRORS, trouble_of

if TYPE_CHECKING:
    from stretchbreak.app.paths import Paths

FORMAT = 1
_LIST, _JOURNAL, _SETTINGS, _CONTENT = "backup.json", "journal.sqlite3", "settings.toml", "content/"
_LARGEST = 2_000_000_000


class BackupError(Exception):
    """What is wrong, as one clause."""


def back_up(paths: Paths, target: Path) -> list[str]:
    """Write the file anew; the names in it. Raises BackupError, and then nothing is changed."""
    unfinished = target.with_name(f".{target.name}.tmp")
    try:
        with tempfile.TemporaryDirectory(dir=target.parent) as folder:
            files = _collected(paths, Path(folder))
            unfinished.touch(mode=0o600)
            with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as out:
                sums = {name: _sum(path) for name, path in files.items()}
                out.writestr(_LIST, json.dumps({"format": FORMAT, "files": sums}, indent=1))
                for name, path in files.items():
                    out.write(path, name)
        unfinished.replace(target)
    except ERRORS as error:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        clause = trouble_of(error).args[0]
        raise BackupError(
            Sentence("{file} cannot be written: {why}", file=target, why=clause)
        ) from error
    return sorted(files)


def restore(paths: Paths, source: Path, stamp: Stamp = local_stamp) -> Path | None:
    """Put what is in the file in its place; the folder with what was there before, if anything.

    The app must not run. Raises BackupError, and then everything is as it was.
    """
    paths.data_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    paths.settings_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=paths.data_folder, prefix=".restore-") as name:
        staged = Path(name)
        try:
            names = _laid_out(source, staged)
        except BackupError:
            raise
        except (*ERRORS, zipfile.BadZipFile, ValueError, KeyError, EOFError, RuntimeError) as error:
            damaged = Sentence("it is damaged")
            clause = trouble_of(error).args[0] if isinstance(error, ERRORS) else damaged
            raise BackupError(
                Sentence("{file} is no backup that can be used: {why}", file=source, why=clause)
            ) from error
        before = paths.data_folder / f"before-restore-{stamp()}"
        try:
            _swap(paths, staged, names, before)
        except OSError as error:
            raise BackupError(
                Sentence("nothing was changed, since this went wrong: {why}", why=why(error))
            ) from error
    return before if before.exists() else None


def _collected(paths: Paths, folder: Path) -> dict[str, Path]:
    files: dict[str, Path] = {}
    if paths.database.exists():
        copy = folder / _JOURNAL
        uri = f"{paths.database.absolute().as_uri()}?mode=ro"
        with (
            contextlib.closing(sqlite3.connect(uri, uri=True, timeout=5.0)) as source,
            contextlib.closing(sqlite3.connect(copy)) as target,
        ):
            source.backup(target)
        files[_JOURNAL] = copy
    if paths.settings_file.exists():
        files[_SETTINGS] = paths.settings_file
    for own in sorted(paths.own_content.rglob("*.toml")):
        files[_CONTENT + own.relative_to(paths.own_content).as_posix()] = own
    return files


def _laid_out(source: Path, staged: Path) -> list[str]:
    """Unpack into `staged`, and look at each file. Raises many kinds of errors."""
    with zipfile.ZipFile(source) as archive:
        told = json.loads(archive.read(_LIST))
        if told["format"] != FORMAT:
            raise BackupError(
                Sentence(
                    "{file} has format {theirs}; this version reads {ours}",
                    file=source,
                    theirs=told["format"],
                    ours=FORMAT,
                )
            )
        sums = dict(told["files"])
        for name, wanted in sums.items():
            parts = PurePosixPath(name).parts
            known = name in (_JOURNAL, _SETTINGS) or name.startswith(_CONTENT)
            if not known or ".." in parts or archive.getinfo(name).file_size > _LARGEST:
                raise BackupError(
                    Sentence(
                        "{file} holds {name}, which does not belong into a backup",
                        file=source,
                        name=name,
                    )
                )
            target = staged.joinpath(*parts)
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            target.touch(mode=0o600)
            with archive.open(name) as packed, target.open("wb") as file:
                shutil.copyfileobj(packed, file)
            if _sum(target) != wanted:
                raise BackupError(
                    Sentence(
                        "{file} is damaged: {name} is not what was put in", file=source, name=name
                    )
                )
    _look_at(source, staged)
    return list(sums)


def _look_at(source: Path, staged: Path) -> None:
    if (staged / _JOURNAL).exists():
        # Opening checks all of it, brings it up to date, and would set a damaged one aside.
        opened = open_database(staged / _JOURNAL, scripts=migrations())
        opened.connection.close()
        if opened.message:
            raise BackupError(
                Sentence("{file} is damaged: its journal cannot be read", file=source)
            )
    if (staged / _SETTINGS).exists():
        try:
            parsed((staged / _SETTINGS).read_bytes())
        except UnparsableError as error:
            raise BackupError(
                Sentence(
                    "{file} is damaged: its settings cannot be read ({why})",
                    file=source,
                    why=error.args[0],
                )
            ) from None


def _swap(paths: Paths, staged: Path, names: list[str], before: Path) -> None:
    """Move what is there to `before`, then what is staged to its place; back again on an error."""
    moved: list[tuple[Path, Path]] = []

    def move(source: Path, target: Path) -> None:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        shutil.move(source, target)
        moved.append((source, target))

    try:
        database = paths.database
        if _JOURNAL in names:
            for end in ("", "-wal", "-shm"):
                old = database.with_name(database.name + end)
                if old.exists():
                    move(old, before / old.name)
            move(staged / _JOURNAL, database)
        if _SETTINGS in names:
            if paths.settings_file.exists():
                move(paths.settings_file, before / _SETTINGS)
            move(staged / _SETTINGS, paths.settings_file)
        if any(name.startswith(_CONTENT) for name in names):
            if paths.own_content.exists():
                move(paths.own_content, before / "content")
            move(staged / "content", paths.own_content)
    except OSError:
        for source, target in reversed(moved):
            shutil.move(target, source)
        raise


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
