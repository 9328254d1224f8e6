-- The studio's own schedule: sources disagree on nearly every day, so it is theirs to change.
CREATE TABLE aftercare_template_day (
  studio_id  uuid NOT NULL REFERENCES studio,
  position   int NOT NULL,
  from_day   int NOT NULL CHECK (from_day BETWEEN 0 AND 365),
  to_day     int CHECK (to_day BETWEEN from_day AND 365),
  topic      text NOT NULL CHECK (length(topic) BETWEEN 1 AND 80),
  advice     text NOT NULL CHECK (length(advice) BETWEEN 1 AND 600),
  PRIMARY KEY (studio_id, position)
);
SELECT build_wall('aftercare_template_day');

CREATE TABLE aftercare (
  studio_id  uuid NOT NULL,
  id         uuid NOT NULL,
  client_id  uuid NOT NULL,
  session_id uuid NOT NULL,
  begins_on  date NOT NULL,
  handed_over_at timestamptz,
  handed_over_by uuid,
  PRIMARY KEY (studio_id, id),
  UNIQUE (studio_id, session_id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, session_id) REFERENCES session
);
SELECT build_wall('aftercare');

CREATE TABLE aftercare_day (
  studio_id    uuid NOT NULL,
  aftercare_id uuid NOT NULL,
  position     int NOT NULL,
  from_on      date NOT NULL,
  to_on        date CHECK (to_on >= from_on),
  topic        text NOT NULL,
  advice       text NOT NULL,
  PRIMARY KEY (studio_id, aftercare_id, position),
  FOREIGN KEY (studio_id, aftercare_id) REFERENCES aftercare
);
SELECT build_wall('aftercare_day');

CREATE TABLE check_in (
  studio_id    uuid NOT NULL,
  id           uuid NOT NULL,
  aftercare_id uuid NOT NULL,
  at           timestamptz NOT NULL,
  taken_by     uuid NOT NULL,
  redness      text NOT NULL CHECK (redness IN ('NONE', 'FADING', 'SAME', 'SPREADING')),
  itch         text NOT NULL CHECK (itch IN ('NONE', 'MILD', 'STRONG')),
  warning_signs text[] NOT NULL DEFAULT '{}',
  scabs        boolean NOT NULL,
  note         text NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
  alarm        boolean NOT NULL,
  answered_at  timestamptz,
  answer       text CHECK (length(answer) BETWEEN 3 AND 1000),
  CHECK ((answered_at IS NULL) = (answer IS NULL)),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, aftercare_id) REFERENCES aftercare,
  FOREIGN KEY (studio_id, taken_by) REFERENCES person
);
SELECT build_wall('check_in');
