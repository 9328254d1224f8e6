CREATE TABLE session (
  studio_id       uuid NOT NULL,
  id              uuid NOT NULL,
  client_id       uuid NOT NULL,
  number          int NOT NULL CHECK (number BETWEEN 1 AND 9),
  -- which layer of the plan, and which part of it where a layer is split over days
  layer           int NOT NULL CHECK (layer BETWEEN 1 AND 12),
  part            text NOT NULL DEFAULT '' CHECK (length(part) <= 2),
  practitioner_id uuid NOT NULL,
  room_id         uuid,
  appointment_id  uuid,
  design_id       uuid NOT NULL,
  mix_id          uuid NOT NULL,
  planned_dots    int NOT NULL CHECK (planned_dots > 0),
  planned_by_zone jsonb NOT NULL,
  planned_p10_min int NOT NULL,
  planned_p50_min int NOT NULL,
  planned_p90_min int NOT NULL,
  -- the whole forecast that stood when the session began: it is judged by it
  forecast        jsonb NOT NULL,
  own_estimate_min int CHECK (own_estimate_min BETWEEN 10 AND 720),
  anaesthetic_lot_id uuid,
  started_at      timestamptz NOT NULL,
  finished_at     timestamptz CHECK (finished_at > started_at),
  note            text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
  voided_at       timestamptz,
  void_reason     text CHECK (length(void_reason) BETWEEN 3 AND 400),
  version         int NOT NULL DEFAULT 1,
  CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
  CHECK (planned_p10_min <= planned_p50_min AND planned_p50_min <= planned_p90_min),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, practitioner_id) REFERENCES person,
  FOREIGN KEY (studio_id, room_id) REFERENCES room,
  FOREIGN KEY (studio_id, appointment_id) REFERENCES appointment,
  FOREIGN KEY (studio_id, design_id) REFERENCES hairline_design,
  FOREIGN KEY (studio_id, mix_id) REFERENCES mix,
  FOREIGN KEY (studio_id, anaesthetic_lot_id) REFERENCES lot
);
SELECT build_wall('session');
CREATE UNIQUE INDEX one_session_a_number ON session (studio_id, client_id, number) WHERE voided_at IS NULL;
CREATE UNIQUE INDEX one_running_session ON session (studio_id, client_id) WHERE finished_at IS NULL AND voided_at IS NULL;
CREATE UNIQUE INDEX one_chair_a_practitioner ON session (studio_id, practitioner_id) WHERE finished_at IS NULL AND voided_at IS NULL;

CREATE TABLE pass (
  studio_id   uuid NOT NULL,
  id          uuid NOT NULL,
  session_id  uuid NOT NULL,
  zone        text NOT NULL CHECK (zone IN ('HAIRLINE', 'TOP', 'CROWN', 'SIDES', 'SCAR')),
  needle_lot_id uuid NOT NULL,
  depth_mm    numeric(3, 2) NOT NULL CHECK (depth_mm BETWEEN 0.1 AND 3),
  speed_hz    int NOT NULL CHECK (speed_hz BETWEEN 10 AND 200),
  dots        int NOT NULL DEFAULT 0 CHECK (dots BETWEEN 0 AND 60000),
  began_at    timestamptz NOT NULL,
  ended_at    timestamptz CHECK (ended_at >= began_at),
  voided_at   timestamptz,
  void_reason text CHECK (length(void_reason) BETWEEN 3 AND 400),
  version     int NOT NULL DEFAULT 1,
  CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, session_id) REFERENCES session,
  FOREIGN KEY (studio_id, needle_lot_id) REFERENCES lot
);
SELECT build_wall('pass');
CREATE UNIQUE INDEX one_open_pass ON pass (studio_id, session_id) WHERE ended_at IS NULL AND voided_at IS NULL;

CREATE TABLE session_break (
  studio_id  uuid NOT NULL,
  id         uuid NOT NULL,
  session_id uuid NOT NULL,
  reason     text NOT NULL CHECK (reason IN ('PLANNED', 'PAIN', 'CLIENT_WISH', 'PRACTITIONER', 'OTHER')),
  began_at   timestamptz NOT NULL,
  ended_at   timestamptz CHECK (ended_at >= began_at),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, session_id) REFERENCES session
);
SELECT build_wall('session_break');
CREATE UNIQUE INDEX one_open_break ON session_break (studio_id, session_id) WHERE ended_at IS NULL;

CREATE TABLE assessment (
  studio_id  uuid NOT NULL,
  id         uuid NOT NULL,
  session_id uuid NOT NULL,
  at         timestamptz NOT NULL,
  redness    int NOT NULL CHECK (redness BETWEEN 0 AND 3),
  density    text NOT NULL CHECK (density IN ('LIGHT', 'AS_PLANNED', 'FULL')),
  symmetry   text NOT NULL CHECK (symmetry IN ('EVEN', 'LEFT_BEHIND', 'RIGHT_BEHIND')),
  pain       int NOT NULL CHECK (pain BETWEEN 0 AND 10),
  client_word text NOT NULL DEFAULT '' CHECK (length(client_word) <= 1000),
  note       text NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, session_id) REFERENCES session
);
SELECT build_wall('assessment');
