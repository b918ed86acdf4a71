# SPDX-License-Identifier: Apache-2.0
"""What stands in a write-ahead log, so that damage in it is not passed over.

SQLite ends a log at the first frame whose checksum is wrong, and later writes over the rest: right
after a power cut, but events that were already committed behind a damaged frame would go unsaid.
The layout is that of sqlite.org/fileformat2.html, section 4.
"""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from stretchbreak.storage.files import Stamp, free_name

_HEADER, _FRAME_HEADER = 32, 24
_MAGIC = (0x377F0682, 0x377F0683)


def committed_frames(log: Path) -> int:
    """How many frames the log should give, up to its last commit; 0 when there is no log.

    Only frames with the salt of the header count: behind them stand those of an older log. With a
    damaged header nothing can be counted, and the answer is 1 when there is more than a header.
    """
    try:
        size = log.stat().st_size
        with log.open("rb") as file:
            header = file.read(_HEADER)
            if size <= _HEADER:
                return 0
            page = _number(header, 8)
            if _number(header, 0) not in _MAGIC or not 512 <= page <= 65536:
                return 1
            last = 0
            for number in range(1, (size - _HEADER) // (page + _FRAME_HEADER) + 1):
                file.seek(_HEADER + (number - 1) * (page + _FRAME_HEADER))
                frame = file.read(_FRAME_HEADER)
                if frame[8:16] == header[16:24] and _number(frame, 4):
                    last = number
            return last
    except FileNotFoundError:
        return 0


def torn(log: Path) -> bool:
    """True when the log ends in the middle of its header or of a frame: its end was cut off.

    A log that ends between two frames looks like that of an earlier moment.
    """
    try:
        size = log.stat().st_size
        with log.open("rb") as file:
            header = file.read(_HEADER)
    except FileNotFoundError:
        return False
    page = _number(header, 8) if len(header) == _HEADER else 0
    return bool(size) and (size < _HEADER or (size - _HEADER) % (page + _FRAME_HEADER) != 0)


def keep_damaged(
    connection: sqlite3.Connection, log: Path, expected: int, stamp: Stamp, *, is_torn: bool = False
) -> Path | None:
    """Copy the log aside when SQLite found fewer frames in it than `expected`, or it is torn.

    The copy, or None.

    To be called before anything is written. Raises OSError when the copy cannot be made.
    """
    if not expected and not is_torn:
        return None
    # PASSIVE leaves the log as it is, and says how many of its frames are sound.
    _busy, found, _moved = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    if found >= expected and not is_torn:
        return None
    kept = free_name(log, stamp)
    shutil.copyfile(log, kept)
    kept.chmod(0o600)
    return kept


def _number(header: bytes, at: int) -> int:
    return int.from_bytes(header[at : at + 4], "big")
