# SPDX-License-Identifier: Apache-2.0
"""Settings into a file and from one: two buttons, what a file would change, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from stretchbreak.app.sharing import Offer, Sharing
from stretchbreak.domain.sentence import said
from stretchbreak.domain.settings_kinds import Value
from stretchbreak.ui.accessibility import announce, describe
from stretchbreak.ui.setting_editors import HIT
from stretchbreak.ui.words import say

NAME = "stretchbreak-settings.toml"


class SharingRow(QWidget):
    """The two buttons. named(key, value): the setting and its value, as the window calls them.

    told(text): what came of it, or why nothing did.
    """

    told = Signal(str)

    def __init__(self, sharing: Sharing, named: Callable[[str, Value], tuple[str, str]]) -> None:
        super().__init__()
        self._sharing, self._named = sharing, named
        self.save = QPushButton(self.tr("E&xport …"))
        self.load = QPushButton(self.tr("&Import …"))
        describe(self.save, self.tr("Export the settings into a file"))
        describe(self.load, self.tr("Import the settings from a file"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button, act in ((self.save, self._ask_where), (self.load, self._ask_which)):
            button.setAutoDefault(False)
            button.setMinimumHeight(HIT + 4)
            button.clicked.connect(act)
            row.addWidget(button)

    def export_to(self, target: str) -> None:
        """Write them; a file that is there was meant, since the person was asked."""
        problem = said(self._sharing.export(Path(target)), say)
        self._tell(problem or self.tr("The settings are saved as {file}.").format(file=target))

    def import_from(self, source: str) -> None:
        """Show what the file would change, and change it when that is wanted."""
        offer = self._sharing.offer(Path(source))
        left_out = [said(one, say) for one in offer.left_out]
        if offer.refused:
            self._tell("\n".join([*left_out, said(offer.refused, say)]))
        elif not offer.changed:
            self._tell("\n".join([*left_out, say("Nothing is different.")]))
        else:
            ask = Preview(self._lines(offer), left_out, self)
            ask.accepted.connect(lambda: self._take(offer))
            ask.open()

    def _take(self, offer: Offer) -> None:
        taken = self._sharing.take(offer)
        if taken.problem:
            self._tell(said(taken.problem, say))
            return
        text = self.tr("Settings taken over: {n}.").format(n=len(offer.changed))
        if taken.kept is not None:
            kept = say("The settings before are kept as {name}.").format(name=taken.kept)
            text = f"{text} {kept}"
        self._tell(text)

    def _lines(self, offer: Offer) -> list[str]:
        lines = []
        for key in offer.changed:
            what, value = self._named(key, getattr(offer.settings, key))
            line = say("{what}: {value}").format(what=what, value=value)
            mark = f"  ({say('starts a program')})" if offer.starts_program(key) else ""
            lines.append(line + mark)
        return lines

    def _tell(self, text: str) -> None:
        self.told.emit(text)
        announce(self, text)

    def _ask_where(self) -> None:
        ask = self._chooser(self.tr("Export the settings into a file"), self.export_to)
        ask.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        ask.setDefaultSuffix("toml")
        ask.selectFile(NAME)
        ask.open()

    def _ask_which(self) -> None:
        ask = self._chooser(self.tr("Import the settings from a file"), self.import_from)
        ask.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask.open()

    def _chooser(self, title: str, chosen: Callable[[str], None]) -> QFileDialog:
        ask = QFileDialog(self, title, str(Path.home()))
        ask.setNameFilters([self.tr("Settings files (*.toml)"), self.tr("All files (*)")])
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.fileSelected.connect(chosen)
        return ask


class Preview(QDialog):
    """What would change, to be read before it does; leaving it changes nothing."""

    def __init__(self, changes: list[str], left_out: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings from a file"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(self.tr("These &settings change:"))
        heading.setWordWrap(True)
        self.text = QPlainTextEdit("\n".join(changes))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        heading.setBuddy(self.text)
        self.take = QPushButton(self.tr("&Take them over"))
        self.leave = QPushButton(self.tr("&Leave mine as they are"))
        self.take.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self.leave.setDefault(True)  # nothing from elsewhere is taken by a stray Enter
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(heading)
        column.addWidget(self.text, 1)
        if left_out:
            told = QLabel("\n".join([self.tr("Left out:"), *left_out]))
            told.setWordWrap(True)
            column.addWidget(told)
        column.addLayout(buttons)
        for button in (self.take, self.leave):
            button.setMinimumHeight(HIT + 4)
            buttons.addWidget(button)

    def sizeHint(self) -> QSize:
        high = self.fontMetrics().height()
        return QSize(30 * high, 22 * high).boundedTo(self.screen().availableGeometry().size())
