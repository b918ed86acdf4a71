# SPDX-License-Identifier: Apache-2.0
"""The routines as cards, to pick one on demand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from stretchbreak.ui.accessibility import announce
from stretchbreak.ui.filter_chips import Chip
from stretchbreak.ui.flow import FlowLayout
from stretchbreak.ui.picker_card import RoutineCard, column_width
from stretchbreak.ui.picker_entries import SHELVES, Entry, Shelf
from stretchbreak.ui.session_words import content
from stretchbreak.ui.theme import Theme, palette

LOOK_MS = 40  # the one figure that moves


class Picker(QWidget):
    """`chosen(routine_id)`: a card was pressed; the window is closed then. `closed()`.

    Only the card under the pointer or with the keyboard moves, and none with `still`.
    clock: elapsed seconds.
    """

    chosen = Signal(str)
    closed = Signal()

    def __init__(
        self,
        entries: Sequence[Entry],
        stop_rule: str,
        clock: Callable[[], float],
        parent: QWidget | None = None,
        *,
        still: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pick a stretch"))
        self._clock = clock
        self._still = still
        self._since = 0.0
        self._moving: RoutineCard | None = None
        self._theme = Theme(self)
        self._theme.changed.connect(self._recolour)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.cards = [RoutineCard(one, self._place(one)) for one in entries]
        for card in self.cards:
            card.clicked.connect(self._on_clicked)
            card.entered.connect(self._on_entered)
            card.left.connect(self._on_left)
            card.way_asked.connect(self._on_way_asked)
        self.shelves = self._build_shelves()
        self._nothing = QLabel(self.tr("Nothing here without the movements you left out."))
        self._nothing.setWordWrap(True)
        self._build(stop_rule)
        self._recolour()
        self._show_shelf("all")
        self.resize(self.sizeHint())

    def _place(self, entry: Entry) -> str:
        where = {
            "desk": self.tr("In the chair"),
            "standing": self.tr("Standing"),
            "floor": self.tr("On the floor"),
        }[entry.where]
        return f"{where} · {self.tr('Before a workout')}" if entry.dynamic else where

    def _build_shelves(self) -> dict[Shelf, Chip]:
        names: dict[Shelf, str] = {
            "all": self.tr("All"),
            "desk": self.tr("In the chair"),
            "standing": self.tr("Standing"),
            "floor": self.tr("On the floor"),
            "workout": self.tr("Before a workout"),
        }
        group = QButtonGroup(self)
        shelves: dict[Shelf, Chip] = {}
        for shelf in SHELVES:
            chip = shelves[shelf] = Chip(names[shelf])
            chip.setProperty("shelf", shelf)
            group.addButton(chip)
            chip.clicked.connect(self._on_shelf)
        shelves["all"].setChecked(True)
        return shelves

    def _build(self, stop_rule: str) -> None:
        top = FlowLayout(spacing=4)
        for chip in self.shelves.values():
            top.addWidget(chip)
        page = QWidget()
        self._grid = FlowLayout(page, 12, column=column_width(self))
        for card in self.cards:
            self._grid.addWidget(card)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        rule = QLabel(content(stop_rule))
        rule.setTextFormat(Qt.TextFormat.PlainText)
        rule.setWordWrap(True)
        rule.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._nothing)
        column.addWidget(self._scroll, 1)
        column.addWidget(rule)

    def sizeHint(self) -> QSize:
        wide = 3 * (column_width(self) + 12) + 60
        return QSize(wide, wide * 5 // 6).boundedTo(self.screen().availableGeometry().size())

    def take_keyboard(self) -> None:
        """The first card has the focus."""
        shown = self._shown()
        if shown:
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not isinstance(self.focusWidget(), RoutineCard):
            self.take_keyboard()

    def hideEvent(self, event: QHideEvent) -> None:
        self._rest()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._theme.look_again()
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._rest()
        super().changeEvent(event)

    def _recolour(self) -> None:
        self.setPalette(palette(self._theme.colours))

    def _shown(self) -> list[RoutineCard]:
        return [card for card in self.cards if not card.isHidden()]

    def _show_shelf(self, shelf: Shelf) -> None:
        self._rest()
        for card in self.cards:
            card.setVisible(card.entry.fits(shelf))
        found = len(self._shown())
        self._nothing.setVisible(not found)
        self._scroll.verticalScrollBar().setValue(0)
        announce(self, self.tr("{n} routines").format(n=found))

    def _on_shelf(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self._show_shelf(chip.property("shelf"))

    def _on_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, RoutineCard):
            routine = card.entry.id
            self.close()
            self.chosen.emit(routine)

    def _on_entered(self) -> None:
        card = self.sender()
        if not isinstance(card, RoutineCard):
            return
        if card.hasFocus():
            self._scroll.ensureWidgetVisible(card, 0, 12)
        if card is not self._moving and not self._still:
            self._rest()
            self._moving = card
            self._since = self._clock()
            self._timer.start()

    def _on_left(self) -> None:
        if self.sender() is self._moving:
            self._rest()

    def _rest(self) -> None:
        self._timer.stop()
        if self._moving is not None:
            self._moving.rest()
            self._moving = None

    def look(self) -> None:
        """The figure of the card in use, as it is now."""
        if self._moving is not None:
            self._moving.show_moving(self._clock() - self._since)

    def _on_way_asked(self, way: str) -> None:
        card, shown = self.sender(), self._shown()
        if isinstance(card, RoutineCard) and card in shown:
            target = shown[_neighbour(shown, shown.index(card), way, self.isRightToLeft())]
            target.setFocus(Qt.FocusReason.OtherFocusReason)


def _neighbour(cards: Sequence[RoutineCard], at: int, way: str, mirrored: bool) -> int:
    """The card that lies there; the same one where there is none."""
    if way in ("first", "last"):
        return 0 if way == "first" else len(cards) - 1
    if way in ("left", "right"):
        step = 1 if (way == "right") != mirrored else -1
        return min(len(cards) - 1, max(0, at + step))
    here = cards[at].geometry()
    down = way == "down"
    rows = [
        n for n, card in enumerate(cards) if (card.y() > here.y() if down else card.y() < here.y())
    ]
    if not rows:
        return at
    return min(rows, key=lambda n: (abs(cards[n].y() - here.y()), abs(cards[n].x() - here.x())))
