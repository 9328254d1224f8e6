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
