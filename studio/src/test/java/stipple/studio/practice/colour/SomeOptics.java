package stipple.studio.practice.colour;

import stipple.pigment.InkChemistry;

/// Lights, eyes, skin and inks for tests.
public final class SomeOptics {

  private SomeOptics() {}

  public static Optics read() {
    return new Optics();
  }

  public static InkChemistry chemistry() {
    return new InkChemistry(PigmentTables.read("ink-chemistry"));
  }
}
