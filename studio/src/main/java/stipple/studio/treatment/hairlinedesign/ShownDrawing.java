package stipple.studio.treatment.hairlinedesign;

import java.util.List;
import java.util.Optional;
import stipple.studio.treatment.consultation.HeadViews;

/// A drawing as the page shows it: the head from above and from the side, figures, advice, and what
/// differs from the version that was signed last.
public record ShownDrawing(
    DesignedHead designed,
    Figures figures,
    HeadViews views,
    List<DesignAdvice> advice,
    List<Difference> differences,
    int signedNumber,
    boolean waits,
    boolean unsaved,
    Optional<Remeasured> remeasured,
    ShownDots dots) {

  /// The figures on the head as it was measured since, with their dots.
  public record Remeasured(Figures figures, long dots) {}
}
