-- A signed design never changes: a change is a new version, to be signed again.
CREATE TABLE hairline_design (
  studio_id     uuid NOT NULL,
  id            uuid NOT NULL,
  client_id     uuid NOT NULL,
  number        int NOT NULL CHECK (number >= 1),
  stage         text,
  edge_style    text NOT NULL CHECK (edge_style IN ('SOFT', 'NATURAL', 'DEFINED', 'SHARP')),
  technique     text NOT NULL DEFAULT 'SINGLE_POINT_SHAVED' CHECK (technique IN ('SINGLE_POINT_SHAVED', 'TRIPLE_POINT_SHAVED', 'BETWEEN_HAIRS')),
  height_mm     int NOT NULL CHECK (height_mm BETWEEN 40 AND 140),
  recession_mm  int NOT NULL CHECK (recession_mm BETWEEN 0 AND 60),
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
  PRIMARY KEY (studio_id, id),
  UNIQUE (studio_id, client_id, number),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, drawn_by) REFERENCES person
);
SELECT build_wall('hairline_design');

CREATE TABLE design_zone (
  studio_id  uuid NOT NULL,
  design_id  uuid NOT NULL,
  zone       text NOT NULL CHECK (zone IN ('HAIRLINE', 'TOP', 'CROWN', 'SIDES', 'SCAR')),
  cm2        numeric(6, 1) NOT NULL CHECK (cm2 BETWEEN 0 AND 600),
  dots_per_cm2 numeric(5, 1) NOT NULL CHECK (dots_per_cm2 BETWEEN 10 AND 310),
  measured   boolean NOT NULL,
  PRIMARY KEY (studio_id, design_id, zone),
  FOREIGN KEY (studio_id, design_id) REFERENCES hairline_design
);
SELECT build_wall('design_zone');

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
CREATE TRIGGER design_zone_is_not_emptied BEFORE TRUNCATE ON design_zone
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
