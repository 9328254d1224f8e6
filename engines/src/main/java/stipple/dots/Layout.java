package stipple.dots;

import java.util.EnumMap;
import java.util.Map;
import stipple.scalp.DensityField;
import stipple.scalp.Zone;

/// All dots of a design, in the order in which the tile gave them.
///
/// A dot is told by its place in this order, 0 to below [#size]. It has an **id** that stays the
/// same however the design changes, a point on the chart, a zone, and a **score**: the share of the
/// dots around it that come before it, so that the dots below any score lie evenly too.
public final class Layout {

  private static final Zone[] ALL_ZONES = Zone.values();

  private final DensityField field;
  private final Dots dots;
  private final float[] placesMm;
  private final double lacking;
  private final boolean aroundHair;
  private final byte[] zones;
  private final int[] counts = new int[ALL_ZONES.length];

  Layout(DensityField field, Dots dots, float[] placesMm, double lacking) {
    this(field, dots, placesMm, lacking, false);
  }

  private Layout(
      DensityField field, Dots dots, float[] placesMm, double lacking, boolean aroundHair) {
    this.field = field;
    this.dots = dots;
    this.placesMm = placesMm;
    this.lacking = lacking;
    this.aroundHair = aroundHair;
    this.zones = zones(field, dots);
    for (byte zone : zones) {
      counts[zone]++;
    }
  }

  // asked for so often that it is looked up once
  private static byte[] zones(DensityField field, Dots dots) {
    byte[] ofWish = new byte[field.wishes().size()];
    for (int wish = 0; wish < ofWish.length; wish++) {
      ofWish[wish] = (byte) field.wishes().get(wish).zone().place();
    }
    byte[] zones = new byte[dots.count()];
    for (int dot = 0; dot < zones.length; dot++) {
      zones[dot] = ofWish[field.wish(dots.node(dot))];
    }
    return zones;
  }

  /// Dots that were laid around hair.
  static Layout aroundHair(DensityField field, Dots dots, float[] placesMm, double lacking) {
    return new Layout(field, dots, placesMm, lacking, true);
  }

  /// The field that it was laid on.
  public DensityField field() {
    return field;
  }

  /// How many dots there are. *Range*: 0–200,000.
  public int size() {
    return dots.count();
  }

  /// How many dots were wished and not laid, since they would stand closer than dots can.
  ///
  /// *Range*: 0 and above.
  public double lackingDots() {
    return lacking;
  }

  /// The name of a dot for the life of the design: which copy of the tile, and its rank.
  public int id(int dot) {
    return dots.id(dot);
  }

  /// Which of all places that the layouter knows a dot has: 0 to below [#sites], the same for the
  /// same id.
  public int site(int dot) {
    return dots.dots()[dot];
  }

  /// How many places the layouter knows on this head.
  public int sites() {
    return dots.sites().count();
  }

  /// How far to the client's right on the chart, in cm of it.
  public double p(int dot) {
    return dots.p(dot);
  }

  /// How far to the front on the chart, in cm of it.
  public double q(int dot) {
    return dots.q(dot);
  }

  /// When its turn comes. *Range*: above 0 to below 1.
  public double score(int dot) {
    return dots.scores()[dot];
  }

  public Zone zone(int dot) {
    return ALL_ZONES[zones[dot]];
  }

  /// The dots of one zone in their order.
  int[] dotsOf(Zone zone) {
    int place = zone.place();
    int[] all = new int[counts[place]];
    for (int dot = 0, count = 0; count < all.length; dot++) {
      if (zones[dot] == place) {
        all[count++] = dot;
      }
    }
    return all;
  }

  /// The dots of each zone that is wished for, front first.
  public Map<Zone, Integer> dotsByZone() {
    var byZone = new EnumMap<Zone, Integer>(Zone.class);
    for (var wish : field.wishes()) {
      byZone.put(wish.zone(), counts[wish.zone().place()]);
    }
    return byZone;
  }

  /// So many dots, those whose turn comes first. *Domain*: 0 to all.
  public Layout first(int wanted) {
    var choice = new Choice(size());
    for (int dot = 0; dot < size(); dot++) {
      choice.add(dot, score(dot), id(dot));
    }
    return new Layout(field, dots.only(choice.least(wanted)), placesMm, lacking, aroundHair);
  }

  /// Whether the dots were laid around hair, and must not be moved.
  public boolean isAroundHair() {
    return aroundHair;
  }

  /// The thresholds of the laying.
  ThresholdField thresholds() {
    return dots.field();
  }

  /// How many dots a square cm of the chart holds around a dot.
  double perChartCm2(int dot) {
    return dots.perChartCm2(dot);
  }

  /// What a field of numbers at the nodes says at a dot.
  double between(float[] nodes, int dot) {
    return dots.between(nodes, dot);
  }

  /// Where a dot lies on the skin, to the client's right of the middle.
  public double xMm(int dot) {
    return placesMm[3 * dots.dots()[dot]];
  }

  /// Where a dot lies on the skin, to the front of the middle.
  public double yMm(int dot) {
    return placesMm[3 * dots.dots()[dot] + 1];
  }

  /// Where a dot lies on the skin, above the middle.
  public double zMm(int dot) {
    return placesMm[3 * dots.dots()[dot] + 2];
  }
}
