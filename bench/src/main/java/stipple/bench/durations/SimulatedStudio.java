package stipple.bench.durations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// An invented studio whose every unknown is drawn by lot from what the engine believes before it
/// has seen a session, and its past as a table.
///
/// The figures stand here a second time, so that a slip in the engine shows: the model of the
/// package page, drawn forwards. Nothing in it was measured.
public final class SimulatedStudio {

  /// One zone of one session that took place.
  record Segment(String zone, double cm2, int dots, double activeMin) {}

  /// One session that took place.
  record Session(
      int client,
      int practitioner,
      int day,
      int number,
      double totalMin,
      double estimateMin,
      double setUpMin,
      double closeMin,
      int breaks,
      double breaksMin,
      double checksMin,
      String skin,
      int pain,
      String technique,
      List<Segment> segments) {}

  private static final String HEADER =
      "session_id,client_key,practitioner,date,session_no,total_min,own_estimate_min,setup_min,"
          + "close_min,breaks_n,breaks_min,checks_n,checks_min,skin,pain,technique,zone,area_cm2,"
          + "dots,active_min";
  private static final List<String> ZONES = List.of("hairline", "top", "crown", "sides", "scar");
  // top and crown go at one pace
  private static final int[] PACE_OF = {0, 1, 1, 2, 3};
  private static final double[] PACE_MEAN = {Math.log(0.75), 0, 0.10, Math.log(0.5)};
  private static final List<String> SKINS = List.of("normal", "oily", "sensitive");
  private static final List<String> TECHNIQUES =
      List.of("single point shaved", "triple point shaved", "between hairs");
  private static final double[] SHARES = {0.3, 0.4, 0.3};
  private static final double[] LATER = {0, -0.03, -0.10};
  private static final int FIRST_DAY = 19_000;

  private final Chance chance;
  private final Studio studio;
  private final List<Practitioner> practitioners = new ArrayList<>();

  private record Studio(
      double pace,
      double[] zone,
      double[] skin,
      double[] technique,
      double[] later,
      double perHour,
      double variance,
      Length setUp,
      Length setUpFirst,
      Length close,
      Length check,
      Length pause,
      double breaksPerMin) {}

  /// A median and a spread of the logarithm that nobody knows for sure.
  private record Length(double median, double sd) {}

  private record Practitioner(double pace, double[] inZone, double bias) {}

  public SimulatedStudio(long seed, int practitioners) {
    chance = new Chance(seed);
    studio =
        new Studio(
            Math.log(95) + 0.15 * chance.normal(),
            drawn(PACE_MEAN, 0.15),
            drawn(new double[] {0, -0.10, -0.10}, 0.10),
            drawn(new double[] {0, 0, 0}, 0.10),
            drawn(LATER, 0.05),
            -0.02 + 0.03 * chance.normal(),
            chance.variance(8, 0.12 * 0.12),
            length(35, 0.25),
            length(90, 0.25),
            length(15, 0.30),
            length(6, 0.40),
            length(9, 0.45),
            chance.gamma(4) / 280);
    for (int i = 0; i < practitioners; i++) {
      this.practitioners.add(
          new Practitioner(
              0.22 * chance.normal(),
              drawn(new double[ZONES.size()], 0.08),
              0.10 * chance.normal()));
    }
    studio.skin()[0] = 0;
    studio.technique()[0] = 0;
  }

  private double[] drawn(double[] means, double sd) {
    return Arrays.stream(means).map(mean -> mean + sd * chance.normal()).toArray();
  }

  private Length length(double median, double sd) {
    double own = Math.sqrt(chance.variance(8, sd * sd));
    return new Length(chance.lognormal(median, own / 2), own);
  }

  /// So many sessions in the order of their days, about three a client.
  List<Session> sessions(int count) {
    var sessions = new ArrayList<Session>();
    for (int client = 0; sessions.size() < count; client++) {
      plan(client, sessions);
    }
    sessions.sort(Comparator.comparingInt(Session::day));
    return sessions.subList(0, count);
  }

  private void plan(int client, List<Session> sessions) {
    double own = 0.12 * chance.normal();
    int skin = chance.share() < 0.6 ? 0 : 1 + chance.below(2);
    int technique = chance.share() < 0.7 ? 0 : 1 + chance.below(2);
    int pain = Math.min(10, chance.poisson(4));
    // later practitioners join as the studio grows
    int known = Math.min(practitioners.size(), 1 + client / 12);
    int practitioner = chance.below(known);
    double[] cm2 = areas();
    int day = FIRST_DAY + 2 * client;
    for (int number = 1; number <= 3; number++) {
      sessions.add(session(client, own, skin, technique, pain, practitioner, cm2, day, number));
      day += 14 + chance.below(10);
    }
  }

