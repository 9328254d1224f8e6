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

-- What was measured is added to, never changed; it may be struck out, once, with the reason.
CREATE FUNCTION keep_measured() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  striking text[] := ARRAY['voided_at', 'voided_by', 'void_reason'];
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.voided_at IS NULL AND NEW.voided_at IS NOT NULL
     AND to_jsonb(NEW) - striking = to_jsonb(OLD) - striking THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is added to, never changed', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;

-- True for numbers that are each 0 to the most.
CREATE FUNCTION all_within(numbers numeric[], most numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS
  $$ SELECT coalesce(bool_and(number IS NOT NULL AND number >= 0 AND number <= most), true) FROM unnest(numbers) AS number $$;

-- A lot as light meets it, found from drawdowns of it: K and S of a unit dose on even wavelengths.
CREATE TABLE lot_ink (
  studio_id       uuid NOT NULL,
  id              uuid NOT NULL,
  lot_id          uuid NOT NULL,
  instrument      text NOT NULL CHECK (instrument IN ('SPECTROPHOTOMETER', 'COLORIMETER', 'PHOTO')),
  gloss_included  boolean NOT NULL,
  sight           text NOT NULL CHECK (sight IN ('D65_10', 'D65_2', 'D50_10', 'D50_2')),
  sheet           text NOT NULL CHECK (length(sheet) BETWEEN 1 AND 200000), -- as it was typed
  shares_percent  boolean NOT NULL,
  spectra_percent boolean NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('CARBON', 'IRON_OXIDE', 'TITANIUM_DIOXIDE', 'ORGANIC_AZO')),
  way             text NOT NULL CHECK (way IN ('CURVES', 'TINT', 'SHAPE')),
  grade           text NOT NULL CHECK (grade IN ('MEASURED', 'PHOTO')),
  mean_delta_e    numeric NOT NULL CHECK (mean_delta_e >= 0),
  first_nm        int NOT NULL CHECK (first_nm BETWEEN 300 AND 900),
  step_nm         int NOT NULL CHECK (step_nm BETWEEN 1 AND 50),
  k               numeric[] NOT NULL CHECK (all_within(k, 1000000)),
  s               numeric[] NOT NULL CHECK (all_within(s, 1000000)),
  engine_version  text NOT NULL CHECK (length(engine_version) BETWEEN 1 AND 40),
  at              timestamptz NOT NULL,
  by_id           uuid NOT NULL,
  voided_at       timestamptz,
  voided_by       uuid,
  void_reason     text CHECK (length(void_reason) BETWEEN 3 AND 400),
  CHECK ((voided_at IS NULL) = (void_reason IS NULL) AND (voided_at IS NULL) = (voided_by IS NULL)),
  CHECK (cardinality(k) BETWEEN 2 AND 701 AND cardinality(s) = cardinality(k)),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, lot_id) REFERENCES lot,
  FOREIGN KEY (studio_id, by_id) REFERENCES person,
  FOREIGN KEY (studio_id, voided_by) REFERENCES person
);
SELECT build_wall('lot_ink');
CREATE INDEX lot_ink_of_lot ON lot_ink (studio_id, lot_id, at DESC);
CREATE TRIGGER lot_ink_stands BEFORE UPDATE OR DELETE ON lot_ink
  FOR EACH ROW EXECUTE FUNCTION keep_measured();
CREATE TRIGGER lot_ink_is_not_emptied BEFORE TRUNCATE ON lot_ink
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- One film on one card, or the bare card where nothing is in it.
CREATE TABLE lot_ink_film (
  studio_id   uuid NOT NULL,
  lot_ink_id  uuid NOT NULL,
  line        int NOT NULL CHECK (line BETWEEN 2 AND 100000),
  film        text NOT NULL CHECK (length(film) BETWEEN 1 AND 40),
  card        text NOT NULL CHECK (card IN ('BLACK', 'WHITE')),
  share       numeric NOT NULL CHECK (share BETWEEN 0 AND 1),
  white       numeric NOT NULL CHECK (white BETWEEN 0 AND 1),
  measured    numeric[] NOT NULL CHECK (cardinality(measured) BETWEEN 3 AND 701), -- L, a, b or the curve
  delta_e     numeric CHECK (delta_e >= 0), -- how far the ink found is off this film
  PRIMARY KEY (studio_id, lot_ink_id, line),
  FOREIGN KEY (studio_id, lot_ink_id) REFERENCES lot_ink
);
SELECT build_wall('lot_ink_film');
CREATE TRIGGER lot_ink_film_stands BEFORE UPDATE OR DELETE OR TRUNCATE ON lot_ink_film
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A card of the studio's own, measured by the studio: a colour to aim at.
CREATE TABLE shade_card (
  studio_id    uuid NOT NULL,
  id           uuid NOT NULL,
  name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  maker_number text NOT NULL DEFAULT '' CHECK (length(maker_number) <= 60),
  instrument   text NOT NULL CHECK (instrument IN ('SPECTROPHOTOMETER', 'COLORIMETER', 'PHOTO')),
  lab_l        numeric CHECK (lab_l BETWEEN 0 AND 100),
  lab_a        numeric CHECK (lab_a BETWEEN -128 AND 127),
  lab_b        numeric CHECK (lab_b BETWEEN -128 AND 127),
  first_nm     int CHECK (first_nm BETWEEN 300 AND 900),
  step_nm      int CHECK (step_nm BETWEEN 1 AND 50),
  shares       numeric[] CHECK (cardinality(shares) BETWEEN 2 AND 701 AND all_within(shares, 1)),
  at           timestamptz NOT NULL,
  by_id        uuid NOT NULL,
  voided_at    timestamptz,
  voided_by    uuid,
  void_reason  text CHECK (length(void_reason) BETWEEN 3 AND 400),
  CHECK (num_nulls(lab_l, lab_a, lab_b) IN (0, 3) AND num_nulls(first_nm, step_nm, shares) IN (0, 3)),
  CHECK (num_nonnulls(lab_l, shares) = 1),
  CHECK ((voided_at IS NULL) = (void_reason IS NULL) AND (voided_at IS NULL) = (voided_by IS NULL)),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, by_id) REFERENCES person,
  FOREIGN KEY (studio_id, voided_by) REFERENCES person
);
SELECT build_wall('shade_card');
CREATE TRIGGER shade_card_stands BEFORE UPDATE OR DELETE ON shade_card
  FOR EACH ROW EXECUTE FUNCTION keep_measured();
CREATE TRIGGER shade_card_is_not_emptied BEFORE TRUNCATE ON shade_card
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

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
