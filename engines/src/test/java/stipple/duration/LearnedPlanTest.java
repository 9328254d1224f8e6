package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;

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
    var learned = TreatmentPlan.of(request, model, "Ada", "Idris", 20_001);
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
    var learned = TreatmentPlan.of(Cast.mara(), DurationModel.unlearned(), "Ada", "Mara", 0);
    assertThat(learned.sessions()).hasSameSizeAs(assumed.sessions());
    assertThat(learned.totalMinutes().middle() / assumed.totalMinutes().middle())
        .isBetween(0.95, 1.05);
    assertThat(learned.assumptions()).contains(Assumption.NOT_YET_CALIBRATED);
  }
}
