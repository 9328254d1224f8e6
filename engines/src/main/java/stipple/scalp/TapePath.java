package stipple.scalp;

import java.util.ArrayList;
import java.util.List;

/// Where each tape lies on a head, to be drawn.
public final class TapePath {

  private static final int STEPS = 72;

  private TapePath() {}

  /// Places along a tape on the skin of a head, in order; the circumference comes back to its
  /// start.
  public static List<Position> of(TapeLine line, HeadModel head) {
    var model = new TapeModel(head.scale());
    return switch (line) {
      case CIRCUMFERENCE -> model.around(2 * STEPS);
      case EAR_TO_EAR -> {
        var right = model.overTop(Landmarks.RIGHT_EAR, STEPS);
        var all = new ArrayList<>(right);
        for (int i = right.size() - 2; i >= 0; i--) {
          var place = right.get(i);
          all.add(new Position(-place.xMm(), place.yMm(), place.zMm()));
        }
        yield List.copyOf(all);
      }
      case NASION_TO_INION -> {
        var front = model.overTop(Landmarks.NASION, STEPS);
        var back = model.overTop(Landmarks.INION, STEPS);
        var all = new ArrayList<>(front);
        for (int i = back.size() - 2; i >= 0; i--) {
          all.add(back.get(i));
        }
        yield List.copyOf(all);
      }
    };
  }
}
