-- The wall lets an index be used only by comparisons that cannot tell anything about rows behind it,
-- and the overlap of ranges is none of these. So a claim's start and end stand beside its range.
ALTER TABLE claim
  ADD COLUMN starts_at timestamptz NOT NULL GENERATED ALWAYS AS (lower(during)) STORED,
  ADD COLUMN ends_at timestamptz NOT NULL GENERATED ALWAYS AS (upper(during)) STORED;
-- A visit of twelve hours and the two in which its room is made ready: nothing longer overlaps.
ALTER TABLE claim ADD CHECK (ends_at - starts_at <= interval '14 hours');
CREATE INDEX claim_by_time ON claim (studio_id, resource_id, starts_at);
-- Holds that are over are let go with each change of whatever they are on.
CREATE INDEX claim_held ON claim (studio_id, resource_id, hold_until) WHERE kind = 'HOLD';
