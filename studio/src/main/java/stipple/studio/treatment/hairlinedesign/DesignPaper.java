package stipple.studio.treatment.hairlinedesign;

import stipple.studio.treatment.consultation.HeadViews;

/// All that the sheets of a design say: the version as it is on record, who drew it, who saw it
/// signed. Nothing told in confidence is on it.
record DesignPaper(
    String clientName,
    HairlineDesign design,
    HeadViews views,
    ShownDots dots,
    String drawnBy,
    String witness) {}
