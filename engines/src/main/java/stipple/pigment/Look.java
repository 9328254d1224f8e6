package stipple.pigment;

/// From how near pigment in skin is looked at.
public sealed interface Look permits Slab, Dot, Field {

  /// What comes back at one wavelength, and how it changes with a unit more of absorption and of
  /// scattering in a dot; written into `answer`.
  ///
  /// *Domain*: absorption and scattering depth of one dot, 0 and above, no unit.
  void look(SkinTable table, int index, double absorption, double scattering, double[] answer);

  /// What comes back at every wavelength of the table.
  default Reflectance spectrum(SkinTable table, double[] absorption, double[] scattering) {
    table.grid().checked(absorption);
    table.grid().checked(scattering);
    var answer = new double[3];
    var spectrum = new double[absorption.length];
    for (int i = 0; i < spectrum.length; i++) {
      look(table, i, absorption[i], scattering[i], answer);
      spectrum[i] = answer[0];
    }
    return Reflectance.of(table.grid(), spectrum);
  }
}
