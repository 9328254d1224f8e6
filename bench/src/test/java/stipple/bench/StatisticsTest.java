package stipple.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  private record Reading(String person, double mm) {}

  private record Point(double x, double y, double z) {}

  @Test
  void a_spread_leaves_out_what_is_not_a_number() {
    var spread = Spread.of(DoubleStream.of(2, Double.NaN, 4, 6));
    assertThat(spread).isEqualTo(new Spread(3, 4, 2));
  }

  @Test
  void within_a_person_only_his_own_readings_are_compared() {
    var readings =
        List.of(
            new Reading("a", 350),
            new Reading("a", 354),
            new Reading("b", 400),
            new Reading("c", 300),
            new Reading("c", 300),
            new Reading("c", Double.NaN));
    var pooled = WithinPerson.of(readings, Reading::person, Reading::mm);
    assertThat(pooled).isEqualTo(new WithinPerson(2, 2));
  }

  @Test
  void the_deviation_that_was_drawn_comes_back_within_its_target() {
    var chance = new Random(20_260_711);
    var readings = new ArrayList<Reading>();
    for (int i = 0; i < 600; i++) {
      readings.add(new Reading("p" + i % 200, 300 + i % 200 + 7 * chance.nextGaussian()));
    }
    var pooled = WithinPerson.of(readings, Reading::person, Reading::mm);
    assertThat(pooled.freedom()).isEqualTo(400);
    assertThat(pooled.around(7).verdict(pooled.sd())).isEqualTo("pass");
    assertThat(pooled.around(9).verdict(pooled.sd())).isEqualTo("fail");
  }

  @Test
  void a_plane_through_points_of_a_plane_is_that_plane() {
    var points = new ArrayList<Point>();
    for (int i = 0; i < 20; i++) {
      double y = i * i % 7;
      points.add(new Point(i, y, 5 + 2.0 * i - 3 * y));
    }
    var plane = Plane.through(points, Point::x, Point::y, Point::z);
    assertThat(plane.slopeX()).isCloseTo(2, within(1e-12));
    assertThat(plane.slopeY()).isCloseTo(-3, within(1e-12));
    assertThat(plane.at(100, 1)).isCloseTo(202, within(1e-9));
  }

  @Test
  void a_figure_stands_beside_its_target_and_never_breaks_the_json() {
    var over = new Figure("start", "p95", 21, "ms", 3, Target.atMost(20));
    assertThat(over.asRow()).contains("≤ 20").endsWith("fail");
    assertThat(new Figure("a", "mean", 1.5, "mm", 1).asRow()).endsWith("n 1");
    assertThat(new Figure("a", "sd", Double.NaN, "mm", 1).asJson()).contains("\"value\":null");
    assertThat(Target.between(0.62, 0.72).said()).isEqualTo("0.62–0.72");
    assertThat(Target.atMost(1).verdict(Double.NaN)).isEqualTo("fail");
  }
}
