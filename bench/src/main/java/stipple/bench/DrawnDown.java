package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import stipple.pigment.Blend;
import stipple.pigment.DemoInks;
import stipple.pigment.Drawdown;
import stipple.pigment.Grid;
import stipple.pigment.Ink;
import stipple.pigment.InkFit;
import stipple.pigment.InkGrade;
import stipple.pigment.Reflectance;
import stipple.pigment.Surface;

/// Drawdowns of the four demo inks as a studio would make them, over white and over black: white
/// and four greys, and each other ink alone and twice in white.
final class DrawnDown {

  private static final double[][] SHARES = {
    {0, 0, 0, 1},
    {0.03, 0, 0, 0.97},
    {0.1, 0, 0, 0.9},
    {0.5, 0, 0, 0.5},
    {0.75, 0, 0, 0.25},
    {0, 1, 0, 0},
    {0, 0.1, 0, 0.9},
    {0, 0.5, 0, 0.5},
    {0, 0, 1, 0},
    {0, 0, 0.1, 0.9},
    {0, 0, 0.5, 0.5}
  };

  private final List<String> names;
  private final List<Drawdown> films = new ArrayList<>();

  DrawnDown(Grid grid) throws IOException {
    var inks =
        new DemoInks(PigmentTables.read("demo-inks"))
            .inks().stream().map(ink -> ink.on(grid)).toList();
    names = inks.stream().map(Ink::name).toList();
    for (var shares : SHARES) {
      films.add(film(inks, shares, grid));
    }
  }

  private Drawdown film(List<Ink> inks, double[] shares, Grid grid) {
    var named = new LinkedHashMap<String, Double>();
    for (int i = 0; i < shares.length; i++) {
      named.put(names.get(i), shares[i]);
    }
    var blend = new Blend(inks, List.copyOf(named.values()));
    var cards = new ArrayList<Drawdown.OnCard>();
    for (double card : new double[] {0.82, 0.06}) {
      var bare = Reflectance.even(grid, card);
      cards.add(new Drawdown.OnCard(bare, blend.over(bare, Surface.paint(true))));
    }
    return new Drawdown(named, cards);
  }

  /// The inks found again; which round it is makes no difference.
  List<Ink> fitted(int round) {
    return InkFit.fit(names, films, Surface.paint(true), InkGrade.MEASURED);
  }
}
