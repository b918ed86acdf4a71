# SPDX-License-Identifier: Apache-2.0
"""The language that the windows speak: texts, numbers, dates and the direction of reading."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from stretchbreak.domain.languages import LANGUAGES, RIGHT_TO_LEFT, SOURCE, chosen
from stretchbreak.resources import translations

_speaking: list[QTranslator] = []
_language = [SOURCE]


def spoken() -> str:
    """The code of the language that is spoken now."""
    return _language[0]


def speak(setting: str) -> str:
    """Speak the language of the setting ("system": the desktop's) from now on; returns its code.

    Windows that are open keep their texts; who opens them makes them anew.
    """
    system = QLocale.system()
    language = chosen(setting, system.uiLanguages(), LANGUAGES)
    turns = (language in RIGHT_TO_LEFT) != (spoken() in RIGHT_TO_LEFT)
    _language[0] = language
    for translator in _speaking:
        QCoreApplication.removeTranslator(translator)
    _speaking.clear()
    same = system.name().partition("_")[0] == language.partition("_")[0]
    # The system's own locale also knows the person's own forms of dates and numbers. It may name
    # the days in another language than it is called by (LANGUAGE=de beside LANG=C).
    same = same and system.dayName(1) == QLocale(language).dayName(1)
    QLocale.setDefault(system if same else QLocale(language))
    if language != SOURCE:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _load(f"{folder}/qtbase_{language}.qm")  # Qt's own buttons; not there for every language
        _load(str(translations(language)))
    if turns:
        QGuiApplication.setLayoutDirection(QLocale(language).textDirection())
    return language


def _load(file: str) -> None:
    translator = QTranslator()
    if translator.load(file):
        QCoreApplication.installTranslator(translator)
        _speaking.append(translator)
