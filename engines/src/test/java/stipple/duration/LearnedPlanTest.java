package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LearnedPlanTest {

  @Test
  void a_slow_practitioner_gets_longer_sessions_and_none_beyond_the_cap() {
    var request = Cast.idris();
    var assumed = TreatmentPlan.of(request);
    var model = DurationModel.unlearned();
    for (int i = 0; i < 8; i++) {
      var work = PaceTest.work(4_000, Factors.usual(), 1, true);
      var ask = SessionAsk.of(work, "Ada", "client " + i, 20_000);
      model = model.after(SessionLog.of(ask, 4_000 / 45.0 + 75));
    }
    var learned = TreatmentPlan.of(request, new Treating(model, "Ada", "Idris", 20_001));
    assertThat(learned.totalMinutes().middle()).isGreaterThan(assumed.totalMinutes().middle() + 60);
    assertThat(learned.totalDots()).isEqualTo(assumed.totalDots());
    assertThat(learned.learnedSessions()).isEqualTo(8);
    assertThat(learned.assumptions()).doesNotContain(Assumption.NOT_YET_CALIBRATED);
    for (var session : learned.sessions()) {
      assertThat(session.estimate().p90()).isLessThanOrEqualTo(300);
      int sum = session.estimate().causes().stream().mapToInt(Cause::minutes).sum();
      assertThat(sum).isEqualTo((int) session.minutes().middle());
    }
  }

  @Test
  void nobody_timed_gets_the_plan_of_the_assumptions_within_five_percent() {
    var assumed = TreatmentPlan.of(Cast.mara());
    var learned =
        TreatmentPlan.of(Cast.mara(), new Treating(DurationModel.unlearned(), "Ada", "Mara", 0));
    assertThat(learned.sessions()).hasSameSizeAs(assumed.sessions());
    assertThat(learned.totalMinutes().middle() / assumed.totalMinutes().middle())
        .isBetween(0.95, 1.05);
    assertThat(learned.assumptions()).contains(Assumption.NOT_YET_CALIBRATED);
  }

  @Test
  void an_own_estimate_moves_its_sitting_alone_and_never_the_parts() {
    var model = DurationModel.unlearned();
    var tender = new Factors(false, false, true, false, 7, 180, Healing.NORMAL);
    var request = PlanRequest.measured(Cast.idris().areas(), Cast.idris().dotsPerCm2(), tender);
    var plain = TreatmentPlan.of(request, new Treating(model, "Ada", "Idris", 20_001));
    assertThat(plain.sessions()).extracting(PlannedSession::part).contains("a", "b");
    var sitting = plain.sessions().get(1);
    int said = (int) sitting.minutes().middle() + 60;
    var own = Map.of(sitting.name(), said, "9z", 100);
    var moved = TreatmentPlan.of(request, new Treating(model, "Ada", "Idris", 20_001, own));
    assertThat(moved.sessions()).hasSameSizeAs(plain.sessions());
    for (int i = 0; i < plain.sessions().size(); i++) {
      var before = plain.sessions().get(i);
      var after = moved.sessions().get(i);
      assertThat(after.dots()).isEqualTo(before.dots());
      if (i == 1) {
        assertThat(after.minutes().middle()).isGreaterThan(before.minutes().middle() + 5);
        assertThat(after.estimate().causes())
            .extracting(Cause::code)
            .contains(Cause.Code.OWN_ESTIMATE);
      } else {
        assertThat(after).isEqualTo(before);
      }
    }
  }

  @Test
  void an_estimate_nobody_can_mean_is_refused() {
    var model = DurationModel.unlearned();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Treating(model, "Ada", "Idris", 0, Map.of("1", 0)))
        .withMessageContaining("own estimate");
  }
}
