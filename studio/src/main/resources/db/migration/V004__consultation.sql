CREATE TABLE consultation (
  studio_id       uuid NOT NULL,
  id              uuid NOT NULL,
  client_id       uuid NOT NULL,
  practitioner_id uuid NOT NULL,
  started_at      timestamptz NOT NULL,
  -- expectations
  goal            text CHECK (goal IN ('SHAVED_LOOK', 'DENSITY', 'SCAR_CAMOUFLAGE', 'ALOPECIA', 'SMALL_FILL')),
  expectations    text NOT NULL DEFAULT '' CHECK (length(expectations) <= 2000),
  -- the factors that decide time and plan
  stage           text,
  skin_oily       boolean NOT NULL DEFAULT false,
  skin_dry        boolean NOT NULL DEFAULT false,
  skin_thick      boolean NOT NULL DEFAULT false,
  skin_sensitive  boolean NOT NULL DEFAULT false,
  skin_tone       int CHECK (skin_tone BETWEEN 1 AND 6),
  hair_tone       text CHECK (hair_tone IN ('BLACK', 'DARK_BROWN', 'BROWN', 'LIGHT_BROWN', 'BLONDE', 'RED', 'GREY')),
  density         text CHECK (density IN ('LOW', 'MEDIUM', 'HIGH')),
  pain            int CHECK (pain BETWEEN 0 AND 10),
  tolerance_min   int CHECK (tolerance_min BETWEEN 60 AND 600),
  healing         text CHECK (healing IN ('FAST', 'NORMAL', 'SLOW')),
  -- the verdict of the questionnaire, by the rules of one dated table
  rules_version   text,
  outcome         text CHECK (outcome IN ('PROCEED', 'WAIT', 'LETTER', 'DECLINE')),
  completed_at    timestamptz,
  completed_by    uuid,
  version         int NOT NULL DEFAULT 1,
  voided_at       timestamptz,
  void_reason     text CHECK (length(void_reason) BETWEEN 3 AND 400),
  CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
  CHECK ((completed_at IS NULL) = (outcome IS NULL)),
  CHECK (completed_at IS NULL OR (goal IS NOT NULL AND density IS NOT NULL AND pain IS NOT NULL AND healing IS NOT NULL AND skin_tone IS NOT NULL)),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, practitioner_id) REFERENCES person
);
SELECT build_wall('consultation');
CREATE UNIQUE INDEX one_open_consultation ON consultation (studio_id, client_id)
  WHERE completed_at IS NULL AND voided_at IS NULL;

-- Areas as traced on the head; where a zone is missing the stage gives a first guess.
CREATE TABLE consultation_area (
  studio_id       uuid NOT NULL,
  consultation_id uuid NOT NULL,
  zone            text NOT NULL CHECK (zone IN ('HAIRLINE', 'TOP', 'CROWN', 'SIDES', 'SCAR')),
  cm2             numeric(6, 1) NOT NULL CHECK (cm2 BETWEEN 0 AND 600),
  PRIMARY KEY (studio_id, consultation_id, zone),
  FOREIGN KEY (studio_id, consultation_id) REFERENCES consultation
);
SELECT build_wall('consultation_area');

CREATE TABLE consultation_answer (
  studio_id       uuid NOT NULL,
  consultation_id uuid NOT NULL,
  condition       text NOT NULL CHECK (length(condition) BETWEEN 1 AND 60),
  applies         boolean NOT NULL,
  since_on        date,
  detail          text NOT NULL DEFAULT '' CHECK (length(detail) <= 500),
  PRIMARY KEY (studio_id, consultation_id, condition),
  FOREIGN KEY (studio_id, consultation_id) REFERENCES consultation
);
SELECT build_wall('consultation_answer');

