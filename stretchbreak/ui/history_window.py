# SPDX-License-Identifier: Apache-2.0
"""The history: a day, a week, a month or twelve months, in pictures and in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from time import monotonic

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from stretchbreak.domain.calendar_pages import Scale, days_around, each_day, turned
from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.presence import Spell
from stretchbreak.domain.ribbon import ribbon
from stretchbreak.ui.accessibility import announce
from stretchbreak.ui.history_bar import TurningBar
from stretchbreak.ui.history_correcting import correction_menu, deletion_box
from stretchbreak.ui.history_loader import HistoryLoader, Load
from stretchbreak.ui.history_page import PageView
from stretchbreak.ui.history_panels import Page, day_page, days_page, year_page
from stretchbreak.ui.history_words import first_weekday, page_title
from stretchbreak.ui.theme import Colours, Theme

_PIECES_SHOWN_EACH = 0.3  # seconds


class HistoryWindow(QWidget):
    """load: the days from one to another, both included. today: the person's own date.

    corrected(since, until, word): what a while really was, wall times and a word of
    `Coach.correct`; delete_asked(day): a date, or None for everything, and it was confirmed.
    Whoever does it calls `look_again` after.
    """

    corrected = Signal(object, object, str)
    delete_asked = Signal(object)

    def __init__(
        self,
        load: Load,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("StretchBreak history"))
        self._today = today
        self._scale, self._day = Scale.DAY, today()
        self._summary: DaySummary | None = None
        self._theme = Theme(self)
        self._theme.changed.connect(self.update)
        self._loader = HistoryLoader(load, self)
        self._loader.came.connect(self._on_came)
        self._shown_last = monotonic()
        self._build()
        self.resize(QSize(820, 700).boundedTo(self.screen().availableGeometry().size()))

    def _build(self) -> None:
        self._tabs = QTabBar()
        for text in (self.tr("&Day"), self.tr("&Week"), self.tr("&Month"), self.tr("&Year")):
            self._tabs.addTab(text)
        self._tabs.setAccessibleName(self.tr("What to look at"))
        self._tabs.setExpanding(False)
        self._tabs.currentChanged.connect(self._on_tab)
        self._bar = TurningBar()
        self._bar.turned.connect(self._on_turned)
        self._bar.today_asked.connect(self._on_today)
        self._bar.delete_asked.connect(self._on_delete)
        self._page = PageView(self._colours)
        self._page.pointed.connect(self._tell)
        self._page.day_picked.connect(self.show_day)
        self._page.menu_asked.connect(self._on_menu)
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._told.setContentsMargins(14, 2, 14, 2)
        self._correct = QPushButton(self.tr("This was &otherwise…"))
        self._correct.setMinimumHeight(28)
        self._correct.setEnabled(False)
        self._correct.clicked.connect(self._on_correct)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(self._correct)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self._tabs)
        layout.addWidget(self._bar)
        layout.addWidget(self._page, 1)
        layout.addLayout(foot)

    def show_day(self, day: date) -> None:
        """Turn to this day."""
        self.turn_to(Scale.DAY, day)

    def turn_to(self, scale: Scale, day: date) -> None:
        """Turn to the page that this day is on."""
        self._scale, self._day = scale, min(day, self._today())
        self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(list(Scale).index(scale))
        self._tabs.blockSignals(False)
        self._tell("")
        self._look()

    def look_again(self) -> None:
        """The journal has changed: read anew what is on screen."""
        self._loader.forget()
        self._look()

    def show_answer(self, text: str) -> None:
        """What came of a correction or a deletion, in a sentence; "" is that it is done."""
        self._tell(text)
        if text:
            announce(self._told, text)

    def _look(self) -> None:
        since, until = self._shown()
        now = self._today()
        self._bar.show_title(page_title(self._scale, since, until), latest=until >= now)
        if self._scale is Scale.DAY:
            self._loader.stop()
            self._summary = self._loader.day(self._day)
            self._show_page()
        else:
            self._loader.ask(since, min(until, now))
            if not self._loader.complete:
                self._show_page()

    def _shown(self) -> tuple[date, date]:
        return days_around(self._scale, self._day, first_weekday())

    def _on_came(self) -> None:
        """A year comes in many pieces; not each is worth painting."""
        if self._loader.complete or monotonic() - self._shown_last > _PIECES_SHOWN_EACH:
            self._show_page()

    def _show_page(self) -> None:
        self._shown_last = monotonic()
        self._page.show_page(self._made_page())

    def _made_page(self) -> Page:
        since, until = self._shown()
        if self._scale is Scale.DAY:
            return day_page(self._summary, self._day)
        if self._scale is Scale.YEAR:
            known = {
                day: figures
                for day, figures in self._loader.known().items()
                if since <= day <= until
            }
            return year_page(known, since, until, self._today(), first_weekday())
        return days_page(self._scale, [self._loader.figures(d) for d in each_day(since, until)])

    def _on_correct(self) -> None:
        picture = self._page.picture
        self._on_menu(picture.at, picture.middle_of(picture.at))

    def _spell_at(self, index: int) -> Spell | None:
        """The span at this place of the ribbon, if it is a span."""
        shown = ribbon(self._summary) if self._summary is not None else None
        if self._scale is not Scale.DAY or shown is None or not 0 <= index < len(shown.items):
            return None
        item = shown.items[index]
        return item if isinstance(item, Spell) else None

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._correct.setVisible(self._scale is Scale.DAY)
        self._correct.setEnabled(self._spell_at(self._page.picture.at) is not None)

    def _on_tab(self, index: int) -> None:
        self.turn_to(list(Scale)[index], self._day)

    def _on_turned(self, pages: int) -> None:
        self.turn_to(self._scale, turned(self._scale, self._day, pages))

    def _on_today(self) -> None:
        self.turn_to(self._scale, self._today())

    def _on_delete(self, everything: bool) -> None:
        day = None if everything else self._day
        box = deletion_box(day, self)
        box.buttonClicked.connect(lambda button: self._on_confirmed(box.buttonRole(button), day))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _on_confirmed(self, role: object, day: date | None) -> None:
        if role == QMessageBox.ButtonRole.DestructiveRole:
            self.delete_asked.emit(day)

    def _on_menu(self, index: int, at: QPoint) -> None:
        spell = self._spell_at(index)
        if spell is None:
            return
        menu: QMenu = correction_menu(spell, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(lambda action: self._on_correction(spell, action.data()))
        menu.popup(at)

    def _on_correction(self, spell: Spell, word: str | None) -> None:
        if word:
            self.corrected.emit(spell.since.wall, spell.until.wall, word)

    def _colours(self) -> Colours:
        return self._theme.colours

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._loader.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
