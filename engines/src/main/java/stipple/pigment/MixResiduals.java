package stipple.pigment;

import java.util.List;

/// How far a mix lies from its target, as residuals to be made small: three for daylight, three
/// more for each other light if the target is a spectrum, and a little for each share, so that of
/// mixes that look alike the one with less ink is taken.
final class MixResiduals {

  // what another light counts for, squared (as the design)
  private static final double OTHER_LIGHTS = 0.1;

  private final MixSpectrum spectrum;
  private final JudgedLight[] lights;
  private final double ridge;
  private final double[] slopes;

  MixResiduals(MixSpectrum spectrum, Lights lights, Target target, double ridge) {
    this.spectrum = spectrum;
    this.ridge = ridge;
    this.lights = judged(lights.all(), target);
    this.slopes = new double[spectrum.palette().grid().count()];
  }

  private static JudgedLight[] judged(List<Viewing> viewings, Target target) {
    var judged = new JudgedLight[target instanceof Target.OfSpectrum ? viewings.size() : 1];
    for (int i = 0; i < judged.length; i++) {
      var viewing = viewings.get(i);
      double weight = i == 0 ? 1 : Math.sqrt(OTHER_LIGHTS);
      judged[i] = new JudgedLight(viewing, target.lab(viewing), weight);
    }
    return judged;
  }

  MixSpectrum spectrum() {
    return spectrum;
  }

  int unknowns() {
    return spectrum.inks();
  }

  int rows() {
    return JudgedLight.ROWS * lights.length + unknowns();
  }

  /// Looks at a mix and writes its residuals.
  void at(double[] shares, double[] off) {
    look(shares);
    for (int i = 0; i < lights.length; i++) {
      lights[i].off(off, JudgedLight.ROWS * i);
    }
    int first = JudgedLight.ROWS * lights.length;
    for (int k = 0; k < unknowns(); k++) {
      off[first + k] = ridge * shares[k];
    }
  }

  /// How the residuals of the last look change with each share.
  void slopes(double[][] into) {
    int first = JudgedLight.ROWS * lights.length;
    for (int k = 0; k < unknowns(); k++) {
      spectrum.slopes(k, slopes);
      for (int i = 0; i < lights.length; i++) {
        lights[i].slopes(slopes, into, JudgedLight.ROWS * i, k);
      }
      for (int other = 0; other < unknowns(); other++) {
        into[first + other][k] = other == k ? ridge : 0;
      }
    }
  }

  /// Looks at a mix without its residuals.
  void look(double[] shares) {
    spectrum.at(shares);
    for (var light : lights) {
      light.at(spectrum.reflected());
    }
  }

  /// The colour in daylight at the last look.
  Lab lab() {
    return lights[0].lab();
  }

  /// How far off in daylight the last look was.
  double deltaE() {
    return lights[0].deltaE();
  }

  /// How far off the last look was, other lights counting a little.
  double score() {
    double sum = 0;
    for (int i = 0; i < lights.length; i++) {
      double off = lights[i].deltaE();
      sum += (i == 0 ? 1 : OTHER_LIGHTS) * off * off;
    }
    return Math.sqrt(sum);
  }
}
