package stipple.pigment;

import java.util.EnumMap;
import java.util.List;
import stipple.number.Bounds;
import stipple.number.Exponential;

/// What a studio has learnt of one practitioner's hand: how deep the pigment comes to lie, how much
/// of it a dot gets, how much of that heals in, and how long each kind of pigment stays.
///
/// Each is a middle and a spread, and what is learnt of one tells of the others. *Source*: before
/// anything is learnt, assumptions: top .05 ± .08 mm, 30 unit doses (logarithm ± 1), share that
/// heals .68 ± .10 `[Baeumler2015]`, half-lives as [PigmentKind] (logarithm ± .69).
public final class Offsets {

  static final int TOP = 0;
  static final int UNITS = 1;
  static final int HEALED = 2;
  private static final int FIRST_KIND = 3;
  static final int COUNT = FIRST_KIND + PigmentKind.values().length;

  private static final double TOP_SD = 0.08;
  private static final double UNITS_SD = 1.0;
  private static final double CALIBRATED_UNITS_SD = 0.3;
  private static final double HEALED_SD = 0.10;
  private static final double HALF_LIFE_SD = 0.69;
  private static final double DEEPEST_MM = 0.30;

  // middles and covariance, counted in the spreads that are assumed at first
  private final double[] place;
  private final double[] covariance;
  private final double[] root;

  Offsets(double[] place, double[] covariance) {
    this.place = place.clone();
    this.covariance = covariance.clone();
    this.root = new Cholesky(COUNT).root(covariance);
  }

  /// What is assumed of a hand that nobody has calibrated.
  public static Offsets assumed() {
    return startingWith(0, 1);
  }

  /// What is assumed after a wedge on synthetic skin has told the dose: its logarithm to ± .3.
  public static Offsets calibrated(double unitsPerDot) {
    var hand = new Hand(unitsPerDot, 1);
    double off = Exponential.log(hand.unitsPerDot() / Hand.USUAL.unitsPerDot()) / UNITS_SD;
    return startingWith(off, CALIBRATED_UNITS_SD / UNITS_SD);
  }

  private static Offsets startingWith(double units, double unitsSpread) {
    var place = new double[COUNT];
    var covariance = new double[COUNT * COUNT];
    for (int i = 0; i < COUNT; i++) {
      covariance[i * COUNT + i] = 1;
    }
    place[UNITS] = units;
    covariance[UNITS * COUNT + UNITS] = unitsSpread * unitsSpread;
    return new Offsets(place, covariance);
  }

  /// What is learnt from all readings at once, beginning with what was thought before.
  ///
  /// Readings that lie far off count for less. Without any it is what was thought before. What the
  /// model is off by (2 in Lab, an assumption) and what measuring skin anew differs by (.6) hold
  /// the steps small. *Domain*: layers and viewing on one grid.
  public static Offsets from(
      Offsets prior, List<HealedReading> readings, LayeredSkin layers, Viewing viewing) {
    return new HealedFit(prior, readings, layers, viewing).fitted();
  }

  /// Where this hand's pigment lies once healed; thickness and radius are as given.
  public Placement placement(Placement usual) {
    return usual.withTop(topMm(place));
  }

  /// This hand, going so often over the same dots.
  public Hand hand(int passes) {
    return new Hand(unitsPerDot(place), passes);
  }

  /// How pigments fade in this hand's clients.
  public Fades fades() {
    return fades(place);
  }

  /// How sure the depth is, as a standard deviation in mm.
  public double topSdMm() {
    return TOP_SD * spread(TOP);
  }

  /// How sure the dose is, as a standard deviation of its natural logarithm.
  public double unitsLogSd() {
    return UNITS_SD * spread(UNITS);
  }

  /// How sure the share that heals in is, as a standard deviation.
  public double healedShareSd() {
    return HEALED_SD * spread(HEALED);
  }

  /// How sure the half-life of a kind is, as a standard deviation of its natural logarithm.
  public double halfLifeLogSd(PigmentKind kind) {
    return HALF_LIFE_SD * spread(number(kind));
  }

  double spread(int number) {
    return Math.sqrt(covariance[number * COUNT + number]);
  }

  double[] place() {
    return place.clone();
  }

  double[] covariance() {
    return covariance.clone();
  }

  double[] root() {
    return root.clone();
  }

  static int number(PigmentKind kind) {
    return FIRST_KIND + List.of(PigmentKind.values()).indexOf(kind);
  }

  static double topMm(double[] at) {
    double top = Placement.USUAL.topMm() + TOP_SD * at[TOP];
    return Math.max(0, Math.min(DEEPEST_MM, top));
  }

  static double unitsPerDot(double[] at) {
    double times = Exponential.exp(Math.max(-20, Math.min(20, UNITS_SD * at[UNITS])));
    return Math.max(0.1, Math.min(1000, Hand.USUAL.unitsPerDot() * times));
  }

  static Fades fades(double[] at) {
    var years = new EnumMap<PigmentKind, Double>(PigmentKind.class);
    for (var kind : PigmentKind.values()) {
      years.put(kind, longer(kind.halfLifeYears(), at[number(kind)]));
    }
    double healed = Fade.HEALED_SHARE + HEALED_SD * at[HEALED];
    return new Fades(Math.max(0.05, Math.min(0.99, healed)), years);
  }

  /// A half-life that is so many spreads longer.
  static double longer(double years, double spreads) {
    double times = Exponential.exp(Math.max(-20, Math.min(20, HALF_LIFE_SD * spreads)));
    return Bounds.within(
        Math.max(0.1, Math.min(1000, years * times)), "half-life", "years", 0.1, 1000);
  }

  /// The spread of the depth in mm, and of the logarithm of the dose, that are assumed at first.
  static double firstSpread(int number) {
    return switch (number) {
      case TOP -> TOP_SD;
      case UNITS -> UNITS_SD;
      case HEALED -> HEALED_SD;
      default -> HALF_LIFE_SD;
    };
  }
}
