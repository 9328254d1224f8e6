package stipple.pigment;

import java.util.Optional;

/// What came of a search: the recipe to count out, one with fewer inks if there is any, the best
/// there would be with a balance instead of drops, and whether it comes to the target.
public record MixAnswer(Mix best, Optional<Mix> withFewerInks, MixShares nearest, Reach reach) {}
