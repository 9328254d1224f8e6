-- What the studio writes to clients, and what other calendars read of the diary.
CREATE TABLE message_policy (
  studio_id              uuid PRIMARY KEY REFERENCES studio,
  confirms               boolean NOT NULL,
  first_reminder_days    int NOT NULL CHECK (first_reminder_days BETWEEN 0 AND 60),
  second_reminder_hours  int NOT NULL CHECK (second_reminder_hours BETWEEN 0 AND 168),
  version                int NOT NULL DEFAULT 1
);
SELECT build_wall('message_policy');

-- Who does not want to be written to.
CREATE TABLE mail_declined (
  studio_id    uuid NOT NULL,
  client_id    uuid NOT NULL,
  declined_at  timestamptz NOT NULL,
  declined_by  uuid NOT NULL,
  PRIMARY KEY (studio_id, client_id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client,
  FOREIGN KEY (studio_id, declined_by) REFERENCES person
);
SELECT build_wall('mail_declined');

-- Mails that wait, went out or stay. Written in the transaction of what they tell of.
CREATE TABLE outbox_mail (
  studio_id      uuid NOT NULL,
  id             uuid NOT NULL,
  position       bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  client_id      uuid NOT NULL,
  kind           text NOT NULL CHECK (kind IN ('CONFIRMATION', 'CHANGE', 'CANCELLATION', 'REMINDER')),
  state          text NOT NULL CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'CANCELLED')),
  reason         text CHECK (reason IN ('NO_ADDRESS', 'DECLINED', 'BY_HAND', 'OVERTAKEN', 'TOO_LATE',
                   'UNREACHABLE', 'SIGN_IN_REFUSED', 'ADDRESS_REFUSED', 'REFUSED_FOR_NOW', 'REFUSED', 'BROKEN')),
  recipient      text NOT NULL CHECK (length(recipient) <= 254),
  subject        text NOT NULL CHECK (length(subject) BETWEEN 1 AND 400),
  body           text NOT NULL CHECK (length(body) BETWEEN 1 AND 40000),
  calendar       text,
  cancellations  text,
  written_at     timestamptz NOT NULL,
  -- when nobody needs to know any more
  too_late_at    timestamptz NOT NULL,
  tries          int NOT NULL DEFAULT 0 CHECK (tries >= 0),
  next_try_at    timestamptz NOT NULL,
  -- who sends it has it until then
  claimed_until  timestamptz,
  sent_at        timestamptz,
  -- one more whenever somebody wants it sent once more: a letter of its own for the receiver
  round          int NOT NULL DEFAULT 1,
  CHECK ((state = 'SENT') = (sent_at IS NOT NULL)),
  CHECK (state NOT IN ('FAILED', 'CANCELLED') OR reason IS NOT NULL),
  CHECK (state <> 'WAITING' OR recipient <> ''),
  PRIMARY KEY (studio_id, id),
  FOREIGN KEY (studio_id, client_id) REFERENCES client
);
SELECT build_wall('outbox_mail');
CREATE INDEX outbox_mail_waiting ON outbox_mail (studio_id, next_try_at) WHERE state = 'WAITING';
CREATE INDEX outbox_mail_of_client ON outbox_mail (studio_id, client_id, position);
CREATE INDEX outbox_mail_by_state ON outbox_mail (studio_id, state, position DESC);

-- Which time of a visit its client was told last.
CREATE TABLE visit_told (
  studio_id  uuid NOT NULL,
  visit_id   uuid NOT NULL,
  starts_at  timestamptz NOT NULL,
  ends_at    timestamptz NOT NULL,
  told_at    timestamptz NOT NULL,
  PRIMARY KEY (studio_id, visit_id),
  FOREIGN KEY (studio_id, visit_id) REFERENCES appointment
);
SELECT build_wall('visit_told');

-- A reminder is written once for a visit at its time.
CREATE TABLE reminder (
  studio_id  uuid NOT NULL,
  visit_id   uuid NOT NULL,
  number     int NOT NULL CHECK (number IN (1, 2)),
  starts_at  timestamptz NOT NULL,
  -- none where a later reminder was due as well
  mail_id    uuid,
  PRIMARY KEY (studio_id, visit_id, number, starts_at),
  FOREIGN KEY (studio_id, visit_id) REFERENCES appointment,
  FOREIGN KEY (studio_id, mail_id) REFERENCES outbox_mail
);
SELECT build_wall('reminder');

-- How much of a client stands in a practitioner's other calendar.
CREATE TABLE feed_policy (
  studio_id     uuid PRIMARY KEY REFERENCES studio,
  client_shown  text NOT NULL CHECK (client_shown IN ('NOTHING', 'INITIALS', 'FIRST_NAME'))
);
SELECT build_wall('feed_policy');

-- A calendar asks before it is known whose: no wall, as with accounts. Only a fingerprint is kept.
CREATE TABLE feed_link (
  token_hash  bytea PRIMARY KEY,
  studio_id   uuid NOT NULL,
  person_id   uuid NOT NULL,
  made_at     timestamptz NOT NULL,
  UNIQUE (studio_id, person_id),
  FOREIGN KEY (studio_id, person_id) REFERENCES person (studio_id, id)
);
