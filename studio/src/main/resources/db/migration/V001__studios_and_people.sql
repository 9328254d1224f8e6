-- Who works where. Every table carries studio_id first in its keys and stands behind the wall.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The studio whose work is at hand; nobody's when none was named.
CREATE FUNCTION this_studio() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('stipple.studio', true), '')::uuid $$;

-- The wall: a connection sees and writes the rows of the studio at hand, and no others.
CREATE FUNCTION build_wall(walled regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ALTER COLUMN studio_id SET DEFAULT this_studio()', walled);
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', walled);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', walled);
  EXECUTE format('CREATE POLICY studio_wall ON %s USING (studio_id = this_studio())', walled);
END $$;

CREATE TABLE studio (
  studio_id      uuid PRIMARY KEY,
  name           text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  address        text NOT NULL DEFAULT '' CHECK (length(address) <= 400),
  country        text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  locale         text NOT NULL,
  time_zone      text NOT NULL,
  currency       text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  area_unit      text NOT NULL CHECK (area_unit IN ('CM2', 'IN2')),
  demo           boolean NOT NULL DEFAULT false,
  created_at     timestamptz NOT NULL,
  -- policies on which sources disagree: each a setting with a default
  sessions_chosen         int NOT NULL DEFAULT 0 CHECK (sessions_chosen BETWEEN 0 AND 6),
  session_cap_minutes     int NOT NULL DEFAULT 300 CHECK (session_cap_minutes BETWEEN 180 AND 600),
  gap_min_days            int NOT NULL DEFAULT 7 CHECK (gap_min_days BETWEEN 5 AND 60),
  patch_wait_hours        int NOT NULL DEFAULT 48 CHECK (patch_wait_hours BETWEEN 12 AND 336),
  patch_readings_hours    int[] NOT NULL DEFAULT '{24,48,72,168}',
  patch_valid_days        int NOT NULL DEFAULT 365 CHECK (patch_valid_days BETWEEN 30 AND 1095),
  touch_up_months         int NOT NULL DEFAULT 36 CHECK (touch_up_months BETWEEN 6 AND 180),
  quote_valid_days        int NOT NULL DEFAULT 30 CHECK (quote_valid_days BETWEEN 1 AND 365),
  deposit_percent         int NOT NULL DEFAULT 20 CHECK (deposit_percent BETWEEN 0 AND 100),
  licence_needed          boolean NOT NULL DEFAULT false,
  version        int NOT NULL DEFAULT 1
);
SELECT build_wall('studio');

CREATE TABLE opening_hours (
  studio_id  uuid NOT NULL REFERENCES studio,
  weekday    int NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  opens      time NOT NULL,
  closes     time NOT NULL CHECK (closes > opens),
  PRIMARY KEY (studio_id, weekday)
);
SELECT build_wall('opening_hours');

CREATE TABLE price (
  studio_id     uuid NOT NULL REFERENCES studio,
  code          text NOT NULL CHECK (code IN ('CONSULTATION', 'PATCH_TEST', 'SESSION', 'AREA_CM2', 'SCAR_WORK', 'TOUCH_UP')),
  amount_minor  bigint NOT NULL CHECK (amount_minor BETWEEN 0 AND 100000000),
  PRIMARY KEY (studio_id, code)
);
SELECT build_wall('price');

-- Whatever a booking can claim: a practitioner, a room, a client. Rows are locked in id order.
CREATE TABLE resource (
  studio_id  uuid NOT NULL REFERENCES studio,
  id         uuid NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('PRACTITIONER', 'ROOM', 'CLIENT')),
  -- one more with each change of what it is booked for or when it can be
  version    int NOT NULL DEFAULT 1,
  PRIMARY KEY (studio_id, id)
);
SELECT build_wall('resource');

CREATE TABLE person (
  studio_id  uuid NOT NULL REFERENCES studio,
  id         uuid NOT NULL,
  name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  email      text NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
  role       text NOT NULL CHECK (role IN ('OWNER', 'PRACTITIONER', 'FRONT_DESK')),
  practises  boolean NOT NULL DEFAULT false,
  left_on    date,
  version    int NOT NULL DEFAULT 1,
  PRIMARY KEY (studio_id, id)
);
SELECT build_wall('person');

-- Sign-in must find a person before it knows the studio: the one table without a wall.
CREATE TABLE account (
  email          text PRIMARY KEY CHECK (email = lower(email)),
  studio_id      uuid NOT NULL,
  person_id      uuid NOT NULL,
  password_hash  text NOT NULL,
  disabled       boolean NOT NULL DEFAULT false,
  FOREIGN KEY (studio_id, person_id) REFERENCES person (studio_id, id),
  UNIQUE (studio_id, person_id)
);

-- A link that may be used once, to make the first account or to take up an invitation.
CREATE TABLE one_time_link (
  token_hash  bytea PRIMARY KEY,
  purpose     text NOT NULL CHECK (purpose IN ('FIRST_OWNER', 'INVITATION')),
  studio_id   uuid,
  person_id   uuid,
  expires_at  timestamptz NOT NULL,
  used_at     timestamptz
);

CREATE TABLE licence (
  studio_id   uuid NOT NULL,
  id          uuid NOT NULL,
  person_id   uuid NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('LICENCE', 'CERTIFICATE', 'INSURANCE')),
  title       text NOT NULL CHECK (length(title) BETWEEN 1 AND 160),
  issuer      text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 160),
  number      text NOT NULL DEFAULT '' CHECK (length(number) <= 80),
  issued_on   date NOT NULL,
  expires_on  date CHECK (expires_on > issued_on),
  voided_at   timestamptz,
  void_reason text,
  CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, person_id) REFERENCES person
);
SELECT build_wall('licence');

CREATE TABLE room (
  studio_id  uuid NOT NULL,
  id         uuid NOT NULL,
  name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  closed_on  date,
  -- how long it is made ready after a visit
  turnover_minutes int NOT NULL DEFAULT 0 CHECK (turnover_minutes BETWEEN 0 AND 120 AND turnover_minutes % 5 = 0),
  version    int NOT NULL DEFAULT 1,
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, id) REFERENCES resource,
  UNIQUE (studio_id, name)
);
SELECT build_wall('room');

-- A form is taken once, however often it is sent.
CREATE TABLE submission (
  studio_id  uuid NOT NULL,
  key        uuid NOT NULL,
  location   text,
  at         timestamptz NOT NULL,
  PRIMARY KEY (studio_id, key)
);
SELECT build_wall('submission');

-- What was done, by whom, when: added to, never changed.
CREATE TABLE audit_event (
  studio_id   uuid NOT NULL,
  id          uuid NOT NULL,
  at          timestamptz NOT NULL,
  actor_id    uuid,
  action      text NOT NULL CHECK (length(action) BETWEEN 1 AND 80),
  subject_id  uuid,
  client_id   uuid,
  PRIMARY KEY (studio_id, id)
);
SELECT build_wall('audit_event');
CREATE INDEX audit_event_of_client ON audit_event (studio_id, client_id, at DESC);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is added to, never changed', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
CREATE TRIGGER audit_event_stands BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
