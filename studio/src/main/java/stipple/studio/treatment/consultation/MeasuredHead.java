package stipple.studio.treatment.consultation;

import java.util.Optional;
import stipple.scalp.AreaEstimate;
import stipple.scalp.AreaReckoning;
import stipple.scalp.HairRim;
import stipple.scalp.HeadModel;
import stipple.scalp.ScalpMap;
import stipple.scalp.Shape;

/// A client's head as the engines know it: measured, or the mean of women or men until it is.
public record MeasuredHead(
    HeadModel model, ScalpMap map, AreaReckoning reckoning, Optional<HeadMeasurement> measurement) {

  /// True where nobody has measured yet.
  public boolean isEstimate() {
    return model.origin() == HeadModel.Origin.ESTIMATE;
  }

  /// The area of a shape on this head, with its range.
  public AreaEstimate area(Shape shape) {
    return reckoning.estimate(shape);
  }

  /// All scalp that can bear hair.
  public AreaEstimate scalp() {
    return area(HairRim.inside());
  }
}
