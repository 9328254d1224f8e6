package stipple.evenness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CellsTest {

  @Test
  void cells_cover_the_torus_once() {
    var rain = PointSets.poisson(20_000, 4, Patch.torus(3, 2));

    assertThat(Arrays.stream(Cells.of(rain).areas()).sum()).isCloseTo(6, within(1e-11));
  }

  @Test
  void three_dots_are_enough() {
    var three =
        new Points(new double[] {0.1, 0.5, 0.8}, new double[] {0.2, 0.9, 0.4}, Patch.torus(1, 1));

    assertThat(Arrays.stream(Cells.of(three).areas()).sum()).isCloseTo(1, within(1e-14));
  }

  @Test
  void crowded_corners_and_dots_on_one_line_keep_the_ground_whole() {
    var corner = PointSets.poisson(2000, 5, Patch.torus(1, 1));
    var x = Arrays.stream(corner.x()).map(at -> at * at * at * 0.1).toArray();
    var line = new double[2000];
    Arrays.fill(line, 0.5);

    assertThat(Arrays.stream(Cells.of(new Points(x, corner.y(), corner.patch())).areas()).sum())
        .isCloseTo(1, within(1e-11));
    assertThat(Arrays.stream(Cells.of(new Points(corner.x(), line, corner.patch())).areas()).sum())
        .isCloseTo(1, within(1e-11));
  }

  @Test
  void nearest_dots_are_those_a_search_through_all_finds() {
    var rain = PointSets.poisson(700, 6, Patch.torus(2, 1));

    var found = Cells.of(rain).nearest();

    for (int i = 0; i < rain.count(); i++) {
      assertThat(found[i]).isCloseTo(nearest(rain, i), within(1e-14));
    }
  }

  private static double nearest(Points points, int dot) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < points.count(); i++) {
      double dx = Math.abs(points.x()[i] - points.x()[dot]);
      double dy = Math.abs(points.y()[i] - points.y()[dot]);
      double around = Math.hypot(Math.min(dx, 2 - dx), Math.min(dy, 1 - dy));
      least = i == dot ? least : Math.min(least, around);
    }
    return least;
  }

  @Test
  void no_dot_lies_inside_the_largest_empty_circle_and_none_larger_is_empty() {
    var rain = PointSets.poisson(500, 7, Patch.torus(1, 1));
    double reach = Sample.largest(Cells.of(rain).reaches());

    double farthest = 0;
    for (int i = 0; i < 400 * 400; i++) {
      double atX = (i % 400) / 400.0;
      double atY = Math.floorDiv(i, 400) / 400.0;
      double least = 1;
      for (int p = 0; p < rain.count(); p++) {
        double dx = Math.abs(rain.x()[p] - atX);
        double dy = Math.abs(rain.y()[p] - atY);
        dx = Math.min(dx, 1 - dx);
        dy = Math.min(dy, 1 - dy);
        least = Math.min(least, dx * dx + dy * dy);
      }
      farthest = Math.max(farthest, least);
    }

    assertThat(Math.sqrt(farthest)).isLessThanOrEqualTo(reach).isCloseTo(reach, within(0.002));
  }

  @Test
  void two_dots_on_one_spot_are_seen() {
    var twice =
        new Points(new double[] {0.1, 0.1, 0.8}, new double[] {0.2, 0.2, 0.4}, Patch.torus(1, 1));

    assertThat(Cells.of(twice).nearest()).startsWith(0, 0);
  }
}
