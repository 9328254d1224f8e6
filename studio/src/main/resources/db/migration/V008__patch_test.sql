CREATE TABLE patch_test (
  studio_id   uuid NOT NULL,
  id          uuid NOT NULL,
  client_id   uuid NOT NULL,
  mix_id      uuid NOT NULL,
  placed_at   timestamptz NOT NULL,
  placed_by   uuid NOT NULL,
  note        text NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
  voided_at   timestamptz,
  void_reason text CHECK (length(void_reason) BETWEEN 3 AND 400),
  version     int NOT NULL DEFAULT 1,
  CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, mix_id) REFERENCES mix,
  FOREIGN KEY (studio_id, placed_by) REFERENCES person
);
SELECT build_wall('patch_test');
CREATE INDEX patch_test_of_client ON patch_test (studio_id, client_id, placed_at DESC);

CREATE TABLE patch_spot (
  studio_id     uuid NOT NULL,
  id            uuid NOT NULL,
  patch_test_id uuid NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('PIGMENT', 'ANAESTHETIC')),
  lot_id        uuid NOT NULL,
  place         text NOT NULL CHECK (length(place) BETWEEN 1 AND 120),
  PRIMARY KEY (studio_id, id),
  UNIQUE (studio_id, patch_test_id, lot_id),
  FOREIGN KEY (studio_id, patch_test_id) REFERENCES patch_test,
  FOREIGN KEY (studio_id, lot_id) REFERENCES lot
);
SELECT build_wall('patch_spot');

CREATE TABLE patch_reading (
  studio_id  uuid NOT NULL,
  id         uuid NOT NULL,
  patch_test_id uuid NOT NULL,
  due_hours  int CHECK (due_hours BETWEEN 1 AND 720), -- none: a reaction seen between the read-outs
  read_at    timestamptz NOT NULL,
  read_by    uuid NOT NULL,
  result     text NOT NULL CHECK (result IN ('CALM', 'REACTION')),
  signs      text[] NOT NULL DEFAULT '{}',
  reacted    uuid[] NOT NULL DEFAULT '{}', -- the lots at whose spots it was seen
  note       text NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
  PRIMARY KEY (studio_id, id),
  CHECK (due_hours IS NOT NULL OR result = 'REACTION'),
  UNIQUE (studio_id, patch_test_id, due_hours),
  FOREIGN KEY (studio_id, patch_test_id) REFERENCES patch_test,
  FOREIGN KEY (studio_id, read_by) REFERENCES person
);
SELECT build_wall('patch_reading');
