# SPDX-License-Identifier: Apache-2.0
"""The settings, made from their declarations; every change holds at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from stretchbreak.domain.settings import DECLARATIONS, GROUPS, Settings
from stretchbreak.domain.settings_kinds import Level, Problem
from stretchbreak.ui.setting_row import SettingRow
from stretchbreak.ui.setting_words import said


class SettingsDialog(QDialog):
    """`changed(key, value)`: a setting was changed, in the units of `Settings`. undone(): what
    adapting changed is to be as before.

    `choices`: for a key, the (value, label) pairs that are known elsewhere, such as routines.
    """

    changed = Signal(str, object)
    undone = Signal()

    def __init__(
        self,
        settings: Settings,
        choices: Mapping[str, Sequence[tuple[str, str]]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("StretchBreak settings"))
        self._rows = {
            key: SettingRow(declaration, (choices or {}).get(key, ()), self)
            for key, declaration in DECLARATIONS.items()
        }
        for row in self._rows.values():
            row.changed.connect(self.changed)
            row.undone.connect(self.undone)
        self._problems = QLabel()
        self._problems.setWordWrap(True)
        self._problems.setMargin(10)
        self._problems.setAutoFillBackground(True)
        self._problems.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._problems.setVisible(False)
        self._build()
        self.show_settings(settings)

    def _build(self) -> None:
        page = QWidget()
        groups = QVBoxLayout(page)
        groups.setSpacing(14)
        for group, title in GROUPS.items():
            groups.addWidget(self._build_group(group, title))
        groups.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        note = QLabel(self.tr("Changes hold at once."))
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(12, 0, 12, 12)
        bottom.addWidget(note, 1)
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._problems)
        layout.addWidget(scroll, 1)
        layout.addLayout(bottom)

    def _build_group(self, group: str, title: str) -> QGroupBox:
        box = QGroupBox(said(title))
        grid = QGridLayout(box)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, 130)
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(12)
        for key, row in self._rows.items():
            if DECLARATIONS[key].group == group:
                row.add_to(grid)
        return box

    def sizeHint(self) -> QSize:
        return QSize(600, 640).boundedTo(self.screen().availableGeometry().size())

    def show_settings(self, settings: Settings, adapted: tuple[str, str] | None = None) -> None:
        """Show these values, and what was adapted; nothing is emitted."""
        self.show_adapted(adapted)
        for key, row in self._rows.items():
            row.show_value(getattr(settings, key))

    def show_adapted(self, adapted: tuple[str, str] | None) -> None:
        """What `remind_after` was before the app changed it, and why; see `domain.adapting`."""
        text = ""
        if adapted is not None:
            before, why = adapted
            whys = {
                "ignored": self.tr("three reminders in a row went unanswered"),
                "too-many": self.tr("you said that reminders were too many"),
                "more": self.tr("you asked for more reminders"),
            }
            text = self.tr("Changed by adapting, because {why}. Before it was {before}.")
            text = text.format(why=whys.get(why, why), before=before)
        self._rows["remind_after"].show_mark(text)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Say each problem under its setting, and those of no setting at the top."""
        general: list[str] = []
        of_rows = dict.fromkeys(self._rows, "")
        for problem in problems:
            if problem.key in of_rows and problem.level is not Level.ERROR:
                of_rows[problem.key] = f"{of_rows[problem.key]}\n{problem.message}".strip()
            else:
                general.append(str(problem))
        for key, message in of_rows.items():
            self._rows[key].show_problem(message)
        self._problems.setText("\n".join(general))
        self._problems.setVisible(bool(general))
