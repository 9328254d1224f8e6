-- Who is to treat a client, as far as the plan goes; the last word counts.
CREATE TABLE plan_practitioner (
  studio_id       uuid NOT NULL,
  client_id       uuid NOT NULL,
  practitioner_id uuid NOT NULL,
  chosen_by       uuid NOT NULL,
  chosen_at       timestamptz NOT NULL,
  PRIMARY KEY (studio_id, client_id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, practitioner_id) REFERENCES person,
  FOREIGN KEY (studio_id, chosen_by) REFERENCES person
);
SELECT build_wall('plan_practitioner');

-- How long a practitioner thinks a sitting will take. The last word counts, and one without minutes
-- takes it back.
CREATE TABLE own_estimate (
  studio_id       uuid NOT NULL,
  id              uuid NOT NULL,
  place           bigint GENERATED ALWAYS AS IDENTITY,
  client_id       uuid NOT NULL,
  practitioner_id uuid NOT NULL,
  layer           int NOT NULL CHECK (layer BETWEEN 1 AND 12),
  part            text NOT NULL DEFAULT '' CHECK (length(part) <= 2),
  minutes         int CHECK (minutes BETWEEN 10 AND 720),
  said_by         uuid NOT NULL,
  said_at         timestamptz NOT NULL,
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, practitioner_id) REFERENCES person,
  FOREIGN KEY (studio_id, said_by) REFERENCES person
);
SELECT build_wall('own_estimate');
CREATE INDEX own_estimate_of_client ON own_estimate (studio_id, client_id, practitioner_id);
CREATE TRIGGER own_estimate_stands BEFORE UPDATE OR DELETE OR TRUNCATE ON own_estimate
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A quote keeps the plan it was made from, word for word.
CREATE TABLE quote (
  studio_id     uuid NOT NULL,
  id            uuid NOT NULL,
  client_id     uuid NOT NULL,
  number        int NOT NULL CHECK (number >= 1),
  design_id     uuid NOT NULL,
  currency      text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  total_minor   bigint NOT NULL CHECK (total_minor >= 0),
  deposit_minor bigint NOT NULL CHECK (deposit_minor BETWEEN 0 AND total_minor),
  plan          jsonb NOT NULL,
  issued_at     timestamptz NOT NULL,
  issued_by     uuid NOT NULL,
  valid_until   date NOT NULL,
  accepted_at   timestamptz,
  accepted_name text CHECK (length(accepted_name) BETWEEN 2 AND 120),
  deposit_paid_at timestamptz,
  deposit_reference text CHECK (length(deposit_reference) <= 120),
  voided_at     timestamptz,
  void_reason   text CHECK (length(void_reason) BETWEEN 3 AND 400),
  version       int NOT NULL DEFAULT 1,
  CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
  CHECK ((accepted_at IS NULL) = (accepted_name IS NULL)),
  PRIMARY KEY (studio_id, id),
  UNIQUE (studio_id, client_id, number),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, design_id) REFERENCES hairline_design,
  FOREIGN KEY (studio_id, issued_by) REFERENCES person
);
SELECT build_wall('quote');

CREATE TABLE quote_line (
  studio_id    uuid NOT NULL,
  quote_id     uuid NOT NULL,
  position     int NOT NULL,
  code         text NOT NULL,
  quantity     numeric(10, 2) NOT NULL CHECK (quantity >= 0),
  unit_minor   bigint NOT NULL,
  amount_minor bigint NOT NULL,
  PRIMARY KEY (studio_id, quote_id, position),
  FOREIGN KEY (studio_id, quote_id) REFERENCES quote
);
SELECT build_wall('quote_line');
