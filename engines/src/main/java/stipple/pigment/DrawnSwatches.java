package stipple.pigment;

/// The colours of all swatches of one draw after another, in the order of [Swatches].
final class DrawnSwatches {

  private final SkinInTime skin;
  private final Implant implant;
  private final DotDepths depths;
  private final Viewing viewing;
  private final double[] shares;
  private final double[] answer = new double[3];

  /// All three on one grid.
  DrawnSwatches(LayeredSkin layers, Implant implant, Viewing viewing) {
    this.skin = new SkinInTime(layers);
    this.implant = implant;
    this.depths = new DotDepths(implant);
    this.viewing = viewing;
    this.shares = new double[layers.grid().count()];
  }

  Lab[] of(Draws.Draw draw) {
    var colours = new Lab[Age.values().length * Nearness.values().length];
    skin.skin(draw.tone(), Age.FRESH.tone(draw.tone()));
    int at = 0;
    for (var age : Age.values()) {
      double[] doses = implant.doses(draw.fades(), age.days());
      for (int ink = 0; ink < doses.length; ink++) {
        doses[ink] *= draw.timesDose();
      }
      depths.of(doses, draw.timesK(), draw.timesS());
      skin.at(age.placement(draw.healed(), draw.sinkingMm(), draw.widening()), age == Age.FRESH);
      for (var nearness : Nearness.values()) {
        var look = nearness.look(implant.dotsPerCm2());
        for (int i = 0; i < shares.length; i++) {
          look.look(skin, i, depths.absorption()[i], depths.scattered()[i], answer);
          shares[i] = answer[0];
        }
        colours[at++] = viewing.lab(shares);
      }
    }
    return colours;
  }
}
