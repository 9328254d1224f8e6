CREATE TABLE mix (
  studio_id   uuid NOT NULL,
  id          uuid NOT NULL,
  client_id   uuid NOT NULL,
  name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  water_ml    numeric(6, 2) NOT NULL CHECK (water_ml BETWEEN 0 AND 400),
  making      text NOT NULL CHECK (making IN ('BY_HAND', 'BY_RECIPE')),
  rule_table  text NOT NULL DEFAULT '' CHECK (length(rule_table) <= 40), -- by which the lots were judged
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
  drops      int CHECK (drops BETWEEN 1 AND 200), -- where it was counted
  PRIMARY KEY (studio_id, mix_id, lot_id),
  FOREIGN KEY (studio_id, mix_id) REFERENCES mix,
  FOREIGN KEY (studio_id, lot_id) REFERENCES lot
);
SELECT build_wall('mix_part');

-- What was reckoned of a mix when it was made, and from what. It is never changed.
CREATE TABLE mix_outlook (
  studio_id     uuid NOT NULL,
  mix_id        uuid NOT NULL,
  engine        text NOT NULL CHECK (length(engine) BETWEEN 1 AND 40),
  skin_source   text NOT NULL CHECK (skin_source IN ('SPECTRUM', 'LAB', 'ITA', 'FITZPATRICK')),
  skin_l        double precision NOT NULL CHECK (skin_l BETWEEN 0 AND 100),
  skin_a        double precision NOT NULL,
  skin_b        double precision NOT NULL,
  target_source text CHECK (target_source IN ('SHAVED_ZONE', 'SHADE_CARD', 'HAIR_TONE')),
  target_name   text NOT NULL DEFAULT '' CHECK (length(target_name) <= 200),
  target_l      double precision CHECK (target_l BETWEEN 0 AND 100),
  target_a      double precision,
  target_b      double precision,
  dots_per_cm2  double precision NOT NULL CHECK (dots_per_cm2 BETWEEN 1 AND 250),
  units_per_dot double precision NOT NULL CHECK (units_per_dot BETWEEN 0.1 AND 1000),
  passes        int NOT NULL CHECK (passes BETWEEN 1 AND 5),
  top_mm        double precision NOT NULL CHECK (top_mm BETWEEN 0 AND 1),
  thickness_mm  double precision NOT NULL CHECK (thickness_mm BETWEEN 0.02 AND 1),
  radius_mm     double precision NOT NULL CHECK (radius_mm BETWEEN 0.01 AND 1),
  badge         text NOT NULL CHECK (badge IN ('MEASURED', 'PHOTO', 'LIBRARY')),
  limited_by    text NOT NULL CHECK (limited_by IN ('SKIN', 'DEPTH', 'DOSE', 'INK', 'TIME')),
  seed          bigint NOT NULL,
  CHECK ((target_source IS NULL) = (target_l IS NULL)),
  CHECK ((target_l IS NULL) = (target_a IS NULL) AND (target_l IS NULL) = (target_b IS NULL)),
  PRIMARY KEY (studio_id, mix_id),
  FOREIGN KEY (studio_id, mix_id) REFERENCES mix
);
SELECT build_wall('mix_outlook');
CREATE TRIGGER mix_outlook_stands BEFORE UPDATE OR DELETE OR TRUNCATE ON mix_outlook
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- One swatch of it: how the skin looks at that age, from afar or close by, and how sure that is.
CREATE TABLE mix_swatch (
  studio_id  uuid NOT NULL,
  mix_id     uuid NOT NULL,
  age        text NOT NULL CHECK (age IN ('FRESH', 'HEALED', 'AFTER_1_YEAR', 'AFTER_3_YEARS', 'AFTER_5_YEARS')),
  nearness   text NOT NULL CHECK (nearness IN ('FIELD', 'DOT')),
  l          double precision NOT NULL,
  a          double precision NOT NULL,
  b          double precision NOT NULL,
  delta_e    double precision CHECK (delta_e >= 0),
  cool_shift double precision NOT NULL CHECK (cool_shift >= 0),
  too_cool   boolean NOT NULL,
  least_e    double precision CHECK (least_e >= 0),
  middle_e   double precision CHECK (middle_e >= least_e),
  most_e     double precision CHECK (most_e >= middle_e),
  light_l    double precision NOT NULL,
  light_a    double precision NOT NULL,
  light_b    double precision NOT NULL,
  dark_l     double precision NOT NULL,
  dark_a     double precision NOT NULL,
  dark_b     double precision NOT NULL,
  PRIMARY KEY (studio_id, mix_id, age, nearness),
  FOREIGN KEY (studio_id, mix_id) REFERENCES mix_outlook
);
SELECT build_wall('mix_swatch');
CREATE TRIGGER mix_swatch_stands BEFORE UPDATE OR DELETE OR TRUNCATE ON mix_swatch
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A client's skin, bare or shaved, as it was measured: added to, never changed; struck out with a reason.
CREATE TABLE colour_reading (
  studio_id    uuid NOT NULL,
  id           uuid NOT NULL,
  client_id    uuid NOT NULL,
  place        text NOT NULL CHECK (place IN ('BARE_SKIN', 'SHAVED_ZONE')),
  instrument   text NOT NULL CHECK (instrument IN ('SPECTROPHOTOMETER', 'COLORIMETER', 'PHOTO')),
  lab_l        numeric CHECK (lab_l BETWEEN 0 AND 100),
  lab_a        numeric CHECK (lab_a BETWEEN -128 AND 127),
  lab_b        numeric CHECK (lab_b BETWEEN -128 AND 127),
  first_nm     int CHECK (first_nm BETWEEN 300 AND 900),
  step_nm      int CHECK (step_nm BETWEEN 1 AND 50),
  shares       numeric[] CHECK (cardinality(shares) BETWEEN 2 AND 701 AND all_within(shares, 1)),
  ita_degrees  numeric CHECK (ita_degrees BETWEEN -90 AND 90),
  across_mm    numeric(4, 1) CHECK (across_mm BETWEEN 8 AND 80), -- of the shaved zone, seen at once
  site         text NOT NULL CHECK (length(site) BETWEEN 1 AND 80),
  taken_on     date NOT NULL,
  at           timestamptz NOT NULL,
  by_id        uuid NOT NULL,
  voided_at    timestamptz,
  voided_by    uuid,
  void_reason  text CHECK (length(void_reason) BETWEEN 3 AND 400),
  CHECK (num_nulls(lab_l, lab_a, lab_b) IN (0, 3) AND num_nulls(first_nm, step_nm, shares) IN (0, 3)),
  CHECK (num_nonnulls(lab_l, shares, ita_degrees) = 1),
  CHECK ((place = 'SHAVED_ZONE') = (across_mm IS NOT NULL) AND (place = 'BARE_SKIN' OR ita_degrees IS NULL)),
  CHECK ((voided_at IS NULL) = (void_reason IS NULL) AND (voided_at IS NULL) = (voided_by IS NULL)),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, by_id) REFERENCES person,
  FOREIGN KEY (studio_id, voided_by) REFERENCES person
);
SELECT build_wall('colour_reading');
CREATE INDEX colour_reading_of_client ON colour_reading (studio_id, client_id, taken_on DESC);
CREATE TRIGGER colour_reading_stands BEFORE UPDATE OR DELETE ON colour_reading
  FOR EACH ROW EXECUTE FUNCTION keep_measured();
