package stipple.studio.treatment.aftercare;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A look at the healing skin, told by the client or seen by the studio.
public record CheckIn(
    UUID id,
    UUID aftercareId,
    Instant at,
    String takenBy,
    Skin skin,
    String note,
    boolean alarm,
    Optional<Answer> answer) {

  /// What was seen.
  public record Skin(Redness redness, Itch itch, List<WarningSign> warningSigns, boolean scabs) {

    public Skin {
      warningSigns = List.copyOf(warningSigns);
    }
  }

  /// What was done about an alarm.
  public record Answer(Instant at, String words) {}

  /// How the redness goes.
  public enum Redness {
    NONE,
    FADING,
    SAME,
    SPREADING
  }

  /// How much it itches.
  public enum Itch {
    NONE,
    MILD,
    STRONG
  }

  /// Signs that are for a physician.
  public enum WarningSign {
    SWELLING,
    PUS,
    FEVER,
    HEAT,
    NODULES,
    SWOLLEN_NODES
  }

  /// An alarm nobody has answered yet.
  public boolean isOpenAlarm() {
    return alarm && answer.isEmpty();
  }
}
