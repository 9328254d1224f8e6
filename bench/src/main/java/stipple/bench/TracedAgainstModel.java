package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stipple.bench.heads.HeadFiles;
import stipple.bench.heads.TracedZone;
import stipple.bench.heads.TracedZone.Part;
import stipple.scalp.AreaReckoning;
import stipple.scalp.HairRim;
import stipple.scalp.HairUnderTape;
import stipple.scalp.Ring;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpRegion;
import stipple.scalp.Shape;
import stipple.scalp.Tapes;

/// Does the model find the areas that were traced on foil, and does its interval hold them?
///
/// Zones are the model's regions, out to the hair rim. Tapes count as read once. A row without any
/// tape is left out.
final class TracedAgainstModel implements Question {

  private static final double ALL_SD = 2.5;
  private static final double ZONE_SD = 5;

  private record Traced(double off, boolean held) {}

  @Override
  public List<Figure> answer(HeadFiles files) throws IOException {
    Map<Tapes, AreaReckoning> heads = new HashMap<>();
    Map<Part, List<Traced>> parts = new EnumMap<>(Part.class);
    for (var zone : files.pilot()) {
      var tapes = tapes(zone);
      if (!tapes.readings().isEmpty()) {
        var head =
            heads.computeIfAbsent(
                tapes, taken -> AreaReckoning.on(ScalpMap.of(LaidTapes.head(taken))));
        var model = head.estimate(shape(zone.part()));
        parts
            .computeIfAbsent(zone.part(), part -> new ArrayList<>())
            .add(
                new Traced(
                    Math.log(model.cm2() / zone.tracedCm2()),
                    SimulatedHeads.holds(model.mostLikely(), zone.tracedCm2())));
      }
    }
    var figures = new ArrayList<Figure>();
    parts.forEach((part, traced) -> {
      var name = "pilot." + CaseName.of(part.name());
      var off = Spread.of(traced.stream().mapToDouble(Traced::off));
      figures.add(new Figure(name, "bias", 100 * off.mean(), "%", off.n()));
      if (off.n() > 1) {
        var most = Target.atMost(part == Part.ALL ? ALL_SD : ZONE_SD);
        figures.add(new Figure(name, "sd", 100 * off.sd(), "%", off.n(), most));
      }
      figures.add(held(name, traced));
    });
    if (parts.size() > 1) {
      figures.add(held("pilot.any-zone", parts.values().stream().flatMap(List::stream).toList()));
    }
    return figures;
  }

  private static Figure held(String name, List<Traced> traced) {
    var share = new Share(traced.stream().filter(Traced::held).count(), traced.size());
    return new Figure(name, "in-80", share.percent(), "%", share.all(), share.promised(80, 5));
  }

  private static Tapes tapes(TracedZone zone) {
    var hair =
        Double.isNaN(zone.hairMm()) ? HairUnderTape.UNKNOWN : HairUnderTape.of(zone.hairMm());
    return LaidTapes.of(zone.cMm(), zone.aMm(), zone.nMm(), 1, hair);
  }

  static Shape shape(Part part) {
    return switch (part) {
      case FRONTAL -> ScalpRegion.FRONTAL.shape();
      case TEMPLE_L -> side(ScalpRegion.TEMPLES.shape(), -1);
      case TEMPLE_R -> side(ScalpRegion.TEMPLES.shape(), 1);
      case TEMPLES -> ScalpRegion.TEMPLES.shape();
      case FRONTO_PARIETAL -> ScalpRegion.FRONTO_PARIETAL.shape();
      case MID -> ScalpRegion.MID_SCALP.shape();
      case CROWN -> ScalpRegion.CROWN.shape();
      case PARIETAL -> ScalpRegion.PARIETAL.shape();
      case OCCIPITAL -> ScalpRegion.OCCIPITAL.shape();
      case ALL -> HairRim.inside();
    };
  }

  private static Shape side(Shape both, int side) {
    List<Ring> rings =
        both.rings().stream().filter(ring -> Math.signum(ring.gridU(0)) == side).toList();
    return Shape.of(rings);
  }
}