CREATE TRIGGER colour_reading_is_not_emptied BEFORE TRUNCATE ON colour_reading
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What became of a mix in the skin: bare and treated skin, measured weeks after.
CREATE TABLE healed_reading (
  studio_id    uuid NOT NULL,
  id           uuid NOT NULL,
  client_id    uuid NOT NULL,
  mix_id       uuid NOT NULL,
  instrument   text NOT NULL CHECK (instrument IN ('SPECTROPHOTOMETER', 'COLORIMETER', 'PHOTO')),
  bare_l       numeric NOT NULL CHECK (bare_l BETWEEN 0 AND 100),
  bare_a       numeric NOT NULL CHECK (bare_a BETWEEN -128 AND 127),
  bare_b       numeric NOT NULL CHECK (bare_b BETWEEN -128 AND 127),
  seen_as      text NOT NULL CHECK (seen_as IN ('FIELD', 'DOT')),
  seen_l       numeric NOT NULL CHECK (seen_l BETWEEN 0 AND 100),
  seen_a       numeric NOT NULL CHECK (seen_a BETWEEN -128 AND 127),
  seen_b       numeric NOT NULL CHECK (seen_b BETWEEN -128 AND 127),
  density_per_cm2 numeric(5, 1) CHECK (density_per_cm2 BETWEEN 1 AND 1000),
  passes       int NOT NULL CHECK (passes BETWEEN 1 AND 5),
  site         text NOT NULL CHECK (length(site) BETWEEN 1 AND 80),
  treated_on   date NOT NULL,
  read_on      date NOT NULL CHECK (read_on >= treated_on + 28),
  at           timestamptz NOT NULL,
  by_id        uuid NOT NULL,
  voided_at    timestamptz,
  voided_by    uuid,
  void_reason  text CHECK (length(void_reason) BETWEEN 3 AND 400),
  CHECK (seen_as = 'DOT' OR density_per_cm2 IS NOT NULL),
  CHECK ((voided_at IS NULL) = (void_reason IS NULL) AND (voided_at IS NULL) = (voided_by IS NULL)),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, mix_id) REFERENCES mix,
  FOREIGN KEY (studio_id, by_id) REFERENCES person,
  FOREIGN KEY (studio_id, voided_by) REFERENCES person
);
SELECT build_wall('healed_reading');
CREATE INDEX healed_reading_of_mix ON healed_reading (studio_id, mix_id);
CREATE TRIGGER healed_reading_stands BEFORE UPDATE OR DELETE ON healed_reading
  FOR EACH ROW EXECUTE FUNCTION keep_measured();
CREATE TRIGGER healed_reading_is_not_emptied BEFORE TRUNCATE ON healed_reading
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
