package stipple.pigment;

import java.util.List;

/// Inks as they work in one skin and one hand: what a dot of each, undiluted, absorbs and scatters
/// on the day it is judged.
final class Palette {

  private final SkinTable skin;
  private final Look look;
  private final double[][] absorption;
  private final double[][] scattering;
  private final double[] strength;

  Palette(SkinTable skin, Look look, Hand hand, List<KeptInk> inks) {
    this.skin = skin;
    this.look = look;
    this.absorption = new double[inks.size()][skin.grid().count()];
    this.scattering = new double[inks.size()][skin.grid().count()];
    this.strength = new double[inks.size()];
    for (int ink = 0; ink < inks.size(); ink++) {
      var there = inks.get(ink).ink().on(skin.grid());
      double left = hand.dose(1) * inks.get(ink).leftShare();
      double sum = 0;
      for (int i = 0; i < skin.grid().count(); i++) {
        absorption[ink][i] = left * there.absorptionInSkin(i);
        scattering[ink][i] = left * there.scatteringInSkin(i);
        sum += absorption[ink][i] + scattering[ink][i];
      }
      strength[ink] = sum / skin.grid().count();
    }
  }

  int inks() {
    return strength.length;
  }

  Grid grid() {
    return skin.grid();
  }

  /// What an undiluted dot of an ink absorbs and scatters, over all wavelengths on average.
  double strength(int ink) {
    return strength[ink];
  }

  double absorption(int ink, int index) {
    return absorption[ink][index];
  }

  double scattering(int ink, int index) {
    return scattering[ink][index];
  }

  /// One wavelength of the skin with these depths in its dots, as [Look#look].
  void look(int index, double absorbing, double scatteringToo, double[] answer) {
    look.look(skin, index, absorbing, scatteringToo, answer);
  }
}
