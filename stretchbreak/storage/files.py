# SPDX-License-Identifier: Apache-2.0
"""Replacing a file whole or not at all, and setting a broken one aside."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path

Stamp = Callable[[], str]


def local_stamp() -> str:
    """`20260302-091500`, for the name of a file that is set aside."""
    return time.strftime("%Y%m%d-%H%M%S")


def write_atomically(path: Path, content: bytes, *, mode: int | None = None) -> None:
    """Replace what `path` holds; after an OSError the old content is still there, untouched.

    `mode` is the new file's permission bits, 0600 when None.
    """
    import tempfile  # with all it brings, only what writes pays for it

    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    # The new name must outlive a power cut too. Where folders cannot be opened (Windows), the
    # system does that by itself.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def free_name(path: Path, stamp: Stamp, followers: tuple[str, ...] = (), mark: str = "bad") -> Path:
    """`NAME.bad-STAMP`, with a number behind it when that, or that + a follower, exists."""
    base = f"{path.name}.{mark}-{stamp()}"
    kept, number = base, 1
    while any(path.with_name(kept + end).exists() for end in ("", *followers)):
        number += 1
        kept = f"{base}-{number}"
    return path.with_name(kept)


def set_aside(path: Path, stamp: Stamp, followers: tuple[str, ...] = ()) -> Path:
    """Rename `path` to a free name, and with it the files `NAME` + follower. The new path.

    Raises OSError when that is not possible; nothing is ever overwritten.
    """
    kept = free_name(path, stamp, followers)
    for end in ("", *followers):
        source = path.with_name(path.name + end)
        if source.exists():
            source.rename(kept.with_name(kept.name + end))
    return kept
