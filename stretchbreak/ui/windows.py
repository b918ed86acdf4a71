# SPDX-License-Identifier: Apache-2.0
"""Opens the app's windows when they are asked for, by name.

A new window is one `_build_…` here and one line in `_named`; whoever asks for it (the tray, the
small window, the command line) says its name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from stretchbreak.app.status import Status
from stretchbreak.domain.movements import filters_from
from stretchbreak.domain.settings_kinds import Problem
from stretchbreak.ui.beginnings import Beginnings
from stretchbreak.ui.card_holder import CardHolder
from stretchbreak.ui.holder import Holder, bring_forward
from stretchbreak.ui.readiness import Readiness, imports
from stretchbreak.ui.session_holder import SessionHolder, UnknownRoutine
from stretchbreak.ui.sources import Sources

if TYPE_CHECKING:
    from stretchbreak.app.catalogue import Catalogue
    from stretchbreak.app.doctor_report import Report
    from stretchbreak.app.doctor_trial import Instruments
    from stretchbreak.ui.doctor_window import DoctorWindow
    from stretchbreak.ui.history_window import HistoryWindow
    from stretchbreak.ui.picker import Picker
    from stretchbreak.ui.small_window import SmallWindow
    from stretchbreak.ui.worth_knowing import WorthKnowing


class Windows(QObject):
    """Every window there is. It passes on what they tell:

    said(words, channel); session_began(); session_progressed(Progress);
    session_over(SessionResult); session_rated(Rating); session_abandoned();
    session_closed(); setting_changed(key, value); stretch_asked(routine); quit_asked();
    corrected(since, until, word), wall times: what a while really was; delete_asked(day):
    of the history, None is everything.
    """

    said = Signal(str, str)
    stretch_asked = Signal(str)
    session_began = Signal()
    session_progressed = Signal(object)
    session_over = Signal(object)
    session_rated = Signal(object)
    session_abandoned = Signal()
    session_closed = Signal()
    setting_changed = Signal(str, object)
    quit_asked = Signal()
    corrected = Signal(object, object, str)
    delete_asked = Signal(object)

    def __init__(self, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources = sources
        self._catalogue: Catalogue | None = None
        self._dressed = "system"
        self._doctor_uses: tuple[Callable[[], Report], Callable[[], Instruments]] | None = None
        self.card = CardHolder(
            sources.status,
            self._on_card_said,
            lambda name: self.catalogue.exercises.get(name),
            self._still,
            self._dress,
            self,
        )
        self._session = SessionHolder(sources, lambda: self.catalogue, self)
        self._session.began.connect(self.session_began)
        self._session.progressed.connect(self.session_progressed)
        self._session.over.connect(self.session_over)
        self._session.rated.connect(self.session_rated)
        self._session.abandoned.connect(self.session_abandoned)
        self._session.closed.connect(self.session_closed)
        self._ready = Readiness([*imports(), lambda: self.catalogue], self)
        self._small = Holder(self._build_small)
        beginnings = self._beginnings = Beginnings(sources, lambda: self.catalogue, self)
        beginnings.setting_changed.connect(self.setting_changed)
        beginnings.undone.connect(lambda: self.said.emit("as-before", "settings"))
        beginnings.introduced.connect(self.open_session)
        beginnings.put_off.connect(self.session_abandoned)
        beginnings.asked.connect(self.show)
        self._history = Holder(self._build_history)
        self._picker = Holder(self._build_picker)
        self._introduction = beginnings.introduction
        self._doctor = Holder(self._build_doctor)
        self._knowing = Holder(self._build_knowing)
        self._named: Mapping[str, Holder[Any]] = {
            "small": self._small,
            "settings": beginnings.settings,
            "welcome": beginnings.welcome,
            "history": self._history,
            "picker": self._picker,
            "doctor": self._doctor,
            "knowing": self._knowing,
        }

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
        """A stretch is on screen, or what is said before the first one."""
        return self._session.window is not None or self._introduction.window is not None

    def open_session(self, routine: str, token: str = "") -> None:
        """Open a routine, or bring the one that runs to the front. Raises UnknownRoutine.

        Before the first one ever comes the introduction."""
        self.check_routine(routine)
        self._dress()
        if self._sources.settings().introduce and self._session.window is None:
            self._beginnings.introduce(routine, token)
            return
        bring_forward(self._session.open(routine), token)

    def prepare(self) -> None:
        """Somebody may soon ask for a stretch."""
        self._ready.begin()

    def show(self, name: str, token: str = "") -> None:
        """Open a window, or bring it to the front. name: a key of `_named`; see `open_session`
        for a stretch. token: XDG activation token or ""."""
        self._dress()
        window = self._named[name].open()
        if self._small.window is not None and window is self._small.window:
            self._small.window.show_status(self._sources.status())
        bring_forward(window, token)

    def stand_in(self) -> None:
        """The small window in place of a tray icon, unless it is there, or comes after the
        welcome: nobody's keys should go to another window at once."""
        there = (self._small.window, self._named["welcome"].window)
        if not any(window is not None and window.isVisible() for window in there):
            self.show("small")

    def focus_card(self) -> bool:
        """Give the card the keyboard; False when there is none on screen."""
        return self.card.take_focus()

    def use_doctor(
        self, report: Callable[[], Report], instruments: Callable[[], Instruments]
    ) -> None:
        """What the doctor asks, and what it tries things with. Before the first `show`."""
        self._doctor_uses = (report, instruments)

    def show_status(self, status: Status) -> None:
        """The one announcement after each step; only windows that are open care."""
        small = self._small.window
        if small is not None and small.isVisible():
            small.show_status(status)
        self.card.show_status(status)
        self._beginnings.show_status(status)
        if status.due:
            self.prepare()
        if status.locked or status.state in ("away", "asleep"):
            self._session.walk_away()

    def close(self) -> None:
        """The app ends: a session that runs is told as stopped."""
        self._ready.stop()
        self._session.close()
        if self._introduction.window is not None:
            self._introduction.window.close()
        for holder in self._named.values():
            holder.close()
        self.card.withdraw()

    def settings_changed(self, problems: Sequence[Problem] = ()) -> None:
        """The settings are others now: windows that are open show that."""
        self._beginnings.settings_changed(problems)
        if self._dressed:
            self._dress()

    def speak_anew(self) -> None:
        """The language is another: what is open is made anew. A stretch goes on as it began."""
        for name, holder in self._named.items():
            window = holder.window
            if window is not None:
                visible, place = window.isVisible(), window.pos()
                holder.forget()
                if visible:
                    self.show(name)
                    holder.open().move(place)
        self.card.speak_anew()

    def history_changed(self, told: str = "") -> None:
        """What was asked of the journal is done, or why not: a sentence to show."""
        if self._history.window is not None:
            self._history.window.look_again()
            self._history.window.show_answer(told)

    def _still(self) -> bool:
        from stretchbreak.ui.theme import less_motion

        return less_motion(self._sources.settings().reduced_motion)

    def _dress(self) -> None:
        """Light or dark as the settings say. Only windows need it, so the first one brings it."""
        from stretchbreak.ui.theme import dress

        wanted = self._sources.settings().theme
        if wanted != self._dressed:
            self._dressed = wanted
            dress(wanted)

    def _build_small(self) -> SmallWindow:
        from stretchbreak.ui.small_window import SmallWindow

        small = SmallWindow()
        small.said.connect(self._on_small_said)
        small.stretch_asked.connect(self.stretch_asked)
        small.window_asked.connect(self.show)
        small.quit_asked.connect(self.quit_asked)
        small.look_asked.connect(self._on_small_looks)
        return small

    def _build_history(self) -> HistoryWindow:
        from stretchbreak.ui.history_window import HistoryWindow

        history = HistoryWindow(self._sources.days)
        history.corrected.connect(self.corrected)
        history.delete_asked.connect(self.delete_asked)
        return history

    def _build_picker(self) -> Picker:
        from stretchbreak.ui.picker import Picker
        from stretchbreak.ui.picker_entries import entries
        from stretchbreak.ui.theme import less_motion

        settings = self._sources.settings()
        found = entries(self.catalogue, filters_from(settings.leave_out))
        still = less_motion(settings.reduced_motion)
        picker = Picker(found, self.catalogue.safety.stop_rule, self._sources.clock, still=still)
        picker.chosen.connect(self.stretch_asked)
        # A dozen figures are not kept for a tray that rests.
        picker.closed.connect(self._picker.forget)
        return picker

    def _build_doctor(self) -> DoctorWindow:
        from stretchbreak.ui.doctor_window import DoctorWindow

        if self._doctor_uses is None:
            raise RuntimeError("show('doctor') before use_doctor()")
        return DoctorWindow(*self._doctor_uses)

    def _build_knowing(self) -> WorthKnowing:
        from stretchbreak.ui.worth_knowing import WorthKnowing

        return WorthKnowing(self.catalogue.safety)

    def _on_small_said(self, words: str) -> None:
        self.said.emit(words, "window")

    def _on_small_looks(self) -> None:
        self.prepare()
        if self._small.window is not None:
            self._small.window.show_status(self._sources.status())

    def _on_card_said(self, words: str) -> None:
        self.said.emit(words, "card")
