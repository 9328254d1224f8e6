package stipple.studio.practice.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stipple.duration.Calibration;
import stipple.duration.DurationModel;
import stipple.duration.DurationPrior;
import stipple.scalp.Zone;
import stipple.studio.practice.sessionlog.ToldSession;
import stipple.studio.practice.sessionlog.ToldSession.Foretold;

class ForwardReplayTest {

  @Test
  void a_past_session_is_foretold_from_the_days_before_and_from_them_alone() {
    var told = SomeSessions.many(12, "Ada", "Bo");
    var scored = ForwardReplay.of(SomeSessions.log(told));
    var before = told.subList(0, 11).stream().map(ToldSession::log).toList();
    var range = DurationModel.from(DurationPrior.usual(), before).foretell(told.get(11).done());
    var last = scored.getLast();
    assertThat(scored).hasSize(12).allMatch(ScoredForecast::isReplayed);
    assertThat(last.p50()).isCloseTo(range.quantile(0.5), within(1e-9));
    assertThat(last.p90()).isCloseTo(range.quantile(0.9), within(1e-9));
    assertThat(last.share()).isCloseTo(range.shareBelow(last.minutes()), within(1e-9));
    assertThat(last.before()).isEqualTo(7);
  }

  @Test
  void sessions_of_one_day_know_nothing_of_each_other() {
    var twice = List.of(SomeSessions.told(0, "Ada", 100), SomeSessions.told(0, "Ada", 200));
    var scored = ForwardReplay.of(SomeSessions.log(twice));
    assertThat(scored.getFirst().p50()).isEqualTo(scored.getLast().p50());
    assertThat(scored.getLast().before()).isZero();
  }

  @Test
  void a_forecast_that_stood_is_taken_unless_other_work_was_done() {
    var stood = new Foretold(90, 100, 110, 120, 0.7, 4, true);
    var other = new Foretold(90, 100, 110, 120, 0.7, 4, false);
    var scored =
        ForwardReplay.of(
            SomeSessions.log(
                List.of(
                    SomeSessions.told(0, "Ada", 105, Optional.of(stood)),
                    SomeSessions.told(1, "Ada", 105, Optional.of(other)))));
    assertThat(scored.getFirst().isReplayed()).isFalse();
    assertThat(scored.getFirst().p80()).isEqualTo(110);
    assertThat(scored.getFirst().before()).isEqualTo(4);
    assertThat(scored.getFirst().share()).isCloseTo(0.7, within(1e-6));
    assertThat(scored.getLast().isReplayed()).isTrue();
  }

  @Test
  void odd_sessions_are_neither_scored_nor_learned_from() {
    var log =
        SomeSessions.log(List.of(SomeSessions.odd(0, "Ada"), SomeSessions.told(1, "Ada", 120)));
    var scored = ForwardReplay.of(log);
    assertThat(scored).hasSize(1);
    assertThat(scored.getFirst().before()).isZero();
    assertThat(log.heldBack()).hasSize(1);
  }

  @Test
  void the_latest_thousand_are_scored_knowing_all_before() {
    var told = SomeSessions.many(ForwardReplay.MOST + 20, "Ada", "Bo");
    var scored = ForwardReplay.of(SomeSessions.log(told));
    assertThat(scored).hasSize(ForwardReplay.MOST);
    assertThat(scored.getFirst().day().toEpochDay()).isEqualTo(told.get(20).day());
    assertThat(scored.getFirst().before()).isEqualTo(13);
  }

  @Test
  void the_share_that_calibration_moved_is_found_again() {
    var shares = new double[140];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = i % 5 == 0 ? 0.02 : i % 5 == 1 ? 0.97 : (i % 100) / 100.0;
    }
    var calibration = Calibration.of(shares);
    for (double shown : List.of(0.05, 0.1, 0.33, 0.5, 0.9, 0.97)) {
      assertThat(ScoredForecast.reached(calibration, calibration.level(shown)))
          .isCloseTo(shown, within(1e-9));
    }
  }

  @Test
  void a_session_counts_for_the_zone_with_most_dots() {
    assertThat(Groups.mainZone(SomeSessions.told(0, "Ada", 100))).isEqualTo(Zone.TOP);
    assertThat(Groups.mainZone(SomeSessions.odd(0, "Ada"))).isEqualTo(Zone.CROWN);
  }

  @Test
  void the_curve_starts_without_a_session_ends_with_all_and_narrows() {
    var log = SomeSessions.log(SomeSessions.many(150, "Ada", "Bo"));
    var curve = LearningCurve.of(log, "Ada").points();
    assertThat(curve).hasSizeLessThanOrEqualTo(LearningCurve.MOST_POINTS);
    assertThat(curve.getFirst().after()).isZero();
    assertThat(curve.get(1).after()).isEqualTo(1);
    assertThat(curve.getLast().after()).isEqualTo(100);
    assertThat(curve.getLast().width()).isLessThan(curve.getFirst().width());
    assertThat(curve).extracting(LearningCurve.Point::after).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void no_log_gives_more_points_than_fit() {
    for (int all = 1; all < 400; all++) {
      var shown = new ArrayList<Integer>();
      for (int after = 1; after <= all; after++) {
        if (LearningCurve.isShown(after, all)) {
          shown.add(after);
        }
      }
      assertThat(shown.size() + 1).as("of %d", all).isLessThanOrEqualTo(LearningCurve.MOST_POINTS);
      assertThat(shown).contains(1, all);
    }
  }
}
