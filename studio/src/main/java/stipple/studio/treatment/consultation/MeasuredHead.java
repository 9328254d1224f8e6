package stipple.studio.treatment.consultation;

import java.util.Optional;
import java.util.UUID;
import stipple.scalp.AreaEstimate;
import stipple.scalp.AreaReckoning;
import stipple.scalp.HairRim;
import stipple.scalp.HeadModel;
import stipple.scalp.ScalpMap;
import stipple.scalp.Shape;

/// A client's head as the engines know it: measured, or the mean of women or men until it is.
public record MeasuredHead(
    HeadModel model, ScalpMap map, AreaReckoning areas, Optional<HeadMeasurement> measurement) {

  /// True where at least one tape was taken.
  public boolean isMeasured() {
    return model.origin() == HeadModel.Origin.TAPES;
  }

  /// The measuring that it rests on; none for an average head.
  public Optional<UUID> measurementId() {
    return measurement.map(HeadMeasurement::id);
  }

  /// The area of a shape on this head, with its range.
  public AreaEstimate area(Shape shape) {
    return areas.estimate(shape);
  }

  /// All scalp that can bear hair.
  public AreaEstimate scalp() {
    return area(HairRim.inside());
  }
}
