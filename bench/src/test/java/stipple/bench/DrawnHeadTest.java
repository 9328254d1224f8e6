package stipple.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stipple.scalp.HeadModel;
import stipple.scalp.Scale;
import stipple.scalp.TapeLine;
import stipple.scalp.Tapes;

class DrawnHeadTest {

  private static final HeadModel MEAN = HeadModel.known(new Scale(0.96, 1.02, 1.01));

  @Test
  void heads_scatter_as_they_say_and_the_hand_as_the_engine_believes() {
    var chance = new Random(20_260_711);
    var sizes = new ArrayList<Double>();
    var shapes = new ArrayList<Double>();
    var slips = new ArrayList<Double>();
    for (int i = 0; i < 500; i++) {
      var head = DrawnHead.around(MEAN, chance);
      double across = Math.log(head.truth().scale().across() / MEAN.scale().across());
      double along = Math.log(head.truth().scale().along() / MEAN.scale().along());
      double up = Math.log(head.truth().scale().up() / MEAN.scale().up());
      sizes.add((across + along + up) / 3);
      shapes.add((across - along) / Math.sqrt(2));
      double read = head.all(2).onSkinMm(TapeLine.NASION_TO_INION);
      slips.add(Math.log(read / head.truth().tapeMm(TapeLine.NASION_TO_INION)));
    }
    assertThat(sd(sizes)).isCloseTo(DrawnHead.SIZE_SD, within(0.003));
    assertThat(sd(shapes)).isCloseTo(DrawnHead.SHAPE_SD, within(0.0025));
    double hand = Tapes.repeatability(TapeLine.NASION_TO_INION) / Math.sqrt(2);
    assertThat(sd(slips)).isCloseTo(hand, within(0.0015));
  }

  @Test
  void the_same_seed_draws_the_same_heads() {
    assertThat(DrawnHead.around(MEAN, new Random(5)).all(1))
        .isEqualTo(DrawnHead.around(MEAN, new Random(5)).all(1));
  }

  @Test
  void one_tape_is_the_circumference() {
    assertThat(DrawnHead.around(MEAN, new Random(6)).aroundOnce().readings())
        .containsOnlyKeys(TapeLine.CIRCUMFERENCE);
  }

  @Test
  void one_simulated_head_has_a_figure_for_every_way_to_measure_it() {
    assertThat(new SimulatedHeads(1).figures())
        .extracting(Figure::of)
        .contains("simulated.C-once", "simulated.three-once", "simulated.three-twice.crown");
  }

  private static double sd(List<Double> all) {
    return Spread.of(all.stream().mapToDouble(one -> one)).sd();
  }
}
