# SPDX-License-Identifier: Apache-2.0
"""The settings, made from their declarations; every change holds at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from stretchbreak.app.sharing import Sharing
from stretchbreak.domain.sentence import said as in_words
from stretchbreak.domain.settings import DECLARATIONS, GROUPS, Settings
from stretchbreak.domain.settings_kinds import Level, Problem, Value
from stretchbreak.ui.accessibility import announce, describe
from stretchbreak.ui.setting_editors import HIT
from stretchbreak.ui.setting_row import SettingRow
from stretchbreak.ui.setting_words import said
from stretchbreak.ui.settings_group import Group
from stretchbreak.ui.settings_sharing import SharingRow
from stretchbreak.ui.words import say

_EDGE, _INSET = 12, 18  # pixels around everything, and around a page


class SettingsDialog(QDialog):
    """`changed(key, value)`: a setting was changed, in the units of `Settings`. `undone()`: what
    adapting changed is to be as before. `look_asked()`: the window shows.

    `choices`: for a key, the (value, label) pairs that are known elsewhere, such as routines.
    `last`: a page that is about no setting, with its name. `sharing`: settings as a file.
    """

    changed = Signal(str, object)
    undone = Signal()
    look_asked = Signal()

    def __init__(
        self,
        settings: Settings,
        choices: Mapping[str, Sequence[tuple[str, str]]] | None = None,
        last: tuple[str, QWidget] | None = None,
        sharing: Sharing | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.names = QListWidget()  # before the first change of colours is told
        self.setWindowTitle(self.tr("StretchBreak settings"))
        self.sharing = None if sharing is None else SharingRow(sharing, self._named)
        self._rows = {
            key: SettingRow(declaration, (choices or {}).get(key, ()), self)
            for key, declaration in DECLARATIONS.items()
        }
        for row in self._rows.values():
            row.changed.connect(self.changed)
            row.undone.connect(self.undone)
        self._groups: list[Group] = [
            Group(said(title), [r for k, r in self._rows.items() if DECLARATIONS[k].group == name])
            for name, title in GROUPS.items()
        ]
        if last is not None:
            self._groups.append(Group(last[0], [], last[1]))
        self._problems, self._shared = _notice(), _notice()
        self._build()
        self.show_settings(settings)
        self.names.setCurrentRow(0)

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(HIT + 4)
        describe(self.search, self.tr("Search the settings"))
        # Once somebody stops typing, not with every letter: a screen reader reads what was found.
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(150)
        self._typed.timeout.connect(self._look)
        self.search.textChanged.connect(self._typed.start)
        self.search.returnPressed.connect(self._look)
        self.found = QLabel()
        self.found.setVisible(False)
        self.found.setWordWrap(True)
        describe(self.names, self.tr("Groups"))
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.names.setStyleSheet("QListView::item { padding-left: 10px; padding-right: 10px; }")
        tall = max(HIT + 4, self.fontMetrics().height() + 14)
        for group in self._groups:
            item = QListWidgetItem(group.title.text(), self.names)
            item.setSizeHint(QSize(self.fontMetrics().horizontalAdvance(item.text()) + 32, tall))
        self.names.setFixedWidth(self.names.sizeHintForColumn(0) + 8)
        self.names.currentRowChanged.connect(self._on_group)
        page = QWidget()
        groups = QVBoxLayout(page)
        groups.setContentsMargins(_INSET, 8, _INSET, 8)
        groups.setSpacing(10)
        groups.addWidget(self.found)
        for group in self._groups:
            groups.addWidget(group)
        groups.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(page)
        note = QLabel(self.tr("Changes hold at once."))
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.setMinimumHeight(HIT + 4)
        close.clicked.connect(self.close)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.names, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(left)
        middle.addWidget(self.area, 1)
        note.setWordWrap(True)
        bottom = QHBoxLayout()
        if self.sharing is not None:
            self.sharing.told.connect(self._show_shared)
            bottom.addWidget(self.sharing)
        bottom.addWidget(note, 1)
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        layout.setSpacing(10)
        layout.addWidget(self.search)
        layout.addWidget(self._problems)
        layout.addLayout(middle, 1)
        layout.addWidget(self._shared)
        layout.addLayout(bottom)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)

    def sizeHint(self) -> QSize:
        wide = self.names.width() + max(520, 30 * self.fontMetrics().height())
        return QSize(wide, 680).boundedTo(self.screen().availableGeometry().size())

    def show_group(self, name: str) -> None:
        """Show a group; name: a key of GROUPS, or "" for the last page."""
        self.search.clear()
        self._typed.stop()
        self._look()
        row = list(GROUPS).index(name) if name else len(self._groups) - 1
        self.names.setCurrentRow(row)

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
                told = in_words(problem.message, say)
                of_rows[problem.key] = f"{of_rows[problem.key]}\n{told}".strip()
            else:
                general.append(in_words(problem.told(), say))
        for key, message in of_rows.items():
            self._rows[key].show_problem(message)
            if message and not self._rows[key].isVisibleTo(self):
                general.append(message)  # its page is not in sight
        self._problems.setText("\n".join(general))
        self._problems.setVisible(bool(general))

    def _named(self, key: str, value: Value) -> tuple[str, str]:
        row = self._rows[key]
        return row.label.text(), row.shown(value)

    def _show_shared(self, text: str) -> None:
        self._shared.setText(text)
        self._shared.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.area.setMinimumWidth(self._widest())
            self.look_asked.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            # What has a style of its own keeps the colours it had.
            self.names.setStyleSheet(self.names.styleSheet())

    def _widest(self) -> int:
        """How wide the page has to be for every row in this language, where the screen is."""
        rows = max(row.minimumSizeHint().width() for row in self._rows.values())
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = self.screen().availableGeometry().width() - self.names.width() - 2 * _EDGE
        return min(rows + 2 * _INSET + bar, room)

    def _on_group(self, _row: int) -> None:
        if self.search.text():
            self.search.clear()
        self._typed.stop()
        self._look()

    def _look(self) -> None:
        """Show the group that is chosen, or of all groups what was searched for."""
        query = self.search.text().strip()
        counts = [
            group.show_matches(query) if query else group.show_all(at == self.names.currentRow())
            for at, group in enumerate(self._groups)
        ]
        self.found.setVisible(bool(query))
        if query:
            count = sum(counts)
            several = self.tr("%n settings found", None, count)
            text = several if count > 1 else self.tr("One setting found")
            text = text if count else self.tr("Nothing found")
            if text != self.found.text():
                self.found.setText(text)
                announce(self, text)
        self.area.verticalScrollBar().setValue(0)


def _notice() -> QLabel:
    """Room for sentences, hidden while there are none."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMargin(10)
    label.setAutoFillBackground(True)
    label.setBackgroundRole(QPalette.ColorRole.AlternateBase)
    label.setVisible(False)
    return label
