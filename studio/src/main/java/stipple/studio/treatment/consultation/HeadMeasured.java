package stipple.studio.treatment.consultation;

import java.util.UUID;

/// A head was measured; whatever was reckoned on the head before may now be another area. `by` is
/// who measured.
public record HeadMeasured(UUID clientId, UUID measurementId, UUID by) {}
