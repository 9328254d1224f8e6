package stipple.bench.durations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import stipple.bench.heads.Text;
import stipple.bench.heads.WrongData;
import stipple.duration.past.Cells;

/// Durations in groups: `group,subgroup,type,minutes[,date][,fold][,scheduled]`.
///
/// Lines that stand there twice are told and kept: two people may well take equally long.
public record Timings(List<Timed> cases, Remarks remarks) {

  /// The columns without which there is nothing to learn.
  public static final List<String> NEEDED = List.of("group", "subgroup", "type", "minutes");

  private static final double MOST_MINUTES = 100_000;
  private static final int MOST_FOLDS = 1_000;

  public Timings {
    cases = List.copyOf(cases);
  }

  public static Timings read(Path file) throws IOException {
    var lines = Cells.of(Text.of(file), ',');
    if (lines.isEmpty()) {
      throw new WrongData(nameOf(file), 1, "the columns " + String.join(", ", NEEDED));
    }
    var columns = Columns.of(lines.getFirst());
    columns.need(file, NEEDED);
    var remarks = new Remarks();
    var cases = new ArrayList<Timed>();
    var seen = new HashSet<List<String>>();
    for (var line : lines.subList(1, lines.size())) {
      if (!line.isBlank()) {
        try {
          cases.add(timed(columns, line));
          if (!seen.add(line.cells())) {
            remarks.again(line.number());
          }
        } catch (Columns.Unfit unfit) {
          remarks.unusable(line.number(), unfit.expected());
        }
      }
    }
    var usable = dated(cases, remarks);
    if (usable.isEmpty()) {
      throw new WrongData(
          "%s holds no line that can be used; %s"
              .formatted(nameOf(file), String.join("; ", remarks.told())));
    }
    return new Timings(usable, remarks);
  }

  /// Where most lines have a day, one without cannot be put in its place.
  private static List<Timed> dated(List<Timed> cases, Remarks remarks) {
    long dated = cases.stream().filter(Timed::isDated).count();
    if (2 * dated < cases.size() || dated == cases.size()) {
      return cases;
    }
    for (var one : cases) {
      if (!one.isDated()) {
        remarks.unusable(one.line(), "a day under date, as most lines have one");
      }
    }
    return cases.stream().filter(Timed::isDated).toList();
  }

  private static Timed timed(Columns columns, Cells.Line line) throws Columns.Unfit {
    columns.fits(line);
    return new Timed(
        line.number(),
        columns.word(line, "group"),
        columns.text(line, "subgroup"),
        columns.text(line, "type"),
        columns.needed(line, "minutes", 0.01, MOST_MINUTES),
        columns.day(line, "date"),
        columns.whole(line, "fold", 0, MOST_FOLDS),
        columns.number(line, "scheduled", 1e-3, MOST_MINUTES));
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
