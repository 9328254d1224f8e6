package stipple.pigment;

/// From how near pigment in skin is looked at.
public sealed interface Look permits Slab, Dot, Field {

  /// What comes back at one wavelength, and how it changes with a unit more of absorption and of
  /// scattering in a dot; written into `answer`.
  ///
  /// *Domain*: absorption and scattering depth of one dot, 0 and above, no unit.
  void look(MarkedSkin skin, int index, double absorption, double scattering, double[] answer);

  /// What comes back at every wavelength of the skin's grid.
  default Reflectance spectrum(MarkedSkin skin, double[] absorption, double[] scattering) {
    skin.grid().checked(absorption);
    skin.grid().checked(scattering);
    var answer = new double[3];
    var spectrum = new double[absorption.length];
    for (int i = 0; i < spectrum.length; i++) {
      look(skin, i, absorption[i], scattering[i], answer);
      spectrum[i] = answer[0];
    }
    return Reflectance.of(skin.grid(), spectrum);
  }
}
