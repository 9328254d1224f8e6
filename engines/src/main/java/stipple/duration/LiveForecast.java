package stipple.duration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stipple.number.Bounds;
import stipple.number.Exponential;
import stipple.number.Interval;
import stipple.number.Moments;
import stipple.number.ShiftedLognormal;
import stipple.scalp.Zone;

/// What is left of a running session, sharpened by the pace shown so far.
///
/// The model says how fast each zone should go; the stretches worked so far say how much faster or
/// slower this client, practitioner and day really are. `minutesLeft` holds P10, P50 and P90;
/// `paceShare` is the pace shown so far against the one expected, 1 before anything was measured.
public record LiveForecast(Interval minutesLeft, double paceShare) {

  // how far the pace may wander in five minutes, and how far five minutes may mislead (assumption)
  private static final double WANDER = 0.015;
  private static final double NOISE = 0.20;
  private static final double STEP_MIN = 5;
  private static final double LEAST_MIN = 1;
  private static final int LEAST_DOTS = 50;
  // nobody is done in no time: what a break or a set-up that should be over may still take (chosen)
  private static final double STILL_MIN = 3;
  // dots nobody counted are not taken for placed altogether (chosen)
  private static final double NEVER_LESS_SHARE = 0.2;

  public LiveForecast {
    Bounds.within(paceShare, "pace against the expected", "(share)", 0, 1000);
  }

  /// One stretch of dotting in a zone, breaks taken out; `hoursIn` counts to its middle.
  ///
  /// *Domain*: dots 0–200000; active minutes 0–10000; hours 0–100.
  public record Stretch(Zone zone, int dots, double activeMinutes, double hoursIn) {

    public Stretch {
      Bounds.within(dots, "dots of a stretch", "dots", 0, 200_000);
      Bounds.within(activeMinutes, "active time", "min", 0, 10_000);
      Bounds.within(hoursIn, "hours in", "h", 0, 100);
    }

    boolean says() {
      return activeMinutes >= LEAST_MIN && dots >= LEAST_DOTS;
    }
  }

  /// How a running session stands.
  ///
  /// *Domain*: elapsed minutes 0–10000; checks made 0–1000; `breakMinutes` is the age of the break
  /// being taken, below 0 for none. `open` is the stretch being worked, with the dots counted so
  /// far: they tell no pace yet, but its minutes are worked off.
  public record Standing(
      List<Stretch> stretches,
      @Nullable Stretch open,
      Map<Zone, Integer> dotsLeft,
      double elapsedMinutes,
      int checksMade,
      double breakMinutes) {

    public Standing {
      stretches = List.copyOf(stretches);
      dotsLeft = DotCount.inOrder(dotsLeft);
      Bounds.within(elapsedMinutes, "elapsed time", "min", 0, 10_000);
      Bounds.within(checksMade, "checks made", "checks", 0, 1_000);
      Bounds.within(breakMinutes, "age of the break", "min", -1, 10_000);
    }

    boolean hasBegun() {
      return open != null || !stretches.isEmpty();
    }
  }

  /// What is left of a session.
  ///
  /// *Domain*: the work as planned, the session as it stands · *Range*: 0 ≤ P10 ≤ P50 ≤ P90 min ·
  /// *Holds for*: a model nobody has calibrated; at the start it agrees with [Pace] but for rare
  /// interruptions, which it leaves out · *Source*: assumption; the filter of a wandering mean.
  public static LiveForecast of(SessionWork work, Standing now) {
    double shift = 0;
    double unsure = priorVariance(work);
    for (var stretch : now.stretches()) {
      if (stretch.says()) {
        double steps = stretch.activeMinutes() / STEP_MIN;
        unsure += WANDER * WANDER * steps;
        double gain = unsure / (unsure + NOISE * NOISE / steps);
        double seen = Exponential.log(stretch.dots() / stretch.activeMinutes());
        shift += gain * (seen - expected(work, stretch.zone(), stretch.hoursIn()) - shift);
        unsure *= 1 - gain;
      }
    }
    var curve = ShiftedLognormal.fit(left(work, now, shift, unsure));
    double p10 = Math.max(0, curve.atPoint(-Priors.Z90));
    double p50 = Math.max(p10, curve.atPoint(0));
    double p90 = Math.max(p50, curve.atPoint(Priors.Z90));
    return new LiveForecast(new Interval(p10, p50, p90), Exponential.exp(shift));
  }

