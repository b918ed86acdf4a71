# SPDX-License-Identifier: Apache-2.0
"""Opens the app's windows when they are asked for, and holds on to them while they are open.

Each is imported, built and thrown away on demand: a tray that rests holds none of them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from stretchbreak.app.status import Status
from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.movements import filters_from
from stretchbreak.domain.records import Record
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.settings_kinds import Problem
from stretchbreak.ui.card_holder import CardHolder
from stretchbreak.ui.picker_holder import PickerHolder

if TYPE_CHECKING:
    from stretchbreak.app.catalogue import Catalogue
    from stretchbreak.app.doctor_report import Report
    from stretchbreak.app.doctor_trial import Instruments
    from stretchbreak.ui.doctor_window import DoctorWindow
    from stretchbreak.ui.history_window import HistoryWindow
    from stretchbreak.ui.session import SessionWindow
    from stretchbreak.ui.settings_dialog import SettingsDialog
    from stretchbreak.ui.small_window import SmallWindow


def nothing_recorded(_since: str) -> Sequence[Record]:
    """The journal of someone who begins today."""
    return ()


@dataclass(frozen=True)
class Sources:
    """Where the windows get what they show. clock: elapsed seconds. speed: of a session.

    records: the journal from a day (ISO date) on, oldest first. now: None is without a journal.
    """

    assets: Path
    own_content: Path
    clock: Callable[[], float]
    settings: Callable[[], Settings]
    status: Callable[[], Status]
    days: Callable[[], list[DaySummary]]
    speed: float = 1.0
    records: Callable[[str], Sequence[Record]] = nothing_recorded
    now: Callable[[], Moment] | None = None


class UnknownRoutine(ValueError):
    """No routine has this name; the text lists those that there are."""


class Windows(QObject):
    """Every window there is. It passes on what they tell:

    said(words, channel); session_began(); session_progressed(Progress);
    session_over(SessionResult); session_rated(Rating); session_abandoned();
    setting_changed(key, value); stretch_asked(routine); quit_asked().
    """

    said = Signal(str, str)
    stretch_asked = Signal(str)
    session_began = Signal()
    session_progressed = Signal(object)
    session_over = Signal(object)
    session_rated = Signal(object)
    session_abandoned = Signal()
    setting_changed = Signal(str, object)
    quit_asked = Signal()

    def __init__(self, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources = sources
        self._catalogue: Catalogue | None = None
        self._session: SessionWindow | None = None
        self._session_told = False
        self._place = b""
        self._dressed = "system"
        self._small: SmallWindow | None = None
        self._settings: SettingsDialog | None = None
        self._history: HistoryWindow | None = None
        self._picker = PickerHolder(sources.clock, self.stretch_asked.emit, self)
        self._doctor: DoctorWindow | None = None
        self._doctor_uses: tuple[Callable[[], Report], Callable[[], Instruments]] | None = None
        self.card = CardHolder(sources.status, self._on_card_said, self)

    @property
    def catalogue(self) -> Catalogue:
        """Read once, when first needed."""
        if self._catalogue is None:
            from stretchbreak.app.catalogue import load_catalogue

            self._catalogue = load_catalogue(self._sources.assets, self._sources.own_content)
        return self._catalogue

    def check_routine(self, routine: str) -> None:
        """Raises UnknownRoutine when there is no such routine; "" is the one of the settings."""
        unknown = self.catalogue.unknown_routine(routine) if routine else ""
        if unknown:
            raise UnknownRoutine(unknown)

    @property
    def session_open(self) -> bool:
        """A stretch is on screen."""
        return self._session is not None

    def open_session(self, routine: str, token: str = "") -> None:
        """Open a routine, or bring the one that runs to the front. Raises UnknownRoutine."""
        self.check_routine(routine)
        self._dress()
        if self._session is None:
            self._session = self._new_session(routine)
        _bring_forward(self._session, token)

    def show_small(self, token: str = "") -> None:
        self._dress()
        if self._small is None:
            from stretchbreak.ui.small_window import SmallWindow

            small = self._small = SmallWindow()
            small.said.connect(self._on_small_said)
            small.stretch_asked.connect(self.stretch_asked)
            small.history_asked.connect(self.show_history)
            small.settings_asked.connect(self.show_settings)
            small.doctor_asked.connect(self.show_doctor)
            small.quit_asked.connect(self.quit_asked)
            small.look_asked.connect(self._on_small_looks)
        self._small.show_status(self._sources.status())
        _use(token)
        self._small.come_forward()

    def show_settings(self) -> None:
        self._dress()
        if self._settings is None:
            from stretchbreak.ui.settings_dialog import SettingsDialog

            routines = [(key, one.name) for key, one in self.catalogue.routines.items()]
            dialog = SettingsDialog(self._sources.settings(), {"routine": routines})
            dialog.changed.connect(self.setting_changed)
            self._settings = dialog
        self._settings.show_settings(self._sources.settings())
        _bring_forward(self._settings)

    def show_history(self) -> None:
        self._dress()
        if self._history is None:
            from stretchbreak.ui.history_window import HistoryWindow

            self._history = HistoryWindow()
            self._history.look_asked.connect(self._on_history_looks)
        _bring_forward(self._history)

    def use_doctor(
        self, report: Callable[[], Report], instruments: Callable[[], Instruments]
    ) -> None:
        """What the doctor asks, and what it tries things with."""
        self._doctor_uses = (report, instruments)

    def show_doctor(self) -> None:
        """Nothing before `use_doctor`."""
        if self._doctor_uses is None:
            return
        self._dress()
        if self._doctor is None:
            from stretchbreak.ui.doctor_window import DoctorWindow

            self._doctor = DoctorWindow(*self._doctor_uses)
        _bring_forward(self._doctor)

    def show_picker(self) -> None:
        self._dress()
        _bring_forward(self._picker.open(self.catalogue, self._sources.settings()))

    def show_status(self, status: Status) -> None:
        """The one announcement after each step; only windows that are open care."""
        if self._small is not None and self._small.isVisible():
            self._small.show_status(status)
        self.card.show_status(status)
        if self._session is not None and status.state in ("away", "asleep"):
            self._session.course.walk_away()

    def close(self) -> None:
        """The app ends: a session that runs is told as stopped."""
        if self._session is not None:
            self._session.close()
        for window in (self._small, self._settings, self._history, self._doctor):
            if window is not None:
                window.hide()
                window.deleteLater()
        self._small = self._settings = self._history = self._doctor = None
        self._picker.close()
        self.card.withdraw()

    def settings_changed(self, problems: Sequence[Problem] = ()) -> None:
        """The settings are others now: windows that are open show that."""
        if self._settings is not None:
            self._settings.show_settings(self._sources.settings())
            self._settings.show_problems(problems)
        if self._dressed:
            self._dress()

    def _dress(self) -> None:
        """Light or dark as the settings say. Only windows need it, so the first one brings it."""
        from stretchbreak.ui.theme import dress

        wanted = self._sources.settings().theme
        if wanted != self._dressed:
            self._dressed = wanted
            dress(wanted)

    def _new_session(self, routine: str) -> SessionWindow:
        from stretchbreak.ui.session import SessionWindow
        from stretchbreak.ui.session_before import SessionBefore
        from stretchbreak.ui.theme import less_motion

        settings, catalogue = self._sources.settings(), self.catalogue
        wanted = catalogue.routines.get(routine or settings.routine, catalogue.default_routine)
        if wanted is None:
            raise UnknownRoutine("no routine could be read; reinstalling StretchBreak mends that")
        prepared = SessionBefore(catalogue, self._sources.records, self._sources.now)
        filters = filters_from(settings.leave_out)
        doing = catalogue.done_without(wanted, filters, prepared.hidden)
        window = SessionWindow(
            doing,
            catalogue.exercises,
            catalogue.safety,
            self._sources.clock,
            speed=self._sources.speed,
            place=self._place,
            side_first=prepared.side_first,
            go_on=prepared.go_on(doing),
            note=prepared.note(doing),
            barred=catalogue.barred(filters, prepared.hidden),
            still=less_motion(settings.reduced_motion),
            after_rating=prepared.after_rating,
        )
        self._session_told = False
        window.started.connect(self._on_session_started)
        window.progressed.connect(self.session_progressed)
        window.rated.connect(self.session_rated)
        window.finished.connect(self.session_over)
        window.stopped.connect(self.session_over)
        window.placed.connect(self._on_session_placed)
        window.closed.connect(self._on_session_closed)
        return window

    def _on_session_started(self, _routine: str) -> None:
        self._session_told = True
        self.session_began.emit()

    def _on_session_placed(self, place: object) -> None:
        self._place = bytes(place)  # type: ignore[call-overload]

    def _on_session_closed(self) -> None:
        self._session = None
        if not self._session_told:
            self.session_abandoned.emit()

    def _on_small_said(self, words: str) -> None:
        self.said.emit(words, "window")

    def _on_small_looks(self) -> None:
        if self._small is not None:
            self._small.show_status(self._sources.status())

    def _on_history_looks(self) -> None:
        if self._history is not None:
            self._history.show_days(self._sources.days())

    def _on_card_said(self, words: str) -> None:
        self.said.emit(words, "card")


def _bring_forward(window: QWidget, token: str = "") -> None:
    _use(token)
    window.show()
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()


def _use(token: str) -> None:
    """Qt passes this on when it asks the compositor to bring a window forward."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token
