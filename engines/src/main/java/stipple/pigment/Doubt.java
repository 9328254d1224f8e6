package stipple.pigment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stipple.number.Seed;

/// How sure the swatches of a mix are: two hundred results as they may as well turn out, drawn by
/// lot from all that is not known, and what of it matters most.
///
/// Each draw is reckoned outright at sixteen wavelengths; by how much the sixteen differ from all
/// in the likeliest result, every draw is shifted. *Source*: what is drawn and how widely are
/// assumptions but for the share that heals in, see `docs/pigment.md`.
public record Doubt(List<Band> bands) {

  /// How many results are drawn (chosen, as the design).
  public static final int DRAWS = 200;

  /// The wavelengths of a draw.
  static final Grid COARSE = new Grid(400, 20, 16);

  public Doubt {
    bands = List.copyOf(bands);
  }

  /// What is asked: the skin as far as it is known, what is brought into it, what the studio knows
  /// of the hand, and the colour that is wanted.
  ///
  /// `implant` and `fades` are what is thought likeliest, mostly from `known`. Where nothing is
  /// wanted, ask for the likeliest swatch itself: the differences are then those from it.
  public record Question(
      SkinEstimate skin, Implant implant, Fades fades, Offsets known, Lab target) {}

  /// Draws 200 results for all ages and distances. The same seed gives the same answer.
  ///
  /// *Domain*: layers and viewing on one grid.
  public static Doubt of(Question question, LayeredSkin layers, Viewing viewing, Seed seed) {
    return of(question, layers, viewing, seed, new Way(Set.of(), COARSE, DRAWS));
  }

  // How it is drawn: with some causes frozen, on a grid, so many times.
  record Way(Set<Limit> frozen, Grid grid, int draws) {}

  static Doubt of(Question question, LayeredSkin layers, Viewing viewing, Seed seed, Way way) {
    var grid = way.grid();
    var skin = question.skin();
    var implant = question.implant();
    var likeliest = Swatches.of(layers, skin.tone(), implant, question.fades(), viewing);
    var drawn = new DrawnSwatches(layers.on(grid), implant.on(grid), viewing.on(grid));
    var draws = new Draws(skin, implant, question.fades(), question.known(), way.frozen());
    var roughly =
        Swatches.of(layers.on(grid), skin.tone(), implant, question.fades(), viewing.on(grid));
    var causes = new double[way.draws()][];
    var colours = new Lab[way.draws()][];
    for (int k = 0; k < way.draws(); k++) {
      var draw = draws.draw(seed.named(k));
      causes[k] = draw.causes();
      colours[k] = drawn.of(draw);
    }
    var spread = new Causes(draws.groups(), causes);
    var bands = new ArrayList<Band>();
    for (int of = 0; of < likeliest.swatches().size(); of++) {
      var swatch = likeliest.swatches().get(of);
      var these = shifted(colours, of, swatch.lab(), roughly.swatches().get(of).lab());
      bands.add(Spread.of(these, question.target()).band(swatch, spread.shares(these)));
    }
    return new Doubt(bands);
  }

  private static Lab[] shifted(Lab[][] colours, int of, Lab exact, Lab rough) {
    var shifted = new Lab[colours.length];
    for (int k = 0; k < colours.length; k++) {
      var lab = colours[k][of];
      shifted[k] =
          new Lab(
              lab.l() + exact.l() - rough.l(),
              lab.a() + exact.a() - rough.a(),
              lab.b() + exact.b() - rough.b());
    }
    return shifted;
  }

  /// The band of an age and a distance.
  public Band at(Age age, Nearness nearness) {
    for (var band : bands) {
      if (band.age() == age && band.nearness() == nearness) {
        return band;
      }
    }
    throw new IllegalArgumentException("no band " + age + " " + nearness);
  }
}
