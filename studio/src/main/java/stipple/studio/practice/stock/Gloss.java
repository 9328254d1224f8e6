package stipple.studio.practice.stock;

/// Whether the instrument counted the light that the surface throws back.
enum Gloss {
  INCLUDED,
  EXCLUDED
}
