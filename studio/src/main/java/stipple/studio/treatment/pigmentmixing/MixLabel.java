package stipple.studio.treatment.pigmentmixing;

import stipple.studio.house.web.Words;

/// A mix as it stands on the label of its cap, with the words it is written in.
public record MixLabel(Mix mix, String clientName, boolean labelDuty, Words words, String css) {}
