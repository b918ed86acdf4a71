# SPDX-License-Identifier: Apache-2.0
"""`stretchbreak backup FILE` and `restore FILE`: everything into one file, and back."""

from __future__ import annotations

import argparse

from stretchbreak.cli.out import DONE, failed, out, wrong


def backup(options: argparse.Namespace) -> int:
    from stretchbreak.app.paths import Paths
    from stretchbreak.storage.backup import BackupError, back_up

    try:
        names = back_up(Paths(), options.file)
    except BackupError as error:
        return failed(str(error))
    out(f"{options.file} holds {', '.join(names) if names else 'nothing: there is nothing yet'}.")
    return DONE


def restore(options: argparse.Namespace) -> int:
    from stretchbreak.adapters.instance.client import NotAnswering, NotRunning, ask
    from stretchbreak.app.paths import Paths
    from stretchbreak.storage import backup

    paths = Paths()
    if not options.file.exists():
        return wrong(f"{options.file}: there is no such file")
    try:
        ask(paths.socket, {"do": "status"})
    except NotAnswering as error:
        return failed(str(error))
    except NotRunning:
        pass
    else:
        return failed("StretchBreak is running; end it first with: stretchbreak quit")
    try:
        before = backup.restore(paths, options.file)
    except backup.BackupError as error:
        return failed(str(error))
    kept = f" What was there before is kept in {before}." if before is not None else ""
    out(f"{options.file} is restored.{kept}")
    return DONE
