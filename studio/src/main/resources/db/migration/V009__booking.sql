CREATE TABLE appointment (
  studio_id       uuid NOT NULL,
  id              uuid NOT NULL,
  client_id       uuid NOT NULL,
  practitioner_id uuid NOT NULL,
  room_id         uuid NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('CONSULTATION', 'DESIGN', 'PATCH_TEST', 'READING', 'SESSION', 'FOLLOW_UP', 'TOUCH_UP')),
  session_number  int CHECK (session_number BETWEEN 1 AND 9),
  starts_at       timestamptz NOT NULL,
  ends_at         timestamptz NOT NULL CHECK (ends_at > starts_at),
  note            text NOT NULL DEFAULT '' CHECK (length(note) <= 400),
  booked_at       timestamptz NOT NULL,
  booked_by       uuid NOT NULL,
  cancelled_at    timestamptz,
  cancel_reason   text CHECK (length(cancel_reason) BETWEEN 3 AND 400),
  version         int NOT NULL DEFAULT 1,
  CHECK ((cancelled_at IS NULL) = (cancel_reason IS NULL)),
  CHECK (ends_at - starts_at <= interval '12 hours'),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, practitioner_id) REFERENCES person,
  FOREIGN KEY (studio_id, room_id) REFERENCES room
);
SELECT build_wall('appointment');
CREATE INDEX appointment_by_day ON appointment (studio_id, starts_at);

-- The law of the diary: nobody and nothing is in two places at once.
CREATE TABLE claim (
  studio_id      uuid NOT NULL,
  appointment_id uuid NOT NULL,
  resource_id    uuid NOT NULL,
  during         tstzrange NOT NULL CHECK (NOT isempty(during)),
  PRIMARY KEY (studio_id, appointment_id, resource_id),
  FOREIGN KEY (studio_id, appointment_id) REFERENCES appointment,
  FOREIGN KEY (studio_id, resource_id) REFERENCES resource,
  CONSTRAINT never_twice EXCLUDE USING gist (studio_id WITH =, resource_id WITH =, during WITH &&)
);
SELECT build_wall('claim');
