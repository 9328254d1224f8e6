package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stipple.evenness.Cells;
import stipple.evenness.Evenness;
import stipple.evenness.KolmogorovSmirnov;
import stipple.evenness.Patch;
import stipple.evenness.Points;
import stipple.evenness.Spacing;
import stipple.number.Seed;

/// The laws of laying on flat ground: how many dots, where, and which.
class LayingTest {

  private static final TilePlacing PLAIN = new TilePlacing(0, 0, 0);
  private static final TilePlacing MOVED = TilePlacing.of(new Seed(11));
  private static final Ground GROUND = Ground.ofFourTiles(Tiles.QUARTER, MOVED);

  @ParameterizedTest
  @ValueSource(doubles = {20, 333.5, 1500, 5000, 12000, 16384})
  void there_are_as_many_dots_as_the_field_wishes(double threshold) {
    int count = GROUND.lay((p, q) -> threshold).count();
    double expected = 4 * threshold;
    assertThat(Math.abs(count - expected)).isLessThanOrEqualTo(4 * Math.sqrt(0.1 * expected));
  }

  @Test
  void on_whole_tiles_they_are_as_many_to_the_dot() {
    for (int threshold : new int[] {1, 2, 17, 500, 16384}) {
      assertThat(GROUND.lay((p, q) -> (double) threshold).count()).isEqualTo(4 * threshold);
    }
  }

  @Test
  void every_share_of_the_scores_holds_as_many_dots() {
    var dots = GROUND.lay((p, q) -> 4000 + 2000 * p + 1000 * q * q);
    for (double share : new double[] {0.2, 0.4, 0.7, 0.9}) {
      double below = Arrays.stream(dots.scores(), 0, dots.count()).filter(t -> t < share).count();
      assertThat(Math.abs(below - share * dots.count()))
          .isLessThanOrEqualTo(4 * Math.sqrt(0.1 * below));
    }
    assertThat(Arrays.stream(dots.scores(), 0, dots.count())).allMatch(t -> t > 0 && t < 1);
  }

  @Test
  void along_a_ramp_the_dots_grow_denser_as_wished() {
    var dots = GROUND.lay((p, q) -> 6000 + 5000 * p);
    double[] at = new double[dots.count()];
    for (int dot = 0; dot < at.length; dot++) {
      at[dot] = dots.p(dot);
    }
    assertThat(KolmogorovSmirnov.of(at, p -> (6000 * (p + 1) + 2500 * (p * p - 1)) / 12000))
        .isLessThanOrEqualTo(0.5);
  }

  @Test
  void across_a_soft_edge_every_strip_has_what_it_should() {
    var ground = new Ground(Tiles.QUARTER, MOVED, 513, 1, 1);
    var dots = ground.lay((p, q) -> 8000 * smooth((p + 0.4) / 0.8));
    // strips one spacing wide, as it is where they begin
    for (double from = -0.28, strip; from < 0.8; from += strip) {
      strip = Points.spacing(8000 * smooth((from + 0.4) / 0.8));
      double expected = 0;
      for (int k = 0; k < 100; k++) {
        expected += 80 * smooth((from + strip * (k + 0.5) / 100 + 0.4) / 0.8) * strip;
      }
      int count = 0;
      for (int dot = 0; dot < dots.count(); dot++) {
        // one copy of the tile: the next would only say the same again
        boolean isInStrip = dots.p(dot) >= from && dots.p(dot) < from + strip;
        count += isInStrip && dots.q(dot) >= 0 ? 1 : 0;
      }
      assertThat(Math.abs(count - expected))
          .as("strip from %s", from)
          .isLessThanOrEqualTo(Math.max(0.05 * expected, 3 * Math.sqrt(0.15 * expected)));
    }
  }

  private static double smooth(double share) {
    double s = Math.max(0, Math.min(1, share));
    return s * s * (3 - 2 * s);
  }

  @Test
  void a_denser_wish_only_adds_dots() {
    var seed = new Seed(3);
    for (int trial = 0; trial < 5; trial++) {
      var chance = seed.named(trial);
      var thin = GROUND.field((p, q) -> 3000 * chance.at((int) (1000 * p + 37 * q) & 0xFFFF));
      var thick = GROUND.field((p, q) -> 0.0);
      for (int node = 0; node < thin.ranks().length; node++) {
        thick.ranks()[node] = thin.ranks()[node] + (float) (500 * chance.at(-1 - node));
      }
      assertThat(ids(GROUND.lay(thick)).containsAll(ids(GROUND.lay(thin)))).isTrue();
    }
  }

