package stipple.studio.treatment.patchtest;

import java.time.Instant;
import java.util.UUID;

/// The skin at the spots of a patch test was looked at. What was seen stands in the test.
public record PatchTestRead(UUID clientId, UUID patchTestId, Instant at) {}
