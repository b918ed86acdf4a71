-- SPDX-License-Identifier: Apache-2.0
-- Everything that happened, in the order in which it was written. Rows are facts: never changed.
--   at             wall time in UTC, ISO 8601 with six decimals and a Z: sorts as text
--   zone_offset_s  what to add for the wall time that the person saw
--   elapsed        seconds on the clock that nobody sets and that runs through suspend
--   kind, data     the record: its word, and its other fields as JSON
CREATE TABLE event (
    id            INTEGER PRIMARY KEY,
    at            TEXT    NOT NULL,
    zone_offset_s INTEGER NOT NULL,
    elapsed       REAL    NOT NULL,
    kind          TEXT    NOT NULL,
    data          TEXT    NOT NULL
) STRICT;

CREATE INDEX event_at ON event (at);

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE (ABORT, 'events are never changed');
END;

-- What the engine remembers, as it was after the last event. One row.
CREATE TABLE engine_state (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    state TEXT NOT NULL
) STRICT;
