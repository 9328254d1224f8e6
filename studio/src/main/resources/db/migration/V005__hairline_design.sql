-- A signed design never changes: a change is a new version, to be signed again.
CREATE TABLE hairline_design (
  studio_id     uuid NOT NULL,
  id            uuid NOT NULL,
  client_id     uuid NOT NULL,
  number        int NOT NULL CHECK (number >= 1),
  -- what is bare, as the shape of a stage moved by 1/100000 of the way from crown to rim
  stage         text,
  front_back    int NOT NULL DEFAULT 0 CHECK (front_back BETWEEN -30000 AND 30000),
  crown_wider   int NOT NULL DEFAULT 0 CHECK (crown_wider BETWEEN -30000 AND 30000),
  sides_lower   int NOT NULL DEFAULT 0 CHECK (sides_lower BETWEEN -30000 AND 30000),
  -- the line through named points of the map, in 1/100000 of the way from crown to rim
  template      text NOT NULL CHECK (template IN ('GARG', 'EPICANTHAL')),
  line_u        int[] NOT NULL CHECK (cardinality(line_u) BETWEEN 3 AND 40),
  line_v        int[] NOT NULL,
  line_tags     text[] NOT NULL,
  mirrored      boolean NOT NULL,
  whole_edge    boolean NOT NULL,
  -- the head it was reckoned on; none: an average head
  head_measurement_id uuid,
  edge_style    text NOT NULL CHECK (edge_style IN ('SOFT', 'NATURAL', 'DEFINED', 'SHARP')),
  technique     text NOT NULL DEFAULT 'SINGLE_POINT_SHAVED' CHECK (technique IN ('SINGLE_POINT_SHAVED', 'TRIPLE_POINT_SHAVED', 'BETWEEN_HAIRS')),
  height_mm     int NOT NULL CHECK (height_mm BETWEEN 40 AND 140),
  recession_mm  int NOT NULL CHECK (recession_mm BETWEEN -20 AND 60),
  note          text NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
  drawn_at      timestamptz NOT NULL,
  drawn_by      uuid NOT NULL,
  content_sha256 text NOT NULL CHECK (content_sha256 ~ '^[0-9a-f]{64}$'),
  signed_at     timestamptz,
  signed_name   text CHECK (length(signed_name) BETWEEN 2 AND 120),
  strokes       text CHECK (length(strokes) <= 60000),
  witness_id    uuid,
  version       int NOT NULL DEFAULT 1,
  CHECK ((signed_at IS NULL) = (signed_name IS NULL)),
  CHECK (cardinality(line_u) = cardinality(line_v) AND cardinality(line_u) = cardinality(line_tags)),
  CHECK (-120010 <= ALL (line_u) AND 120010 >= ALL (line_u) AND -120010 <= ALL (line_v) AND 120010 >= ALL (line_v)),
  PRIMARY KEY (studio_id, id),
  UNIQUE (studio_id, client_id, number),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, drawn_by) REFERENCES person,
  FOREIGN KEY (studio_id, head_measurement_id) REFERENCES head_measurement
);
SELECT build_wall('hairline_design');

-- Scars, bare patches and what is left out: the middle in the anatomy, the size in mm of skin.
CREATE TABLE design_spot (
  studio_id  uuid NOT NULL,
  design_id  uuid NOT NULL,
  place      int NOT NULL CHECK (place BETWEEN 1 AND 12),
  kind       text NOT NULL CHECK (kind IN ('SCAR', 'BARE_PATCH', 'LEFT_OUT')),
  u          int NOT NULL CHECK (u BETWEEN -120010 AND 120010),
  v          int NOT NULL CHECK (v BETWEEN -120010 AND 120010),
  length_mm  int NOT NULL CHECK (length_mm BETWEEN 2 AND 350),
  width_mm   int NOT NULL CHECK (width_mm BETWEEN 1 AND 150 AND width_mm <= length_mm),
  heading_deg int NOT NULL CHECK (heading_deg BETWEEN -90 AND 90),
  PRIMARY KEY (studio_id, design_id, place),
  FOREIGN KEY (studio_id, design_id) REFERENCES hairline_design
);
SELECT build_wall('design_spot');