CREATE TABLE doctors_letter (
  studio_id       uuid NOT NULL,
  id              uuid NOT NULL,
  consultation_id uuid NOT NULL,
  doctor          text NOT NULL CHECK (length(doctor) BETWEEN 1 AND 160),
  dated_on        date NOT NULL,
  permits         boolean NOT NULL,
  note            text NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
  received_at     timestamptz NOT NULL,
  received_by     uuid NOT NULL,
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, consultation_id) REFERENCES consultation,
  FOREIGN KEY (studio_id, received_by) REFERENCES person
);
SELECT build_wall('doctors_letter');

CREATE TABLE consent (
  studio_id       uuid NOT NULL,
  id              uuid NOT NULL,
  client_id       uuid NOT NULL,
  consultation_id uuid NOT NULL,
  text_version    text NOT NULL,
  text_sha256     text NOT NULL CHECK (text_sha256 ~ '^[0-9a-f]{64}$'),
  locale          text NOT NULL,
  photo_release   boolean NOT NULL DEFAULT false,
  signed_name     text NOT NULL CHECK (length(signed_name) BETWEEN 2 AND 120),
  strokes         text NOT NULL DEFAULT '' CHECK (length(strokes) <= 60000),
  signed_at       timestamptz NOT NULL,
  witness_id      uuid NOT NULL,
  user_agent      text NOT NULL DEFAULT '' CHECK (length(user_agent) <= 400),
  withdrawn_at    timestamptz,
  withdraw_reason text CHECK (length(withdraw_reason) BETWEEN 3 AND 400),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, consultation_id) REFERENCES consultation,
  FOREIGN KEY (studio_id, witness_id) REFERENCES person
);
SELECT build_wall('consent');
CREATE UNIQUE INDEX one_consent_in_force ON consent (studio_id, consultation_id) WHERE withdrawn_at IS NULL;

-- How the tapes read on a head, version after version; what was once measured is never changed.
CREATE TABLE head_measurement (
  studio_id          uuid NOT NULL,
  id                 uuid NOT NULL,
  client_id          uuid NOT NULL,
  number             int NOT NULL CHECK (number >= 1),
  -- up to three readings of each tape
  circumference_mm   numeric(5, 1)[] NOT NULL CHECK (450 <= ALL (circumference_mm) AND 720 >= ALL (circumference_mm)),
  ear_to_ear_mm      numeric(5, 1)[] NOT NULL CHECK (270 <= ALL (ear_to_ear_mm) AND 450 >= ALL (ear_to_ear_mm)),
  nasion_to_inion_mm numeric(5, 1)[] NOT NULL CHECK (260 <= ALL (nasion_to_inion_mm) AND 470 >= ALL (nasion_to_inion_mm)),
  -- the hair beneath the tapes: 0 where it was shaved, nothing where nobody looked
  hair_mm            numeric(3, 1) CHECK (hair_mm BETWEEN 0 AND 15),
  model_version      text NOT NULL CHECK (length(model_version) BETWEEN 1 AND 20),
  scale_across       numeric NOT NULL CHECK (scale_across BETWEEN 0.5 AND 2),
  scale_along        numeric NOT NULL CHECK (scale_along BETWEEN 0.5 AND 2),
  scale_up           numeric NOT NULL CHECK (scale_up BETWEEN 0.5 AND 2),
  measured_at        timestamptz NOT NULL,
  measured_by        uuid NOT NULL,
  CHECK (cardinality(circumference_mm) <= 3 AND cardinality(ear_to_ear_mm) <= 3 AND cardinality(nasion_to_inion_mm) <= 3),
  CHECK (cardinality(circumference_mm) + cardinality(ear_to_ear_mm) + cardinality(nasion_to_inion_mm) >= 1),
  CHECK (array_position(circumference_mm || ear_to_ear_mm || nasion_to_inion_mm, NULL) IS NULL),
  PRIMARY KEY (studio_id, id),
  UNIQUE (studio_id, client_id, number),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, measured_by) REFERENCES person
);
SELECT build_wall('head_measurement');
CREATE TRIGGER head_measurement_stands BEFORE UPDATE OR DELETE OR TRUNCATE ON head_measurement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
