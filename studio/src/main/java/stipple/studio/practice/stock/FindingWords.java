package stipple.studio.practice.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import stipple.pigment.InkFinding;
import stipple.pigment.InkTest;
import stipple.studio.house.Phrase;

/// Says what a rule found: of what, how much, by which limit.
public final class FindingWords {

  private FindingWords() {}

  /// What was found, as a sentence.
  public static Phrase reason(InkFinding found) {
    return new Phrase(
        "ink-rule." + found.text(),
        List.of(subject(found), number(found.value()), number(found.rule().limit())));
  }

  /// What to do about it.
  public static Phrase whatToDo(InkFinding found) {
    return Phrase.of("ink-rule." + found.severity().name().toLowerCase(Locale.ROOT) + ".do");
  }

  /// Where it stands: the table's day, and who says so.
  public static Phrase source(InkFinding found) {
    return Phrase.of(
        found.rule().confirmed() ? "ink-rule.source" : "ink-rule.source.to-confirm",
        found.tableVersion(),
        found.rule().source());
  }

  /// The chip of a finding, an answer to how much it weighs.
  public static String tone(InkFinding found) {
    return switch (found.severity()) {
      case BLOCK -> "stop";
      case WARN -> "wait";
      case INFO -> "not-due";
    };
  }

  /// Each finding's reason, one behind the other, for a list.
  public static List<Phrase> reasons(List<InkFinding> found) {
    var said = new ArrayList<Phrase>();
    found.forEach(one -> said.add(reason(one)));
    return said;
  }

  private static Object subject(InkFinding found) {
    var test = found.rule().test();
    boolean isDay =
        test == InkTest.EXPIRED || test == InkTest.OPEN_TOO_LONG || test == InkTest.OLDER_THAN;
    return isDay ? LocalDate.parse(found.subject()) : found.subject();
  }

  private static Object number(OptionalDouble value) {
    return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()).stripTrailingZeros() : "";
  }
}
