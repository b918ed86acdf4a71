# SPDX-License-Identifier: Apache-2.0
"""Builds the picker when it is asked for, and throws it away when it is closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from stretchbreak.domain.movements import filters_from

if TYPE_CHECKING:
    from stretchbreak.app.catalogue import Catalogue
    from stretchbreak.domain.settings import Settings
    from stretchbreak.ui.picker import Picker


class PickerHolder(QObject):
    """A dozen figures are not kept for a tray that rests. on_chosen: gets the routine's id."""

    def __init__(
        self,
        clock: Callable[[], float],
        on_chosen: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_chosen = on_chosen
        self._clock = clock
        self._picker: Picker | None = None

    def open(self, catalogue: Catalogue, settings: Settings) -> Picker:
        """The picker over what can be done without the movements to leave out; not shown yet."""
        from stretchbreak.ui.picker import Picker
        from stretchbreak.ui.picker_entries import entries
        from stretchbreak.ui.theme import less_motion

        if self._picker is None:
            found = entries(catalogue, filters_from(settings.leave_out))
            still = less_motion(settings.reduced_motion)
            self._picker = Picker(found, catalogue.safety.stop_rule, self._clock, still=still)
            self._picker.chosen.connect(self._on_chosen)
            self._picker.closed.connect(self._on_closed)
        return self._picker

    def close(self) -> None:
        """The app ends."""
        if self._picker is not None:
            self._picker.close()

    def _on_closed(self) -> None:
        picker, self._picker = self._picker, None
        if picker is not None:
            picker.deleteLater()
