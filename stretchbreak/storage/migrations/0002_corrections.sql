-- SPDX-License-Identifier: Apache-2.0
-- A correction counts for days long before it was made, so all of them are read for any day.
CREATE INDEX event_correction ON event (id) WHERE kind = 'correction';
