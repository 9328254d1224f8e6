package stipple.studio.treatment.pigmentmixing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import stipple.pigment.Lab;
import stipple.studio.practice.colour.Instrument;

/// What became of a mix in a client's skin, weeks after: bare and treated skin, side by side.
public record HealedReading(
    UUID id, UUID clientId, UUID mixId, Seen seen, Instant at, String byName, Voiding voiding) {

  /// From how near it was looked at.
  public enum SeenAs {
    FIELD,
    DOT
  }

  /// What was measured: both colours in daylight, where, how long after the treatment, how densely
  /// and in how many passes the dots were set.
  public record Seen(
      Instrument instrument,
      Lab bare,
      SeenAs as,
      Lab treated,
      Optional<BigDecimal> densityPerCm2,
      int passes,
      String site,
      LocalDate treatedOn,
      LocalDate readOn) {

    /// Days from the treatment to the reading.
    public long days() {
      return ChronoUnit.DAYS.between(treatedOn, readOn);
    }
  }

  /// Struck out when and why; both empty for a reading that counts.
  public record Voiding(Optional<Instant> at, Optional<String> reason) {}

  public boolean isVoided() {
    return voiding.at().isPresent();
  }

  public long days() {
    return seen.days();
  }
}
