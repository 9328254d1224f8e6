package stipple.studio.practice.insights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Forecasts against what came, one point each: the latest ones, on one scale both ways.
public record Scatter(List<Point> points, PlotScale scale) {

  /// So many of the latest are drawn (chosen: more only blacken the picture).
  public static final int MOST = 300;

  /// So many of the latest are told in the table.
  public static final int MOST_TOLD = 50;

  /// One forecast and what came, in minutes.
  public record Point(
      LocalDate day,
      String practitioner,
      double p10,
      double p50,
      double p90,
      double minutes,
      boolean isReplayed) {

    public boolean isInRange() {
      return minutes >= p10 && minutes <= p90;
    }
  }

  static Scatter of(List<ScoredForecast> scored, List<Practitioner> practitioners) {
    var names = Practitioners.names(practitioners);
    var points =
        scored.subList(Math.max(0, scored.size() - MOST), scored.size()).stream()
            .map(one -> point(one, names))
            .toList();
    double longest =
        points.stream().mapToDouble(one -> Math.max(one.p90(), one.minutes())).max().orElse(60);
    return new Scatter(points, PlotScale.holding(longest));
  }

  private static Point point(ScoredForecast one, Map<String, String> names) {
    return new Point(
        one.day(),
        names.getOrDefault(one.session().told().practitioner(), ""),
        one.p10(),
        one.p50(),
        one.p90(),
        one.minutes(),
        one.isReplayed());
  }

  public int inRange() {
    return (int) points.stream().filter(Point::isInRange).count();
  }

  public boolean hasReplayed() {
    return points.stream().anyMatch(Point::isReplayed);
  }

  public boolean hasStood() {
    return !points.stream().allMatch(Point::isReplayed);
  }

  /// The latest ones, newest first.
  public List<Point> told() {
    return points.reversed().stream().limit(MOST_TOLD).toList();
  }
}
