package stipple.bench.durations;

import java.util.Locale;
import java.util.OptionalInt;
import stipple.bench.heads.Cells;
import stipple.duration.Factors;
import stipple.duration.Healing;
import stipple.duration.Technique;
import stipple.scalp.Zone;

/// One line of a studio's past: one zone of one session.
record SessionLine(
    int line,
    String session,
    String client,
    String practitioner,
    int day,
    int number,
    double totalMin,
    double estimateMin,
    double setUpMin,
    double closeMin,
    int breaks,
    double breaksMin,
    int checks,
    double checksMin,
    Factors factors,
    Technique technique,
    Zone zone,
    int dots,
    double activeMin) {

  private static final int DAY_MIN = 1_440;
  private static final int USUAL_PAIN = 4;
  // dots/cm² wished and the share of them set in sessions 1, 2, 3, where only an area is known
  private static final double EDGE = 50;
  private static final double ELSEWHERE = 100;
  private static final double KEPT = 0.8;
  private static final double[] SHARES = {0.3, 0.4, 0.3};

  static SessionLine of(Columns columns, Cells.Line line) throws Columns.Unfit {
    columns.fits(line);
    int number = needed(columns.whole(line, "session_no", 1, 12), "session_no");
    var zone = zone(columns.text(line, "zone"));
    return new SessionLine(
        line.number(),
        columns.word(line, "session_id"),
        columns.word(line, "client_key"),
        columns.word(line, "practitioner"),
        (int) columns.day(line, "date").orElseThrow(() -> new Columns.Unfit("a day under date")),
        number,
        columns.needed(line, "total_min", 1, DAY_MIN),
        columns.number(line, "own_estimate_min", 1, DAY_MIN),
        orUnknown(columns.number(line, "setup_min", 0, DAY_MIN)),
        orUnknown(columns.number(line, "close_min", 0, DAY_MIN)),
        columns.whole(line, "breaks_n", 0, 1_000).orElse(-1),
        orUnknown(columns.number(line, "breaks_min", 0, DAY_MIN)),
        columns.whole(line, "checks_n", 0, 1_000).orElse(-1),
        orUnknown(columns.number(line, "checks_min", 0, DAY_MIN)),
        factors(columns, line),
        technique(columns.text(line, "technique")),
        zone,
        dots(columns, line, zone, number),
        orUnknown(columns.number(line, "active_min", 0.01, DAY_MIN)));
  }

  private static int needed(OptionalInt number, String column) throws Columns.Unfit {
    return number.orElseThrow(() -> new Columns.Unfit("a number under " + column));
  }

  private static double orUnknown(double minutes) {
    return Double.isNaN(minutes) ? -1 : minutes;
  }

  private static Factors factors(Columns columns, Cells.Line line) throws Columns.Unfit {
    var skin = columns.text(line, "skin").toLowerCase(Locale.ROOT);
    double pain = columns.number(line, "pain", 0, 10);
    return new Factors(
        skin.contains("oily"),
        skin.contains("dry"),
        skin.contains("sensitive"),
        skin.contains("thick"),
        Double.isNaN(pain) ? USUAL_PAIN : (int) Math.round(pain),
        Factors.usual().toleranceMinutes(),
        Healing.NORMAL);
  }

  private static Technique technique(String word) throws Columns.Unfit {
    var said = word.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
    if (said.isEmpty()) {
      return Technique.SINGLE_POINT_SHAVED;
    }
    for (var one : Technique.values()) {
      if (one.name().startsWith(said)) {
        return one;
      }
    }
    throw new Columns.Unfit(
        "single point shaved, triple point shaved or between hairs under technique");
  }

  private static Zone zone(String word) throws Columns.Unfit {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "hairline", "temples", "hairline/temples" -> Zone.HAIRLINE;
      case "", "top" -> Zone.TOP;
      case "crown" -> Zone.CROWN;
      case "sides", "back", "sides/back" -> Zone.SIDES;
      case "scar" -> Zone.SCAR;
      default -> throw new Columns.Unfit("hairline, top, crown, sides or scar under zone");
    };
  }

  private static int dots(Columns columns, Cells.Line line, Zone zone, int number)
      throws Columns.Unfit {
    double dots = columns.number(line, "dots", 1, 200_000);
    if (!Double.isNaN(dots)) {
      return (int) Math.round(dots);
    }
    double cm2 = columns.number(line, "area_cm2", 0.1, 2_000);
    if (Double.isNaN(cm2)) {
      throw new Columns.Unfit("a number under dots or area_cm2");
    }
    double wished = cm2 * (zone == Zone.HAIRLINE ? EDGE : ELSEWHERE);
    return (int) Math.max(1, Math.round(wished / KEPT * SHARES[Math.min(3, number) - 1]));
  }

  /// Whether two lines tell of the same session.
  boolean isWith(SessionLine other) {
    return session.equals(other.session)
        && client.equals(other.client)
        && practitioner.equals(other.practitioner)
        && day == other.day
        && number == other.number
        && Double.compare(totalMin, other.totalMin) == 0;
  }
}
