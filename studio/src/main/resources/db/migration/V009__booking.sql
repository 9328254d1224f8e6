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
  missed_at       timestamptz,
  version         int NOT NULL DEFAULT 1,
  CHECK (extract(epoch FROM starts_at)::bigint % 300 = 0 AND extract(epoch FROM ends_at)::bigint % 300 = 0),
  CHECK (missed_at IS NULL OR (cancelled_at IS NULL AND missed_at >= starts_at)),
  CHECK ((cancelled_at IS NULL) = (cancel_reason IS NULL)),
  CHECK (ends_at - starts_at <= interval '12 hours'),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, practitioner_id) REFERENCES person,
  FOREIGN KEY (studio_id, room_id) REFERENCES room
);
SELECT build_wall('appointment');
CREATE INDEX appointment_by_day ON appointment (studio_id, starts_at);

CREATE INDEX appointment_by_client ON appointment (studio_id, client_id, starts_at);

-- The visits of one treatment, found, held and booked as one.
CREATE TABLE chain (
  studio_id        uuid NOT NULL,
  id               uuid NOT NULL,
  client_id        uuid NOT NULL,
  state            text NOT NULL CHECK (state IN ('HELD', 'BOOKED', 'RELEASED')),
  held_until       timestamptz,
  deposit_minor    bigint NOT NULL DEFAULT 0 CHECK (deposit_minor BETWEEN 0 AND 100000000),
  deposit_paid_at  timestamptz,
  deposit_paid_to  uuid,
  made_at          timestamptz NOT NULL,
  made_by          uuid NOT NULL,
  version          int NOT NULL DEFAULT 1,
  CHECK ((state = 'HELD') = (held_until IS NOT NULL)),
  CHECK ((deposit_paid_at IS NULL) = (deposit_paid_to IS NULL)),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client
);
SELECT build_wall('chain');
-- One hold for a client at a time.
CREATE UNIQUE INDEX chain_held_once ON chain (studio_id, client_id) WHERE state = 'HELD';
CREATE INDEX chain_by_client ON chain (studio_id, client_id, made_at);

-- One visit of a chain: where it is held, what it became, and what its rule to the one before is.
CREATE TABLE chain_visit (
  studio_id        uuid NOT NULL,
  chain_id         uuid NOT NULL,
  position         int NOT NULL CHECK (position BETWEEN 1 AND 99),
  kind             text NOT NULL CHECK (kind IN ('CONSULTATION', 'DESIGN', 'PATCH_TEST', 'READING', 'SESSION', 'FOLLOW_UP', 'TOUCH_UP')),
  session_number   int CHECK (session_number BETWEEN 1 AND 9),
  practitioner_id  uuid NOT NULL,
  room_id          uuid NOT NULL,
  starts_at        timestamptz NOT NULL,
  ends_at          timestamptz NOT NULL CHECK (ends_at > starts_at),
  gap_min_days     int NOT NULL DEFAULT 0 CHECK (gap_min_days BETWEEN 0 AND 365),
  gap_max_days     int NOT NULL DEFAULT 365 CHECK (gap_max_days BETWEEN gap_min_days AND 365),
  gap_from_days    int NOT NULL DEFAULT 0 CHECK (gap_from_days BETWEEN gap_min_days AND gap_max_days),
  gap_to_days      int NOT NULL DEFAULT 365 CHECK (gap_to_days BETWEEN gap_from_days AND gap_max_days),
  gap_min_hours    int NOT NULL DEFAULT 0 CHECK (gap_min_hours BETWEEN 0 AND 8760),
  appointment_id   uuid,
  PRIMARY KEY (studio_id, chain_id, position),
  FOREIGN KEY (studio_id, chain_id) REFERENCES chain,
  FOREIGN KEY (studio_id, appointment_id) REFERENCES appointment,
  FOREIGN KEY (studio_id, practitioner_id) REFERENCES person,
  FOREIGN KEY (studio_id, room_id) REFERENCES room,
  UNIQUE (studio_id, appointment_id)
);
SELECT build_wall('chain_visit');

-- The law of the diary: nobody and nothing is in two places at once. A hold takes its time like a
-- visit does, until it is over.
CREATE TABLE claim (
  studio_id      uuid NOT NULL,
  id             uuid NOT NULL DEFAULT gen_random_uuid(),
  kind           text NOT NULL CHECK (kind IN ('VISIT', 'HOLD')),
  resource_id    uuid NOT NULL,
  during         tstzrange NOT NULL,
  appointment_id uuid,
  chain_id       uuid,
  hold_until     timestamptz,
  CHECK ((kind = 'VISIT') = (appointment_id IS NOT NULL)),
  CHECK ((kind = 'HOLD') = (chain_id IS NOT NULL)),
  CHECK ((kind = 'HOLD') = (hold_until IS NOT NULL)),
  CHECK (NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during)
    AND isfinite(lower(during)) IS TRUE AND isfinite(upper(during)) IS TRUE
    AND extract(epoch FROM lower(during))::bigint % 300 = 0 AND extract(epoch FROM upper(during))::bigint % 300 = 0),
  PRIMARY KEY (studio_id, id),
  UNIQUE (studio_id, appointment_id, resource_id),
  FOREIGN KEY (studio_id, appointment_id) REFERENCES appointment,
  FOREIGN KEY (studio_id, chain_id) REFERENCES chain,
  FOREIGN KEY (studio_id, resource_id) REFERENCES resource,
  CONSTRAINT never_twice EXCLUDE USING gist (studio_id WITH =, resource_id WITH =, during WITH &&)
);
SELECT build_wall('claim');
CREATE INDEX claim_of_hold ON claim (studio_id, chain_id) WHERE kind = 'HOLD';

-- A request that says its key is carried out once; asked again it gets the same answer.
CREATE TABLE answered_request (
  studio_id     uuid NOT NULL,
  key           uuid NOT NULL,
  request_hash  text NOT NULL CHECK (length(request_hash) = 64),
  status        int NOT NULL DEFAULT 0,
  body          text NOT NULL DEFAULT '',
  at            timestamptz NOT NULL,
  PRIMARY KEY (studio_id, key)
);
SELECT build_wall('answered_request');
CREATE INDEX answered_request_by_age ON answered_request (at);
