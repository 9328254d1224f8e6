package stipple.studio.treatment.hairlinedesign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.number.Interval;
import stipple.scalp.AreaEstimate;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairlineWish;

/// What a drawing measures on the head that it was laid on.
///
/// `headMeasurementId` is missing where nobody measured: then an average head stands in.
public record Figures(
    Optional<UUID> headMeasurementId, int heightMm, int recessionMm, List<DrawnZone> zones) {

  public Figures {
    zones = List.copyOf(zones);
  }

  static Figures of(DesignedHead designed) {
    var drawing = designed.drawing();
    var head = designed.head();
    var wish = HairlineWish.of(drawing.line(), drawing.template(), FaceMeasures.USUAL, head.map());
    return new Figures(
        head.measurementId(),
        (int) Math.round(wish.heightMm()),
        (int) Math.round(wish.recessionMm()),
        designed.zones());
  }

  public double totalCm2() {
    return zones.stream().mapToDouble(DrawnZone::cm2).sum();
  }

  public long totalDots() {
    return zones.stream().mapToLong(DrawnZone::dots).sum();
  }

  /// The range of all areas together.
  public Interval total() {
    return new AreaEstimate(totalCm2(), logSd()).mostLikely();
  }

  /// How far the areas may be off together, as the standard deviation of a logarithm: what makes
  /// one zone larger makes all larger.
  public double logSd() {
    double cm2 = totalCm2();
    return cm2 > 0
        ? zones.stream().mapToDouble(zone -> zone.cm2() * zone.area().logSd()).sum() / cm2
        : 0;
  }
}
