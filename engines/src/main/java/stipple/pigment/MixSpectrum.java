package stipple.pigment;

/// What skin gives back with a choice of inks in its dots, and how that changes with the share of
/// each. It keeps its own paper, so that a look allocates nothing; not for two threads at once.
final class MixSpectrum {

  private final Palette palette;
  private final int[] chosen;
  private final double[] reflected;
  private final double[] perAbsorption;
  private final double[] perScattering;
  private final double[] answer = new double[3];

  MixSpectrum(Palette palette, int... chosen) {
    this.palette = palette;
    this.chosen = chosen;
    this.reflected = new double[palette.grid().count()];
    this.perAbsorption = new double[reflected.length];
    this.perScattering = new double[reflected.length];
  }

  int inks() {
    return chosen.length;
  }

  int ink(int at) {
    return chosen[at];
  }

  Palette palette() {
    return palette;
  }

  /// Looks at so much of each chosen ink, 0–1.
  void at(double[] shares) {
    for (int i = 0; i < reflected.length; i++) {
      double absorption = 0;
      double scattering = 0;
      for (int k = 0; k < chosen.length; k++) {
        absorption += shares[k] * palette.absorption(chosen[k], i);
        scattering += shares[k] * palette.scattering(chosen[k], i);
      }
      palette.look(i, absorption, scattering, answer);
      reflected[i] = answer[0];
      perAbsorption[i] = answer[1];
      perScattering[i] = answer[2];
    }
  }

  /// What came back at the last look.
  double[] reflected() {
    return reflected;
  }

  /// How what came back changes with the share of one ink, wavelength by wavelength.
  void slopes(int at, double[] into) {
    int ink = chosen[at];
    for (int i = 0; i < into.length; i++) {
      into[i] =
          perAbsorption[i] * palette.absorption(ink, i)
              + perScattering[i] * palette.scattering(ink, i);
    }
  }
}
