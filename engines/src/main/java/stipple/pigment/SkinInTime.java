package stipple.pigment;

/// One skin that is looked at often, fresh and healed and with pigment at several depths; what does
/// not change between the looks is reckoned once.
///
/// It is set to a skin, then to a place and a redness, and keeps its working arrays: one of it
/// serves one thread, one skin and one place at a time.
final class SkinInTime implements MarkedSkin {

  private final Grid grid;
  private final Chromophores chromophores;
  private final double dermisMm;
  private final AddingDoubling doubling;
  private final WaveLayers[] waves;
  private Placement placement = Placement.USUAL;

  // What stands at one wavelength: calm and red dermis below, dermis and epidermis above.
  private static final class WaveLayers {
    private final double[][] ground = new double[2][];
    private final double[] bare = new double[2];
    private final double[] dermis = new double[2];
    private double scattering;
    private double epidermis;
    private final double[] epidermisBack;
    private final double[] epidermisThrough;
    private final double[] aboveBack;
    private final double[] aboveThrough;

    WaveLayers(AddingDoubling doubling) {
      ground[0] = doubling.operator();
      ground[1] = doubling.operator();
      epidermisBack = doubling.operator();
      epidermisThrough = doubling.operator();
      aboveBack = doubling.operator();
      aboveThrough = doubling.operator();
    }
  }

  private final double[] work;
  private final double[] back;
  private final double[] through;
  private int red;

  SkinInTime(LayeredSkin skin) {
    this.grid = skin.grid();
    this.chromophores = skin.chromophores();
    this.dermisMm = skin.dermisMm();
    this.doubling = skin.doubling();
    this.waves = new WaveLayers[grid.count()];
    for (int i = 0; i < waves.length; i++) {
      waves[i] = new WaveLayers(doubling);
    }
    this.work = doubling.operator();
    this.back = doubling.operator();
    this.through = doubling.operator();
  }

  /// Another skin; it must be moved to a place before it is looked at.
  SkinInTime skin(SkinTone calm, SkinTone reddened) {
    for (int i = 0; i < waves.length; i++) {
      var wave = waves[i];
      wave.dermis[0] = chromophores.dermisPerMm(calm, i);
      wave.dermis[1] = chromophores.dermisPerMm(reddened, i);
      wave.scattering = chromophores.scatteringPerMm(calm, i);
      wave.epidermis = chromophores.epidermisPerMm(calm, i);
      double mm = calm.epidermisMm();
      doubling.layer(
          wave.epidermis * mm, wave.scattering * mm, wave.epidermisBack, wave.epidermisThrough);
      for (int state = 0; state < 2; state++) {
        double dermis = wave.dermis[state] * dermisMm;
        doubling.layer(dermis, wave.scattering * dermisMm, wave.ground[state], through);
        System.arraycopy(wave.ground[state], 0, work, 0, work.length);
        doubling.cover(work, wave.epidermisBack, wave.epidermisThrough);
        wave.bare[state] = doubling.leaving(work);
      }
    }
    return this;
  }

  /// The pigment lies there from now on, in calm or in red skin.
  SkinInTime at(Placement place, boolean inRed) {
    placement = place;
    red = inRed ? 1 : 0;
    if (place.topMm() > 0) {
      for (var wave : waves) {
        double mm = place.topMm();
        doubling.layer(
            wave.dermis[red] * mm, wave.scattering * mm, wave.aboveBack, wave.aboveThrough);
      }
    }
    return this;
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
    return waves[index].bare[red];
  }

  /// What the bare skin gives back, as it is now.
  double[] bare() {
    var bare = new double[waves.length];
    for (int i = 0; i < bare.length; i++) {
      bare[i] = bare(i);
    }
    return bare;
  }

  @Override
  public void look(int index, double absorption, double scattering, double[] answer) {
    var wave = waves[index];
    answer[1] = Double.NaN;
    answer[2] = Double.NaN;
    if (absorption == 0 && scattering == 0) {
      answer[0] = wave.bare[red];
      return;
    }
    double mm = placement.thicknessMm();
    doubling.layer(
        wave.dermis[red] * mm + absorption, wave.scattering * mm + scattering, back, through);
    System.arraycopy(wave.ground[red], 0, work, 0, work.length);
    doubling.cover(work, back, through);
    if (placement.topMm() > 0) {
      doubling.cover(work, wave.aboveBack, wave.aboveThrough);
    }
    doubling.cover(work, wave.epidermisBack, wave.epidermisThrough);
    answer[0] = doubling.leaving(work);
  }
}
