package stipple.pigment;

/// Pigment spread evenly and without end, as in a solid tattoo.
public record Slab() implements Look {

  @Override
  public void look(
      SkinTable table, int index, double absorption, double scattering, double[] answer) {
    table.look(index, absorption, scattering, answer);
  }
}
