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

-- What a pigment's label and papers tell beyond its name; all of it may be left unsaid.
ALTER TABLE lot
  ADD COLUMN made_on date,
  ADD COLUMN months_after_opening int CHECK (months_after_opening BETWEEN 1 AND 60),
  ADD COLUMN sterile boolean,
  ADD COLUMN drop_ml numeric(4, 3) CHECK (drop_ml BETWEEN 0.02 AND 0.1),
  -- what stands on the bottle: statements that oblige, and claims that prove nothing
  ADD COLUMN says text[] NOT NULL DEFAULT '{}' CHECK (says <@ ARRAY['CONTAINS_NICKEL', 'CONTAINS_CHROMIUM', 'CLAIMS_REACH']),
  ADD CONSTRAINT lot_made_before CHECK (made_on <= received_on AND made_on <= expires_on),
  ADD CONSTRAINT lot_of_pigment CHECK (kind = 'PIGMENT'
    OR (made_on IS NULL AND months_after_opening IS NULL AND sterile IS NULL AND drop_ml IS NULL AND says = '{}'));

CREATE TABLE lot_ingredient (
  studio_id     uuid NOT NULL,
  lot_id        uuid NOT NULL,
  place         int NOT NULL CHECK (place BETWEEN 1 AND 40), -- as on the label
  colour_index  text NOT NULL DEFAULT '' CHECK (colour_index ~ '^(\d{5}(:\d)?)?$'),
  cas           text NOT NULL DEFAULT '' CHECK (cas ~ '^(\d{2,7}-\d\d-\d)?$'),
  name          text NOT NULL DEFAULT '' CHECK (length(name) <= 120),
  share_percent numeric(7, 4) CHECK (share_percent > 0 AND share_percent <= 100),
  CHECK (colour_index <> '' OR cas <> '' OR name <> ''),
  PRIMARY KEY (studio_id, lot_id, place),
  FOREIGN KEY (studio_id, lot_id) REFERENCES lot
);
SELECT build_wall('lot_ingredient');

-- What a laboratory found in the lot: so much, or less than it could tell.
CREATE TABLE lot_measured (
  studio_id  uuid NOT NULL,
  lot_id     uuid NOT NULL,
  substance  text NOT NULL CHECK (substance IN ('NICKEL', 'CHROMIUM_VI', 'COBALT', 'MERCURY', 'CADMIUM', 'LEAD',
    'ARSENIC', 'ANTIMONY', 'SELENIUM', 'BARIUM', 'COPPER', 'ZINC', 'BENZO_A_PYRENE', 'PAH', 'METHANOL')),
  mg_per_kg  numeric(12, 5) NOT NULL CHECK (mg_per_kg >= 0 AND mg_per_kg <= 1000000),
  below      boolean NOT NULL,
  CHECK (mg_per_kg > 0 OR NOT below),
  PRIMARY KEY (studio_id, lot_id, substance),
  FOREIGN KEY (studio_id, lot_id) REFERENCES lot
);
SELECT build_wall('lot_measured');

-- Papers about a lot: certificates, safety sheets, labels. Nothing is deleted, only voided.
CREATE TABLE lot_document (
  studio_id   uuid NOT NULL,
  id          uuid NOT NULL,
  lot_id      uuid NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('CERTIFICATE', 'SAFETY_SHEET', 'LABEL', 'OTHER')),
  name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  file_type   text NOT NULL CHECK (file_type IN ('PDF', 'PNG', 'JPEG')),
  bytes       bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 5242880),
  sha256      text NOT NULL CHECK (sha256 = encode(sha256(bytes), 'hex')),
  added_at    timestamptz NOT NULL,
  added_by    uuid NOT NULL,
  voided_at   timestamptz,
  void_reason text CHECK (length(void_reason) BETWEEN 3 AND 400),
  CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, lot_id) REFERENCES lot,
  FOREIGN KEY (studio_id, added_by) REFERENCES person
);
SELECT build_wall('lot_document');
CREATE INDEX lot_document_of_lot ON lot_document (studio_id, lot_id, added_at);
CREATE UNIQUE INDEX one_paper_once ON lot_document (studio_id, lot_id, sha256) WHERE voided_at IS NULL;
