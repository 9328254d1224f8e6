package stipple.scalp;

import org.jspecify.annotations.Nullable;

/// Whom a hairline is for, as far as advice needs it; bounds as in [HairlineMeasures].
public record Wearer(
    boolean man, int ageYears, @Nullable Double formerHeightCm, @Nullable Stage stage) {}
