# SPDX-License-Identifier: Apache-2.0
"""One look at everything that is wanted, from all sources at once, within a time limit."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from stretchbreak.adapters.meeting.errands import Errands
from stretchbreak.adapters.meeting.finding import Asker, Finding, Looker, together
from stretchbreak.adapters.turns import NextTurn
from stretchbreak.app.ports import Condition, Health

NAMES = {
    "microphone": "microphone",
    "camera": "camera",
    "screen-shared": "screen sharing",
    "playing": "playing",
    "fullscreen": "fullscreen window",
    "do-not-disturb": "do not disturb",
}
Done = Callable[[Mapping[str, bool | None]], None]


class DeskSurvey(QObject):
    """See Survey. `patience`: seconds after which who has not answered is taken as not knowing."""

    def __init__(
        self,
        sources: Sequence[Looker | Asker],
        parent: QObject | None = None,
        *,
        patience: float = 3.0,
    ) -> None:
        super().__init__(parent)
        self._sources = list(sources)
        self._wanted = frozenset(NAMES)
        self._health: dict[str, Health] = {}
        self._on_change: Callable[[str, bool], None] | None = None
        self._cancels: list[Callable[[], None]] = []
        self._waiting: list[Done] = []
        self._found: dict[int, Finding] | None = None
        self._asked: dict[int, Looker | Asker] = {}
        self._round = 0
        self._errands = Errands(self)
        self._next_turn = NextTurn(self)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(int(patience * 1000))
        self._limit.timeout.connect(self._end)

    def add(self, *sources: Looker | Asker) -> None:
        """More sources, before the start."""
        self._sources += sources

    @property
    def health(self) -> Sequence[Health]:
        return [self._health_of(signal) for signal in NAMES]

    def want(self, signals: Collection[str]) -> None:
        self._wanted = frozenset(signals)
        self._attend(dict.fromkeys(self._wanted, True), only_off=True)
        for signal in set(self._health) - self._wanted:
            del self._health[signal]
        if self._on_change is not None:
            self._listen()

    def start(self, on_change: Callable[[str, bool], None]) -> None:
        self._on_change = on_change
        self._listen()

    def look(self, done: Done) -> None:
        self._waiting.append(done)
        if self._found is None:
            self._begin()

    def stop(self) -> None:
        self._on_change = None
        self._waiting.clear()
        self._found = None
        self._round += 1
        self._limit.stop()
        self._next_turn.clear()
        self._stop_listening()
        self._attend({})

    def _begin(self) -> None:
        self._round += 1
        self._found, self._asked = {}, {}
        self._limit.start()
        for number, source in enumerate(self._sources):
            if source.signal in self._wanted:
                self._send(number, source)
        if not self._asked:
            self._next_turn.call(self._end)

    def _send(self, number: int, source: Looker | Asker) -> None:
        this_round = self._round

        def done(finding: Finding) -> None:
            if this_round == self._round and self._found is not None:
                self._found[number] = finding
                if len(self._found) == len(self._asked):
                    self._end()

        self._asked[number] = source
        # Those that ask never answer before this returns, so nothing ends while it begins.
        if hasattr(source, "ask"):
            source.ask(done)
        elif not self._errands.run(source, done):
            self._next_turn.call(lambda: done(_silent()))

    def _end(self) -> None:
        found, self._found = self._found, None
        if found is None:
            return
        self._round += 1
        self._limit.stop()
        by_signal: dict[str, list[Finding]] = {signal: [] for signal in NAMES}
        for number, source in self._asked.items():
            by_signal[source.signal].append(found.get(number, _silent()))
        answer: dict[str, bool | None] = {}
        for signal in NAMES:
            if signal in self._wanted:
                finding = together(by_signal[signal])
                answer[signal] = finding.on
                self._note(signal, finding)
        self._attend(answer)
        waiting, self._waiting = self._waiting, []
        for done in waiting:  # one of them may stop us; the others were promised an answer too
            done(answer)

    def _note(self, signal: str, finding: Finding) -> None:
        if finding.on is None:
            translate = QCoreApplication.translate
            detail = finding.detail or translate("Health", "Nothing on this system tells of it.")
            before = self._health.get(signal)
            was_seen = before is not None and before.condition is not Condition.MISSING
            condition = Condition.BROKEN if was_seen else Condition.MISSING
            self._health[signal] = Health(NAMES[signal], condition, detail)
        else:
            self._health[signal] = Health(NAMES[signal], Condition.LIVE, finding.detail)

    def _health_of(self, signal: str) -> Health:
        translate = QCoreApplication.translate
        if signal not in self._wanted:
            detail = translate("Health", "Switched off in the settings.")
            return Health(NAMES[signal], Condition.OFF, detail)
        unknown = translate("Health", "Looked for only when it matters; not so far.")
        return self._health.get(signal, Health(NAMES[signal], Condition.OFF, unknown))

    def _listen(self) -> None:
        self._stop_listening()
        for source in self._sources:
            listen = getattr(source, "listen", None)
            if listen is not None and source.signal in self._wanted:
                self._cancels.append(listen(self._telling(source.signal)))

    def _attend(self, answer: Mapping[str, bool | None], *, only_off: bool = False) -> None:
        """Some sources can tell at once of the end of what is on."""
        for source in self._sources:
            attend = getattr(source, "attend", None)
            on = answer.get(source.signal) is True
            if attend is not None and not (on and only_off):
                attend(on, self._look_again)

    def _look_again(self) -> None:
        if self._on_change is not None:
            self.look(self._tell_all)

    def _tell_all(self, answer: Mapping[str, bool | None]) -> None:
        for signal, on in answer.items():
            if on is not None and self._on_change is not None:
                self._on_change(signal, on)

    def _telling(self, signal: str) -> Callable[[bool], None]:
        def tell(on: bool) -> None:
            if self._on_change is not None:
                self._on_change(signal, on)

        return tell

    def _stop_listening(self) -> None:
        for cancel in self._cancels:
            cancel()
        self._cancels = []


def _silent() -> Finding:
    return Finding(None, QCoreApplication.translate("Health", "It did not answer in time."))
