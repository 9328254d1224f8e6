package stipple.duration;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import stipple.duration.LengthBelief.Timed;
import stipple.number.Exponential;

/// What is known of everything but the dotting: set-up, checks, close-out, breaks, by practitioner.
///
/// Only sums are kept, so the order of the log does not matter. A practitioner starts from what the
/// others of the studio need.
final class Rest {

  // lengths further off than so many assumed spreads are not taken at their word (chosen)
  private static final double MOST_SPREADS_OFF = 5;

  /// The parts, each with the guess for it.
  enum Part {
    SET_UP_PREPARED(Priors.SET_UP_PREPARED_MIN, Priors.SET_UP_SD),
    SET_UP_IN_CHAIR(Priors.SET_UP_IN_CHAIR_MIN, Priors.SET_UP_SD),
    CHECK(Priors.CHECK_MIN, Priors.CHECK_SD),
    CLOSE_OUT(Priors.CLOSE_OUT_MIN, Priors.CLOSE_OUT_SD),
    BREAK(Priors.BREAK_MEDIAN_MIN, Priors.BREAK_SD);

    private final double medianMin;
    private final double logSd;

    Part(double medianMin, double logSd) {
      this.medianMin = medianMin;
      this.logSd = logSd;
    }

    private LengthBelief guess() {
      return LengthBelief.guess(medianMin, logSd);
    }
  }

  /// How often breaks come: as if `breaks` had been counted in so many minutes of dotting at usual
  /// pain.
  record BreakRate(double breaks, double minutes) {
    double perMinute() {
      return breaks / minutes;
    }

    BreakRate plus(BreakRate more) {
      return new BreakRate(breaks + more.breaks, minutes + more.minutes);
    }
  }

  private final EnumMap<Part, Map<String, Timed>> timed = new EnumMap<>(Part.class);
  private final Map<String, BreakRate> breaks;

  private Rest(Map<Part, Map<String, Timed>> timed, Map<String, BreakRate> breaks) {
    timed.forEach((part, by) -> this.timed.put(part, new TreeMap<>(by)));
    this.breaks = new TreeMap<>(breaks);
  }

  static Rest unknown() {
    return new Rest(Map.of(), Map.of());
  }

  Rest copy() {
    return new Rest(timed, breaks);
  }

  static Part setUp(SessionWork work) {
    return work.prepared() || work.number() > 1 ? Part.SET_UP_PREPARED : Part.SET_UP_IN_CHAIR;
  }

  /// Learns the parts somebody timed; `activeMin` is the dotting, timed or reckoned.
  void learn(SessionLog session, double activeMin) {
    var measured = session.measured();
    var name = session.done().practitioner();
    time(setUp(session.done().work()), name, measured.setUpMinutes(), 1);
    time(Part.CLOSE_OUT, name, measured.closeOutMinutes(), 1);
    time(Part.CHECK, name, measured.checkMinutes(), measured.checks());
    time(Part.BREAK, name, measured.breakMinutes(), measured.breaks());
    if (measured.breaks() >= 0) {
      double pain = Priors.painFactor(session.done().work().factors().pain());
      var before = breaks.getOrDefault(name, new BreakRate(0, 0));
      breaks.put(
          name,
          new BreakRate(before.breaks() + measured.breaks(), before.minutes() + activeMin * pain));
    }
  }

  /// Somebody long unseen: what they needed stays with the studio, as nobody's.
  void forget(String name) {
    for (var byName : timed.values()) {
      var gone = byName.remove(name);
      if (gone != null) {
        byName.merge("", gone, Timed::plus);
      }
    }
    var gone = breaks.remove(name);
    if (gone != null) {
      breaks.merge("", gone, BreakRate::plus);
    }
  }

  private void time(Part part, String name, double allMinutes, int alike) {
    if (alike >= 1 && allMinutes > 0.01) {
      double spread = alike == 1 ? 0 : sumVariance(part.logSd * part.logSd, alike);
      double narrower = alike == 1 ? 0 : (part.logSd * part.logSd - spread) / 2;
      // the mean of lognormal lengths lies above their median
      double log = credible(part, Exponential.log(allMinutes / alike) - narrower);
      timed
          .computeIfAbsent(part, _ -> new TreeMap<>())
          .merge(name, Timed.NONE.with(log, alike), Timed::plus);
    }
  }

  // a pass that began at once, or a session closed in a hurry, counts as just so far off
  private static double credible(Part part, double log) {
    double middle = part.guess().mean();
    double most = MOST_SPREADS_OFF * part.logSd;
    return Math.max(middle - most, Math.min(middle + most, log));
  }

  /// The variance of the logarithm of a sum of alike lognormal lengths.
  static double sumVariance(double variance, int alike) {
    return Exponential.log(1 + (Exponential.exp(variance) - 1) / alike);
  }

  LengthBelief belief(Part part, String practitioner) {
    var own = Timed.NONE;
    var others = Timed.NONE;
    for (var entry : timed.getOrDefault(part, Map.of()).entrySet()) {
      if (entry.getKey().equals(practitioner)) {
        own = entry.getValue();
      } else {
        others = others.plus(entry.getValue());
      }
    }
    var studio = part.guess();
    return (others.count() == 0 ? studio : studio.after(others).asGuess()).after(own);
  }

  BreakRate breakRate(String practitioner) {
    double count = Priors.BREAKS_WORTH;
    double minutes = Priors.BREAKS_WORTH / Priors.BREAKS_PER_MIN;
    for (var entry : breaks.entrySet()) {
      if (!entry.getKey().equals(practitioner)) {
        count += entry.getValue().breaks();
        minutes += entry.getValue().minutes();
      }
    }
    var own = breaks.getOrDefault(practitioner, new BreakRate(0, 0));
    double start = Priors.BREAKS_WORTH * minutes / count;
    return new BreakRate(Priors.BREAKS_WORTH + own.breaks(), start + own.minutes());
  }
}
