package stipple.studio.practice.insights;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stipple.studio.house.Phrase;
import stipple.studio.practice.insights.LearningCurve.Block;
import stipple.studio.practice.insights.LearningCurve.Point;

/// A practitioner's learning curve as it is drawn, and the blocks of forecasts beside it.
public record CurvePicture(List<Point> points, List<Block> blocks, PlotScale scale) {

  private static final int MOST_MARKS = 6;
  // a block of fewer forecasts is not compared (chosen)
  private static final int ENOUGH = 5;
  // a range that changed by less has not changed (chosen)
  private static final double ALIKE = 0.05;
  // labels nearer than this, as a share of the height, would lie on each other
  private static final double LABEL = 0.075;

  static CurvePicture of(LearningCurve curve, List<Block> blocks) {
    double least = curve.points().stream().mapToDouble(Point::p10).min().orElse(0);
    double most = curve.points().stream().mapToDouble(Point::p90).max().orElse(60);
    return new CurvePicture(curve.points(), blocks, PlotScale.spanning(least, most));
  }

  public Point first() {
    return points.getFirst();
  }

  public Point last() {
    return points.getLast();
  }

  /// Where the end of the axis lies.
  public int end() {
    return Math.max(1, last().after());
  }

  public List<Integer> marks() {
    int step = 1;
    for (int next : List.of(2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000)) {
      if (end() / step > MOST_MARKS) {
        step = next;
      }
    }
    int every = step;
    return IntStream.rangeClosed(0, end() / every).mapToObj(at -> at * every).toList();
  }

  public String x(int after) {
    return PlotScale.percent((double) after / end());
  }

  /// The band as a path in a square of 100.
  public String band() {
    return path(points, Point::p90).replaceFirst("L", "M")
        + path(points.reversed(), Point::p10)
        + "Z";
  }

  public String middle() {
    return path(points, Point::p50).replaceFirst("L", "M");
  }

  private String path(List<Point> along, ToDoubleFunction<Point> length) {
    return along.stream()
        .map(point ->
            "L"
                + hundredths(100.0 * point.after() / end())
                + " "
                + hundredths(100 - 100 * scale.share(length.applyAsDouble(point))))
        .collect(Collectors.joining());
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /// How far down the words at the end of P90, the middle and P10 stand, well apart.
  public List<String> labels() {
    double middle = 1 - scale.share(last().p50());
    double high = Math.min(1 - scale.share(last().p90()), middle - LABEL);
    double low = Math.max(1 - scale.share(last().p10()), middle + LABEL);
    return List.of(PlotScale.percent(high), PlotScale.percent(middle), PlotScale.percent(low));
  }

  /// How wide a bar of a block is.
  public String bar(Block block) {
    double most = blocks.stream().mapToDouble(Block::missMin).max().orElse(1);
    return PlotScale.percent(block.missMin() / Math.max(1, most));
  }

  /// What the range shows.
  public Phrase said() {
    int before = (int) Math.round(first().width());
    int now = (int) Math.round(last().width());
    var key =
        now < before * (1 - ALIKE)
            ? "insights.curve.narrower"
            : now > before * (1 + ALIKE) ? "insights.curve.wider" : "insights.curve.alike";
    return Phrase.of(key, last().after(), now, before);
  }

  /// What the blocks show.
  public Phrase saidOfMisses() {
    var told = blocks.stream().filter(block -> block.n() >= ENOUGH).toList();
    if (told.size() < 2) {
      return Phrase.of("insights.misses.early");
    }
    int before = (int) Math.round(told.getFirst().missMin());
    int now = (int) Math.round(told.getLast().missMin());
    var key =
        now < before
            ? "insights.misses.fewer"
            : now > before ? "insights.misses.more" : "insights.misses.alike";
    return Phrase.of(key, before, now);
  }
}
