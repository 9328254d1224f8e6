package stipple.pigment;

import java.util.EnumMap;
import java.util.Set;
import java.util.TreeSet;
import stipple.number.Exponential;
import stipple.number.Normal;
import stipple.number.Seed;
import stipple.number.Trigonometry;

/// What may be otherwise than thought, drawn by lot: skin, depth, dose, inks, and what time does.
///
/// Each draw has a seed of its own, and each ink one by its name, so that a draw does not depend on
/// those before it nor on the order of the inks. A cause that is frozen stays as it is thought.
final class Draws {

  // assumptions, as the design: the thickness, and how fast pigment sinks and dots widen in a year
  private static final double THICKNESS_SD = 0.10;
  private static final double THINNEST_MM = 0.15;
  private static final double THICKEST_MM = 0.50;
  private static final double DEEPEST_MM = 0.30;
  private static final double SINKING_SD = 0.01;
  private static final double MOST_SINKING = 0.03;
  private static final double WIDENING_SD = 0.025;
  private static final double MOST_WIDENING = 0.08;
  // where in the seed of a draw what stands
  private static final int OFFSETS_FROM = 10;
  private static final int THICKNESS_AT = 60;
  private static final int SINKING_AT = 61;
  private static final int WIDENING_AT = 62;

  private final SkinEstimate skin;
  private final Implant implant;
  private final Fades fades;
  private final Offsets known;
  private final Set<Limit> frozen;
  private final Set<PigmentKind> kinds = new TreeSet<>();
  private final Cholesky roots = new Cholesky(Offsets.COUNT);

  Draws(SkinEstimate skin, Implant implant, Fades fades, Offsets known, Set<Limit> frozen) {
    this.skin = skin;
    this.implant = implant;
    this.fades = fades;
    this.known = known;
    this.frozen = Set.copyOf(frozen);
    implant.inks().forEach(ink -> kinds.add(ink.kind()));
  }

  /// One draw; `causes` are the numbers behind it, in the order of [#groups].
  record Draw(
      SkinTone tone,
      Placement healed,
      double sinkingMm,
      double widening,
      double timesDose,
      double[] timesK,
      double[] timesS,
      Fades fades,
      double[] causes) {}

  /// Which cause each number of a draw belongs to.
  Limit[] groups() {
    var groups = new Limit[count()];
    for (int i = 0; i < groups.length; i++) {
      int after = i - SkinScale.COUNT;
      int inks = 2 * implant.inks().size();
      groups[i] =
          after < 0
              ? Limit.SKIN
              : after < 2
                  ? Limit.DEPTH
                  : after < 3 ? Limit.DOSE : after < 3 + inks ? Limit.INK : Limit.TIME;
    }
    return groups;
  }

  private int count() {
    return SkinScale.COUNT + 3 + 2 * implant.inks().size() + 1 + kinds.size() + 2;
  }

  Draw draw(Seed own) {
    var causes = new double[count()];
    int at = 0;
    var normals = new double[SkinScale.COUNT];
    for (int i = 0; i < normals.length; i++) {
      normals[i] = frozen.contains(Limit.SKIN) ? 0 : normal(own, i);
      causes[at++] = normals[i];
    }
    var off = offsets(own);
    var healed = healed(own, off[Offsets.TOP]);
    causes[at++] = healed.topMm();
    causes[at++] = healed.thicknessMm();
    double dose = frozen.contains(Limit.DOSE) ? 0 : off[Offsets.UNITS];
    causes[at++] = dose;
    int inks = implant.inks().size();
    var timesK = new double[inks];
    var timesS = new double[inks];
    for (int ink = 0; ink < inks; ink++) {
      var one = implant.inks().get(ink).ink();
      var its = own.named(one.name().hashCode());
      double sd = frozen.contains(Limit.INK) ? 0 : one.grade().relativeSd();
      causes[at] = sd * normal(its, 0);
      timesK[ink] = Exponential.exp(causes[at++]);
      causes[at] = sd * normal(its, 1);
      timesS[ink] = Exponential.exp(causes[at++]);
    }
    boolean still = frozen.contains(Limit.TIME);
    var drawn = still ? fades : fades(off);
    causes[at++] = drawn.healedShare();
    for (var kind : kinds) {
      causes[at++] = still ? 0 : off[Offsets.number(kind)];
    }
    double sinking = Age.SINKING_MM_A_YEAR;
    double widening = Age.WIDENING_A_YEAR;
    if (!still) {
      sinking = truncated(own, SINKING_AT, sinking, SINKING_SD, 0, MOST_SINKING);
      widening = truncated(own, WIDENING_AT, widening, WIDENING_SD, 0, MOST_WIDENING);
    }
    causes[at++] = sinking;
    causes[at] = widening;
    double times =
        Exponential.exp(Math.max(-7, Math.min(7, Offsets.firstSpread(Offsets.UNITS) * dose)));
    var tone = skin.drawn(normals);
    return new Draw(tone, healed, sinking, widening, times, timesK, timesS, drawn, causes);
  }

  // how far each offset is from its middle, in first spreads; the depth is held in the dermis
  private double[] offsets(Seed own) {
    var normals = new double[Offsets.COUNT];
    double sd = Offsets.firstSpread(Offsets.TOP) * known.spread(Offsets.TOP);
    double top = implant.healed().topMm();
    boolean drawn = sd > 0 && !frozen.contains(Limit.DEPTH);
    double deepest = Math.max(DEEPEST_MM, top);
    normals[0] = drawn ? (truncated(own, OFFSETS_FROM, top, sd, 0, deepest) - top) / sd : 0;
    for (int i = 1; i < normals.length; i++) {
      normals[i] = normal(own, OFFSETS_FROM + i);
    }
    var root = known.root();
    var off = new double[normals.length];
    for (int i = 0; i < off.length; i++) {
      off[i] = roots.row(root, i, normals);
    }
    return off;
  }

  private Placement healed(Seed own, double offTop) {
    var thought = implant.healed();
    if (frozen.contains(Limit.DEPTH)) {
      return thought;
    }
    double top = Math.max(0, thought.topMm() + Offsets.firstSpread(Offsets.TOP) * offTop);
    double thick = thought.thicknessMm();
    double least = Math.min(THINNEST_MM, thick);
    double most = Math.max(THICKEST_MM, thick);
    double drawn = truncated(own, THICKNESS_AT, thick, THICKNESS_SD, least, most);
    return new Placement(top, drawn, thought.radiusMm());
  }

  private Fades fades(double[] off) {
    var years = new EnumMap<PigmentKind, Double>(PigmentKind.class);
    for (var kind : PigmentKind.values()) {
      double middle = fades.of(kind).halfLifeYears();
      years.put(kind, Offsets.longer(middle, off[Offsets.number(kind)]));
    }
    return new Fades(HealedShare.drawn(fades.healedShare(), off[Offsets.HEALED]), years);
  }

  // Box and Muller
  private static double normal(Seed seed, int place) {
    double far = Math.sqrt(-2 * Exponential.log(1 - seed.at(2 * place)));
    return far * Trigonometry.cos(2 * Math.PI * seed.at(2 * place + 1));
  }

  // a normal curve cut off at both ends
  private static double truncated(
      Seed seed, int place, double middle, double sd, double low, double high) {
    double below = Normal.shareBelow(Math.max(-8, (low - middle) / sd));
    double above = Normal.shareBelow(Math.min(8, (high - middle) / sd));
    double share = below + (above - below) * seed.at(2 * place);
    double point = Normal.quantile(Math.max(1e-15, Math.min(1 - 1e-15, share)));
    return Math.max(low, Math.min(high, middle + sd * point));
  }
}
