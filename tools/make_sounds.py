# SPDX-License-Identifier: Apache-2.0
"""Makes the soft sounds in assets/sounds: python tools/make_sounds.py [FOLDER]

Each is a few struck notes, like a small wooden bar: a sine with two quiet overtones that rises
within a few hundredths of a second and dies away.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from pathlib import Path

RATE = 22050
LOUDEST = 0.22  # of full scale: it must never startle anybody
RISE = 0.025  # seconds from silence to full; faster would click
_OVERTONES = ((1.0, 1.0, 1.0), (2.0, 0.18, 1.7), (3.93, 0.05, 3.2))  # times, share, decay

G4, C5, D5, E5, G5 = 392.00, 523.25, 587.33, 659.26, 783.99

SOUNDS: dict[str, tuple[tuple[float, float], ...]] = {
    "begin": ((0.0, C5), (0.16, G5)),
    "switch": ((0.0, E5), (0.20, E5)),
    "done": ((0.0, G5), (0.20, E5), (0.40, C5)),
    "reminder": ((0.0, G4),),
}
"""Name -> (second, pitch in Hz) of each note: up to begin, twice the same to change, down at the
end, one low note to remind, so that they can be told apart without having been learnt."""
_DECAY = 0.30  # seconds until a note has a third of its loudness
_TAIL = 0.85  # seconds after the last note begins


def samples(notes: tuple[tuple[float, float], ...]) -> array[int]:
    """Sixteen-bit mono samples; silent at both ends."""
    length = round((notes[-1][0] + _TAIL) * RATE)
    mixed = [sum(_note(at / RATE - start, pitch) for start, pitch in notes) for at in range(length)]
    peak = max(abs(one) for one in mixed)
    fade = 0.15 * RATE
    return array(
        "h",
        (
            round(one / peak * LOUDEST * 32767 * min(1.0, (length - 1 - at) / fade))
            for at, one in enumerate(mixed)
        ),
    )


def _note(since: float, pitch: float) -> float:
    if since <= 0.0:
        return 0.0
    rise = 0.5 - 0.5 * math.cos(math.pi * min(1.0, since / RISE))
    return rise * sum(
        share * math.sin(math.tau * pitch * times * since) * math.exp(-since * decay / _DECAY)
        for times, share, decay in _OVERTONES
    )


def write(folder: Path) -> list[Path]:
    """Writes every sound into `folder`, and tells the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, notes in SOUNDS.items():
        made = samples(notes)
        if sys.byteorder == "big":
            made.byteswap()
        path = folder / f"{name}.wav"
        with wave.open(str(path), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(made.tobytes())
        written.append(path)
    return written


if __name__ == "__main__":
    target = sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[1] / "assets" / "sounds"
    for path in write(Path(target)):
        print(path, path.stat().st_size)
