package stipple.studio.treatment.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The one scale on which the bars of a column lie, from nothing to full hours.
public record RangeScale(int hours) {

  /// The scale that holds so many minutes.
  public static RangeScale holding(int minutes) {
    return new RangeScale(Math.max(1, (minutes + 59) / 60));
  }

  /// Where on the scale these minutes lie, as an SVG length.
  public String at(double minutes) {
    return percent(minutes / (hours * 60.0));
  }

  /// The hours that are written beneath, both ends among them.
  public List<Integer> marks() {
    int step = hours <= 6 ? 1 : hours <= 12 ? 2 : 4;
    return IntStream.rangeClosed(0, hours)
        .filter(hour -> hour == hours || (hour % step == 0 && hour + step / 2.0 < hours))
        .boxed()
        .toList();
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * share);
  }
}
