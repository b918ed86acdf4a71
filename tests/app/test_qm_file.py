# SPDX-License-Identifier: Apache-2.0
"""The reader of compiled translations, beside Qt's own."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

import pytest
import translations
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator

from stretchbreak.app.qm_file import QmFile
from stretchbreak.resources import translations as compiled_of

TEXTS = {
    ("words", "input"): "Eingabe",
    ("words", "Stretch now"): "Jetzt dehnen — 5 s “ruhig”",
    ("content", "Stretch now"): "Anders",
    ("content", "Grow tall: knee, hip, shoulder."): "背を伸ばす",
    ("settings", "Volume"): "Lautstärke",
}


def ts(texts: dict[tuple[str, str], str]) -> str:
    parts = [
        f"<context><name>{context}</name><message><source>{escape(source)}</source>"
        f"<translation>{escape(said)}</translation></message></context>"
        for (context, source), said in texts.items()
    ]
    return f'<!DOCTYPE TS><TS version="2.1" language="de">{"".join(parts)}</TS>'


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("qm")
    translations.ts_file("de", folder).write_text(ts(TEXTS), encoding="utf-8")
    translations.release(folder, ["de"], folder)
    return folder / "stretchbreak_de.qm"


def test_it_says_what_qt_says(compiled: Path) -> None:
    theirs = QTranslator()
    assert theirs.load(str(compiled))
    ours = QmFile(compiled)
    for (context, source), said in TEXTS.items():
        assert ours.say(context, source) == said == theirs.translate(context, source)


def test_a_text_of_another_context_or_of_none_stays_as_it_is(compiled: Path) -> None:
    ours = QmFile(compiled)
    assert ours.say("settings", "input") == "input"
    assert ours.say("words", "never said") == "never said"


def test_a_file_that_is_missing_or_no_such_file_translates_nothing(tmp_path: Path) -> None:
    other = tmp_path / "other.qm"
    other.write_text("no translations in here")
    for path in (other, tmp_path / "nowhere.qm"):
        assert QmFile(path).say("words", "input") == "input"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 400), byte=st.integers(0, 255))
def test_a_damaged_file_raises_nothing(compiled: Path, tmp_path: Path, at: int, byte: int) -> None:
    data = bytearray(compiled.read_bytes())
    data[at % len(data)] = byte
    damaged = tmp_path / "damaged.qm"
    damaged.write_bytes(data)
    assert isinstance(QmFile(damaged).say("words", "input"), str)


@pytest.mark.parametrize("language", translations.targets())
def test_it_counts_as_qt_counts(language: str) -> None:
    file = compiled_of(language)
    theirs = QTranslator()
    assert theirs.load(str(file))
    ours = QmFile(file)
    text = "%n files, nothing to mend"
    for n in (*range(130), 1000, 1001, 1002, 2005, 100_011):
        assert ours.say("words", text, n) == theirs.translate("words", text, None, n)
    assert ours.say("words", text) == theirs.translate("words", text, None, -1)
