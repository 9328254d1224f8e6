package stipple.evenness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IsotropyTest {

  private static final int COUNT = 40_000;
  private static final SurfacePoints BALL = ball();
  private static final TwoNearest ON_BALL = TwoNearest.of(BALL);

  /// Rain on a ball of radius 1.
  private static SurfacePoints ball() {
    var chance = new SplittableRandom(1);
    var x = new double[COUNT];
    var y = new double[COUNT];
    var z = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      double angle = 2 * Math.PI * chance.nextDouble();
      z[i] = 2 * chance.nextDouble() - 1;
      double radius = Math.sqrt(1 - z[i] * z[i]);
      x[i] = radius * Math.cos(angle);
      y[i] = radius * Math.sin(angle);
    }
    return new SurfacePoints(x, y, z);
  }

  @Test
  void rain_on_a_ball_is_alike_up_and_around() {
    var up = new double[3][COUNT];
    var around = new double[3][COUNT];
    for (int i = 0; i < COUNT; i++) {
      double radius = Math.hypot(BALL.x()[i], BALL.y()[i]);
      around[0][i] = -BALL.y()[i] / radius;
      around[1][i] = BALL.x()[i] / radius;
      up[0][i] = -BALL.z()[i] * around[1][i];
      up[1][i] = BALL.z()[i] * around[0][i];
      up[2][i] = radius;
    }

    double ratio =
        Isotropy.of(
            ON_BALL,
            i -> BALL.z()[i] > -0.9,
            Component.along(BALL, up[0], up[1], up[2]),
            Component.along(BALL, around[0], around[1], around[2]));

    assertThat(ratio).isCloseTo(1, within(0.01));
  }

  @Test
  void rain_on_a_ball_lies_as_rain_on_a_plane() {
    double density = COUNT / (4 * Math.PI);

    var spacing = ON_BALL.spacing(i -> true, i -> density);

    assertThat(spacing.meanRho()).isCloseTo(0.4653, within(0.004));
    assertThat(spacing.cvNn()).isCloseTo(0.5227, within(0.01));
  }

  @Test
  void a_picture_seen_aslant_halves_one_direction() {
    var plane = PointSets.jittered(130, 130, 2);
    var neighbours =
        TwoNearest.of(new SurfacePoints(plane.x(), plane.y(), new double[plane.count()]));
    var slanted = Arrays.stream(plane.y()).map(at -> at / 2).toArray();

    double straight =
        Isotropy.of(neighbours, i -> true, Component.in(plane.y()), Component.in(plane.x()));
    double aslant =
        Isotropy.of(neighbours, i -> true, Component.in(slanted), Component.in(plane.x()));

    assertThat(straight).isCloseTo(1, within(0.02));
    assertThat(aslant).isCloseTo(straight / 2, within(1e-12));
  }

  @Test
  void darts_kept_apart_and_then_stretched_are_told_from_even_ones() {
    var darts = darts(3000, 0.0135);
    var stretched = Arrays.stream(darts.y()).map(at -> at * 1.61).toArray();

    assertThat(meridionalShare(darts.x(), darts.y())).isCloseTo(1, within(0.03));
    assertThat(meridionalShare(darts.x(), stretched)).isLessThan(0.9);
  }

  private static double meridionalShare(double[] x, double[] y) {
    var neighbours = TwoNearest.of(new SurfacePoints(x, y, new double[x.length]));
    return Isotropy.of(neighbours, i -> true, Component.in(y), Component.in(x));
  }

  /// Darts thrown at a unit square; one that hits nearer to another than allowed is thrown again.
  private static Points darts(int count, double apart) {
    var chance = new SplittableRandom(3);
    var x = new double[count];
    var y = new double[count];
    for (int i = 0; i < count; ) {
      x[i] = chance.nextDouble();
      y[i] = chance.nextDouble();
      int dart = i;
      boolean free =
          IntStream.range(0, i).allMatch(j -> Math.hypot(x[j] - x[dart], y[j] - y[dart]) >= apart);
      i = free ? i + 1 : i;
    }
    return new Points(x, y, Patch.window(1, 1));
  }

  @Test
  void the_two_nearest_are_those_a_search_through_all_finds() {
    for (int dot = 0; dot < COUNT; dot += 997) {
      int from = dot;
      var all =
          IntStream.range(0, COUNT)
              .filter(i -> i != from)
              .mapToDouble(i -> BALL.distanceSquared(from, i))
              .sorted()
              .limit(2)
              .toArray();
      assertThat(BALL.distanceSquared(dot, ON_BALL.first(dot))).isEqualTo(all[0]);
      assertThat(BALL.distanceSquared(dot, ON_BALL.second(dot))).isEqualTo(all[1]);
    }
  }

  @Test
  void dots_on_a_line_or_on_one_spot_have_neighbours_too() {
    var line = IntStream.range(0, 1000).mapToDouble(i -> i * i).toArray();
    var onLine = TwoNearest.of(new SurfacePoints(line, new double[1000], new double[1000]));
    var spot = TwoNearest.of(new SurfacePoints(new double[3], new double[3], new double[3]));

    assertThat(onLine.first(500)).isEqualTo(499);
    assertThat(onLine.second(500)).isEqualTo(501);
    assertThat(onLine.distance(999)).isEqualTo(999 * 999 - 998 * 998);
    assertThat(spot.distance(2)).isZero();
  }

  @Test
  void what_cannot_be_judged_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SurfacePoints(new double[2], new double[2], new double[2]));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new SurfacePoints(new double[3], new double[] {0, 1, Double.NaN}, new double[3]))
        .withMessageStartingWith("Dot 2 must lie somewhere");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ON_BALL.spacing(i -> true, i -> 0))
        .withMessageContaining("density above 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ON_BALL.spacing(i -> false, i -> 1))
        .withMessageContaining("got none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Isotropy.of(ON_BALL, i -> false, (a, b) -> 1, (a, b) -> 1))
        .withMessageContaining("got none");
  }
}