  @Test
  void a_change_reaches_no_further_than_one_cell() {
    double cell = 2.0 / (GROUND.side - 1);
    var before = GROUND.lay((p, q) -> q < 0.3 ? 4000.0 : 0.0);
    var after = GROUND.lay((p, q) -> q < 0.36 ? 4000.0 : 0.0);
    var changed = new HashSet<>(ids(after));
    changed.removeAll(ids(before));
    assertThat(ids(after).containsAll(ids(before))).isTrue();
    assertThat(changed).isNotEmpty();
    for (int dot = 0; dot < after.count(); dot++) {
      if (changed.contains(after.id(dot))) {
        assertThat(after.q(dot)).isBetween(0.3 - cell, 0.36 + cell);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void each_symmetry_turns_the_whole_pattern(int symmetry) {
    var plain = Ground.ofFourTiles(Tiles.QUARTER, PLAIN).lay((p, q) -> 700.0);
    var turned =
        Ground.ofFourTiles(Tiles.QUARTER, new TilePlacing(symmetry, 0, 0)).lay((p, q) -> 700.0);
    var wanted = new HashSet<String>();
    for (int dot = 0; dot < plain.count(); dot++) {
      long x = Math.round(plain.p(dot) * Tile.SIDE);
      long y = Math.round(plain.q(dot) * Tile.SIDE);
      long across = symmetry >= 4 ? y : x;
      long up = symmetry >= 4 ? x : y;
      wanted.add(place(symmetry % 2 == 1 ? -across : across, symmetry % 4 >= 2 ? -up : up));
    }
    var got = new HashSet<String>();
    for (int dot = 0; dot < turned.count(); dot++) {
      got.add(place(Math.round(turned.p(dot) * Tile.SIDE), Math.round(turned.q(dot) * Tile.SIDE)));
    }
    assertThat(got).isEqualTo(wanted).hasSize(700);
  }

  // on the tile itself, where all copies fall together
  private static String place(long x, long y) {
    return (x & 65535) + "," + (y & 65535);
  }

  @Test
  void no_seam_is_to_be_seen_where_tiles_join() {
    var ground = Ground.ofFourTiles(Tiles.QUARTER, PLAIN);
    var dots = ground.lay((p, q) -> 9000.0);
    double[] x = new double[dots.count()];
    double[] y = new double[dots.count()];
    for (int dot = 0; dot < x.length; dot++) {
      x[dot] = dots.p(dot) + 1;
      y[dot] = dots.q(dot) + 1;
    }
    var points = new Points(x, y, Patch.torus(2, 2));
    var cells = Cells.of(points);
    double[] atSeam = new double[x.length];
    double[] inside = new double[x.length];
    int seams = 0;
    int others = 0;
    for (int i = 0; i < cells.count(); i++) {
      double fromX = Math.abs(x[cells.dots()[i]] - Math.rint(x[cells.dots()[i]]));
      double fromY = Math.abs(y[cells.dots()[i]] - Math.rint(y[cells.dots()[i]]));
      if (Math.min(fromX, fromY) < points.spacing()) {
        atSeam[seams++] = cells.nearest()[i];
      } else {
        inside[others++] = cells.nearest()[i];
      }
    }
    var seam = Spacing.of(Arrays.copyOf(atSeam, seams), points.spacing());
    var interior = Spacing.of(Arrays.copyOf(inside, others), points.spacing());
    assertThat(seam.rho()).isGreaterThanOrEqualTo(0.62);
    assertThat(Math.abs(seam.meanRho() - interior.meanRho())).isLessThanOrEqualTo(0.01);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.125, 0.4, 0.7, 1})
  void the_dots_up_to_any_session_are_more_even_than_peers_are(double share) {
    var dots = GROUND.lay((p, q) -> 8000.0);
    int count = (int) Arrays.stream(dots.scores(), 0, dots.count()).filter(t -> t < share).count();
    double[] x = new double[count];
    double[] y = new double[count];
    int at = 0;
    for (int dot = 0; dot < dots.count(); dot++) {
      if (dots.scores()[dot] < share) {
        x[at] = dots.p(dot) + 1;
        y[at++] = dots.q(dot) + 1;
      }
    }
    var evenness = Evenness.of(new Points(x, y, Patch.torus(2, 2)));
    assertThat(evenness.meanRho()).isGreaterThanOrEqualTo(0.79);
    assertThat(evenness.fano25()).isLessThanOrEqualTo(0.10);
  }

  @Test
  void what_is_no_density_gives_no_dots() {
    for (double wrong : new double[] {0, 0.4, -5, Double.NaN, Double.NEGATIVE_INFINITY}) {
      assertThat(GROUND.lay((p, q) -> wrong).count()).as("%s", wrong).isZero();
    }
    assertThat(GROUND.lay((p, q) -> 1e9).count()).isEqualTo(4 * 16384);
    assertThat(GROUND.lay((p, q) -> p > 0 ? Double.NaN : 100.0).count()).isBetween(100, 240);
    var single = new Ground(Tiles.QUARTER, PLAIN, 2, 0.5, 1).lay((p, q) -> 100.0);
    assertThat(single.count()).isEqualTo(100);
  }

  private static Set<Integer> ids(Dots dots) {
    var ids = new HashSet<Integer>();
    for (int dot = 0; dot < dots.count(); dot++) {
      ids.add(dots.id(dot));
    }
    assertThat(ids).as("no id twice").hasSize(dots.count());
    return ids;
  }
}
