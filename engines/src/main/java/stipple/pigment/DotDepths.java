package stipple.pigment;

/// How deep one dot absorbs and scatters at each wavelength, after so many days: the inks' doses,
/// less what has faded, added up.
final class DotDepths {

  private final double[][] absorbing;
  private final double[][] scattering;
  private final double[] absorption;
  private final double[] scattered;

  DotDepths(Implant implant) {
    int inks = implant.inks().size();
    int count = implant.grid().count();
    this.absorbing = new double[inks][count];
    this.scattering = new double[inks][count];
    for (int ink = 0; ink < inks; ink++) {
      var one = implant.inks().get(ink).on(implant.grid()).ink();
      for (int i = 0; i < count; i++) {
        absorbing[ink][i] = one.absorptionInSkin(i);
        scattering[ink][i] = one.scatteringInSkin(i);
      }
    }
    this.absorption = new double[count];
    this.scattered = new double[count];
  }

  /// Adds up for so many unit doses of each ink, whose K and S are so many times what was thought.
  void of(double[] doses, double[] timesK, double[] timesS) {
    for (int i = 0; i < absorption.length; i++) {
      absorption[i] = 0;
      scattered[i] = 0;
      for (int ink = 0; ink < doses.length; ink++) {
        absorption[i] += doses[ink] * timesK[ink] * absorbing[ink][i];
        scattered[i] += doses[ink] * timesS[ink] * scattering[ink][i];
      }
    }
  }

  /// At each wavelength; the next sum writes over it.
  double[] absorption() {
    return absorption;
  }

  /// At each wavelength; the next sum writes over it.
  double[] scattered() {
    return scattered;
  }
}
