package stipple.bench.heads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The tapes of one sitting with one person; NaN for a tape that was not laid. The circumference
/// ran low over the ears, from nasion to inion: it tells how repeatable a tape is, not how big a
/// head is.
///
/// @param ageDays how old the person was that day; NaN where it is not told
public record TapeReading(
    String person, Sex sex, double ageDays, double cMm, double aMm, double nMm) {

  static final String FILE = "HandLab_TMSHeads.csv";
  private static final List<String> NAMES =
      List.of(
          "headid",
          "headtype",
          "participantid",
          "sex",
          "ethnicity",
          "age",
          "nasioninion",
          "intertragal",
          "nasionearinion",
          "armlength",
          "wristcirc",
          "P_armlength",
          "P_armspan",
          "height",
          "weight");

  static List<TapeReading> read(Path file) throws IOException {
    var readings = new ArrayList<TapeReading>();
    for (var row : Sheet.read(file, ',').named(NAMES)) {
      if (row.text("headtype").equals("head")) {
        readings.add(of(row));
      }
    }
    return readings;
  }

  private static TapeReading of(Row row) throws WrongData {
    if (row.text("participantid").isEmpty()) {
      throw row.wrong("participantid", "who was measured");
    }
    return new TapeReading(
        row.text("participantid"),
        sex(row.text("sex")),
        row.number("age"),
        10 * row.number("nasionearinion"),
        10 * row.number("intertragal"),
        10 * row.number("nasioninion"));
  }

  private static Sex sex(String told) {
    return switch (told.toLowerCase(Locale.ROOT)) {
      case "male" -> Sex.MALE;
      case "female" -> Sex.FEMALE;
      default -> Sex.UNTOLD;
    };
  }
}
