package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The spreads that a log speaks for, in studios whose true ones are known.
class FittedPriorTest {

  private static final DurationPrior USUAL = DurationPrior.usual();
  private static final int PRACTITIONERS = 9;

  @Test
  void unlike_practitioners_get_a_wider_spread_and_alike_ones_a_narrower() {
    double unlike = 1;
    double alike = 1;
    for (int seed = 0; seed < 2; seed++) {
      unlike *= fitted(seed, 0.50, 90).practitionerSd() / USUAL.practitionerSd();
      alike *= fitted(seed, 0.02, 240).practitionerSd() / USUAL.practitionerSd();
    }
    assertThat(unlike).isGreaterThan(1.9);
    assertThat(alike).isLessThan(0.75);
  }

  @Test
  void sessions_not_yet_seen_surprise_no_more_than_by_the_assumptions() {
    double gained = 0;
    for (int seed = 0; seed < 8; seed++) {
      var studio = new SimulatedStudio(seed * 31 + 7, PRACTITIONERS, seed % 2 == 0 ? 0.22 : 0.45);
      var log = studio.sessions(96);
      var seen = log.subList(0, 36);
      gained += unseen(USUAL.fitted(seen), seen, log) - unseen(USUAL, seen, log);
    }
    assertThat(gained).isGreaterThan(0);
  }

  /// How little the sessions after those seen surprise.
  private static double unseen(DurationPrior prior, List<SessionLog> seen, List<SessionLog> all) {
    return DurationModel.from(prior, all).logScore() - DurationModel.from(prior, seen).logScore();
  }

  @Test
  void each_variance_stays_within_a_quarter_and_four_times_the_assumed() {
    var fitted = fitted(1, 1.9, 60);
    assertThat(fitted.practitionerSd() / USUAL.practitionerSd()).isBetween(0.4999, 2.0001);
    assertThat(fitted.clientSd() / USUAL.clientSd()).isBetween(0.4999, 2.0001);
    assertThat(fitted.paceSd()).isEqualTo(USUAL.paceSd());
    assertThat(fitted.driftPerDay()).isEqualTo(USUAL.driftPerDay());
  }

  @Test
  void the_same_log_gives_the_same_spreads() {
    assertThat(fitted(2, 0.3, 45)).isEqualTo(fitted(2, 0.3, 45));
  }

  @Test
  void below_thirty_sessions_nothing_changes() {
    assertThat(fitted(3, 1.5, 29)).isEqualTo(USUAL);
    assertThat(USUAL.fitted(List.of())).isEqualTo(USUAL);
  }

  @Test
  void odd_sessions_do_not_count_among_the_thirty() {
    var log = new SimulatedStudio(4, PRACTITIONERS, 1.5).sessions(30);
    var ask = SessionAsk.of(PaceTest.work(200, Factors.usual(), 1, true), "Ada", "", 20_000);
    var oddOne = new ArrayList<>(log.subList(0, 29));
    oddOne.add(SessionLog.of(ask, 540));
    assertThat(USUAL.fitted(oddOne)).isEqualTo(USUAL);
  }

  private static DurationPrior fitted(long seed, double practitionerSd, int sessions) {
    var studio = new SimulatedStudio(seed, PRACTITIONERS, practitionerSd);
    return USUAL.fitted(studio.sessions(sessions));
  }
}
