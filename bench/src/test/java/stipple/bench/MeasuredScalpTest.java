package stipple.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stipple.bench.heads.Place;
import stipple.scalp.AreaReckoning;
import stipple.scalp.HeadModel;
import stipple.scalp.Position;
import stipple.scalp.Scale;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;
import stipple.scalp.ScalpRegion;

/// Skin through scattered places, held against the engine: both reckon the same areas of one head.
class MeasuredScalpTest {

  private static final HeadModel HEAD = HeadModel.known(new Scale(0.95, 1.03, 1.01));
  private static final ScalpMap MAP = ScalpMap.of(HEAD);

  @Test
  void places_of_a_head_of_the_model_give_the_areas_of_the_model() {
    var scalp =
        new MeasuredScalp(
            new MeasuredSkin(places(), HEAD.middle()),
            MAP.at(new ScalpPoint(0, 1)),
            MAP.at(new ScalpPoint(0, -1)),
            MAP.at(new ScalpPoint(1, 0)),
            MAP.at(new ScalpPoint(-1, 0)));
    var measured = scalp.cm2();
    var model = AreaReckoning.on(MAP);
    for (var region : ScalpRegion.values()) {
      double cm2 = model.cm2(region.shape());
      assertThat(measured.get(region)).as(region.name()).isCloseTo(cm2, within(0.01 * cm2));
    }
    double all = measured.values().stream().mapToDouble(one -> one).sum();
    assertThat(all).isCloseTo(model.cm2(stipple.scalp.HairRim.inside()), within(0.003 * all));
  }

  @Test
  void the_skin_goes_through_every_place() {
    var skin = new MeasuredSkin(places(), HEAD.middle());
    for (var place : places()) {
      double far = place.distanceMm(HEAD.middle());
      var found =
          skin.at(
              (place.xMm() - HEAD.middle().xMm()) / far,
              (place.yMm() - HEAD.middle().yMm()) / far,
              (place.zMm() - HEAD.middle().zMm()) / far);
      assertThat(found.distanceMm(place)).isLessThan(1e-6);
    }
  }

  @Test
  void the_axes_run_through_the_ears_and_lift_the_nasion_by_eight_degrees() {
    var axes = new HeadAxes(new Place(-80, 3, 1), new Place(74, 3, 1), new Place(-3, 98, -20));
    assertThat(axes.position(new Place(-3, 3, 1)).distanceMm(new Position(0, 0, 0)))
        .isLessThan(1e-9);
    assertThat(axes.position(new Place(74, 3, 1)).distanceMm(new Position(77, 0, 0)))
        .isLessThan(1e-9);
    var nasion = axes.position(new Place(-3, 98, -20));
    assertThat(nasion.xMm()).isCloseTo(0, within(1e-9));
    assertThat(Math.toDegrees(Math.atan2(nasion.zMm(), nasion.yMm()))).isCloseTo(8, within(1e-9));
  }

  // As sparse as electrodes: rings a fifteenth of the way apart.
  private static List<Position> places() {
    var places = new ArrayList<Position>();
    places.add(MAP.at(new ScalpPoint(0, 0)));
    for (int ring = 1; ring <= 10; ring++) {
      int count = 3 * ring + 3;
      for (int i = 0; i < count; i++) {
        places.add(MAP.at(ScalpPoint.polar(0.105 * ring, 2 * Math.PI * (i + 0.3) / count)));
      }
    }
    return places;
  }
}
