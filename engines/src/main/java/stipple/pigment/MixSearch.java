package stipple.pigment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stipple.number.Bounds;

/// Searches the recipe that looks like a target: in one client's skin, one hand, looked at in one
/// way on one day, from the inks on the shelf.
///
/// The skin's table is that for where pigment lies on the day it is judged ([Age#placement]), and
/// each ink comes with the share of it left by then. *Domain*: lights and skin on one grid; 0–12
/// inks. At most four of them come into one cap. Nothing is kept between two questions, so several
/// threads may ask.
public final class MixSearch {

  private static final int MOST_INKS = 12;
  private static final int INKS_IN_A_CAP = 4;
  // a hundredth a share, which no eye sees: of mixes that look alike the thinner one (as the
  // design)
  private static final double RIDGE = 0.01;
  // choices this much alike before counting may turn round when counted (chosen)
  private static final int FINISHED_CHOICES = 12;
  private static final int COUNTED_CHOICES = 5;
  private static final double PER_SCORE_STEP = 1e6;

  private final SkinTable skin;
  private final Lights lights;
  private final Look look;
  private final Hand hand;
  private final List<KeptInk> inks;
  private final Palette palette;

  public MixSearch(SkinTable skin, Lights lights, Look look, Hand hand, List<KeptInk> inks) {
    if (!lights.grid().equals(skin.grid())) {
      throw new IllegalArgumentException("lights must be on the skin's " + skin.grid());
    }
    Bounds.within(inks.size(), "inks to choose from", "", 0, MOST_INKS);
    this.skin = skin;
    this.lights = lights;
    this.look = look;
    this.hand = hand;
    this.inks = List.copyOf(inks);
    this.palette = new Palette(skin, look, hand, this.inks);
  }

  /// The same shelf and skin with dots looked at otherwise, or more or fewer of them.
  MixSearch with(Look other) {
    return new MixSearch(skin, lights, other, hand, inks);
  }

  /// The same shelf and skin in another hand.
  MixSearch with(Hand other) {
    return new MixSearch(skin, lights, look, other, inks);
  }

  Look look() {
    return look;
  }

  Hand hand() {
    return hand;
  }

  Lab targetLab(Target target) {
    return target.lab(lights.day());
  }

  /// What bare skin looks like in daylight.
  public Lab bare() {
    return lights.day().lab(skin.bare());
  }

  /// What given shares give back, be they mixed by hand or by recipe.
  ///
  /// *Domain*: one share for each ink, 0–1, together at most 1.
  public Reflectance spectrum(List<Double> shares) {
    var spectrum = new MixSpectrum(palette, everyInk());
    spectrum.at(checked(shares));
    return Reflectance.of(skin.grid(), spectrum.reflected());
  }

  /// What given shares look like in daylight. *Domain*: as for [#spectrum].
  public Lab lab(List<Double> shares) {
    return lights.day().lab(spectrum(shares));
  }

  /// Given shares held against a target. *Domain*: as for [#spectrum].
  public MixShares judged(Target target, List<Double> shares) {
    Lab lab = lab(shares);
    return new MixShares(shares, lab, DeltaE.between(targetLab(target), lab));
  }

  /// The nearest there is with all inks at once, not counted in drops.
  public MixShares nearest(Target target) {
    return nearest(target, RIDGE);
  }

  MixShares nearest(Target target, double ridge) {
    return choice(target, ridge, everyInk()).finished().shares();
  }

  /// The recipe to count out, with what goes with it.
  public MixAnswer answer(Target target, Cap cap, Counting counting) {
    var choices = choices(target);
    var best = WholeDrops.of(choices.getFirst(), cap, counting);
    for (var choice : choices) {
      best = better(best, WholeDrops.of(choice, cap, counting));
    }
    var fewer = fewer(target, best.mix(), cap, counting);
    while (fewer.isPresent() && fewer.get().isBetterThan(best)) {
      best = fewer.get();
      fewer = fewer(target, best.mix(), cap, counting);
    }
    var nearest = choices.getFirst().shares();
    return new MixAnswer(
        best.mix(), fewer.map(CountedMix::mix), nearest, Shortfall.of(this, target, nearest));
  }

  // The choices worth counting, the nearest first.
  private List<MixChoice> choices(Target target) {
    var begun =
        Choices.of(palette.inks(), Math.min(INKS_IN_A_CAP, palette.inks())).stream()
            .map(chosen -> choice(target, RIDGE, chosen).begun());
    var finished = Scored.best(begun, FINISHED_CHOICES).map(MixChoice::finished);
    return Scored.best(finished, COUNTED_CHOICES).toList();
  }

  // The same inks without one of them, whichever is missed least.
  private Optional<CountedMix> fewer(Target target, Mix mix, Cap cap, Counting counting) {
    var used = Arrays.stream(everyInk()).filter(ink -> mix.drops().get(ink) > 0).toArray();
    Optional<CountedMix> best = Optional.empty();
    for (int without : used) {
      var rest = Arrays.stream(used).filter(ink -> ink != without).toArray();
      var counted = WholeDrops.of(choice(target, RIDGE, rest).finished(), cap, counting);
      if (!counted.mix().isBare()) {
        best = Optional.of(best.isEmpty() ? counted : better(best.get(), counted));
      }
    }
    return best;
  }

  private static CountedMix better(CountedMix one, CountedMix other) {
    return other.isBetterThan(one) ? other : one;
  }

  private MixChoice choice(Target target, double ridge, int... chosen) {
    return new MixChoice(palette, lights, target, ridge * hand.passes(), chosen);
  }

  private int[] everyInk() {
    var every = new int[palette.inks()];
    for (int i = 0; i < every.length; i++) {
      every[i] = i;
    }
    return every;
  }

  private double[] checked(List<Double> shares) {
    Bounds.within(shares.size(), "number of shares", "", palette.inks(), palette.inks());
    var checked = new double[shares.size()];
    double sum = 0;
    for (int i = 0; i < checked.length; i++) {
      checked[i] = Bounds.within(shares.get(i), "share of an ink", "(0–1)", 0, 1);
      sum += checked[i];
    }
    Bounds.within(sum, "sum of the shares of inks", "(0–1)", 0, 1 + 1e-9);
    return checked;
  }

  private record Scored(MixChoice choice, long score) {

    static Stream<MixChoice> best(Stream<MixChoice> choices, int most) {
      return choices
          .map(Scored::of)
          .sorted((one, other) -> Long.compare(one.score, other.score))
          .limit(most)
          .map(Scored::choice);
    }

    // to a millionth, below which the order of sums decides and no longer the inks
    static Scored of(MixChoice choice) {
      return new Scored(choice, (long) Math.floor(choice.score() * PER_SCORE_STEP + 0.5));
    }
  }
}
