package stipple.studio.treatment.hairlinedesign;

import java.util.List;

/// A drawing as the page shows it: seen from above, with advice, and with what differs from the
/// version that was signed last.
public record ShownDrawing(
    Drawing drawing,
    TopView view,
    List<DesignAdvice> advice,
    List<Difference> differences,
    int signedNumber,
    boolean waits,
    boolean unsaved) {}
