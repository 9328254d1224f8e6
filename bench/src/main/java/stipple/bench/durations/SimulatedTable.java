package stipple.bench.durations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An invented table of durations in groups, drawn by lot: a few groups with many lines, many with
/// few, as in a real house; each group with its own middle and spread, tails heavier than normal.
///
/// Nothing in it was measured: it shows that a method finds again what was put in.
public record SimulatedTable(long seed, int rows, int groups, boolean dated) {

  private static final List<String> TYPES = List.of("a", "b", "c", "d", "e", "f", "g", "h");
  private static final List<String> SUBGROUPS = List.of("one", "two", "three");
  private static final double FREEDOM = 7;

  public String csv() {
    var chance = new Chance(seed);
    double[] ofType = normals(chance, TYPES.size(), 0.45);
    double[] ofSubgroup = normals(chance, SUBGROUPS.size(), 0.2);
    double[] ofGroup = normals(chance, groups, 0.4);
    double[] nested = normals(chance, groups * SUBGROUPS.size(), 0.15);
    int[] typeOf = new int[groups];
    double[] spread = new double[groups];
    for (int group = 0; group < groups; group++) {
      typeOf[group] = chance.below(TYPES.size());
      spread[group] = Math.sqrt(chance.variance(12, 0.14));
    }
    var lines = new ArrayList<String>();
    lines.add("group,subgroup,type,minutes" + (dated ? ",date" : ""));
    for (int row = 0; row < rows; row++) {
      // few groups have most of the rows
      int group = (int) (groups * Math.pow(chance.share(), 3.5));
      int subgroup = chance.share() < 0.7 ? group % 3 : chance.below(SUBGROUPS.size());
      int type = chance.share() < 0.95 ? typeOf[group] : chance.below(TYPES.size());
      double middle =
          4.6 + ofType[type] + ofSubgroup[subgroup] + ofGroup[group] + nested[3 * group + subgroup];
      double noise = spread[group] * Math.sqrt(5.0 / 7) * chance.student(FREEDOM);
      lines.add(
          String.format(
              Locale.ROOT,
              "kind %d,%s,%s,%.0f%s",
              group,
              SUBGROUPS.get(subgroup),
              TYPES.get(type),
              Math.max(5, Math.exp(middle + noise)),
              dated ? "," + day(row) : ""));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String day(int row) {
    return java.time.LocalDate.ofEpochDay(20_000 + row / 6).toString();
  }

  private static double[] normals(Chance chance, int count, double sd) {
    var normals = new double[count];
    for (int i = 0; i < count; i++) {
      normals[i] = sd * chance.normal();
    }
    return normals;
  }
}
