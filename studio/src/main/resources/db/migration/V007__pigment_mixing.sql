CREATE TABLE mix (
  studio_id   uuid NOT NULL,
  id          uuid NOT NULL,
  client_id   uuid NOT NULL,
  name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  water_ml    numeric(6, 2) NOT NULL CHECK (water_ml BETWEEN 0 AND 100),
  note        text NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
  mixed_at    timestamptz NOT NULL,
  mixed_by    uuid NOT NULL,
  voided_at   timestamptz,
  void_reason text CHECK (length(void_reason) BETWEEN 3 AND 400),
  version     int NOT NULL DEFAULT 1,
  CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, mixed_by) REFERENCES person
);
SELECT build_wall('mix');
CREATE INDEX mix_of_client ON mix (studio_id, client_id, mixed_at DESC);

CREATE TABLE mix_part (
  studio_id  uuid NOT NULL,
  mix_id     uuid NOT NULL,
  lot_id     uuid NOT NULL,
  ml         numeric(6, 2) NOT NULL CHECK (ml > 0 AND ml <= 50),
  PRIMARY KEY (studio_id, mix_id, lot_id),
  FOREIGN KEY (studio_id, mix_id) REFERENCES mix,
  FOREIGN KEY (studio_id, lot_id) REFERENCES lot
);
SELECT build_wall('mix_part');
