package stipple.bench.durations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stipple.duration.Predictive;
import stipple.number.Normal;

class ScoresTest {

  @Test
  void the_crps_of_a_lognormal_is_its_closed_form() {
    var curve = new Curves().lognormal(4.5, 0.4);
    for (double came : new double[] {30, 70, 90, 130, 260}) {
      assertThat(curve.crps(came)).isCloseTo(closedForm(4.5, 0.4, came), within(0.05));
    }
  }

  @Test
  void the_crps_of_a_single_number_is_its_miss() {
    var scores = new Scores();
    scores.add(Predictive.of(100, 100), 130);
    scores.add(Predictive.of(100, 100), 90);
    assertThat(scores.crps()).isEqualTo(20);
    assertThat(scores.mae()).isEqualTo(20);
    assertThat(scores.told()).extracting(Scores.Score::figure).doesNotContain("below-p10");
  }

  @Test
  void a_bound_that_is_missed_costs_its_level() {
    assertThat(Scores.pinball(0.9, 100, 110)).isCloseTo(9, within(1e-12));
    assertThat(Scores.pinball(0.9, 100, 90)).isCloseTo(1, within(1e-12));
  }

  @Test
  void draws_from_the_curve_itself_are_below_it_as_often_as_promised() {
    var chance = new Chance(7);
    var curve = new Curves().lognormal(4, 0.5);
    var scores = new Scores();
    for (int i = 0; i < 5_000; i++) {
      scores.add(curve, chance.lognormal(Math.exp(4), 0.5));
    }
    assertThat(scores.below(0.1)).isCloseTo(0.1, within(0.013));
    assertThat(scores.below(0.5)).isCloseTo(0.5, within(0.021));
    assertThat(scores.below(0.9)).isCloseTo(0.9, within(0.013));
    assertThat(scores.chiSquare()).isLessThan(25);
    assertThat(told(scores, "below-p10-low")).isLessThan(told(scores, "below-p10"));
    assertThat(told(scores, "below-p10-high")).isGreaterThan(told(scores, "below-p10"));
  }

  @Test
  void students_curve_with_seven_degrees_is_the_one_of_the_tables() {
    assertThat(Seven.point(0.975)).isCloseTo(2.364624, within(1e-6));
    assertThat(Seven.point(0.9)).isCloseTo(1.414924, within(1e-6));
    assertThat(Seven.shareBelow(0)).isEqualTo(0.5);
  }

  @Test
  void a_bent_curve_puts_right_what_lay_too_often_outside() {
    var distances = new ArrayList<Double>();
    for (int i = 0; i < 4_000; i++) {
      distances.add(2 * Seven.point((i + 0.5) / 4_000));
    }
    var points = Shape.of(distances.stream().mapToDouble(Double::doubleValue).toArray()).points();
    assertThat(points[(int) (0.9 * Curves.STEPS)]).isCloseTo(2 * 1.4149, within(0.15));
    assertThat(points).isSorted();
  }

  private static double told(Scores scores, String figure) {
    List<Scores.Score> told = scores.told();
    return told.stream()
        .filter(one -> one.figure().equals(figure))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static double closedForm(double mean, double sd, double came) {
    double z = (Math.log(came) - mean) / sd;
    double half = Math.exp(mean + sd * sd / 2);
    return came * (2 * Normal.shareBelow(z) - 1)
        - 2 * half * (Normal.shareBelow(z - sd) + Normal.shareBelow(sd / Math.sqrt(2)) - 1);
  }
}
