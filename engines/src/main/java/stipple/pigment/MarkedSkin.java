package stipple.pigment;

/// One skin that pigment can be put into, at one depth: from a table, or reckoned outright.
public sealed interface MarkedSkin permits SkinTable, ReckonedSkin, SkinInTime {

  Grid grid();

  /// Where the pigment lies.
  Placement placement();

  /// What the bare skin gives back at a wavelength.
  double bare(int index);

  /// One wavelength: `answer` gets what comes back from an even layer of pigment, and how that
  /// changes with a unit more of absorption and of scattering.
  ///
  /// *Domain*: depths 0 and above, no unit; three places for the answer. Only a table knows the
  /// changes; elsewhere they are NaN.
  void look(int index, double absorption, double scattering, double[] answer);
}
