-- What forecasts are learned from: every finished session, and what was said of it later, in the
-- order in which it came. Added to, never changed; all that was learned can be reckoned anew from it.
CREATE TABLE session_log (
  studio_id uuid PRIMARY KEY REFERENCES studio,
  length    bigint NOT NULL CHECK (length >= 0)
);
SELECT build_wall('session_log');

CREATE TABLE session_log_event (
  studio_id  uuid NOT NULL,
  position   bigint NOT NULL CHECK (position >= 1),
  id         uuid NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('SESSION', 'VOID', 'CONFIRM', 'PLAN_CLOSED', 'HYPER')),
  at         timestamptz NOT NULL,
  -- nobody where the house did it by itself
  by_person  uuid,
  -- the session it tells of, or the one it speaks of later; past sessions have only their import
  session_id uuid,
  import_id  uuid,
  -- what a file of past sessions calls the session
  past_key   text CHECK (length(past_key) BETWEEN 1 AND 200),
  -- the session event that is confirmed, and whose plan is closed
  event_id   uuid,
  client_key text CHECK (length(client_key) BETWEEN 1 AND 200),
  told       jsonb,
  CHECK ((kind = 'SESSION') = (kind <> 'HYPER' AND told IS NOT NULL)),
  CHECK (kind <> 'SESSION' OR num_nonnulls(session_id, import_id) = 1),
  CHECK ((kind = 'SESSION' AND import_id IS NOT NULL) = (past_key IS NOT NULL)),
  CHECK (kind <> 'VOID' OR num_nonnulls(session_id, import_id) = 1),
  CHECK (kind <> 'CONFIRM' OR event_id IS NOT NULL),
  CHECK (kind <> 'PLAN_CLOSED' OR client_key IS NOT NULL),
  CHECK (kind <> 'HYPER' OR told IS NOT NULL),
  PRIMARY KEY (studio_id, position),
  UNIQUE (studio_id, id),
  FOREIGN KEY (studio_id, by_person) REFERENCES person,
  FOREIGN KEY (studio_id, session_id) REFERENCES session,
  FOREIGN KEY (studio_id, import_id) REFERENCES past_sessions_import,
  FOREIGN KEY (studio_id, event_id) REFERENCES session_log_event (studio_id, id)
);
SELECT build_wall('session_log_event');
-- a session is told anew where its record was put right: what was told before was taken back
CREATE INDEX log_of_session ON session_log_event (studio_id, session_id) WHERE session_id IS NOT NULL;
CREATE INDEX log_of_import ON session_log_event (studio_id, import_id) WHERE import_id IS NOT NULL;
CREATE TRIGGER session_log_event_stands BEFORE UPDATE OR DELETE OR TRUNCATE ON session_log_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
