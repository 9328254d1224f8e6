package stipple.pigment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import stipple.pigment.Reach.Direction;

/// What would be missing to come to a target: more dots, more passes, or another ink.
final class Shortfall {

  // a match, see Verdict
  private static final double NEAR = 1;
  // dots half a millimetre apart; closer they run into one another (chosen)
  private static final double MOST_DOTS = 400;
  private static final double DOTS_STEP = 5;
  private static final int MOST_PASSES = 5;
  // a direction is named if the target lies this far that way (chosen)
  private static final double TOLD = 0.5;

  private final MixSearch search;
  private final Target target;

  private Shortfall(MixSearch search, Target target) {
    this.search = search;
    this.target = target;
  }

  static Reach of(MixSearch search, Target target, MixShares nearest) {
    if (nearest.deltaE() <= NEAR) {
      return new Reach.Reached();
    }
    var shortfall = new Shortfall(search, target);
    return new Reach.OutOfReach(
        nearest.deltaE(), shortfall.dots(), shortfall.passes(), shortfall.towards(nearest.lab()));
  }

  // The least density that does, to five dots; a field changes ever more with more dots.
  private OptionalDouble dots() {
    if (!(search.look() instanceof Field field) || !near(search.with(new Field(MOST_DOTS)))) {
      return OptionalDouble.empty();
    }
    int enough = (int) (MOST_DOTS / DOTS_STEP);
    int tooFew = (int) Math.floor(field.dotsPerCm2() / DOTS_STEP);
    while (enough - tooFew > 1) {
      int middle = (enough + tooFew) / 2;
      if (near(search.with(new Field(middle * DOTS_STEP)))) {
        enough = middle;
      } else {
        tooFew = middle;
      }
    }
    return OptionalDouble.of(enough * DOTS_STEP);
  }

  private OptionalInt passes() {
    var hand = search.hand();
    for (int passes = hand.passes() + 1; passes <= MOST_PASSES; passes++) {
      if (near(search.with(new Hand(hand.unitsPerDot(), passes)))) {
        return OptionalInt.of(passes);
      }
    }
    return OptionalInt.empty();
  }

  private boolean near(MixSearch other) {
    return other.nearest(target).deltaE() <= NEAR;
  }

  private List<Direction> towards(Lab nearest) {
    Lab wanted = search.targetLab(target);
    double lighter = wanted.l() - nearest.l();
    double warmer = (wanted.a() - nearest.a() + wanted.b() - nearest.b()) / Math.sqrt(2);
    var lightness = lighter < 0 ? Direction.DARKER : Direction.LIGHTER;
    var warmth = warmer < 0 ? Direction.COOLER : Direction.WARMER;
    boolean lightnessFirst = Math.abs(lighter) >= Math.abs(warmer);
    List<Direction> towards = new ArrayList<>();
    towards.add(lightnessFirst ? lightness : warmth);
    if (Math.min(Math.abs(lighter), Math.abs(warmer)) >= TOLD) {
      towards.add(lightnessFirst ? warmth : lightness);
    }
    return towards;
  }
}
