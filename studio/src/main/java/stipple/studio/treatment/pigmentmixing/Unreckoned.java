package stipple.studio.treatment.pigmentmixing;

import stipple.studio.house.Phrase;
import stipple.studio.practice.stock.Lot;

/// A lot on the shelf that no recipe can be reckoned with, and why.
public record Unreckoned(Lot lot, Phrase why) {}
