package stipple.scalp;

import java.util.ArrayList;
import java.util.List;

/// The four parts of the hair-bearing scalp in which loss is scored by SALT.
///
/// *Source*: shares of 40, 24, 18 and 18 % `[SALT]`; the cuts on the map are fitted to them.
public enum SaltPart {
  TOP(40),
  BACK(24),
  RIGHT(18),
  LEFT(18);

  private static final double TOP_END = 0.464;
  private static final double BACK_FROM = 135;

  private final int sharePercent;

  SaltPart(int sharePercent) {
    this.sharePercent = sharePercent;
  }

  /// The part's share of the scalp as it is scored. *Range*: 18–40 %.
  public int sharePercent() {
    return sharePercent;
  }

  /// The part on the map, the same for every head.
  public Shape shape() {
    return switch (this) {
      case TOP -> Shape.of(List.of(BearingLine.around(degrees -> TOP_END)));
      case BACK -> Shape.of(List.of(below(BACK_FROM, 360 - BACK_FROM)));
      case RIGHT -> Shape.of(List.of(below(0, BACK_FROM)));
      case LEFT -> Shape.of(List.of(below(-BACK_FROM, 0)));
    };
  }

  private static Ring below(double from, double to) {
    var points = new ArrayList<ScalpPoint>();
    points.addAll(BearingLine.between(from, to, HairRim::at));
    points.addAll(BearingLine.between(to, from, degrees -> TOP_END));
    return Ring.of(points);
  }
}
