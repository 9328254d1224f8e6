package stipple.studio.practice.stock;

import stipple.studio.house.web.Form;

/// What is in a lot, to be written down.
public record CompositionPage(Form form, Lot lot) {}
