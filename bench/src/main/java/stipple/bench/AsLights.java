package stipple.bench;

import java.util.List;
import java.util.Optional;
import stipple.pigment.Reflectance;

/// A mix as a mixer of screen colours has it: the lights of the single pigments, added by their
/// share. It stands beside the engine to show what spectra and scattering are good for.
final class AsLights {

  private AsLights() {}

  /// Nothing where one of the pigments was not measured alone on this substrate.
  static Optional<Reflectance> mixed(
      PaintSample sample, List<PaintSample> others, String substrate) {
    var grid = sample.drawdown().films().getFirst().film().grid();
    double[] light = new double[grid.count()];
    for (var share : sample.drawdown().shares().entrySet()) {
      var alone =
          others.stream().flatMap(other -> other.alone(share.getKey(), substrate)).findFirst();
      if (alone.isEmpty()) {
        return Optional.empty();
      }
      for (int i = 0; i < light.length; i++) {
        light[i] = Math.min(1, light[i] + share.getValue() * alone.get().at(i));
      }
    }
    return Optional.of(Reflectance.of(grid, light));
  }
}
