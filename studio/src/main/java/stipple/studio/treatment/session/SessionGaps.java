package stipple.studio.treatment.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.chain.Gap;
import stipple.studio.house.database.Database;
import stipple.studio.practice.records.Overrides;
import stipple.studio.practice.settings.Studios;

/// How many days must lie between two sessions of a client: the studio's rule, and the owner's word
/// for fewer, which stands until the next session was held.
@Component
public class SessionGaps {

  // parts of one layer work different skin: a night between them is enough (chosen)
  static final Gap BETWEEN_PARTS = new Gap(1, 1, 14);

  private final Database database;
  private final Overrides overrides;
  private final Studios studios;

  SessionGaps(Database database, Overrides overrides, Studios studios) {
    this.database = database;
    this.overrides = overrides;
    this.studios = studios;
  }

  /// Between two sessions, each a layer of its own.
  public Gap rule() {
    var usual = Gap.usual();
    int least = Math.max(usual.refuseBelowDays(), studios.present().policies().gapMinDays());
    return new Gap(usual.refuseBelowDays(), least, Math.max(least, usual.mostDays()));
  }

  /// The owner's word for fewer days, if it was given since the last session.
  public Optional<Overrides.Passed> word(UUID clientId) {
    return overrides.of(clientId, lastFinished(clientId).orElse(Instant.EPOCH)).stream()
        .filter(passed -> passed.gate() == Overrides.Gate.SESSION_GAP)
        .reduce((_, later) -> later);
  }

  private Optional<Instant> lastFinished(UUID clientId) {
    return database
        .one(
            "SELECT max(finished_at) AS at FROM session WHERE client_id = ? AND voided_at IS NULL",
            row -> row.maybeInstant("at"),
            clientId)
        .flatMap(at -> at);
  }
}
