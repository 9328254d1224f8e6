-- Clients who would come when time gets free, the time that got free, and what was offered of it.
CREATE TABLE waitlist_entry (
  studio_id        uuid NOT NULL,
  id               uuid NOT NULL,
  client_id        uuid NOT NULL,
  kind             text NOT NULL CHECK (kind IN ('CONSULTATION', 'DESIGN', 'PATCH_TEST', 'READING', 'SESSION', 'FOLLOW_UP', 'TOUCH_UP')),
  session_number   int CHECK (session_number BETWEEN 1 AND 9),
  appointment_id   uuid,
  minutes          int NOT NULL CHECK (minutes BETWEEN 5 AND 720 AND minutes % 5 = 0),
  first_day        date NOT NULL,
  last_day         date NOT NULL CHECK (last_day >= first_day),
  weekdays         int[] NOT NULL CHECK (cardinality(weekdays) BETWEEN 1 AND 7 AND weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7]),
  part             text NOT NULL CHECK (part IN ('ANY', 'MORNING', 'AFTERNOON', 'EVENING')),
  practitioner_id  uuid,
  notice_hours     int NOT NULL CHECK (notice_hours BETWEEN 0 AND 720),
  note             text NOT NULL CHECK (length(note) <= 400),
  priority         int NOT NULL CHECK (priority BETWEEN 1 AND 3),
  state            text NOT NULL CHECK (state IN ('WAITING', 'OFFERED', 'TAKEN', 'WITHDRAWN', 'OVER')),
  made_at          timestamptz NOT NULL,
  made_by          uuid NOT NULL,
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, appointment_id) REFERENCES appointment,
  FOREIGN KEY (studio_id, practitioner_id) REFERENCES person,
  FOREIGN KEY (studio_id, made_by) REFERENCES person
);
SELECT build_wall('waitlist_entry');
-- A visit waits for an earlier place once.
CREATE UNIQUE INDEX waitlist_visit_once ON waitlist_entry (studio_id, appointment_id) WHERE state IN ('WAITING', 'OFFERED');
CREATE INDEX waitlist_entry_waiting ON waitlist_entry (studio_id, priority, made_at) WHERE state IN ('WAITING', 'OFFERED');

CREATE TABLE freed_time (
  studio_id        uuid NOT NULL,
  id               uuid NOT NULL,
  practitioner_id  uuid NOT NULL,
  room_id          uuid NOT NULL,
  starts_at        timestamptz NOT NULL,
  ends_at          timestamptz NOT NULL CHECK (ends_at > starts_at),
  freed_at         timestamptz NOT NULL,
  is_closed        boolean NOT NULL DEFAULT false,
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, practitioner_id) REFERENCES person,
  FOREIGN KEY (studio_id, room_id) REFERENCES room
);
SELECT build_wall('freed_time');
CREATE INDEX freed_time_open ON freed_time (studio_id, starts_at) WHERE NOT is_closed;

CREATE TABLE waitlist_offer (
  studio_id        uuid NOT NULL,
  id               uuid NOT NULL,
  freed_id         uuid NOT NULL,
  entry_id         uuid NOT NULL,
  starts_at        timestamptz NOT NULL,
  made_at          timestamptz NOT NULL,
  valid_until      timestamptz NOT NULL CHECK (valid_until > made_at),
  state            text NOT NULL CHECK (state IN ('OPEN', 'ACCEPTED', 'DECLINED', 'LAPSED')),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, freed_id) REFERENCES freed_time,
  FOREIGN KEY (studio_id, entry_id) REFERENCES waitlist_entry,
  UNIQUE (studio_id, freed_id, entry_id)
);
SELECT build_wall('waitlist_offer');
-- One open offer for a freed time, and one to a client's entry.
CREATE UNIQUE INDEX waitlist_offer_once ON waitlist_offer (studio_id, freed_id) WHERE state = 'OPEN';
CREATE UNIQUE INDEX waitlist_offer_entry_once ON waitlist_offer (studio_id, entry_id) WHERE state = 'OPEN';
