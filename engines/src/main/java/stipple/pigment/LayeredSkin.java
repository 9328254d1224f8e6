package stipple.pigment;

import stipple.number.Bounds;

/// Skin as layers: epidermis on dermis, with a layer of pigment in it if there is one.
///
/// *Holds for*: light from straight above on flat layers, gloss included; the same as a measurement
/// with a sphere that keeps the gloss · *Source*: `[Prahl1993]`, `[Jacques2013]`.
public final class LayeredSkin {

  /// Below this the dermis gives nothing back that matters (chosen, as the design).
  private static final double DERMIS_MM = 15;

  private final Chromophores chromophores;
  private final Tables.Table haemoglobin;
  private final Streams streams;
  private final double dermisMm;

  /// On a grid of wavelengths, with the table `haemoglobin.tsv`.
  public LayeredSkin(Grid grid, Tables.Table haemoglobin) {
    this(grid, haemoglobin, Streams.fourInSkin(), DERMIS_MM);
  }

  LayeredSkin(Grid grid, Tables.Table haemoglobin, Streams streams, double dermisMm) {
    this.chromophores = new Chromophores(grid, haemoglobin);
    this.haemoglobin = haemoglobin;
    this.streams = streams;
    this.dermisMm = dermisMm;
  }

  /// The same layers on another grid.
  public LayeredSkin on(Grid other) {
    return other.equals(grid()) ? this : new LayeredSkin(other, haemoglobin, streams, dermisMm);
  }

  public Grid grid() {
    return chromophores.grid();
  }

  Chromophores chromophores() {
    return chromophores;
  }

  double dermisMm() {
    return dermisMm;
  }

  AddingDoubling doubling() {
    return new AddingDoubling(streams);
  }

  /// What the bare skin gives back.
  public Reflectance bare(SkinTone tone) {
    var spectrum = new double[grid().count()];
    var doubling = new AddingDoubling(streams);
    for (int i = 0; i < spectrum.length; i++) {
      spectrum[i] = bare(doubling, tone, i);
    }
    return Reflectance.of(grid(), spectrum);
  }

  private double bare(AddingDoubling doubling, SkinTone tone, int index) {
    double dermis = chromophores.dermisPerMm(tone, index);
    double epidermis = chromophores.epidermisPerMm(tone, index);
    double scattering = chromophores.scatteringPerMm(tone, index);
    double mm = tone.epidermisMm();
    var ground = doubling.operator();
    var back = doubling.operator();
    var through = doubling.operator();
    doubling.layer(dermis * dermisMm, scattering * dermisMm, ground, through);
    doubling.layer(epidermis * mm, scattering * mm, back, through);
    doubling.cover(ground, back, through);
    return doubling.leaving(ground);
  }

  /// What skin gives back with an even layer of pigment in it, reckoned outright.
  ///
  /// *Domain*: absorption and scattering depth of the pigment at each wavelength of the grid, 0 and
  /// above, no unit. For many of one skin build a [SkinTable].
  public Reflectance pigmented(
      SkinTone tone, Placement placement, double[] absorption, double[] scattering) {
    grid().checked(absorption);
    grid().checked(scattering);
    var spectrum = new double[absorption.length];
    for (int i = 0; i < spectrum.length; i++) {
      spectrum[i] = around(tone, placement, i).reflected(absorption[i], scattering[i]);
    }
    return Reflectance.of(grid(), spectrum);
  }

  /// The skin above and below the pigment at one wavelength.
  PigmentLayer around(SkinTone tone, Placement placement, int index) {
    Bounds.within(index, "wavelength", "(index)", 0, grid().count() - 1.0);
    double dermis = chromophores.dermisPerMm(tone, index);
    double epidermis = chromophores.epidermisPerMm(tone, index);
    double scattering = chromophores.scatteringPerMm(tone, index);
    double mm = tone.epidermisMm();
    var doubling = new AddingDoubling(streams);
    var layer = new PigmentLayer(doubling, dermis, scattering, placement.thicknessMm());
    layer.below(dermis * dermisMm, scattering * dermisMm);
    layer.above(dermis * placement.topMm(), scattering * placement.topMm());
    layer.above(epidermis * mm, scattering * mm);
    return layer;
  }
}
