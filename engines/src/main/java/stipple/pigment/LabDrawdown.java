package stipple.pigment;

import stipple.number.Bounds;

/// A film of one ink of which only the colour is known, from a colorimeter or a photo with a chart.
///
/// *Domain*: share of the ink 0.001–1, share of white 0–1, together at most 1 (the rest is clear
/// diluent); card and film under one light and eye, lightness 0–100.
public record LabDrawdown(double share, double whiteShare, Lab card, Lab film) {

  public LabDrawdown {
    Bounds.within(share, "share of the ink", "(0–1)", 0.001, 1);
    Bounds.within(whiteShare, "share of white", "(0–1)", 0, 1);
    Bounds.within(share + whiteShare, "sum of the shares", "(0–1)", 0, 1.005);
    Bounds.within(card.l(), "lightness of the card", "L*", 0, 100);
    Bounds.within(film.l(), "lightness of the film", "L*", 0, 100);
  }
}
