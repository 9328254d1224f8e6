package stipple.pigment;

import java.util.Arrays;

/// One skin reckoned outright at each look: for a draw that is looked at once, where a table would
/// not pay. It tells no changes.
public final class ReckonedSkin implements MarkedSkin {

  private final Grid grid;
  private final Placement placement;
  private final PigmentLayer[] layers;
  private final double[] bare;

  public ReckonedSkin(LayeredSkin skin, SkinTone tone, Placement placement) {
    this.grid = skin.grid();
    this.placement = placement;
    this.layers = new PigmentLayer[grid.count()];
    this.bare = new double[grid.count()];
    for (int i = 0; i < layers.length; i++) {
      layers[i] = skin.around(tone, placement, i);
      bare[i] = layers[i].reflected(0, 0);
    }
  }

  @Override
  public Grid grid() {
    return grid;
  }

  @Override
  public Placement placement() {
    return placement;
  }

  @Override
  public double bare(int index) {
    return bare[index];
  }

  @Override
  public void look(int index, double absorption, double scattering, double[] answer) {
    Arrays.fill(answer, Double.NaN);
    answer[0] =
        absorption == 0 && scattering == 0
            ? bare[index]
            : layers[index].reflected(absorption, scattering);
  }
}
