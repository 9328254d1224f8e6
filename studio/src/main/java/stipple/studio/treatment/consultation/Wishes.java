package stipple.studio.treatment.consultation;

import java.util.Optional;
import stipple.dots.Density;
import stipple.duration.Goal;

/// What the client comes for, as far as it was said.
public record Wishes(Optional<Goal> goal, String expectations, Optional<Density> density) {

  public static final Wishes NONE = new Wishes(Optional.empty(), "", Optional.empty());
}
