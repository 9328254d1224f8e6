package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stipple.evenness.Spacing;
import stipple.scalp.EdgeStyle;
import stipple.scalp.Zone;

/// Polish on a head: more even at each session, and never over the line.
class PolishOnHeadTest {

  private static final SessionShares SHARES = SessionShares.of(0.3, 0.7, 1);
  private static final Layout LAYOUT =
      LaidHead.LAYOUTER.lay(LaidHead.field(65, 40, EdgeStyle.SHARP));
  private static final Polished POLISHED = Polish.of(LAYOUT, SHARES);

  @Test
  void up_to_each_session_the_nearest_dots_stand_more_alike() {
    for (double share : new double[] {0.3, 0.7, 1}) {
      var before = spacing(share, false);
      var after = spacing(share, true);
      assertThat(after.cvNn()).as("%s", share).isLessThan(1.05 * before.cvNn());
      assertThat(after.meanRho()).as("%s", share).isGreaterThan(before.meanRho());
    }
  }

  @Test
  void no_dot_crosses_the_line_or_leaves_the_field() {
    var edge = new FieldEdge(LAYOUT);
    for (int dot = 0; dot < LAYOUT.size(); dot++) {
      assertThat(edge.holds(POLISHED.p(dot), POLISHED.q(dot))).isTrue();
      assertThat(LAYOUT.field().isBehindLine(POLISHED.p(dot), POLISHED.q(dot))).isTrue();
    }
  }

  @Test
  void no_dot_goes_further_than_half_the_widest_spacing() {
    int moved = 0;
    for (int dot = 0; dot < LAYOUT.size(); dot++) {
      double dp = POLISHED.p(dot) - LAYOUT.p(dot);
      double dq = POLISHED.q(dot) - LAYOUT.q(dot);
      double most = 0.5 * Math.sqrt(2 / Math.sqrt(3) / LAYOUT.perChartCm2(dot));
      assertThat(Math.sqrt(dp * dp + dq * dq)).isLessThanOrEqualTo(most);
      assertThat(POLISHED.movedMm(dot)).isLessThan(1);
      moved += dp == 0 && dq == 0 ? 0 : 1;
    }
    assertThat(moved).isGreaterThan(LAYOUT.size() * 9 / 10);
  }

  @Test
  void a_session_that_works_from_the_front_on_is_no_level() {
    int dots = LAYOUT.dotsByZone().getOrDefault(Zone.TOP, 0) / 4;
    var counts =
        List.of(
            new SessionDots(1, Map.of(Zone.TOP, dots)), new SessionDots(1, Map.of(Zone.TOP, dots)));
    var sessions = Sessions.of(counts, LAYOUT);
    assertThat(new ZoneShares(sessions, 1).share(Zone.TOP)).isZero();
    assertThat(new ZoneShares(sessions, 2).share(Zone.TOP)).isBetween(0.499, 0.501);
    var polished = Polish.of(sessions);
    for (int dot = 0; dot < LAYOUT.size(); dot++) {
      boolean stays = polished.p(dot) == LAYOUT.p(dot) && polished.q(dot) == LAYOUT.q(dot);
      assertThat(stays || sessions.session(dot) > 0).isTrue();
    }
  }

  @Test
  void few_dots_none_and_dots_around_hair() {
    for (int few : new int[] {0, 1, 2}) {
      var layout = LAYOUT.first(few);
      assertThat(Polish.of(layout, SHARES).layout()).isSameAs(layout);
    }
    var ground = LaidHead.LAYOUTER.ground(HairPoints.of(List.of()));
    var around = LaidHead.LAYOUTER.lay(LAYOUT.field(), Map.of(), ground);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Polish.of(around, SHARES))
        .withMessageContaining("around hair");
  }

  // the dots well inside: at least two spacings from all edges
  private static Spacing spacing(double share, boolean polished) {
    var edge = new FieldEdge(LAYOUT);
    int[] of = new int[LAYOUT.size()];
    double[] p = new double[of.length];
    double[] q = new double[of.length];
    int count = 0;
    for (int dot = 0; dot < of.length; dot++) {
      if (LAYOUT.score(dot) < share) {
        of[count] = dot;
        p[count] = polished ? POLISHED.p(dot) : LAYOUT.p(dot);
        q[count] = polished ? POLISHED.q(dot) : LAYOUT.q(dot);
        count++;
      }
    }
    var ways = new ArrayList<Double>();
    for (int i = 0; i < count; i += 5) {
      double density = share * LAYOUT.perChartCm2(of[i]);
      double far = 3 / Math.sqrt(density);
      if (edge.holds(p[i] + far, q[i])
          && edge.holds(p[i] - far, q[i])
          && edge.holds(p[i], q[i] + far)
          && edge.holds(p[i], q[i] - far)) {
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < count; j++) {
          double square = (p[j] - p[i]) * (p[j] - p[i]) + (q[j] - q[i]) * (q[j] - q[i]);
          least = j != i && square < least ? square : least;
        }
        ways.add(Math.sqrt(least * density * Math.sqrt(3) / 2));
      }
    }
    return Spacing.of(ways.stream().mapToDouble(way -> way).toArray());
  }
}
