package stipple.duration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import stipple.number.Exponential;
import stipple.scalp.Zone;

/// One zone's dotting within a session: its dots and what shifts its pace, as logarithms.
///
/// `hours` counts from the start of the session to the middle of the segment.
record Segment(
    Zone zone, int dots, double oilyShift, double dryShift, double sessionShift, double hours) {

  /// The segments of a session, front first, each with the hours that went before it.
  static List<Segment> of(SessionWork work) {
    var segments = new ArrayList<Segment>();
    double elapsedMin = work.setUpMedianMin();
    double restPerMin = 1 + Priors.BREAKS_PER_MIN * Priors.BREAK_MEDIAN_MIN;
    for (var entry : work.dots().entrySet()) {
      if (entry.getValue() > 0) {
        var fresh = fresh(work, entry.getKey(), entry.getValue());
        double lengthMin = fresh.minutes() * restPerMin;
        segments.add(fresh.at((elapsedMin + lengthMin / 2) / 60));
        elapsedMin += lengthMin;
      }
    }
    return segments;
  }

  private static Segment fresh(SessionWork work, Zone zone, int dots) {
    return new Segment(
        zone,
        dots,
        work.factors().isOilyOrThick() ? Priors.SKIN_SHIFT : 0,
        work.factors().isDryOrSensitive() ? Priors.SKIN_SHIFT : 0,
        Priors.sessionShift(work.number()),
        0);
  }

  private Segment at(double hoursIn) {
    return new Segment(zone, dots, oilyShift, dryShift, sessionShift, hoursIn);
  }

  double zoneShift() {
    return Priors.zoneShift(zone);
  }

  double hoursShift() {
    return Priors.PER_HOUR * hours;
  }

  /// The median minutes at the plain pace, no factor in it.
  double plainMinutes() {
    return dots / Priors.DOTS_PER_MIN;
  }

  /// The median minutes with all factors.
  double minutes() {
    double shift = zoneShift() + oilyShift + dryShift + sessionShift + hoursShift();
    return plainMinutes() / Exponential.exp(shift);
  }

  /// What this segment's log-time shares with another's; with itself, its variance.
  double covariance(Segment other, Technique technique) {
    double shared = square(Priors.PACE_SD) + square(Priors.PRACTITIONER_SD);
    shared += square(Priors.CLIENT_SD) + square(Priors.DAY_SD) + square(Priors.SESSION_SD);
    shared += oilyShift == 0 ? 0 : square(Priors.SKIN_SD);
    shared += dryShift == 0 ? 0 : square(Priors.SKIN_SD);
    shared += technique == Technique.SINGLE_POINT_SHAVED ? 0 : square(Priors.TECHNIQUE_SD);
    shared += square(Priors.PER_HOUR_SD) * hours * other.hours;
    if (paceGroup(zone) == paceGroup(other.zone)) {
      shared += square(Priors.ZONE_SD);
    }
    if (zone == other.zone) {
      shared += square(Priors.PRACTITIONER_IN_ZONE_SD);
      shared += square(Priors.CHANCE_SD) * (1 + Priors.CHANCE_DOTS / dots);
    }
    return shared * square(Priors.WIDER);
  }

  /// Top and crown go at one pace.
  private static Zone paceGroup(Zone zone) {
    return zone == Zone.CROWN ? Zone.TOP : zone;
  }

  /// Adds up from front to back: a plain loop, since a stream may sum otherwise elsewhere.
  static double sum(List<Segment> segments, ToDoubleFunction<Segment> part) {
    double sum = 0;
    for (var segment : segments) {
      sum += part.applyAsDouble(segment);
    }
    return sum;
  }

  private static double square(double value) {
    return value * value;
  }
}
