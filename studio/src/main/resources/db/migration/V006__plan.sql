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
