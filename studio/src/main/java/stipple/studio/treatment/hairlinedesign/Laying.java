package stipple.studio.treatment.hairlinedesign;

import java.util.Optional;

/// A drawing on a head with its dots; none where they are more than a layout may have.
record Laying(DesignedHead designed, Optional<LaidDots> dots) {}
