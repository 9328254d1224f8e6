package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stipple.scalp.EdgeStyle;
import stipple.scalp.Zone;

/// Sessions share out the dots: by share, to the dot, by count, and varying over the head.
class SessionsTest {

  private static final Layout LAYOUT =
      LaidHead.LAYOUTER.lay(LaidHead.field(65, 90, EdgeStyle.NATURAL));

  @Test
  void each_session_gets_about_its_share_and_all_dots_are_placed() {
    var sessions = Sessions.by(SessionShares.of(0.3, 0.7, 1), LAYOUT);
    double[] shares = {0.3, 0.4, 0.3};
    int all = 0;
    for (int session = 1; session <= 3; session++) {
      double expected = shares[session - 1] * LAYOUT.size();
      all += sessions.dots(session);
      assertThat(Math.abs(sessions.dots(session) - expected))
          .isLessThanOrEqualTo(4 * Math.sqrt(0.1 * expected));
    }
    assertThat(all).isEqualTo(LAYOUT.size());
  }

  @Test
  void exactly_shared_they_get_it_to_the_dot() {
    var sessions = Sessions.exactlyBy(SessionShares.of(0.25, 0.75, 1), LAYOUT);
    assertThat(sessions.dots(1)).isEqualTo(Math.round(0.25 * LAYOUT.size()));
    assertThat(sessions.dots(1) + sessions.dots(2)).isEqualTo(Math.round(0.75 * LAYOUT.size()));
    assertThat(sessions.dots(1) + sessions.dots(2) + sessions.dots(3)).isEqualTo(LAYOUT.size());
  }

  @Test
  void shares_may_differ_by_zone_and_drawn_shares_everywhere() {
    var byZone =
        SessionShares.byZone(
            Map.of(
                Zone.HAIRLINE, new double[] {0.2, 1},
                Zone.TOP, new double[] {0.5, 1},
                Zone.CROWN, new double[] {0.6, 1},
                Zone.SIDES, new double[] {0.5, 1},
                Zone.SCAR, new double[] {0.5, 1}));
    var sessions = Sessions.by(byZone, LAYOUT);
    var all = LAYOUT.dotsByZone();
    assertThat(share(sessions, Zone.HAIRLINE, all)).isBetween(0.18, 0.22);
    assertThat(share(sessions, Zone.CROWN, all)).isBetween(0.59, 0.61);
    int side = LAYOUT.field().side();
    float[] first = new float[side * side];
    float[] last = new float[side * side];
    Arrays.fill(last, 1);
    for (int node = 0; node < first.length; node++) {
      int row = node / side;
      first[node] = (float) (0.2 + 0.6 * row / side);
    }
    var drawn = Sessions.by(SessionShares.drawn(List.of(first, last)), LAYOUT);
    assertThat(share(drawn, Zone.HAIRLINE, all)).isGreaterThan(share(drawn, Zone.CROWN, all));
    var exact = Sessions.exactlyBy(SessionShares.drawn(List.of(first, last)), LAYOUT);
    assertThat(exact.dots(1)).isCloseTo(drawn.dots(1), org.assertj.core.data.Offset.offset(60));
  }

  private static double share(Sessions sessions, Zone zone, Map<Zone, Integer> all) {
    return sessions.dots(1, zone) / (double) all.getOrDefault(zone, 1);
  }

  @Test
  void by_count_those_come_first_whose_turn_is_first() {
    var sessions =
        Sessions.of(
            List.of(
                new SessionDots(1, Map.of(Zone.TOP, 1000, Zone.HAIRLINE, 50)),
                new SessionDots(2, Map.of(Zone.TOP, 500))),
            LAYOUT);
    assertThat(sessions.dots(1, Zone.TOP)).isEqualTo(1000);
    assertThat(sessions.dots(1, Zone.HAIRLINE)).isEqualTo(50);
    assertThat(sessions.dots(2)).isEqualTo(500);
    assertThat(sessions.dots(0)).isEqualTo(LAYOUT.size() - 1550);
    double[] latest = new double[3];
    double[] earliest = {1, 1, 1};
    for (int dot = 0; dot < LAYOUT.size(); dot++) {
      if (LAYOUT.zone(dot) == Zone.TOP) {
        int session = sessions.session(dot);
        latest[session] = Math.max(latest[session], LAYOUT.score(dot));
        earliest[session] = Math.min(earliest[session], LAYOUT.score(dot));
      }
    }
    assertThat(latest[1]).isLessThanOrEqualTo(earliest[2]);
    assertThat(latest[2]).isLessThanOrEqualTo(earliest[0]);
  }

  @Test
  void sessions_of_one_layer_share_its_dots_from_the_front() {
    var sessions =
        Sessions.of(
            List.of(
                new SessionDots(1, Map.of(Zone.TOP, 600)),
                new SessionDots(1, Map.of(Zone.TOP, 900))),
            LAYOUT);
    double furthestBack = Double.MAX_VALUE;
    double furthestFront = -Double.MAX_VALUE;
    for (int dot = 0; dot < LAYOUT.size(); dot++) {
      if (sessions.session(dot) == 1) {
        furthestBack = Math.min(furthestBack, LAYOUT.yMm(dot));
      } else if (sessions.session(dot) == 2) {
        furthestFront = Math.max(furthestFront, LAYOUT.yMm(dot));
      }
    }
    assertThat(furthestFront).isLessThanOrEqualTo(furthestBack);
  }

  @Test
  void what_cannot_be_shared_out_is_refused() {
    refused(() -> SessionShares.of(), "number of sessions");
    refused(() -> SessionShares.of(0.5, 0.4, 1), "share of the dots");
    refused(() -> SessionShares.of(0.5, 0.9), "last session");
    refused(() -> SessionShares.of(Double.NaN, 1), "share of the dots");
    refused(() -> SessionShares.byZone(Map.of(Zone.TOP, new double[] {1})), "every zone");
    refused(() -> SessionShares.drawn(List.of(new float[2], new float[3])), "as many nodes");
    refused(() -> new SessionDots(0, Map.of()), "layer");
    refused(() -> new SessionDots(1, Map.of(Zone.TOP, -1)), "fewer than 0");
    var tooMany = List.of(new SessionDots(1, Map.of(Zone.TOP, 90_000)));
    refused(() -> Sessions.of(tooMany, LAYOUT), "cannot choose 90000 dots");
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String why) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(why);
  }
}
