package stipple.studio.treatment.pigmentmixing;

import stipple.pigment.SkinEstimate;

/// The client's skin as far as it is known, and how it came to be known.
public record ClientSkin(SkinSource source, SkinEstimate estimate) {}
