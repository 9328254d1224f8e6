package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A jittered hexagonal pattern laid in the chart is as wide as it is long on the head, everywhere.
///
/// The engine for dots repeats this with its own dots.
class ChartIsotropyTest {

  private static final double SPACING_CM = 0.3;
  private static final double[] BANDS = {0.25, 0.5, 0.75, 0.95};
  private static final int SECTORS = 8;
  private final double[] down = new double[BANDS.length * SECTORS];
  private final double[] round = new double[BANDS.length * SECTORS];

  @Test
  void neighbours_are_as_far_apart_down_the_head_as_round_it() {
    var chart = ConformalChartTest.CHART;
    double w = chart.halfWidthCm();
    lay((p, q) -> chart.covers(p, q) ? chart.positionMm(p, q) : null, w, SPACING_CM);
    assertThat(ratios().min().orElseThrow()).isGreaterThan(0.98);
    assertThat(ratios().max().orElseThrow()).isLessThan(1.02);
  }

  @Test
  void on_an_equal_area_chart_they_are_not() {
    lay((p, q) -> p * p + q * q < 2.9 ? PlainCharts.equalArea(p, q) : null, 2, 0.03);
    assertThat(ratios().max().orElseThrow()).isGreaterThan(1.25);
  }

  // one for each band of the way to the rim and each sector round the crown
  private DoubleStream ratios() {
    return IntStream.range(0, down.length).mapToDouble(i -> Math.sqrt(down[i] / round[i]));
  }

  private interface Laid {
    @org.jspecify.annotations.Nullable
    Position at(double p, double q);
  }

  private void lay(Laid chart, double halfWidth, double spacing) {
    var random = new Random(11);
    int lines = (int) (halfWidth / spacing / 0.8660254) - 1;
    int[][] neighbours = {{1, 0}, {0, 1}, {-1, 1}};
    var laid = new Position[2 * lines + 1][2 * lines + 1];
    for (int i = -lines; i <= lines; i++) {
      for (int j = -lines; j <= lines; j++) {
        double p = spacing * (i + j / 2.0 + 0.2 * random.nextDouble() - 0.1);
        double q = spacing * (0.8660254 * j + 0.2 * random.nextDouble() - 0.1);
        var place = chart.at(p, q);
        if (place != null) {
          laid[i + lines][j + lines] = place;
        }
      }
    }
    for (int i = 1; i < 2 * lines; i++) {
      for (int j = 1; j < 2 * lines; j++) {
        for (var by : neighbours) {
          if (laid[i][j] != null && laid[i + by[0]][j + by[1]] != null) {
            count(laid[i][j], laid[i + by[0]][j + by[1]]);
          }
        }
      }
    }
  }

  // splits the way to a neighbour into the part down from the crown and the part square to it
  private void count(Position here, Position there) {
    var point = ScalpMapTest.MAP.pointOf(here);
    int band = 0;
    while (band < BANDS.length && point.rho() > BANDS[band]) {
      band++;
    }
    if (band == BANDS.length || point.rho() < 0.02) {
      return;
    }
    var frame = ScalpMapTest.MAP.frame();
    var ray = Direction.from(frame.middle(), here);
    double azimuth = frame.azimuth(ray);
    var aside = frame.direction(Math.PI / 2, azimuth + Math.PI / 2);
    var facing = ScalpMapTest.MAP.facing(point);
    var meridian = aside.cross(facing);
    var parallel = facing.cross(meridian);
    double x = there.xMm() - here.xMm();
    double y = there.yMm() - here.yMm();
    double z = there.zMm() - here.zMm();
    int sector = Math.floorMod((int) Math.floor(point.bearingRad() / Math.PI * 4), SECTORS);
    int cell = band * SECTORS + sector;
    double along = x * meridian.x() + y * meridian.y() + z * meridian.z();
    double across = x * parallel.x() + y * parallel.y() + z * parallel.z();
    down[cell] += along * along;
    round[cell] += across * across;
  }
}
