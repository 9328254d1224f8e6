package stipple.studio.treatment.plan;

import java.util.ArrayList;
import java.util.List;
import stipple.duration.PlannedSession;
import stipple.studio.house.Phrase;

/// Why a session takes so long: each cause as a bar that starts where the one before ends.
public record WaterfallBars(List<Row> rows, int minutes, String width) {

  /// One cause. `source` is empty where nobody has published anything.
  public record Row(Phrase name, int minutes, String x, String width, String source) {

    public boolean takesAway() {
      return minutes < 0;
    }
  }

  /// For those who treat: every cause. For others what was told in confidence is one line.
  public static WaterfallBars of(PlannedSession session, boolean discreet) {
    var causes = session.estimate().causes();
    var lines = new ArrayList<Line>();
    for (var cause : discreet ? Why.discreet(causes) : causes) {
      lines.add(new Line(Why.of(cause), cause.minutes(), cause.source()));
    }
    int told = discreet ? Why.toldMinutes(causes) : 0;
    if (told != 0) {
      lines.add(new Line(Phrase.of("plan.told"), told, ""));
    }
    return laid(lines);
  }

  public List<String> sources() {
    return rows.stream().map(Row::source).filter(source -> !source.isEmpty()).distinct().toList();
  }

  private record Line(Phrase name, int minutes, String source) {}

  private static WaterfallBars laid(List<Line> lines) {
    int widest = widest(lines);
    var rows = new ArrayList<Row>();
    int before = 0;
    for (var line : lines.stream().filter(line -> line.minutes() != 0).toList()) {
      int after = before + line.minutes();
      rows.add(
          new Row(
              line.name(),
              line.minutes(),
              RangeScale.percent(Math.min(before, after) / (double) widest),
              RangeScale.percent(Math.abs(line.minutes()) / (double) widest),
              line.source()));
      before = after;
    }
    return new WaterfallBars(rows, before, RangeScale.percent(before / (double) widest));
  }

  private static int widest(List<Line> lines) {
    int widest = 1;
    int sum = 0;
    for (var line : lines) {
      sum += line.minutes();
      widest = Math.max(widest, sum);
    }
    return widest;
  }
}
