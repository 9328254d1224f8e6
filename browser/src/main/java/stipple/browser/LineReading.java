package stipple.browser;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairlineCurve;
import stipple.scalp.HairlinePoint;
import stipple.scalp.HairlineTag;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.HairlineWish;
import stipple.scalp.LaidHairline;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;

/// Reads a hairline of a page and lays it on a head.
final class LineReading {

  private LineReading() {}

  private enum Kind {
    TEMPLATE,
    DRAWN
  }

  static LaidHairline laid(LineAsk ask, FaceMeasures face, ScalpMap map) {
    return curve(ask, face, map).on(map);
  }

  static HairlineCurve curve(LineAsk ask, FaceMeasures face, ScalpMap map) {
    return switch (Read.oneOf(Kind.values(), ask.getKind(), "kind of a line")) {
      case TEMPLATE -> wish(ask).curve(face, map);
      case DRAWN -> drawn(ask);
    };
  }

  private static HairlineWish wish(LineAsk ask) {
    return new HairlineWish(
        Read.oneOf(HairlineTemplate.values(), ask.getTemplate(), "template"),
        ask.getHeightMm(),
        ask.getRecessionMm(),
        orNothing(ask.getCornerSideMm()),
        orNothing(ask.getLeftRecessionMm()),
        orNothing(ask.getLeftCornerSideMm()));
  }

  private static @Nullable Double orNothing(double figure) {
    return Double.isNaN(figure) ? null : figure;
  }

  private static HairlineCurve drawn(LineAsk ask) {
    double[] us = ask.getUs();
    double[] vs = ask.getVs();
    String[] tags = ask.getTags();
    if (us.length != vs.length || us.length != tags.length) {
      throw new IllegalArgumentException("each point of a line needs its u, its v and its tag");
    }
    var points = new ArrayList<HairlinePoint>();
    for (int i = 0; i < us.length; i++) {
      var tag = tags[i].isEmpty() ? null : Read.oneOf(HairlineTag.values(), tags[i], "tag");
      points.add(new HairlinePoint(new ScalpPoint(us[i], vs[i]), tag));
    }
    return new HairlineCurve(points, ask.isSymmetric());
  }
}
