package stipple.studio.treatment.pigmentmixing;

import stipple.pigment.SkinEstimate;

/// The client's skin as far as it is known. The key changes when what is known of it does.
record ClientSkin(String key, SkinKnownBy by, SkinEstimate estimate) {}
