package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The edge: how unevenly it runs and how the density rises behind it.
class EdgeTest {

  private static final ScalpMap MAP = ScalpMapTest.MAP;
  private static final LaidHairline LAID = HairlineCurveTest.GARG.on(MAP);

  @Test
  void the_same_seed_draws_the_same_line_and_another_seed_another() {
    var first = LAID.drawn(Irregularity.usual(3));
    var again = LAID.drawn(Irregularity.usual(3));
    var other = LAID.drawn(Irregularity.usual(4));
    assertThat(again.us()).isEqualTo(first.us());
    assertThat(again.vs()).isEqualTo(first.vs());
    assertThat(other.us()).isNotEqualTo(first.us());
  }

  @Test
  void the_line_is_even_at_the_temples() {
    var drawn = LAID.drawn(Irregularity.usual(3));
    int last = drawn.size() - 1;
    assertThat(offMm(drawn, 0)).isZero();
    assertThat(offMm(drawn, last)).isZero();
    assertThat(offMm(drawn, 4)).isLessThan(0.1);
    assertThat(offMm(drawn, last - 4)).isLessThan(0.1);
  }

  @Test
  void it_moves_as_far_as_it_says_and_square_to_the_line() {
    double squares = 0;
    double most = 0;
    int count = 0;
    for (int seed = 0; seed < 8; seed++) {
      var irregularity = Irregularity.usual(seed);
      double[] offsets = irregularity.offsetsMm(along(), LAID.middle());
      var drawn = LAID.drawn(irregularity);
      for (int i = 50; i < drawn.size() - 50; i++) {
        double off = offMm(drawn, i);
        assertThat(off).isCloseTo(Math.abs(offsets[i]), within(0.08));
        squares += off * off;
        most = Math.max(most, off);
        count++;
      }
    }
    assertThat(most).isBetween(1.8, 2.7);
    assertThat(Math.sqrt(squares / count)).isCloseTo(Irregularity.usual(1).rmsMm(), within(0.12));
  }

  @Test
  void left_and_right_differ_and_meet_in_the_middle() {
    var irregularity = Irregularity.usual(9);
    double[] offsets = irregularity.offsetsMm(along(), LAID.middle());
    int middle = LAID.middle();
    double apart = 0;
    for (int i = 1; i < middle; i++) {
      apart = Math.max(apart, Math.abs(offsets[middle - i] - offsets[middle + i]));
      assertThat(Math.abs(offsets[i] - offsets[i - 1])).isLessThan(0.5);
    }
    assertThat(apart).isGreaterThan(1);
    assertThat(offsets[middle + 1]).isCloseTo(offsets[middle - 1], within(0.3));
  }

  @Test
  void behind_is_up_and_back() {
    var steps = new BehindSteps(LAID, 8);
    assertThat(steps.v(LAID.middle())).isCloseTo(-1 / MAP.rimMm(0), within(3e-5));
    assertThat(steps.u(LAID.middle())).isCloseTo(0, within(1e-5));
  }

  @Test
  void the_density_rises_from_edge_to_body_and_is_nothing_before() {
    var feather = Edge.of(EdgeStyle.NATURAL).feather(90);
    assertThat(feather.perCm2(-0.001)).isZero();
    assertThat(feather.perCm2(0)).isEqualTo(45);
    assertThat(feather.perCm2(4)).isCloseTo(67.5, within(1e-9));
    assertThat(feather.perCm2(8)).isEqualTo(90);
    assertThat(feather.perCm2(60)).isEqualTo(90);
    assertThat(new Feather(45, 90, 0).perCm2(0)).isEqualTo(90);
  }

  @Test
  void the_mean_of_the_first_millimetres_is_that_of_the_rise() {
    for (double width : new double[] {0, 2, 3, 8, 15}) {
      var feather = new Feather(48, 90, width);
      double sum = 0;
      for (int i = 0; i < 3000; i++) {
        sum += feather.perCm2((i + 0.5) / 1000);
      }
      assertThat(feather.meanPerCm2(3)).isCloseTo(sum / 3000, within(1e-4));
    }
  }

  @Test
  void softer_edges_are_wider_and_less_even() {
    var softer = Edge.of(EdgeStyle.SOFT);
    for (var style : List.of(EdgeStyle.NATURAL, EdgeStyle.DEFINED, EdgeStyle.SHARP)) {
      var harder = Edge.of(style);
      assertThat(softer.featherMm()).isGreaterThan(harder.featherMm());
      assertThat(softer.irregularity(1).rmsMm()).isGreaterThan(harder.irregularity(1).rmsMm());
      assertThat(softer.perCm2()).isLessThanOrEqualTo(harder.perCm2()).isBetween(38.0, 78.0);
      softer = harder;
    }
  }

  private static double[] along() {
    double[] along = new double[LAID.line().size()];
    for (int i = 0; i < along.length; i++) {
      along[i] = LAID.alongMm(i);
    }
    return along;
  }

  private static double offMm(MapLine drawn, int i) {
    return MAP.at(drawn.at(i)).distanceMm(MAP.at(LAID.line().at(i)));
  }
}
