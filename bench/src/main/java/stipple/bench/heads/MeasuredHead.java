package stipple.bench.heads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One head of a survey; NaN for what was not measured on it.
///
/// @param cMm circumference, over the hair
/// @param aMm from ear to ear over the top, over the hair
/// @param breadthMm caliper, the widest above the ears
/// @param lengthMm caliper, from the glabella to the back
/// @param topMm from the tragus straight up to the top of the head
public record MeasuredHead(
    Sex sex,
    double cMm,
    double aMm,
    double breadthMm,
    double lengthMm,
    double topMm,
    double pupilsMm) {

  static final String NIOSH = "RespiratorUsersData-all-subjects.csv";
  static final String ANSUR_MEN = "ANSUR_II_MALE_Public.csv";
  static final String ANSUR_WOMEN = "ANSUR_II_FEMALE_Public.csv";

  private static final List<String> NIOSH_COLUMNS =
      List.of("SEX", "HEADCIRC", "BITCOR", "HEADBR", "HEADLTH", "INTPUPBR");
  private static final List<String> ANSUR_COLUMNS =
      List.of(
          "headcircumference",
          "headlength",
          "headbreadth",
          "tragiontopofhead",
          "interpupillarybreadth");

  static List<MeasuredHead> readNiosh(Path file) throws IOException {
    var heads = new ArrayList<MeasuredHead>();
    for (var row : Sheet.read(file, ',').below(NIOSH_COLUMNS)) {
      heads.add(
          new MeasuredHead(
              niosh(row),
              row.number("HEADCIRC"),
              row.number("BITCOR"),
              row.number("HEADBR"),
              row.number("HEADLTH"),
              Double.NaN,
              row.number("INTPUPBR")));
    }
    return heads;
  }

  // The survey gives the pupils in tenths of a millimetre, everything else in whole ones.
  static List<MeasuredHead> readAnsur(Path file, Sex sex) throws IOException {
    var heads = new ArrayList<MeasuredHead>();
    for (var row : Sheet.read(file, ',').below(ANSUR_COLUMNS)) {
      heads.add(
          new MeasuredHead(
              sex,
              row.number("headcircumference"),
              Double.NaN,
              row.number("headbreadth"),
              row.number("headlength"),
              row.number("tragiontopofhead"),
              row.number("interpupillarybreadth") / 10));
    }
    return heads;
  }

  private static Sex niosh(Row row) throws WrongData {
    return switch (row.text("SEX")) {
      case "1" -> Sex.MALE;
      case "2" -> Sex.FEMALE;
      case "", "-9,999", "-9999" -> Sex.UNTOLD;
      default -> throw row.wrong("SEX", "1 or 2");
    };
  }
}
