package stipple.duration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stipple.number.Bounds;
import stipple.scalp.Zone;

/// What is believed of the pace of one practitioner with one client.
///
/// *Domain*: 20 effects on the logarithm of the pace, in the order of [PaceColumns]: the 13 of work
/// and skin, the practitioner's own and those in each zone, the client's; 0 for whoever has none in
/// the log. `unsure` are their covariances row by row, in units of the variance of chance, which is
/// `squares` / `degrees`. What no effect tells is added: a shift by zone, its variance `own` in
/// each zone, and `common` to all, of which `passing` is client and day.
///
/// *Range*: the exact marginal of the whole belief.
public record LearnedPace(
    List<Double> means,
    List<Double> unsure,
    double degrees,
    double squares,
    List<Double> shifts,
    List<Double> own,
    double common,
    double passing) {

  private static final int ZONES = Zone.values().length;
  private static final int OF_WORK = PaceColumns.SESSION;
  private static final int[] COLUMNS =
      PaceColumns.of(PaceColumns.PRACTITIONERS, PaceColumns.CLIENTS);
  private static final int EFFECTS = COLUMNS.length;
  private static final int CLIENT = EFFECTS - 1;

  // beyond anything a log can teach (chosen)
  private static final double MOST_LOG = 100;
  private static final double MOST = 1e9;

  public LearnedPace {
    means = all(means, "effect on the pace", "(logarithm)", EFFECTS, -MOST_LOG, MOST_LOG);
    unsure = all(unsure, "covariance of effects", "(of chance)", EFFECTS * EFFECTS, -MOST, MOST);
    for (int i = 0; i < EFFECTS; i++) {
      double variance = unsure.get(i * EFFECTS + i);
      // rounding may leave an effect known for certain just below 0
      Bounds.within(variance, "variance of an effect", "(of chance)", -1e-6, MOST);
    }
    Bounds.within(degrees, "worth of the spread of chance", "paces", 8, MOST);
    Bounds.within(squares, "squares of chance", "(logarithm)", 1e-9, MOST);
    shifts = all(shifts, "shift of the pace", "(logarithm)", ZONES, -MOST_LOG, MOST_LOG);
    own = all(own, "variance of a zone", "(of chance)", ZONES, 0, MOST);
    Bounds.within(common, "common variance", "(of chance)", 0, MOST);
    Bounds.within(passing, "passing variance", "(of chance)", 0, common);
  }

  static LearnedPace of(PaceLearner learner, String practitioner, String client, int day) {
    var belief = learner.belief();
    int[] columns = learner.columns(practitioner, client);
    var means = new ArrayList<Double>();
    var unsure = new ArrayList<Double>();
    for (int one : columns) {
      means.add(one < 0 ? 0 : belief.mean(one));
      for (int other : columns) {
        unsure.add(one < 0 || other < 0 ? 0 : belief.unsure(one, other));
      }
    }
    var people =
        Arrays.stream(Zone.values())
            .map(zone -> learner.people(practitioner, client, day, zone))
            .toList();
    return new LearnedPace(
        means,
        unsure,
        belief.degrees(),
        belief.squares(),
        people.stream().map(PaceRow::shift).toList(),
        people.stream().map(PaceRow::own).toList(),
        people.getFirst().common(),
        people.getFirst().passing());
  }

  /// The belief in these effects, each in a column where it has its usual meaning.
  PaceBelief belief() {
    int columns = PaceColumns.practitioner(1);
    double[] mean = new double[columns];
    double[][] covariance = new double[columns][columns];
    for (int i = 0; i < EFFECTS; i++) {
      mean[COLUMNS[i]] = means.get(i);
      for (int j = 0; j < EFFECTS; j++) {
        covariance[COLUMNS[i]][COLUMNS[j]] = unsure.get(i * EFFECTS + j);
      }
    }
    return PaceBelief.of(mean, covariance, degrees, squares);
  }

  /// The effects on one zone of a session to come, so many hours in.
  PaceRow row(SessionWork work, Zone zone, double hours) {
    var row = new PaceRow.Draft();
    row.addWork(work, zone, hours);
    row.add(COLUMNS[OF_WORK], 1);
    row.add(COLUMNS[OF_WORK] + 1 + zone.place(), 1);
    row.add(COLUMNS[CLIENT], 1);
    var effects = row.row();
    int place = zone.place();
    return new PaceRow(
        effects.columns(), effects.values(), shifts.get(place), common, passing, own.get(place));
  }

  private static List<Double> all(
      List<Double> numbers, String quantity, String unit, int count, double low, double high) {
    Bounds.within(numbers.size(), "numbers of " + quantity, "numbers", count, count);
    for (double number : numbers) {
      Bounds.within(number, quantity, unit, low, high);
    }
    return List.copyOf(numbers);
  }
}
