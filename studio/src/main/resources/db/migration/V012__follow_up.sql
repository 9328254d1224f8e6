CREATE TABLE follow_up (
  studio_id   uuid NOT NULL,
  id          uuid NOT NULL,
  client_id   uuid NOT NULL,
  session_id  uuid NOT NULL,
  checked_at  timestamptz NOT NULL,
  checked_by  uuid NOT NULL,
  healed      boolean NOT NULL,
  scabs       boolean NOT NULL,
  client_word text NOT NULL DEFAULT '' CHECK (length(client_word) <= 1000),
  note        text NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
  completes   boolean NOT NULL,
  touch_up_on date,
  voided_at   timestamptz,
  void_reason text CHECK (length(void_reason) BETWEEN 3 AND 400),
  CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
  CHECK (NOT completes OR touch_up_on IS NOT NULL),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, session_id) REFERENCES session,
  FOREIGN KEY (studio_id, checked_by) REFERENCES person
);
SELECT build_wall('follow_up');

CREATE TABLE follow_up_zone (
  studio_id    uuid NOT NULL,
  follow_up_id uuid NOT NULL,
  zone         text NOT NULL CHECK (zone IN ('HAIRLINE', 'TOP', 'CROWN', 'SIDES', 'SCAR')),
  kept_percent int NOT NULL CHECK (kept_percent BETWEEN 0 AND 100),
  PRIMARY KEY (studio_id, follow_up_id, zone),
  FOREIGN KEY (studio_id, follow_up_id) REFERENCES follow_up
);
SELECT build_wall('follow_up_zone');
