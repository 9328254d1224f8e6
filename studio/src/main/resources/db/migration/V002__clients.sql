CREATE TABLE client (
  studio_id   uuid NOT NULL,
  id          uuid NOT NULL,
  name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  born_on     date NOT NULL,
  email       text NOT NULL DEFAULT '' CHECK (length(email) <= 254),
  phone       text NOT NULL DEFAULT '' CHECK (length(phone) <= 40),
  address     text NOT NULL DEFAULT '' CHECK (length(address) <= 400),
  note        text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
  taken_in_at timestamptz NOT NULL,
  taken_in_by uuid NOT NULL,
  version     int NOT NULL DEFAULT 1,
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, id) REFERENCES resource,
  FOREIGN KEY (studio_id, taken_in_by) REFERENCES person
);
SELECT build_wall('client');
CREATE INDEX client_by_name ON client USING gin (lower(name) gin_trgm_ops);

-- A gate passed by the owner's word, with the reason.
CREATE TABLE gate_override (
  studio_id  uuid NOT NULL,
  id         uuid NOT NULL,
  client_id  uuid NOT NULL,
  gate       text NOT NULL CHECK (gate IN ('CANDIDACY', 'CONSENT', 'SIGNED_DESIGN', 'PATCH_TEST', 'SESSION_GAP')),
  reason     text NOT NULL CHECK (length(reason) BETWEEN 10 AND 1000),
  by_id      uuid NOT NULL,
  by_name    text NOT NULL,
  at         timestamptz NOT NULL,
  voided_at  timestamptz,
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, by_id) REFERENCES person
);
SELECT build_wall('gate_override');

-- What a client must not be touched with: health data, kept from front desk, logs and addresses.
CREATE TABLE client_allergy (
  studio_id   uuid NOT NULL,
  id          uuid NOT NULL,
  client_id   uuid NOT NULL,
  component   text NOT NULL CHECK (length(component) BETWEEN 2 AND 120),
  note        text NOT NULL DEFAULT '' CHECK (length(note) <= 400),
  noted_at    timestamptz NOT NULL,
  noted_by    uuid NOT NULL,
  voided_at   timestamptz,
  void_reason text CHECK (length(void_reason) BETWEEN 3 AND 400),
  CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, noted_by) REFERENCES person
);
SELECT build_wall('client_allergy');
CREATE UNIQUE INDEX one_allergy_once ON client_allergy (studio_id, client_id, lower(component)) WHERE voided_at IS NULL;
