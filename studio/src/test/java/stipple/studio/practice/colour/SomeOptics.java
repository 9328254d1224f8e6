package stipple.studio.practice.colour;

/// Lights, eyes, skin and inks for tests.
public final class SomeOptics {

  private SomeOptics() {}

  public static Optics read() {
    return new Optics();
  }
}
