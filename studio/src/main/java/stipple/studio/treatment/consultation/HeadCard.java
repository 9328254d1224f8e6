package stipple.studio.treatment.consultation;

import java.util.Optional;
import stipple.scalp.AreaEstimate;
import stipple.scalp.Areas;
import stipple.scalp.Loss;
import stipple.scalp.Stage;

/// A head in short: measured or not, how large its scalp is, and what the stage covers on it.
public record HeadCard(
    Optional<HeadMeasurement> measurement, AreaEstimate scalp, Optional<OfStage> stage) {

  /// The stage as a shape on this head, and the first guess that was published for it, if any.
  public record OfStage(Stage stage, AreaEstimate onThisHead, Optional<Double> firstGuessCm2) {}

  static HeadCard of(MeasuredHead head, Optional<Stage> stage) {
    return new HeadCard(head.measurement(), head.scalp(), stage.map(one -> ofStage(head, one)));
  }

  private static OfStage ofStage(MeasuredHead head, Stage stage) {
    return new OfStage(
        stage, head.area(Loss.of(stage).shape()), stage.firstGuess().map(Areas::totalCm2));
  }
}
