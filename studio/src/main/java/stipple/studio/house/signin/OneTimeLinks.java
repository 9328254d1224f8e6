package stipple.studio.house.signin;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.Fingerprint;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;

/// Links that open a door once. Only a fingerprint is kept; the link itself is known to whoever was
/// handed it.
@Component
public class OneTimeLinks {

  private static final int BYTES = 32;

  private final SecureRandom chance = new SecureRandom();
  private final Database database;
  private final StudioClock clock;

  OneTimeLinks(Database database, StudioClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Which door a link opens, and for how long.
  public enum Purpose {
    FIRST_OWNER(Duration.ofHours(24)),
    INVITATION(Duration.ofDays(7));

    private final Duration lasts;

    Purpose(Duration lasts) {
      this.lasts = lasts;
    }
  }

  /// A link that is known, used or not: for which studio, and for whom of it.
  public record Link(String fingerprint, UUID studioId, Optional<UUID> personId, boolean isOpen) {}

  /// Makes a link and answers its secret part; earlier ones for the same door are shut.
  public String make(Purpose purpose, UUID studioId, Optional<UUID> personId) {
    shut(purpose, personId);
    var bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    database.change(
        """
        INSERT INTO one_time_link (token_hash, purpose, studio_id, person_id, expires_at)
        VALUES (decode(?, 'hex'), ?, ?, ?, ?)
        """,
        Fingerprint.of(token),
        purpose,
        studioId,
        personId,
        clock.now().plus(purpose.lasts));
    return token;
  }

  /// Shuts the links of this purpose that nobody has used: a person's, or those that name nobody.
  public void shut(Purpose purpose, Optional<UUID> personId) {
    database.change(
        """
        DELETE FROM one_time_link
        WHERE purpose = ? AND used_at IS NULL AND person_id IS NOT DISTINCT FROM ?::uuid
        """,
        purpose,
        personId);
  }

  /// Until when a person's unused invitation holds.
  public Optional<Instant> openUntil(Purpose purpose, UUID personId) {
    return database.one(
        """
        SELECT max(expires_at) AS expires_at FROM one_time_link
        WHERE purpose = ? AND person_id = ? AND used_at IS NULL AND expires_at > ?
        HAVING max(expires_at) IS NOT NULL
        """,
        row -> row.instant("expires_at"),
        purpose,
        personId,
        clock.now());
  }

  public Optional<Link> find(Purpose purpose, String token) {
    var fingerprint = Fingerprint.of(token);
    return database.one(
        """
        SELECT studio_id, person_id, used_at IS NULL AND expires_at > ? AS is_open FROM one_time_link
        WHERE token_hash = decode(?, 'hex') AND purpose = ?
        """,
        row ->
            new Link(
                fingerprint, row.id("studio_id"), row.maybeId("person_id"), row.flag("is_open")),
        clock.now(),
        fingerprint,
        purpose);
  }

  /// Uses a link up, in the transaction of what it opens. Of two at once, one is refused.
  public void use(Link link) {
    int used =
        database.change(
            """
            UPDATE one_time_link SET used_at = ?
            WHERE token_hash = decode(?, 'hex') AND used_at IS NULL AND expires_at > ?
            """,
            clock.now(),
            link.fingerprint,
            clock.now());
    if (used == 0) {
      throw new NotDone(Phrase.of("sign-in.link-shut"));
    }
  }
}
