package stipple.pigment;

/// Pigment spread evenly and without end, as in a solid tattoo.
public record Slab() implements Look {

  @Override
  public void look(
      MarkedSkin skin, int index, double absorption, double scattering, double[] answer) {
    skin.look(index, absorption, scattering, answer);
  }
}
