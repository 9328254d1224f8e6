package stipple.studio.practice.feeds;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Fingerprint;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.CurrentStudio;
import stipple.studio.house.database.Database;
import stipple.studio.practice.people.Person;

/// The secret links by which a calendar reads a practitioner's diary: one for a person, of which
/// only a fingerprint is kept.
@Component
public class Feeds {

  private static final int BYTES = 32;

  private final SecureRandom chance = new SecureRandom();
  private final Database database;
  private final CurrentStudio studio;
  private final AuditTrail trail;
  private final StudioClock clock;

  Feeds(Database database, CurrentStudio studio, AuditTrail trail, StudioClock clock) {
    this.database = database;
    this.studio = studio;
    this.trail = trail;
    this.clock = clock;
  }

  /// Whose diary a link shows.
  record Whose(UUID studioId, UUID personId) {}

  /// Makes a link and answers its secret part, this once; an earlier one opens nothing any more.
  public String make(Person person) {
    if (!person.practises() || !person.isHere()) {
      throw new NotDone(Phrase.of("feed.not-booked"));
    }
    forget(person.id());
    var bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    database.change(
        """
        INSERT INTO feed_link (token_hash, studio_id, person_id, made_at)
        VALUES (decode(?, 'hex'), ?, ?, ?)
        """,
        Fingerprint.of(token),
        studio.id(),
        person.id(),
        clock.now());
    trail.note("feed.made", person.id());
    return token;
  }

  /// Shuts the link of a person, at once.
  public void revoke(UUID personId) {
    if (forget(personId) > 0) {
      trail.note("feed.revoked", personId);
    }
  }

  private int forget(UUID personId) {
    return database.change(
        "DELETE FROM feed_link WHERE studio_id = ? AND person_id = ?", studio.id(), personId);
  }

  /// Since when a person's link stands open.
  public Optional<Instant> openSince(UUID personId) {
    return database.one(
        "SELECT made_at FROM feed_link WHERE studio_id = ? AND person_id = ?",
        row -> row.instant("made_at"),
        studio.id(),
        personId);
  }

  /// Asked before any studio is known.
  Optional<Whose> find(String token) {
    return database.one(
        "SELECT studio_id, person_id FROM feed_link WHERE token_hash = decode(?, 'hex')",
        row -> new Whose(row.id("studio_id"), row.id("person_id")),
        Fingerprint.of(token));
  }
}
