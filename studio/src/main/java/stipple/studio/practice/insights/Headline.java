package stipple.studio.practice.insights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import stipple.studio.house.Phrase;

/// What may be said in one breath, and no more than the figures bear.
public record Headline(
    int learnedFrom, int heldBack, Optional<LocalDate> since, Accuracy accuracy, int replayed) {

  /// Fewer scored forecasts tell nothing of accuracy (chosen; the calibration begins there too).
  public static final int ENOUGH = 30;

  private static final int PRIOR_BELOW = 10;
  private static final double NO_LEANING_MIN = 0.5;

  public boolean isEnough() {
    return accuracy.n() >= ENOUGH;
  }

  /// What the forecasts rest on.
  public Phrase basis() {
    if (learnedFrom == 0) {
      return Phrase.of("insights.basis.none");
    }
    return learnedFrom < PRIOR_BELOW
        ? Phrase.of("insights.basis.few", learnedFrom)
        : Phrase.of("insights.basis.learned", learnedFrom, since.orElseThrow());
  }

  /// Whether the ranges kept their promise.
  public Phrase verdict() {
    if (!isEnough()) {
      return Phrase.of("insights.verdict.early", accuracy.n(), ENOUGH);
    }
    var likely = accuracy.inRange().likely();
    if (likely.most() < Accuracy.IN_RANGE) {
      return Phrase.of("insights.verdict.narrow", percent(accuracy.inRange().seenShare()));
    }
    if (likely.least() > Accuracy.IN_RANGE) {
      return Phrase.of("insights.verdict.wide", percent(accuracy.inRange().seenShare()));
    }
    var inside = percent(accuracy.inRange().seenShare());
    var broken = accuracy.broken();
    return broken.isEmpty()
        ? Phrase.of("insights.verdict.kept", inside)
        : Phrase.of(
            leaning(broken),
            inside,
            broken.stream()
                .map(level -> (Object) Phrase.of("insights.bound", level.percent()))
                .toList());
  }

  private static String leaning(List<Accuracy.Level> broken) {
    long fewer = broken.stream().filter(Accuracy.Level::isTooSeldom).count();
    if (fewer == broken.size()) {
      return "insights.verdict.fewer";
    }
    return fewer == 0 ? "insights.verdict.more" : "insights.verdict.uneven";
  }

  /// Which way the middles leaned.
  public Phrase leaning() {
    return leaning("insights.leaning.", accuracy.tooLongMin());
  }

  /// The same in short, for a group.
  public static Phrase leant(Accuracy ofGroup) {
    return leaning("insights.leant.", ofGroup.tooLongMin());
  }

  private static Phrase leaning(String words, double tooLongMin) {
    if (Math.abs(tooLongMin) < NO_LEANING_MIN) {
      return Phrase.of(words + "none");
    }
    return Phrase.of(words + (tooLongMin > 0 ? "long" : "short"), Math.round(Math.abs(tooLongMin)));
  }

  public static int percent(double share) {
    return (int) Math.round(100 * share);
  }
}
