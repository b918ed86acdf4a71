# SPDX-License-Identifier: Apache-2.0
"""Reads a file of Qt's compiled translations without Qt, for the command line.

The format is that of QTranslator (qtbase/src/corelib/kernel/qtranslator.cpp): after 16 bytes of
magic come sections of a tag, a length and data, all numbers big-endian. One section holds
(hash, offset) pairs in order, another the messages those offsets point into.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from pathlib import Path

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _SKIPPED_WORD = 1, 3, 5
_SOURCE, _CONTEXT, _COMMENT = 6, 7, 8


class QmFile:
    """The texts of one file. A file that is missing or no such file has none."""

    def __init__(self, path: Path) -> None:
        self._hashes: list[int] = []
        self._offsets: list[int] = []
        self._messages = b""
        try:
            self._read(path.read_bytes())
        except (OSError, struct.error):
            self._hashes = []

    def say(self, context: str, text: str) -> str:
        """The translation, or the text itself. Of forms for numbers it takes the first."""
        wanted = _hash(text.encode())
        index = bisect_left(self._hashes, wanted)
        while index < len(self._hashes) and self._hashes[index] == wanted:
            try:
                found = self._message(self._offsets[index], context, text)
            except (struct.error, UnicodeDecodeError):  # the file is damaged
                return text
            if found:
                return found
            index += 1
        return text

    def _read(self, data: bytes) -> None:
        if data[:16] != _MAGIC:
            return
        at = 16
        while at + 5 <= len(data):
            tag, length = struct.unpack_from(">BI", data, at)
            section = data[at + 5 : at + 5 + length]
            if tag == _HASHES:
                pairs = list(struct.iter_unpack(">II", section))
                self._hashes = [pair[0] for pair in pairs]
                self._offsets = [pair[1] for pair in pairs]
            elif tag == _MESSAGES:
                self._messages = section
            at += 5 + length

    def _message(self, at: int, context: str, text: str) -> str:
        """The first translation of the message at an offset; "" when it is another's."""
        found, data = "", self._messages
        expected = {_SOURCE: text, _CONTEXT: context, _COMMENT: ""}
        while at < len(data) and data[at] != _END:
            tag = data[at]
            if tag == _SKIPPED_WORD:
                at += 5
                continue
            (length,) = struct.unpack_from(">I", data, at + 1)
            value = data[at + 5 : at + 5 + length]
            if tag == _TRANSLATION and not found:
                found = value.decode("utf-16-be")
            elif tag in expected and value.decode() != expected[tag]:
                return ""
            at += 5 + length
        return found


def _hash(text: bytes) -> int:
    """The ELF hash, as QTranslator counts it."""
    total = 0
    for byte in text:
        total = ((total << 4) + byte) & 0xFFFFFFFF
        high = total & 0xF0000000
        if high:
            total ^= high >> 24
        total &= ~high & 0xFFFFFFFF
    return total or 1
