-- A file of past sessions: looked through first, then taken into the session log, or not.
CREATE TABLE past_sessions_import (
  studio_id   uuid NOT NULL,
  id          uuid NOT NULL,
  file_name   text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  PRIMARY KEY (studio_id, id)
);
SELECT build_wall('past_sessions_import');
