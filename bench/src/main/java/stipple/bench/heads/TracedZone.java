package stipple.bench.heads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One zone traced on foil on one head, beside the tapes of that head; NaN for a tape that was not
/// laid and for hair whose thickness nobody noted.
public record TracedZone(
    String client, Part part, double tracedCm2, double cMm, double aMm, double nMm, double hairMm) {

  /// The zones of the design that can be traced; a free shape has no area to be held against.
  public enum Part {
    FRONTAL,
    TEMPLE_L,
    TEMPLE_R,
    TEMPLES,
    FRONTO_PARIETAL,
    MID,
    CROWN,
    PARIETAL,
    OCCIPITAL,
    ALL
  }

  static final String FOLDER = "pilot";
  private static final List<String> NAMES =
      List.of("client", "zone", "tracedCm2", "C", "A", "N", "hairMm");

  static List<TracedZone> read(Path file) throws IOException {
    var zones = new ArrayList<TracedZone>();
    for (var row : Sheet.read(file, ';').below(NAMES)) {
      zones.add(of(row));
    }
    return zones;
  }

  private static TracedZone of(Row row) throws WrongData {
    double tracedCm2 = row.decimal("tracedCm2", 1, 1000, "cm²");
    if (Double.isNaN(tracedCm2)) {
      throw row.wrong("tracedCm2", "the area that was traced");
    }
    return new TracedZone(
        row.text("client"),
        part(row),
        tracedCm2,
        row.decimal("C", 400, 750, "mm"),
        row.decimal("A", 250, 500, "mm"),
        row.decimal("N", 250, 500, "mm"),
        row.decimal("hairMm", 0, 15, "mm"));
  }

  private static Part part(Row row) throws WrongData {
    var word = row.text("zone").toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (var part : Part.values()) {
      if (part.name().equals(word)) {
        return part;
      }
    }
    throw row.wrong("zone", "one of " + Arrays.toString(Part.values()));
  }
}
