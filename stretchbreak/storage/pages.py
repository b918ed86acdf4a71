# SPDX-License-Identifier: Apache-2.0
"""The rows in the pages of a database file, read without SQLite, which wants the whole of it sound.

Only leaves of tables are looked at, and in them only rows that a page itself counts as there. The
layout is that of sqlite.org/fileformat2.html, sections 1.5, 1.6, 2.1 and 4.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PAGE = 4096  # as SQLite makes it, should the header not say
_LEAF = 0x0D
_FILE_HEADER, _LOG_HEADER, _FRAME_HEADER = 100, 32, 24
_WIDTHS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
Row = tuple[int, tuple[Any, ...]]
"""The row's id, and its values as the file has them."""


def rows_in(path: Path, log: Path) -> Iterator[Row]:
    """Every row that can be made out, the newest last. Raises OSError."""
    content = path.read_bytes() if path.exists() else b""
    frames = log.read_bytes() if log.exists() else b""
    size = _page_size(content, frames)
    # In the log's rest stand pages of earlier logs: what they say has been, and was never deleted,
    # since deleting empties the log.
    for number, page in _pages_of_log(frames, size, older=True):
        yield from _rows(page, _FILE_HEADER if number == 1 else 0, {})
    pages = dict(_pages_of_file(content, size))
    for number, page in pages.items():
        yield from _rows(page, _FILE_HEADER if number == 1 else 0, pages)
    for number, page in _pages_of_log(frames, size):
        pages[number] = page
        yield from _rows(page, _FILE_HEADER if number == 1 else 0, pages)


def _page_size(content: bytes, frames: bytes) -> int:
    sizes = (content[16:18], frames[10:12])
    for raw in sizes:
        size = int.from_bytes(raw, "big")
        if size == 1:
            return 65536
        if size >= 512 and not size & (size - 1):
            return size
    return PAGE


def _pages_of_file(content: bytes, size: int) -> Iterator[tuple[int, bytes]]:
    for number, start in enumerate(range(0, len(content), size), 1):
        # A page that was cut off keeps the rows that are whole.
        yield number, content[start : start + size].ljust(size, b"\0")


def _pages_of_log(frames: bytes, size: int, *, older: bool = False) -> Iterator[tuple[int, bytes]]:
    """Those that belong to this log, or those of older ones whose place it took. A frame behind a
    damaged one counts too: what stands in it had been written."""
    salt = frames[16:24]
    step = _FRAME_HEADER + size
    for start in range(_LOG_HEADER, len(frames), step):
        frame = frames[start : start + step]
        if len(frame) > _FRAME_HEADER and (frame[8:16] == salt) != older:
            yield int.from_bytes(frame[:4], "big"), frame[_FRAME_HEADER:].ljust(size, b"\0")


def _rows(page: bytes, start: int, pages: dict[int, bytes]) -> Iterator[Row]:
    if page[start] != _LEAF:
        return
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    for index in range(min(count, len(page) // 4)):
        at = start + 8 + 2 * index
        place = int.from_bytes(page[at : at + 2], "big")
        if not start + 8 < place < len(page):
            continue
        try:
            length, place = _varint(page, place)
            number, place = _varint(page, place)
            yield number, _values(_payload(page, place, length, pages))
        except (ValueError, IndexError, struct.error):
            continue  # this one was damaged


def _payload(page: bytes, place: int, length: int, pages: dict[int, bytes]) -> bytes:
    size = len(page)
    local = length
    if length > size - 35:
        least = (size - 12) * 32 // 255 - 23
        local = least + (length - least) % (size - 4)
        local = least if local > size - 35 else local
    payload = page[place : place + local]
    if local < length:
        following = int.from_bytes(page[place + local : place + local + 4], "big")
        while len(payload) < length and following in pages:
            more = pages[following]
            following = int.from_bytes(more[:4], "big")
            payload += more[4 : 4 + length - len(payload)]
    if len(payload) < length or length > 10_000_000:
        raise ValueError("its end is missing")
    return payload


def _values(payload: bytes) -> tuple[Any, ...]:
    end, at = _varint(payload, 0)
    if end > len(payload):
        raise ValueError("no record")
    kinds: list[int] = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Any] = []
    for kind in kinds:
        width = _WIDTHS.get(kind, 8 if kind == 7 else (kind - 12) // 2 if kind >= 12 else 0)
        raw = payload[at : at + width]
        if len(raw) < width:
            raise ValueError("a value is missing")
        at += width
        values.append(_value(kind, raw))
    return tuple(values)


def _value(kind: int, raw: bytes) -> Any:
    if kind == 0:
        return None
    if kind in _WIDTHS:
        return int.from_bytes(raw, "big", signed=True)
    if kind == 7:
        return struct.unpack(">d", raw)[0]
    if kind in (8, 9):
        return kind - 8
    return raw.decode("utf-8") if kind % 2 else raw


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for index in range(9):
        byte = content[at + index]
        if index == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + index + 1
    raise AssertionError
