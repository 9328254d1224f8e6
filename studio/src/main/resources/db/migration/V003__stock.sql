CREATE TABLE lot (
  studio_id   uuid NOT NULL,
  id          uuid NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('PIGMENT', 'NEEDLE', 'ANAESTHETIC')),
  brand       text NOT NULL CHECK (length(brand) BETWEEN 1 AND 80),
  product     text NOT NULL CHECK (length(product) BETWEEN 1 AND 120),
  shade       text NOT NULL DEFAULT '' CHECK (length(shade) <= 60),
  lot_number  text NOT NULL CHECK (length(lot_number) BETWEEN 1 AND 60),
  expires_on  date NOT NULL,
  received_on date NOT NULL,
  opened_on   date CHECK (opened_on >= received_on),
  unit        text NOT NULL CHECK (unit IN ('ML', 'PIECES', 'GRAMS')),
  received    numeric(10, 2) NOT NULL CHECK (received > 0),
  remaining   numeric(10, 2) NOT NULL CHECK (remaining BETWEEN 0 AND received),
  recalled_on date,
  recall_reason text CHECK (length(recall_reason) BETWEEN 1 AND 400),
  version     int NOT NULL DEFAULT 1,
  CHECK ((recalled_on IS NULL) = (recall_reason IS NULL)),
  PRIMARY KEY (studio_id, id),
  UNIQUE (studio_id, kind, brand, product, shade, lot_number)
);
SELECT build_wall('lot');

-- Every drop out of a lot, traced to the client it went to.
CREATE TABLE lot_use (
  studio_id  uuid NOT NULL,
  id         uuid NOT NULL,
  lot_id     uuid NOT NULL,
  client_id  uuid,
  reason     text NOT NULL CHECK (reason IN ('MIX', 'PATCH_TEST', 'SESSION', 'CORRECTION', 'DISPOSAL')),
  quantity   numeric(10, 2) NOT NULL, -- taken out; below zero put back
  note       text NOT NULL DEFAULT '' CHECK (length(note) <= 400),
  at         timestamptz NOT NULL,
  by_id      uuid NOT NULL,
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, lot_id) REFERENCES lot,
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, by_id) REFERENCES person
);
SELECT build_wall('lot_use');
CREATE INDEX lot_use_of_lot ON lot_use (studio_id, lot_id);
CREATE INDEX lot_use_of_client ON lot_use (studio_id, client_id) WHERE client_id IS NOT NULL;
