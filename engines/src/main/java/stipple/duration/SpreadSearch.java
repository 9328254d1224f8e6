package stipple.duration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stipple.number.Exponential;

/// Looks for the spreads of the effects under which a log is least surprising.
///
/// Each variance is a quarter, a half, once, twice or four times the one assumed. One spread after
/// the other is moved as long as the log, foretold session by session, becomes more likely by more
/// than e² for each doubling: what a short log says by chance is left alone (chosen, since with
/// less simulated studios were foretold worse than by the assumptions).
final class SpreadSearch {

  private static final int FROM_SESSIONS = 30;
  // older ones say little more, and a night is short (chosen)
  private static final int MOST_SESSIONS = 10_000;
  private static final double AGAINST = 2;
  private static final int MOST_STEPS = 2;
  private static final int MOST_ROUNDS = 4;
  private static final Spread[] SPREADS = Spread.values();
  private static final double LN_2 = Exponential.log(2);

  private final DurationPrior assumed;
  private final List<SessionLog> log;

  SpreadSearch(DurationPrior assumed, List<SessionLog> log) {
    this.assumed = assumed;
    var taught = new ArrayList<SessionLog>();
    for (var session : log) {
      if (session.isLearnedFrom()) {
        taught.add(session);
      }
    }
    taught.sort(Comparator.comparingInt(session -> session.done().day()));
    int from = Math.max(0, taught.size() - MOST_SESSIONS);
    this.log = List.copyOf(taught.subList(from, taught.size()));
  }

  DurationPrior best() {
    if (log.size() < FROM_SESSIONS) {
      return assumed;
    }
    int[] steps = new int[SPREADS.length];
    double best = worth(steps);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double before = best;
      for (int spread = 0; spread < steps.length; spread++) {
        best = moved(steps, spread, 1, best);
        best = moved(steps, spread, -1, best);
      }
      if (best <= before) {
        break;
      }
    }
    return prior(steps);
  }

  /// Moves one spread one way while that is worth it.
  private double moved(int[] steps, int spread, int way, double worthSoFar) {
    double best = worthSoFar;
    while (Math.abs(steps[spread] + way) <= MOST_STEPS) {
      steps[spread] += way;
      double worth = worth(steps);
      if (worth <= best) {
        steps[spread] -= way;
        break;
      }
      best = worth;
    }
    return best;
  }

  private double worth(int[] steps) {
    double against = 0;
    for (int step : steps) {
      against += AGAINST * Math.abs(step);
    }
    return DurationModel.from(prior(steps), log).logScore() - against;
  }

  private DurationPrior prior(int[] steps) {
    var prior = assumed;
    for (int i = 0; i < steps.length; i++) {
      if (steps[i] != 0) {
        prior = SPREADS[i].times(prior, Exponential.exp(steps[i] * LN_2 / 2));
      }
    }
    return prior;
  }

  /// The spreads a log can speak of; the one pace of the studio is not among them.
  private enum Spread {
    PRACTITIONER,
    PRACTITIONER_IN_ZONE,
    CLIENT,
    DAY,
    ZONE,
    TECHNIQUE;

    DurationPrior times(DurationPrior prior, double factor) {
      return new DurationPrior(
          prior.dotsPerMinute(),
          prior.paceSd(),
          prior.zoneSd() * (this == ZONE ? factor : 1),
          prior.practitionerSd() * (this == PRACTITIONER ? factor : 1),
          prior.practitionerInZoneSd() * (this == PRACTITIONER_IN_ZONE ? factor : 1),
          prior.techniqueSd() * (this == TECHNIQUE ? factor : 1),
          prior.clientSd() * (this == CLIENT ? factor : 1),
          prior.daySd() * (this == DAY ? factor : 1),
          prior.chanceSd(),
          prior.driftPerDay());
    }
  }
}
