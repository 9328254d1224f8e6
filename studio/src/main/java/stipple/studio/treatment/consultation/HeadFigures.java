package stipple.studio.treatment.consultation;

import java.util.Arrays;
import java.util.List;
import stipple.scalp.AreaEstimate;
import stipple.scalp.SaltPart;
import stipple.scalp.ScalpRegion;

/// How large the scalp of a head is, in all and by its parts.
public record HeadFigures(AreaEstimate scalp, List<OfRegion> regions, List<OfSaltPart> saltParts) {

  /// One region of the anatomy with its area.
  public record OfRegion(ScalpRegion region, AreaEstimate area) {}

  /// One part of the scalp as loss is scored, with its area.
  public record OfSaltPart(SaltPart part, AreaEstimate area) {}

  static HeadFigures of(MeasuredHead head) {
    return new HeadFigures(
        head.scalp(),
        Arrays.stream(ScalpRegion.values())
            .map(region -> new OfRegion(region, head.area(region.shape())))
            .toList(),
        Arrays.stream(SaltPart.values())
            .map(part -> new OfSaltPart(part, head.area(part.shape())))
            .toList());
  }
}
