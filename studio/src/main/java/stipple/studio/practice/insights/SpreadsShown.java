package stipple.studio.practice.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stipple.duration.DurationPrior;
import stipple.studio.practice.sessionlog.ChosenSpreads;
import stipple.studio.practice.sessionlog.LearnedDurations;

/// How unlike practitioners, clients and days are, against what is assumed.
public record SpreadsShown(Optional<ChosenSpreads> chosen, List<Line> lines) {

  // nearer to one is as assumed
  private static final double ALIKE = 0.01;

  /// Whose spread it is.
  public enum Kind {
    PRACTITIONER,
    PRACTITIONER_IN_ZONE,
    CLIENT,
    DAY,
    ZONE,
    TECHNIQUE;

    private double of(DurationPrior prior) {
      return switch (this) {
        case PRACTITIONER -> prior.practitionerSd();
        case PRACTITIONER_IN_ZONE -> prior.practitionerInZoneSd();
        case CLIENT -> prior.clientSd();
        case DAY -> prior.daySd();
        case ZONE -> prior.zoneSd();
        case TECHNIQUE -> prior.techniqueSd();
      };
    }
  }

  /// A spread that is so many times the one assumed.
  public record Line(Kind kind, double times) {}

  static SpreadsShown of(LearnedDurations learned) {
    var usual = DurationPrior.usual();
    var lines = new ArrayList<Line>();
    for (var kind : Kind.values()) {
      double times = kind.of(learned.prior()) / kind.of(usual);
      if (Math.abs(times - 1) > ALIKE) {
        lines.add(new Line(kind, times));
      }
    }
    return new SpreadsShown(learned.chosen(), lines);
  }
}
