package stipple.studio.treatment.hairlinedesign;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stipple.duration.Technique;
import stipple.scalp.EdgeStyle;
import stipple.scalp.Stage;

/// What is drawn on a head: the line, its character, and the zones behind it.
public record Drawing(
    Optional<Stage> stage,
    EdgeStyle edgeStyle,
    Technique technique,
    int heightMm,
    int recessionMm,
    List<DrawnZone> zones,
    String note) {

  public Drawing {
    zones = zones.stream().sorted(Comparator.comparing(DrawnZone::zone)).toList();
  }

  public double totalCm2() {
    return zones.stream().mapToDouble(DrawnZone::cm2).sum();
  }

  public long totalDots() {
    return zones.stream().mapToLong(DrawnZone::dots).sum();
  }
}
