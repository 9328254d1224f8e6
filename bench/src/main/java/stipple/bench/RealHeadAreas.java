package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stipple.bench.heads.Electrodes;
import stipple.bench.heads.HeadFiles;
import stipple.scalp.AreaReckoning;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HeadModel;
import stipple.scalp.Position;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpRegion;

/// Does a head fitted to three tapes of a real head, to which no constant was fitted, have that
/// head's areas? `[Colin27]`
///
/// The real head is the skin through all its electrodes ([MeasuredScalp]); its regions are found by
/// geometry, not by the electrodes' names. Its middle, which the real one cannot tell, is taken as
/// high above the ears as the fitted head's; a centimetre more or less changes the whole by 0.05 %
/// and no region by more than 0.5 %.
final class RealHeadAreas implements Question {

  private static final int READINGS = 2;
  private static final Target TOTAL = Target.between(-4, 4);
  private static final Target ZONE = Target.between(-8, 8);

  // on or behind the ears, not on the scalp
  private static final Set<String> OFF_THE_SKIN = Set.of("A1", "A2", "M1", "M2");

  @Override
  public List<Figure> answer(HeadFiles files) throws IOException {
    var head = files.colin27();
    return head.isPresent() ? figures(head.get()) : List.of();
  }

  private static List<Figure> figures(Electrodes head) throws IOException {
    var fitted =
        LaidTapes.head(
            LaidTapes.of(
                RealHeadTapes.aroundMm(head),
                RealHeadTapes.overMm(head),
                RealHeadTapes.alongMm(head),
                READINGS,
                HairUnderTape.SHAVED));
    var real = measured(head, fitted).cm2();
    var model = AreaReckoning.on(ScalpMap.of(fitted));
    var figures = new ArrayList<Figure>();
    double realCm2 = 0;
    double modelCm2 = 0;
    for (var region : ScalpRegion.values()) {
      double there = real.getOrDefault(region, Double.NaN);
      double here = model.cm2(region.shape());
      realCm2 += there;
      modelCm2 += here;
      var name = "colin27." + CaseName.of(region.name());
      figures.add(new Figure(name, "off", 100 * (here / there - 1), "%", 1, ZONE));
    }
    figures.add(new Figure("colin27.all", "real", realCm2, "cm²", 1));
    figures.add(new Figure("colin27.all", "off", 100 * (modelCm2 / realCm2 - 1), "%", 1, TOTAL));
    return figures;
  }

  private static MeasuredScalp measured(Electrodes head, HeadModel fitted) throws IOException {
    var axes = new HeadAxes(head.of("LPA"), head.of("RPA"), head.of("Nz"));
    // old names repeat some places
    var places = new LinkedHashSet<Position>();
    for (var one : head.all().entrySet()) {
      if (!OFF_THE_SKIN.contains(one.getKey())) {
        places.add(axes.position(one.getValue()));
      }
    }
    return new MeasuredScalp(
        new MeasuredSkin(List.copyOf(places), fitted.middle()),
        axes.position(head.of("Nz")),
        axes.position(head.of("Iz")),
        axes.position(head.of("RPA")),
        axes.position(head.of("LPA")));
  }
}