CREATE TABLE design_zone (
  studio_id  uuid NOT NULL,
  design_id  uuid NOT NULL,
  zone       text NOT NULL CHECK (zone IN ('HAIRLINE', 'TOP', 'CROWN', 'SIDES', 'SCAR')),
  cm2        numeric(6, 1) NOT NULL CHECK (cm2 BETWEEN 0 AND 600),
  -- the standard deviation of the logarithm of the area
  log_sd     numeric(6, 5) NOT NULL CHECK (log_sd BETWEEN 0 AND 1),
  origin     text NOT NULL CHECK (origin IN ('TRACED', 'MEASURED_HEAD', 'AVERAGE_HEAD')),
  -- dots wanted in all, hair that is there, dots to be set: per cm2
  wanted_per_cm2 numeric(5, 1) NOT NULL CHECK (wanted_per_cm2 BETWEEN 10 AND 310),
  hair_per_cm2 numeric(5, 1) NOT NULL CHECK (hair_per_cm2 BETWEEN 0 AND 310),
  dots_per_cm2 numeric(5, 1) NOT NULL CHECK (dots_per_cm2 BETWEEN 0 AND 310),
  PRIMARY KEY (studio_id, design_id, zone),
  FOREIGN KEY (studio_id, design_id) REFERENCES hairline_design
);
SELECT build_wall('design_zone');

-- The dots of a design as they were laid: what they follow from, and their fingerprint. The dots
-- themselves are laid again whenever they are looked at.
CREATE TABLE dot_layout (
  studio_id  uuid NOT NULL,
  design_id  uuid NOT NULL,
  engine_version text NOT NULL CHECK (length(engine_version) BETWEEN 1 AND 40),
  tile_key   bigint NOT NULL,
  tile_sha256 text NOT NULL CHECK (tile_sha256 ~ '^[0-9a-f]{64}$'),
  -- the chart of the head that the design was reckoned on
  chart_sha256 text NOT NULL CHECK (chart_sha256 ~ '^[0-9a-f]{64}$'),
  seed       bigint NOT NULL,
  -- wished, but too close together to stay apart
  lacking    int NOT NULL CHECK (lacking >= 0),
  -- over name, place on the chart and turn of every dot, low end first
  layout_sha256 text NOT NULL CHECK (layout_sha256 ~ '^[0-9a-f]{64}$'),
  laid_at    timestamptz NOT NULL,
  PRIMARY KEY (studio_id, design_id),
  FOREIGN KEY (studio_id, design_id) REFERENCES hairline_design
);
SELECT build_wall('dot_layout');

CREATE TABLE dot_layout_zone (
  studio_id  uuid NOT NULL,
  design_id  uuid NOT NULL,
  zone       text NOT NULL CHECK (zone IN ('HAIRLINE', 'TOP', 'CROWN', 'SIDES', 'SCAR')),
  dots       int NOT NULL CHECK (dots BETWEEN 0 AND 200000),
  PRIMARY KEY (studio_id, design_id, zone),
  FOREIGN KEY (studio_id, design_id) REFERENCES dot_layout
);
SELECT build_wall('dot_layout_zone');

CREATE FUNCTION keep_signed_design() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a signed design is never changed' USING ERRCODE = '42501';
END $$;
CREATE TRIGGER signed_design_stands BEFORE UPDATE OR DELETE ON hairline_design
  FOR EACH ROW WHEN (OLD.signed_at IS NOT NULL) EXECUTE FUNCTION keep_signed_design();

-- The zones of a signed design stand with it.
CREATE FUNCTION keep_zones_of_signed_design() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM hairline_design d
             WHERE d.signed_at IS NOT NULL AND d.id IN (OLD.design_id, NEW.design_id)) THEN
    RAISE EXCEPTION 'a signed design is never changed' USING ERRCODE = '42501';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER design_zone_stands BEFORE INSERT OR UPDATE OR DELETE ON design_zone
  FOR EACH ROW EXECUTE FUNCTION keep_zones_of_signed_design();
CREATE TRIGGER design_spot_stands BEFORE INSERT OR UPDATE OR DELETE ON design_spot
  FOR EACH ROW EXECUTE FUNCTION keep_zones_of_signed_design();
CREATE TRIGGER dot_layout_stands BEFORE INSERT OR UPDATE OR DELETE ON dot_layout
  FOR EACH ROW EXECUTE FUNCTION keep_zones_of_signed_design();
CREATE TRIGGER dot_layout_zone_stands BEFORE INSERT OR UPDATE OR DELETE ON dot_layout_zone
  FOR EACH ROW EXECUTE FUNCTION keep_zones_of_signed_design();
CREATE TRIGGER dot_layout_is_not_emptied BEFORE TRUNCATE ON dot_layout
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER dot_layout_zone_is_not_emptied BEFORE TRUNCATE ON dot_layout_zone
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER design_spot_is_not_emptied BEFORE TRUNCATE ON design_spot
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER design_zone_is_not_emptied BEFORE TRUNCATE ON design_zone
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
