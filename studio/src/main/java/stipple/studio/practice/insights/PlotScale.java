package stipple.studio.practice.insights;

import java.util.List;
import java.util.stream.IntStream;

/// A scale from one length of time to another, in steps that people read at a glance.
public record PlotScale(int fromMin, int toMin, int stepMin) {

  private static final List<Integer> STEPS = List.of(5, 10, 15, 30, 60, 120, 180, 240, 360);
  private static final int MOST_STEPS = 6;

  /// From nought.
  static PlotScale holding(double minutes) {
    return spanning(0, minutes);
  }

  /// From one mark below the least to one above the most.
  static PlotScale spanning(double least, double most) {
    int step =
        STEPS.stream()
            .filter(one -> most - least <= one * (MOST_STEPS - 1))
            .findFirst()
            .orElse(STEPS.getLast());
    int from = (int) Math.floor(least / step) * step;
    int to = Math.max(from + step, (int) Math.ceil(most / step) * step);
    return new PlotScale(from, to, step);
  }

  /// Every step, from end to end.
  public List<Integer> marks() {
    return IntStream.rangeClosed(0, (toMin - fromMin) / stepMin)
        .mapToObj(at -> fromMin + at * stepMin)
        .toList();
  }

  /// How far along, as a share of the whole.
  public String at(double minutes) {
    return percent(share(minutes));
  }

  /// How far down from the top.
  public String down(double minutes) {
    return percent(1 - share(minutes));
  }

  double share(double minutes) {
    return (minutes - fromMin) / (toMin - fromMin);
  }

  public static String percent(double share) {
    return Math.round(share * 1_000) / 10.0 + "%";
  }
}
