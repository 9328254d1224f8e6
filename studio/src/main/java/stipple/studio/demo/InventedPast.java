package stipple.studio.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stipple.number.Exponential;
import stipple.number.Normal;
import stipple.number.Seed;

/// Sessions the demo studio held on paper, before it had this program: all invented, drawn by lot
/// from hands of which one is quick and one takes time.
final class InventedPast {

  static final String FILE = "invented past sessions.csv";

  private static final String HEAD =
      """
      session_id,client_key,practitioner,date,session_no,total_min,own_estimate_min,setup_min,\
      close_min,breaks_n,breaks_min,checks_n,checks_min,skin,pain,technique,zone,area_cm2,dots,\
      active_min,prepared
      """;
  private static final int DANAS = 46;
  private static final int RUIS = 17;
  private static final int LAYERS = 3;
  private static final double TOP_DOTS_A_MIN = 95;
  private static final List<String> SKINS = List.of("", "oily", "", "sensitive", "", "dry", "");

  private final LocalDate today;
  private final StringBuilder lines = new StringBuilder(HEAD);

  private InventedPast(LocalDate today) {
    this.today = today;
  }

  /// The whole of it, ending a week before the given day.
  static String csv(LocalDate today) {
    var past = new InventedPast(today);
    past.tell(Staff.DANA.name(), "D", DANAS, 0.10, 11, new Seed(20_260_101));
    past.tell(Staff.RUI.name(), "R", RUIS, -0.16, 23, new Seed(20_260_102));
    return past.lines.toString();
  }

  private record Zone(String name, int dots, double pace) {}

  // quickness is the logarithm of the practitioner's pace against the usual one
  private void tell(
      String name, String key, int sessions, double quickness, int everyDays, Seed chance) {
    for (int i = 0; i < sessions; i++) {
      var day = today.minusDays(7L + (long) everyDays * (sessions - i));
      int client = i / LAYERS;
      double slowClient = normal(chance.named(1), client, 0.10);
      session(name, key, i, client, day, quickness + slowClient, chance.named(100 + i));
    }
  }

  private void session(
      String name, String key, int i, int client, LocalDate day, double quickness, Seed chance) {
    int layer = i % LAYERS + 1;
    var skin = SKINS.get(client % SKINS.size());
    double slow = skin.isEmpty() ? 0 : -0.10;
    double pace = TOP_DOTS_A_MIN * Exponential.exp(quickness + slow + normal(chance, 1, 0.08));
    var zones = zones(client, layer, chance);
    var minutes =
        zones.stream()
            .mapToDouble(zone ->
                zone.dots()
                    / pace
                    / zone.pace()
                    * Exponential.exp(normal(chance, zone.dots(), 0.1)))
            .toArray();
    double active = IntStream.range(0, zones.size()).mapToDouble(z -> minutes[z]).sum();
    long setUp = length(35, 0.25, chance, 2);
    long close = length(15, 0.3, chance, 3);
    long breaks = Math.round(active / 70 + normal(chance, 4, 0.4));
    long rest = breaks > 0 ? breaks * length(9, 0.3, chance, 5) : 0;
    long checks = length(12, 0.3, chance, 6);
    long total = setUp + close + Math.max(0, rest) + checks + Math.round(active);
    long estimate = Math.round(total * Exponential.exp(normal(chance, 7, 0.15) - 0.06) / 10) * 10;
    for (int z = 0; z < zones.size(); z++) {
      var zone = zones.get(z);
      lines.append(
          String.format(
              Locale.ROOT,
              "%s%03d,%s%02d,%s,%s,%d,%d,%d,%d,%d,%d,%d,2,%d,%s,%d,single point shaved,%s,,%d,%.1f,yes\n",
              key,
              i + 1,
              key,
              client + 1,
              name,
              day,
              layer,
              total,
              estimate,
              setUp,
              close,
              Math.max(0, breaks),
              Math.max(0, rest),
              checks,
              skin,
              3 + client % 4,
              zone.name(),
              zone.dots(),
              minutes[z]));
    }
  }

  // a client is small, middling or large; the second layer has the most dots
  private static List<Zone> zones(int client, int layer, Seed chance) {
    double share = layer == 2 ? 0.4 : 0.3;
    double size = List.of(0.6, 1.0, 1.35).get(client % 3) * (1 + normal(chance, 8, 0.05));
    var zones = List.of(new Zone("hairline", 1300, 0.75), new Zone("top", 9800, 1.0));
    var large = List.of(zones.get(0), zones.get(1), new Zone("crown", 4600, 1.0));
    return (client % 3 == 0 ? zones : large)
        .stream()
            .map(zone ->
                new Zone(zone.name(), (int) Math.round(zone.dots() * size * share), zone.pace()))
            .collect(Collectors.toUnmodifiableList());
  }

  private static long length(double median, double spread, Seed chance, int place) {
    return Math.max(1, Math.round(median * Exponential.exp(normal(chance, place, spread))));
  }

  private static double normal(Seed chance, int place, double spread) {
    double share = Math.clamp(chance.at(place), 1e-6, 1 - 1e-6);
    return spread * Normal.quantile(share);
  }
}
