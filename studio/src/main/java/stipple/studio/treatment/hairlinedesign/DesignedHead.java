package stipple.studio.treatment.hairlinedesign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.design.Designed;
import stipple.design.DesignedZone;
import stipple.scalp.AreaEstimate;
import stipple.scalp.LaidHairline;
import stipple.scalp.MapLine;
import stipple.scalp.Shape;
import stipple.scalp.Zone;
import stipple.studio.treatment.consultation.MeasuredHead;

/// A drawing laid on one client's head, its areas with their ranges.
public final class DesignedHead {

  // a foil laid over the skin and counted out (an assumption)
  private static final double TRACING_LOG_SD = 0.05;

  private final Drawing drawing;
  private final MeasuredHead head;
  private final Designed designed;

  private DesignedHead(Drawing drawing, MeasuredHead head) {
    this.drawing = drawing;
    this.head = head;
    this.designed = Designed.of(drawing.drawn(), head.map(), head.areas());
  }

  static DesignedHead of(Drawing drawing, MeasuredHead head) {
    return new DesignedHead(drawing, head);
  }

  public Drawing drawing() {
    return drawing;
  }

  public MeasuredHead head() {
    return head;
  }

  /// As the engines know it.
  Designed designed() {
    return designed;
  }

  /// Which measuring the head is from; none for an average one.
  Optional<UUID> measurementId() {
    return head.measurementId();
  }

  public LaidHairline line() {
    return designed.line();
  }

  public Shape shape(Zone zone) {
    return designed.shape(zone);
  }

  /// The line as uneven as it will be; the same client's is uneven in the same places each time.
  MapLine lineAsDrawn(UUID clientId) {
    return designed.lineAsDrawn(clientId.getLeastSignificantBits());
  }

  /// The zones that are worked, front first.
  List<DrawnZone> zones() {
    return designed.zones().stream().map(this::zone).toList();
  }

  private DrawnZone zone(DesignedZone zone) {
    var fill = drawing.fill(zone.zone());
    double logSd =
        fill.tracedCm2().isPresent() ? TRACING_LOG_SD : head.area(shape(zone.zone())).logSd();
    return new DrawnZone(
        zone.zone(),
        new AreaEstimate(zone.cm2(), logSd),
        origin(zone.zone()),
        fill.hairPerCm2(),
        zone.dotsPerCm2());
  }

  private AreaOrigin origin(Zone zone) {
    if (drawing.fill(zone).tracedCm2().isPresent()) {
      return AreaOrigin.TRACED;
    }
    return head.isMeasured() ? AreaOrigin.MEASURED_HEAD : AreaOrigin.AVERAGE_HEAD;
  }
}
