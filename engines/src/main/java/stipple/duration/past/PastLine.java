package stipple.duration.past;

import stipple.duration.Factors;
import stipple.duration.Healing;
import stipple.duration.SessionAsk;
import stipple.duration.Technique;
import stipple.duration.past.PastFault.Kind;
import stipple.scalp.Zone;

/// One line of a studio's past: one zone of one session.
record PastLine(int line, Whole whole, Zone zone, int dots, double activeMin) {

  private static final int DAY_MIN = 1_440;
  private static final int USUAL_PAIN = 4;
  private static final int MOST_DOTS = 200_000;
  // dots/cm² wished and the share of them set in sessions 1, 2, 3, where only an area is known
  private static final double EDGE = 50;
  private static final double ELSEWHERE = 100;
  private static final double KEPT = 0.8;
  private static final double[] SHARES = {0.3, 0.4, 0.3};

  /// What every line of a session says alike.
  record Whole(
      String session,
      String client,
      String practitioner,
      int day,
      int number,
      double totalMin,
      double estimateMin,
      Rest rest,
      Factors factors,
      Technique technique,
      boolean prepared) {

    /// Whether two lines tell of the same session. What else they say may differ: the first counts.
    boolean isWith(Whole other) {
      return session.equals(other.session)
          && client.equals(other.client)
          && practitioner.equals(other.practitioner)
          && day == other.day
          && number == other.number
          && Double.compare(totalMin, other.totalMin) == 0;
    }
  }

  record Rest(
      double setUpMin,
      double closeMin,
      int breaks,
      double breaksMin,
      int checks,
      double checksMin) {}

  /// Reads a line; what is wrong is noted with the cells.
  static PastLine of(LineCells cells, int latestDay) {
    int number = cells.wholeNeeded(PastColumn.SESSION_NO, 1, 12);
    var whole =
        new Whole(
            cells.word(PastColumn.SESSION_ID),
            cells.shared(cells.word(PastColumn.CLIENT_KEY)),
            cells.shared(cells.word(PastColumn.PRACTITIONER)),
            cells.day(PastColumn.DATE, latestDay),
            number,
            cells.needed(PastColumn.TOTAL_MIN, 1, DAY_MIN),
            estimate(cells),
            cells.shared(
                new Rest(
                    cells.orUnknown(PastColumn.SETUP_MIN, 0, DAY_MIN),
                    cells.orUnknown(PastColumn.CLOSE_MIN, 0, DAY_MIN),
                    cells.wholeOrUnknown(PastColumn.BREAKS_N, 0, 1_000),
                    cells.orUnknown(PastColumn.BREAKS_MIN, 0, DAY_MIN),
                    cells.wholeOrUnknown(PastColumn.CHECKS_N, 0, 1_000),
                    cells.orUnknown(PastColumn.CHECKS_MIN, 0, DAY_MIN))),
            cells.shared(factors(cells)),
            technique(cells),
            prepared(cells, number));
    var zone = zone(cells);
    return new PastLine(
        cells.number(),
        whole,
        zone,
        dots(cells, zone, number),
        cells.orUnknown(PastColumn.ACTIVE_MIN, 0.01, DAY_MIN));
  }

  private static double estimate(LineCells cells) {
    double minutes = cells.number(PastColumn.OWN_ESTIMATE_MIN, 1, DAY_MIN);
    return Double.isNaN(minutes) ? SessionAsk.NO_ESTIMATE : minutes;
  }

  private static Factors factors(LineCells cells) {
    var skin = " " + Letters.words(cells.text(PastColumn.SKIN)) + " ";
    double pain = cells.number(PastColumn.PAIN, 0, 10);
    var factors =
        new Factors(
            skin.contains(" oily "),
            skin.contains(" dry "),
            skin.contains(" sensitive "),
            skin.contains(" thick "),
            Double.isNaN(pain) ? USUAL_PAIN : (int) (pain + 0.5),
            Factors.usual().toleranceMinutes(),
            Healing.NORMAL);
    boolean told = factors.oily() || factors.dry() || factors.sensitive() || factors.thick();
    boolean usual = skin.isBlank() || skin.contains(" normal ") || skin.contains(" usual ");
    if (!told && !usual) {
      cells.say(PastColumn.SKIN, Kind.SKIN);
    }
    return factors;
  }

  private static Technique technique(LineCells cells) {
    var said = Letters.words(cells.text(PastColumn.TECHNIQUE));
    if (said.isEmpty()) {
      return Technique.SINGLE_POINT_SHAVED;
    }
    for (var one : Technique.values()) {
      if (Letters.words(one.name()).startsWith(said)) {
        return one;
      }
    }
    cells.say(PastColumn.TECHNIQUE, Kind.TECHNIQUE);
    return Technique.SINGLE_POINT_SHAVED;
  }

  private static boolean prepared(LineCells cells, int number) {
    return switch (Letters.lower(cells.text(PastColumn.PREPARED))) {
      case "" -> number > 1;
      case "yes", "true", "1" -> true;
      case "no", "false", "0" -> false;
      default -> {
        cells.say(PastColumn.PREPARED, Kind.YES_OR_NO);
        yield false;
      }
    };
  }

  private static Zone zone(LineCells cells) {
    return switch (Letters.lower(cells.text(PastColumn.ZONE))) {
      case "hairline", "temples", "hairline/temples" -> Zone.HAIRLINE;
      case "", "top" -> Zone.TOP;
      case "crown" -> Zone.CROWN;
      case "sides", "back", "sides/back" -> Zone.SIDES;
      case "scar" -> Zone.SCAR;
      default -> {
        cells.say(PastColumn.ZONE, Kind.ZONE);
        yield Zone.TOP;
      }
    };
  }

  private static int dots(LineCells cells, Zone zone, int number) {
    double dots = cells.number(PastColumn.DOTS, 1, MOST_DOTS);
    double cm2 = cells.number(PastColumn.AREA_CM2, 0.1, 2_000);
    if (!Double.isNaN(dots)) {
      return (int) (dots + 0.5);
    }
    if (Double.isNaN(cm2)) {
      cells.say(PastColumn.DOTS, Kind.AMOUNT);
      return 1;
    }
    double wished = cm2 * (zone == Zone.HAIRLINE ? EDGE : ELSEWHERE);
    return Math.max(1, (int) (wished / KEPT * SHARES[Math.min(3, number) - 1] + 0.5));
  }

  /// Whether both say the same, wherever they stand.
  boolean isAgain(PastLine other) {
    return whole.equals(other.whole)
        && zone == other.zone
        && dots == other.dots
        && Double.compare(activeMin, other.activeMin) == 0;
  }
}
