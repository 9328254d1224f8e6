package stipple.studio.treatment.pigmentmixing;

import stipple.pigment.Target;

/// Something a mix may be held against, with the key under which a form names it.
public record MixTarget(TargetSource source, String key, String name, Target target) {}
