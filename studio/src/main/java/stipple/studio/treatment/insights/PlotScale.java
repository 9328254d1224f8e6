package stipple.studio.treatment.insights;

import java.util.List;
import java.util.stream.IntStream;

/// A scale from nought to some length of time, in steps that people read at a glance.
public record PlotScale(int wholeMin, int stepMin) {

  private static final List<Integer> STEPS = List.of(5, 10, 15, 30, 60, 120, 180, 240, 360);
  private static final int MOST_STEPS = 6;

  static PlotScale holding(double minutes) {
    int step =
        STEPS.stream()
            .filter(one -> minutes <= one * MOST_STEPS)
            .findFirst()
            .orElse(STEPS.getLast());
    return new PlotScale(Math.max(1, (int) Math.ceil(minutes / step)) * step, step);
  }

  /// Every step, from nought to the end.
  public List<Integer> marks() {
    return IntStream.rangeClosed(0, wholeMin / stepMin).mapToObj(at -> at * stepMin).toList();
  }

  /// How far along, as a share of the whole.
  public String at(double minutes) {
    return percent(minutes / wholeMin);
  }

  /// How far down from the top, where nought lies at the foot.
  public String down(double minutes) {
    return percent(1 - minutes / wholeMin);
  }

  public static String percent(double share) {
    return Math.round(share * 1_000) / 10.0 + "%";
  }
}
