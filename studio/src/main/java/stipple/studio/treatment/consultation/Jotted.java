package stipple.studio.treatment.consultation;

import stipple.studio.house.Phrase;

/// What is said after saving in passing, and the head as the stage now covers it.
public record Jotted(Phrase said, HeadCard head) {}