  private double[] areas() {
    if (chance.share() < 0.1) {
      return new double[] {0, 0, 0, 0, 5 + 20 * chance.share()};
    }
    return new double[] {
      10 + 15 * chance.share(),
      30 + 80 * chance.share(),
      chance.share() < 0.6 ? 20 + 40 * chance.share() : 0,
      chance.share() < 0.2 ? 20 + 40 * chance.share() : 0,
      0
    };
  }

  private Session session(
      int client,
      double own,
      int skin,
      int technique,
      int pain,
      int practitioner,
      double[] cm2,
      int day,
      int number) {
    var by = practitioners.get(practitioner);
    double today = 0.08 * chance.normal();
    double setUp = draw(number == 1 ? studio.setUpFirst() : studio.setUp());
    var segments = new ArrayList<Segment>();
    double clock = number == 1 ? 90 : 35;
    double active = 0;
    double expected = 0;
    for (int zone = 0; zone < cm2.length; zone++) {
      if (cm2[zone] > 0) {
        int dots = dots(cm2[zone], zone, number);
        double known =
            studio.pace()
                + studio.zone()[PACE_OF[zone]]
                + by.pace()
                + by.inZone()[zone]
                + studio.skin()[skin]
                + studio.technique()[technique]
                + studio.later()[number - 1];
        double about = dots / Math.exp(known) * (1 + 9.0 / 70);
        double hours = (clock + about / 2) / 60;
        double noise =
            Math.sqrt(5.0 / 7 * studio.variance() * (1 + 300.0 / dots)) * chance.student(7);
        double pace = known + own + today + studio.perHour() * hours + noise;
        double minutes = dots / Math.exp(pace);
        segments.add(new Segment(ZONES.get(zone), cm2[zone], dots, minutes));
        active += minutes;
        expected += about;
        clock += about;
      }
    }
    int breaks = chance.poisson(studio.breaksPerMin() * active * Math.exp(0.06 * (pain - 4)));
    double breaksMin = 0;
    for (int i = 0; i < breaks; i++) {
      breaksMin += draw(studio.pause());
    }
    double checksMin = draw(studio.check()) + draw(studio.check());
    double closeMin = draw(studio.close());
    double rare = chance.share() < 0.05 ? chance.lognormal(20, 0.6) : 0;
    double estimate =
        (expected + (number == 1 ? 117 : 62)) * Math.exp(by.bias() + 0.12 * chance.normal());
    return new Session(
        client,
        practitioner,
        day,
        number,
        setUp + active + breaksMin + checksMin + closeMin + rare,
        Math.min(1_400, 5 * Math.max(1, Math.rint(estimate / 5))),
        setUp,
        closeMin,
        breaks,
        breaksMin,
        checksMin,
        SKINS.get(skin),
        pain,
        TECHNIQUES.get(technique),
        segments);
  }

  private int dots(double cm2, int zone, int number) {
    double wished = cm2 * (zone == 0 ? 50 : 100) / 0.8 * SHARES[number - 1];
    return (int) Math.max(100, Math.round(wished * (0.9 + 0.2 * chance.share())));
  }

  private double draw(Length length) {
    return chance.lognormal(length.median(), length.sd());
  }

  /// The past as a studio would hand it in.
  public String csv(int count) {
    return csv(sessions(count));
  }

  private static String csv(List<Session> sessions) {
    var text = new StringBuilder(HEADER).append('\n');
    for (int i = 0; i < sessions.size(); i++) {
      var one = sessions.get(i);
      if (one.totalMin() <= 1_440) {
        for (var segment : one.segments()) {
          text.append(line(i, one, segment));
        }
      }
    }
    return text.toString();
  }

  private static String line(int id, Session one, Segment segment) {
    return String.format(
        Locale.ROOT,
        "S%d,C%d,P%d,%s,%d,%.2f,%.0f,%.2f,%.2f,%d,%.2f,2,%.2f,%s,%d,%s,%s,%.1f,%d,%.2f\n",
        id,
        one.client(),
        one.practitioner(),
        LocalDate.ofEpochDay(one.day()),
        one.number(),
        one.totalMin(),
        one.estimateMin(),
        one.setUpMin(),
        one.closeMin(),
        one.breaks(),
        one.breaksMin(),
        one.checksMin(),
        one.skin(),
        one.pain(),
        one.technique(),
        segment.zone(),
        segment.cm2(),
        segment.dots(),
        segment.activeMin());
  }
}
