-- When practitioners and rooms can be booked. Without a row here one follows the opening hours of the
-- studio; a change of it adds one to the version of the resource as well.
CREATE TABLE timetable (
  studio_id    uuid NOT NULL,
  resource_id  uuid NOT NULL,
  own_hours    boolean NOT NULL,
  version      int NOT NULL DEFAULT 1,
  PRIMARY KEY (studio_id, resource_id),
  FOREIGN KEY (studio_id, resource_id) REFERENCES resource
);
SELECT build_wall('timetable');

-- The stretches of a weekday; what lies between two of them is a break.
CREATE TABLE working_hours (
  studio_id    uuid NOT NULL,
  resource_id  uuid NOT NULL,
  weekday      int NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  opens        time NOT NULL,
  closes       time NOT NULL CHECK (closes > opens),
  CHECK (extract(epoch FROM opens)::numeric % 300 = 0 AND extract(epoch FROM closes)::numeric % 300 = 0),
  PRIMARY KEY (studio_id, resource_id, weekday, opens),
  FOREIGN KEY (studio_id, resource_id) REFERENCES timetable,
  CONSTRAINT never_overlapping EXCLUDE USING gist (studio_id WITH =, resource_id WITH =, weekday WITH =,
    int4range(extract(epoch FROM opens)::int, extract(epoch FROM closes)::int) WITH &&)
);
SELECT build_wall('working_hours');

-- Whole days on which the studio, a practitioner or a room is not there. Why is told in four words
-- only: nothing about anybody's health.
CREATE TABLE day_off (
  studio_id    uuid NOT NULL REFERENCES studio,
  id           uuid NOT NULL,
  resource_id  uuid,
  kind         text NOT NULL CHECK (kind IN ('HOLIDAY', 'AWAY', 'TRAINING', 'CLOSED')),
  first_day    date NOT NULL,
  last_day     date NOT NULL CHECK (last_day BETWEEN first_day AND first_day + 366),
  added_at     timestamptz NOT NULL,
  voided_at    timestamptz,
  voided_by    uuid,
  CHECK (voided_by IS NULL OR voided_at IS NOT NULL),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, resource_id) REFERENCES resource
);
SELECT build_wall('day_off');
CREATE INDEX day_off_by_day ON day_off (studio_id, last_day) WHERE voided_at IS NULL;

-- Open on a date at a time when it would not be.
CREATE TABLE extra_opening (
  studio_id    uuid NOT NULL REFERENCES studio,
  id           uuid NOT NULL,
  resource_id  uuid,
  day          date NOT NULL,
  opens        time NOT NULL,
  closes       time NOT NULL CHECK (closes > opens),
  added_at     timestamptz NOT NULL,
  voided_at    timestamptz,
  voided_by    uuid,
  CHECK (extract(epoch FROM opens)::numeric % 300 = 0 AND extract(epoch FROM closes)::numeric % 300 = 0),
  CHECK (voided_by IS NULL OR voided_at IS NOT NULL),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, resource_id) REFERENCES resource
);
SELECT build_wall('extra_opening');
CREATE INDEX extra_opening_by_day ON extra_opening (studio_id, day) WHERE voided_at IS NULL;

-- What a practitioner is booked for; without a row, for everything.
CREATE TABLE technique (
  studio_id  uuid NOT NULL,
  person_id  uuid NOT NULL,
  technique  text NOT NULL CHECK (technique IN ('CONSULTATION', 'PATCH_TEST', 'IMPLANTATION', 'FOLLOW_UP')),
  PRIMARY KEY (studio_id, person_id, technique),
  FOREIGN KEY (studio_id, person_id) REFERENCES person
);
SELECT build_wall('technique');
