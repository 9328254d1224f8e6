package stipple.pigment;

import stipple.number.Bounds;

/// An ink on the shelf, and the share of it that is left in the skin when the mix is judged.
///
/// *Domain*: share above 0, at most 1.
public record KeptInk(Ink ink, double leftShare) {

  public KeptInk {
    Bounds.within(leftShare, "share left of " + ink.name(), "(0–1)", 1e-6, 1);
  }
}
