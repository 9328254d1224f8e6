-- A file of past sessions: looked through first, then taken into the session log, or not.
CREATE TABLE past_sessions_import (
  studio_id   uuid NOT NULL,
  id          uuid NOT NULL,
  file_name   text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
  -- the file itself stays only as long as it may still be taken over
  bytes       bytea CHECK (octet_length(bytes) BETWEEN 1 AND 33554432),
  state       text NOT NULL
              CHECK (state IN ('LOOKED_AT', 'TAKING_OVER', 'FAILED', 'TAKEN_OVER', 'DROPPED', 'UNDONE')),
  -- as it was read
  lines       int NOT NULL CHECK (lines >= 0),
  sessions    int NOT NULL CHECK (sessions >= 0),
  faults      int NOT NULL CHECK (faults >= 0),
  -- as it was taken over
  taken       int CHECK (taken >= 0),
  skipped     int CHECK (skipped >= 0),
  held_back   int CHECK (held_back >= 0),
  -- practitioners of the file who are people of the studio: name in the file, id
  people      jsonb NOT NULL DEFAULT '{}',
  read_at     timestamptz NOT NULL,
  read_by     uuid NOT NULL,
  taken_at    timestamptz,
  taken_by    uuid,
  undone_at   timestamptz,
  undone_by   uuid,
  CHECK ((bytes IS NOT NULL) = (state IN ('LOOKED_AT', 'TAKING_OVER', 'FAILED'))),
  CHECK ((state IN ('TAKEN_OVER', 'UNDONE')) = (taken IS NOT NULL)),
  CHECK (num_nulls(taken, skipped, held_back, taken_at, taken_by) IN (0, 5)
    OR (taken IS NULL AND num_nulls(taken_at, taken_by) = 0)),
  CHECK ((state = 'UNDONE') = (undone_at IS NOT NULL) AND num_nulls(undone_at, undone_by) IN (0, 2)),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, read_by) REFERENCES person,
  FOREIGN KEY (studio_id, taken_by) REFERENCES person,
  FOREIGN KEY (studio_id, undone_by) REFERENCES person
);
SELECT build_wall('past_sessions_import');
CREATE INDEX past_sessions_import_in_time ON past_sessions_import (studio_id, read_at);
