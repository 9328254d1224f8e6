package stipple.duration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import stipple.scalp.Zone;

/// A studio drawn from the prior, and sessions drawn in it: the model told forwards, in plain
/// words.
final class SimulatedStudio {

  private final SplittableRandom random;
  private final double chance;
  private final Map<String, Double> effects = new TreeMap<>();
  private final double breaksPerMin;
  private final Map<Rest.Part, double[]> lengths = new EnumMap<>(Rest.Part.class);

  private final int practitioners;
  private final double practitionerSd;

  SimulatedStudio(long seed) {
    this(seed, 2, Priors.PRACTITIONER_SD);
  }

  /// A studio of so many practitioners, as unlike each other as is said.
  SimulatedStudio(long seed, int practitioners, double practitionerSd) {
    this.practitioners = practitioners;
    this.practitionerSd = practitionerSd;
    random = new SplittableRandom(seed);
    chance = Priors.CHANCE_SD * scale();
    breaksPerMin = gamma(4) / 280;
    length(Rest.Part.SET_UP_PREPARED, Priors.SET_UP_PREPARED_MIN, Priors.SET_UP_SD);
    length(Rest.Part.SET_UP_IN_CHAIR, Priors.SET_UP_IN_CHAIR_MIN, Priors.SET_UP_SD);
    length(Rest.Part.CHECK, Priors.CHECK_MIN, Priors.CHECK_SD);
    length(Rest.Part.CLOSE_OUT, Priors.CLOSE_OUT_MIN, Priors.CLOSE_OUT_SD);
    length(Rest.Part.BREAK, Priors.BREAK_MEDIAN_MIN, Priors.BREAK_SD);
  }

  private void length(Rest.Part part, double medianMin, double logSd) {
    double sd = logSd * scale();
    lengths.put(part, new double[] {Math.log(medianMin) + sd / 2 * normal(), sd});
  }

  /// The spread of a guess worth eight cases, against the guess.
  private double scale() {
    return Math.sqrt(8 / (2 * gamma(4)));
  }

  private double effect(String name, double mean, double sd) {
    return effects.computeIfAbsent(name, _ -> mean + sd * chance / Priors.CHANCE_SD * normal());
  }

  /// One session after another of some practitioners; a client comes three times.
  List<SessionLog> sessions(int count) {
    var sessions = new ArrayList<SessionLog>();
    for (int i = 0; i < count; i++) {
      sessions.add(session(ask(i)));
    }
    return sessions;
  }

  SessionAsk ask(int i) {
    var dots = new EnumMap<Zone, Integer>(Zone.class);
    dots.put(Zone.TOP, 1_000 + random.nextInt(6_000));
    if (random.nextBoolean()) {
      dots.put(Zone.HAIRLINE, 300 + random.nextInt(1_500));
    }
    if (random.nextBoolean()) {
      dots.put(Zone.CROWN, 500 + random.nextInt(3_000));
    }
    var skin =
        new Factors(
            i / 3 % 4 == 0, i / 3 % 5 == 0, false, false, 2 + i / 3 % 6, 300, Healing.NORMAL);
    var work = new SessionWork(1 + i % 3, dots, skin, Technique.SINGLE_POINT_SHAVED, true);
    return SessionAsk.of(work, "practitioner " + i / 3 % practitioners, "client " + i / 3, 20_000);
  }

  /// The session as it then was.
  SessionLog session(SessionAsk ask) {
    double day = Priors.DAY_SD * chance / Priors.CHANCE_SD * normal();
    double setUp = length(Rest.setUp(ask.work()));
    double elapsed = setUp;
    double dotting = 0;
    var active = new EnumMap<Zone, Double>(Zone.class);
    for (var zone : ask.work().dots().entrySet()) {
      double fresh = zone.getValue() / Math.exp(pace(ask, zone.getKey(), 0));
      double hours = (elapsed + fresh * 79 / 140) / 60;
      double own = chance * Math.sqrt(1 + 300.0 / zone.getValue()) * chanceOfSeven();
      double minutes =
          Math.min(400, zone.getValue() / Math.exp(pace(ask, zone.getKey(), hours) + day + own));
      active.put(zone.getKey(), minutes);
      elapsed += minutes * 79 / 70;
      dotting += minutes;
    }
    double pain = Math.exp(0.06 * (ask.work().factors().pain() - 4));
    int breaks = 0;
    double breakMin = 0;
    double rate = breaksPerMin * pain;
    for (double at = gamma(1) / rate; at < dotting && breaks < 60; at += gamma(1) / rate) {
      breaks++;
      breakMin += length(Rest.Part.BREAK);
    }
    double check = 2 * length(Rest.Part.CHECK);
    double closeOut = length(Rest.Part.CLOSE_OUT);
    double interruption = random.nextDouble() < 0.05 ? 20 * Math.exp(0.6 * normal()) : 0;
    var measured =
        new SessionLog.Measured(
            active, setUp, closeOut, breaks, Math.min(1_000, breakMin), 2, check);
    double total = setUp + dotting + breakMin + check + closeOut + interruption;
    return SessionLog.of(ask, Math.min(1_440, total), measured);
  }

  private double pace(SessionAsk ask, Zone zone, double hours) {
    var skin = ask.work().factors();
    int number = ask.work().number();
    double pace = effect("pace", Math.log(95), 0.15);
    pace += effect("zone " + (zone == Zone.CROWN ? Zone.TOP : zone), Priors.zoneShift(zone), 0.15);
    pace += skin.oily() ? effect("oily", -0.10, 0.10) : 0;
    pace += skin.dry() ? effect("dry", -0.10, 0.10) : 0;
    pace += effect("number " + number, Priors.sessionShift(number), 0.05);
    pace += effect(ask.practitioner(), 0, practitionerSd);
    pace += effect(ask.practitioner() + zone, 0, 0.08);
    pace += effect(ask.client(), 0, 0.12);
    return pace + hours * effect("hours", -0.02, 0.03);
  }

  private double length(Rest.Part part) {
    double[] belief = lengths.getOrDefault(part, new double[2]);
    // the log takes no part longer than a day
    return Math.min(600, Math.exp(belief[0] + belief[1] * normal()));
  }

  private double chanceOfSeven() {
    double last = normal();
    return Math.sqrt(5.0 / 7) * normal() / Math.sqrt((2 * gamma(3) + last * last) / 7);
  }

  private double gamma(int shape) {
    double sum = 0;
    for (int i = 0; i < shape; i++) {
      sum -= Math.log(1 - random.nextDouble());
    }
    return sum;
  }

  private double normal() {
    return Math.sqrt(2 * gamma(1)) * Math.cos(2 * Math.PI * random.nextDouble());
  }
}
