package stipple.studio.treatment.consultation;

import java.util.List;
import stipple.scalp.ScalpRegion;
import stipple.studio.house.web.Words;

/// The regions of a scalp with their areas, from above and from the side.
final class RegionViews {

  private RegionViews() {}

  static HeadViews of(MeasuredHead head, HeadFigures figures, Words words) {
    var tints =
        figures.regions().stream()
            .map(one ->
                new HeadDrawing.Tint(
                    one.region().shape(),
                    ink(one.region()),
                    words.name(one.region()),
                    words.area(one.area().cm2()) + " " + words.areaUnit()))
            .toList();
    return HeadViews.of(head.map(), new HeadDrawing(tints, List.of(), List.of()));
  }

  // neighbours differ
  private static int ink(ScalpRegion region) {
    return switch (region) {
      case FRONTAL, CROWN -> 1;
      case TEMPLES, MID_SCALP, OCCIPITAL -> 2;
      case PARIETAL -> 3;
      case FRONTO_PARIETAL -> 4;
    };
  }
}
