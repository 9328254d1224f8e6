package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// The chart for dots: round spots stay round, areas stay areas, every point is found again.
class ConformalChartTest {

  static final ConformalChart CHART = ConformalChart.of(ScalpMapTest.MAP);
  private static final double ROUND_ENOUGH = 1.005;

  @Test
  void a_round_spot_of_the_chart_is_round_on_the_head() {
    assertThat(worstStretch(CHART)).isLessThan(ROUND_ENOUGH);
  }

  @Test
  void so_it_is_on_heads_of_any_make() {
    var random = new Random(7);
    for (int i = 0; i < 4; i++) {
      assertThat(worstStretch(ConformalChart.of(ScalpMap.of(head(random)), 255)))
          .isLessThan(ROUND_ENOUGH);
    }
  }

  @Test
  void the_stereographic_picture_alone_would_not_do() {
    assertThat(worstStretch(PlainCharts::stereographic)).isGreaterThan(1.03);
    assertThat(worstStretch(PlainCharts::equalArea)).isGreaterThan(1.3);
  }

  @Test
  void the_skin_of_all_chart_cells_is_the_area_of_the_map() {
    for (double rho : new double[] {0.25, 0.6, 1}) {
      double table = ScalpMapTest.disc(ScalpMapTest.MAP, rho);
      assertThat(skinCm2(CHART, rho)).isCloseTo(table, within(table * 1e-3));
    }
    assertThat(CHART.areaFactor(0, 0)).isCloseTo(1, within(1e-6));
  }

  @Test
  void from_the_map_to_the_chart_and_back_moves_nothing() {
    for (int i = 0; i <= 100; i++) {
      for (int j = 0; j < 30; j++) {
        var point = ScalpPoint.polar(i / 100.0, -3.1 + 0.21 * j);
        var at = CHART.fromArc(point);
        var back = CHART.toArc(at.p(), at.q());
        var place = ScalpMapTest.MAP.at(point);
        assertThat(ScalpMapTest.MAP.at(back).distanceMm(place)).isLessThan(1e-4);
        assertThat(CHART.positionMm(at.p(), at.q()).distanceMm(place)).isLessThan(0.02);
      }
    }
  }

  @Test
  void the_chart_reaches_beyond_the_rim_in_front_and_behind() {
    assertThat(CHART.fromArc(new ScalpPoint(0, 1.1)).q()).isGreaterThan(20);
    assertThat(CHART.fromArc(new ScalpPoint(0, -1.1)).q()).isLessThan(-20);
    assertThat(CHART.fromArc(new ScalpPoint(1, 0)).p()).isLessThan(CHART.halfWidthCm());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHART.fromArc(new ScalpPoint(1.1, 0)))
        .withMessageContaining("beyond the chart");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHART.areaFactor(CHART.halfWidthCm(), CHART.halfWidthCm()))
        .withMessageContaining("must lie on the scalp");
  }

  @Test
  void left_mirrors_right_to_the_last_bit() {
    int last = CHART.nodes() - 1;
    for (int row = 0; row <= last; row += 3) {
      for (int column = 0; column < last / 2; column += 3) {
        int other = last - column;
        assertThat(CHART.areaFactorAt(other, row)).isEqualTo(CHART.areaFactorAt(column, row));
        if (CHART.isValid(column, row)) {
          assertThat(CHART.arcAt(other, row)).isEqualTo(CHART.arcAt(column, row).mirrored());
          assertThat(CHART.positionMmAt(other, row).xMm())
              .isEqualTo(-CHART.positionMmAt(column, row).xMm());
        }
      }
    }
  }

  @Test
  void the_same_head_gives_the_same_chart() {
    var again = ConformalChart.of(ScalpMap.of(ScalpMapTest.REFERENCE));
    assertThat(again.halfWidthCm()).isEqualTo(CHART.halfWidthCm());
    for (int row = 0; row < CHART.nodes(); row++) {
      for (int column = 0; column < CHART.nodes(); column++) {
        if (again.areaFactorAt(column, row) != CHART.areaFactorAt(column, row)
            || !again.positionMmAt(column, row).equals(CHART.positionMmAt(column, row))) {
          throw new AssertionError("another node " + column + ", " + row);
        }
      }
    }
  }

  @Test
  void on_a_ball_the_chart_is_the_stereographic_one() {
    double radiusCm = 9;
    var ball = new Egg.Constants(90, 90, 90, 90, 90, 2, 2, 0, 0, 35);
    var map = ScalpMap.of(new HeadModel(Scale.NONE, Symmetric3.ZERO, HeadModel.Origin.TAPES), ball);
    var chart = ConformalChart.of(map, 255);
    for (int row = 1; row < 254; row += 4) {
      for (int column = 1; column < 254; column += 4) {
        if (chart.isValid(column, row)) {
          double re = chart.nodeCm(row) / radiusCm;
          double im = chart.nodeCm(column) / radiusCm;
          double grown = 1 + (re * re + im * im) / 4;
          assertThat(chart.areaFactorAt(column, row)).isCloseTo(1 / (grown * grown), within(1e-6));
          assertThat(chart.positionMmAt(column, row).xMm())
              .isCloseTo(90 * im / grown, within(1e-4));
        }
      }
    }
  }

  static HeadModel head(Random random) {
    var scale =
        new Scale(
            0.85 + 0.3 * random.nextDouble(),
            0.85 + 0.3 * random.nextDouble(),
            0.85 + 0.3 * random.nextDouble());
    return new HeadModel(scale, Symmetric3.ZERO, HeadModel.Origin.TAPES);
  }

  // summed on a grid of its own, three times as fine as the nodes
  private static double skinCm2(ConformalChart chart, double rho) {
    double cell = chart.halfWidthCm() / 765;
    double sum = 0;
    for (int row = -765; row < 765; row++) {
      for (int column = 0; column < 765; column++) {
        double p = (column + 0.5) * cell;
        double q = (row + 0.5) * cell;
        if (chart.covers(p, q) && chart.toArc(p, q).rho() <= rho) {
          sum += 2 * cell * cell * chart.areaFactor(p, q);
        }
      }
    }
    return sum;
  }

  /// The worst ratio of largest to smallest stretch up to the rim, by differences from node to
  /// node.
  static double worstStretch(ConformalChart chart) {
    double worst = 0;
    for (int row = 1; row < chart.nodes() - 1; row += 2) {
      for (int column = 1; column < chart.nodes() - 1; column += 2) {
        if (chart.isValid(column, row) && chart.arcAt(column, row).rho() <= 1) {
          worst =
              Math.max(
                  worst,
                  PlainCharts.stretch(
                      chart.positionMmAt(column - 1, row),
                      chart.positionMmAt(column + 1, row),
                      chart.positionMmAt(column, row - 1),
                      chart.positionMmAt(column, row + 1)));
        }
      }
    }
    return worst;
  }

  private static double worstStretch(PlainCharts.Chart chart) {
    double worst = 0;
    for (int i = -30; i <= 30; i++) {
      for (int j = -30; j <= 30; j++) {
        double p = 0.06 * i + 0.01;
        double q = 0.06 * j + 0.01;
        if (p * p + q * q < 3) {
          double off = 1e-3;
          worst =
              Math.max(
                  worst,
                  PlainCharts.stretch(
                      chart.at(p - off, q),
                      chart.at(p + off, q),
                      chart.at(p, q - off),
                      chart.at(p, q + off)));
        }
      }
    }
    return worst;
  }
}
