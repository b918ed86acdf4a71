# SPDX-License-Identifier: Apache-2.0
"""`stretchbreak backup FILE` and `restore FILE`: everything into one file, and back."""

from __future__ import annotations

import argparse

from stretchbreak.cli.out import DONE, failed, out, wrong
from stretchbreak.cli.speaking import say


def backup(options: argparse.Namespace) -> int:
    from stretchbreak.app.paths import Paths
    from stretchbreak.storage.backup import BackupError, back_up

    try:
        names = back_up(Paths(), options.file)
    except BackupError as error:
        return failed(error)
    text = (
        say("{file} holds {names}.")
        if names
        else say("{file} holds nothing: there is nothing yet.")
    )
    out(text.format(file=options.file, names=", ".join(names)))
    return DONE


def restore(options: argparse.Namespace) -> int:
    from stretchbreak.adapters.instance.client import NotAnswering, NotRunning, ask
    from stretchbreak.app.paths import Paths
    from stretchbreak.storage import backup

    paths = Paths()
    if not options.file.exists():
        return wrong("{file}: there is no such file", file=options.file)
    try:
        ask(paths.socket, {"do": "status"})
    except NotAnswering as error:
        return failed(error)
    except NotRunning:
        pass
    else:
        return failed(
            "StretchBreak is running; end it first with: {command}", command="stretchbreak quit"
        )
    try:
        before = backup.restore(paths, options.file)
    except backup.BackupError as error:
        return failed(error)
    told = [say("{file} is restored.").format(file=options.file)]
    if before is not None:
        told.append(say("What was there before is kept in {folder}.").format(folder=before))
    out(" ".join(told))
    return DONE
