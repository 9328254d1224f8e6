package stipple.pigment;

import java.util.ArrayList;
import java.util.List;
import stipple.number.Bounds;

/// Finds the inks of a set from drawdowns of them alone and mixed.
///
/// Wavelength by wavelength, ln K and ln S of all inks are moved until the cube roots of foretold
/// and measured reflectance agree best, held weakly to the wavelength before. An ink that hides
/// every card says little about K and S apart; one tint of it in white tells them.
///
/// *Source*: section "Inks" of the house's own design; weights and bounds chosen there.
public final class InkFit {

  private InkFit() {}

  /// The inks of these names, in this order.
  ///
  /// *Domain*: 1–40 inks, each in at least one film; films of other inks are refused; all films are
  /// taken on the grid of the first.
  public static List<Ink> fit(
      List<String> names, List<Drawdown> films, Surface surface, InkGrade grade) {
    Bounds.within(names.size(), "number of inks to fit", "", 1, 40);
    Bounds.within(films.size(), "number of drawdowns", "", 1, 10_000);
    refuseStrangers(names, films);
    Grid grid = films.getFirst().films().getFirst().film().grid();
    double[][] k = new double[names.size()][grid.count()];
    double[][] s = new double[names.size()][grid.count()];
    double[] before = FitAtWavelength.start(names.size());
    for (int i = 0; i < grid.count(); i++) {
      before = new FitAtWavelength(names, films, surface, grid.nm(i), before).solved();
      for (int ink = 0; ink < names.size(); ink++) {
        k[ink][i] = FitAtWavelength.k(before, ink);
        s[ink][i] = FitAtWavelength.s(before, ink);
      }
    }
    List<Ink> inks = new ArrayList<>();
    for (int ink = 0; ink < names.size(); ink++) {
      inks.add(Ink.of(names.get(ink), grade, grid, k[ink], s[ink]));
    }
    return inks;
  }

  /// An ink from its masstone and one tint in a known white, where only films were measured that
  /// hide their card.
  ///
  /// *Domain*: share of the ink in the tint 0.001–0.999, the rest white; the white on the grid of
  /// the masstone · *Holds for*: wavelengths at which masstone and tint differ; where they do not,
  /// S is kept within a hundredth and a hundred times the white's (chosen).
  public static Ink fromTint(
      String name,
      Reflectance masstone,
      Reflectance tint,
      double share,
      Ink white,
      Surface surface) {
    Bounds.within(share, "share of the ink in its tint", "(0–1)", 0.001, 0.999);
    Grid grid = masstone.grid();
    Ink known = white.on(grid);
    Reflectance tinted = tint.on(grid);
    double[] k = new double[grid.count()];
    double[] s = new double[grid.count()];
    for (int i = 0; i < k.length; i++) {
      double alone = Film.ratio(surface.inner(masstone.at(i)));
      double inWhite = Film.ratio(surface.inner(tinted.at(i)));
      double whiteS = Math.max(1e-6, known.s(i));
      double above = Math.max(1e-9, inWhite - known.k(i) / whiteS);
      double below = Math.max(1e-9, alone - inWhite);
      double times = (1 - share) * above / (share * below);
      s[i] = whiteS * Math.max(0.01, Math.min(100, times));
      k[i] = alone * s[i];
    }
    return Ink.of(name, white.grade(), grid, k, s);
  }

  private static void refuseStrangers(List<String> names, List<Drawdown> films) {
    boolean[] seen = new boolean[names.size()];
    for (Drawdown film : films) {
      for (var share : film.shares().entrySet()) {
        int ink = names.indexOf(share.getKey());
        if (ink < 0 && share.getValue() > 0) {
          throw new IllegalArgumentException(
              "A drawdown holds " + share.getKey() + ", which is not among " + names);
        }
        if (ink >= 0 && share.getValue() > 0) {
          seen[ink] = true;
        }
      }
    }
    for (int ink = 0; ink < seen.length; ink++) {
      if (!seen[ink]) {
        throw new IllegalArgumentException(names.get(ink) + " is in no drawdown of " + names);
      }
    }
  }
}
