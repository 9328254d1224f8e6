package stipple.studio.treatment.plan;

import java.util.List;
import stipple.duration.Assumption;
import stipple.duration.Cause;
import stipple.duration.Reason;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Names;
import stipple.studio.house.web.Words;

/// Puts the causes, rules and assumptions of a plan into words.
public final class Why {

  private Why() {}

  public static Phrase of(Cause cause) {
    return Phrase.of(Names.keyOf(cause.code()), cause.figure());
  }

  public static Phrase of(Assumption assumption) {
    return Phrase.of(Names.keyOf(assumption));
  }

  /// A rule with its figures. Shares are said in the language of the studio, so it needs the words.
  public static String of(Reason reason, Words words) {
    if (reason.code() == Reason.Code.DENSITY_GROWS) {
      var shares = reason.figures().stream().map(words::percent).toList();
      return words.say(Names.keyOf(reason.code()), shares.size(), String.join(" · ", shares));
    }
    return words.say(keyOf(reason), reason.figures().toArray());
  }

  // days of healing stand alone, or with how often this client was seen to heal
  private static String keyOf(Reason reason) {
    boolean healing =
        reason.code() == Reason.Code.GAP_HEALING || reason.code() == Reason.Code.GAP_HEALING_SCAR;
    return Names.keyOf(reason.code()) + (healing && reason.figures().size() > 1 ? ".seen" : "");
  }

  /// The same without what was told in confidence, for those who do not treat.
  public static String discreet(Reason reason, Words words) {
    return words
        .perhaps(Names.keyOf(reason.code()) + ".discreet")
        .orElseGet(() -> of(reason, words));
  }

  /// The causes with what was told in confidence drawn into one line; the sum stays.
  static List<Cause> discreet(List<Cause> causes) {
    return causes.stream().filter(cause -> !isTold(cause)).toList();
  }

  /// The minutes of all that was told in confidence.
  static int toldMinutes(List<Cause> causes) {
    return causes.stream().filter(Why::isTold).mapToInt(Cause::minutes).sum();
  }

  private static boolean isTold(Cause cause) {
    return switch (cause.code()) {
      case SKIN_OILY_OR_THICK, SKIN_DRY_OR_SENSITIVE, PAIN -> true;
      default -> false;
    };
  }
}
