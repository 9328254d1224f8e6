package stipple.pigment;

import java.util.ArrayList;
import java.util.List;

/// A layer of dermis with pigment in it, between the skin below and the layers above, at one
/// wavelength. What does not change with the pigment is reckoned once.
final class PigmentLayer {

  private record Operators(double[] back, double[] through) {}

  private final AddingDoubling doubling;
  private final double absorption;
  private final double scattering;
  private final double[] below;
  private final double[] ground;
  private final double[] back;
  private final double[] through;
  private final List<Operators> above = new ArrayList<>();

  PigmentLayer(
      AddingDoubling doubling, double absorptionPerMm, double scatteringPerMm, double thickMm) {
    this.doubling = doubling;
    this.absorption = absorptionPerMm * thickMm;
    this.scattering = scatteringPerMm * thickMm;
    this.below = doubling.operator();
    this.ground = doubling.operator();
    this.back = doubling.operator();
    this.through = doubling.operator();
  }

  void below(double absorptionDepth, double scatteringDepth) {
    doubling.layer(absorptionDepth, scatteringDepth, below, through);
  }

  /// One more layer on top of those there are.
  void above(double absorptionDepth, double scatteringDepth) {
    var operators = new Operators(doubling.operator(), doubling.operator());
    doubling.layer(absorptionDepth, scatteringDepth, operators.back, operators.through);
    above.add(operators);
  }

  /// The share of light that comes back with so much pigment in the layer.
  double reflected(double pigmentAbsorption, double pigmentScattering) {
    doubling.layer(absorption + pigmentAbsorption, scattering + pigmentScattering, back, through);
    System.arraycopy(below, 0, ground, 0, below.length);
    doubling.cover(ground, back, through);
    for (var layer : above) {
      doubling.cover(ground, layer.back, layer.through);
    }
    return doubling.leaving(ground);
  }
}
