-- Drawings in the making: kept with each stroke, no version of the design until somebody proposes them.
CREATE TABLE hairline_draft (
  studio_id       uuid NOT NULL,
  id              uuid NOT NULL,
  client_id       uuid NOT NULL,
  name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  -- the version of the design that it was begun from; 0 where there was none
  from_number     int NOT NULL CHECK (from_number BETWEEN 0 AND 9999),
  from_version    int NOT NULL CHECK (from_version >= 0),
  fields          jsonb NOT NULL CHECK (length(fields::text) <= 20000),
  begun_at        timestamptz NOT NULL,
  saved_at        timestamptz NOT NULL CHECK (saved_at >= begun_at),
  saved_by        uuid NOT NULL,
  version         int NOT NULL DEFAULT 1,
  -- a draft ends as a version, or put away; neither can be drawn on
  proposed_number int CHECK (proposed_number BETWEEN 1 AND 9999),
  put_away_at     timestamptz,
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, saved_by) REFERENCES person,
  CHECK (proposed_number IS NULL OR put_away_at IS NULL)
);
SELECT build_wall('hairline_draft');
CREATE INDEX hairline_draft_open ON hairline_draft (studio_id, client_id, saved_at) WHERE proposed_number IS NULL AND put_away_at IS NULL;