  /// What client, practitioner, day and skin may shift together, as a variance of the logarithm.
  private static double priorVariance(SessionWork work) {
    var any = segment(work, Zone.TOP, 1, 0);
    double shared = square(Priors.PACE_SD) + square(Priors.PRACTITIONER_SD);
    shared += square(Priors.CLIENT_SD) + square(Priors.DAY_SD) + square(Priors.SESSION_SD);
    shared += any.oilyShift() == 0 ? 0 : square(Priors.SKIN_SD);
    shared += any.dryShift() == 0 ? 0 : square(Priors.SKIN_SD);
    shared += work.technique() == Technique.SINGLE_POINT_SHAVED ? 0 : square(Priors.TECHNIQUE_SD);
    return shared * square(Priors.WIDER);
  }

  /// The expected pace of a zone, as the logarithm of dots per minute.
  private static double expected(SessionWork work, Zone zone, double hours) {
    return -Exponential.log(segment(work, zone, 1, hours).minutes());
  }

  private static Segment segment(SessionWork work, Zone zone, int dots, double hours) {
    var skin = work.factors();
    return new Segment(
        zone,
        dots,
        skin.isOilyOrThick() ? Priors.SKIN_SHIFT : 0,
        skin.isDryOrSensitive() ? Priors.SKIN_SHIFT : 0,
        Priors.sessionShift(work.number()),
        hours);
  }

  private static Moments left(SessionWork work, Standing now, double shift, double unsure) {
    var sum = part(Priors.CLOSE_OUT_MIN, Priors.CLOSE_OUT_SD);
    for (int check = now.checksMade(); check < Priors.CHECKS; check++) {
      sum = sum.plus(part(Priors.CHECK_MIN, Priors.CHECK_SD));
    }
    if (now.breakMinutes() >= 0) {
      double still = Math.max(STILL_MIN, Priors.BREAK_MEDIAN_MIN - now.breakMinutes());
      sum = sum.plus(part(still, Priors.BREAK_SD));
    }
    if (!now.hasBegun()) {
      double still = Math.max(STILL_MIN, work.setUpMedianMin() - now.elapsedMinutes());
      sum = sum.plus(part(still, Priors.SET_UP_SD));
    }
    return DotCount.sum(now.dotsLeft()) == 0 ? sum : sum.plus(dotting(work, now, shift, unsure));
  }

  private static Moments part(double medianMin, double logSd) {
    return Moments.lognormal(medianMin, logSd * Math.sqrt(Priors.MEDIAN_UNSURE) * Priors.WIDER);
  }

  /// Dotting and breaks still to come: one lognormal, wide as the pace is unsure and, on top, as
  /// each zone goes its own way.
  private static Moments dotting(SessionWork work, Standing now, double shift, double unsure) {
    double hours = now.elapsedMinutes() / 60;
    double minutes = 0;
    double ownWay = 0;
    for (var zone : now.dotsLeft().entrySet()) {
      if (zone.getValue() > 0) {
        var segment = segment(work, zone.getKey(), zone.getValue(), hours);
        double zoneMin = segment.minutes() / Exponential.exp(shift);
        minutes += zoneMin;
        ownWay += zoneMin * zoneMin * ownVariance(zone.getKey(), zone.getValue(), now);
      }
    }
    double logSd = Math.sqrt(unsure + ownWay / (minutes * minutes));
    minutes -= Math.min(minutes * (1 - NEVER_LESS_SHARE), uncounted(work, now.open(), shift));
    var dotting =
        new Dotting(
            Moments.raw(minutes, logSd, 1),
            Moments.raw(minutes, logSd, 2),
            Moments.raw(minutes, logSd, 3));
    return dotting.withBreaks(work.factors().pain());
  }

  /// Minutes of the open stretch whose dots were not counted yet.
  private static double uncounted(SessionWork work, @Nullable Stretch open, double shift) {
    if (open == null) {
      return 0;
    }
    double logPace = expected(work, open.zone(), open.hoursIn()) + shift;
    return Math.max(0, open.activeMinutes() - open.dots() / Exponential.exp(logPace));
  }

  private static double ownVariance(Zone zone, int dots, Standing now) {
    double chance = square(Priors.CHANCE_SD) * (1 + Priors.CHANCE_DOTS / dots);
    boolean worked = now.stretches().stream().anyMatch(one -> one.zone() == zone && one.says());
    double own = square(Priors.ZONE_SD) + square(Priors.PRACTITIONER_IN_ZONE_SD);
    return (worked ? chance : chance + own) * square(Priors.WIDER);
  }

  private static double square(double value) {
    return value * value;
  }
}
