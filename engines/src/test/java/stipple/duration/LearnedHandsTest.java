package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedHandsTest {

  private static final List<PlanRequest> WISHES =
      List.of(
          Cast.idris(), Cast.mara(), Cast.tomasz(), Cast.mara().by(Technique.TRIPLE_POINT_SHAVED));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_plan_by_what_was_told_of_two_is_the_plan_by_the_whole_log(long seed) {
    var random = new SplittableRandom(seed);
    var model = DurationModel.from(DurationPrior.usual(), log(random, seed));
    for (int i = 0; i < 3; i++) {
      var treating =
          new Treating(
              model,
              i == 2 ? "" : "practitioner " + random.nextInt(6),
              i == 1 ? "" : "client " + random.nextInt(40),
              20_000 + random.nextInt(600),
              i == 0 ? Map.of("1", 400, "2", 60, "2a", 60) : Map.of());
      var request = WISHES.get(random.nextInt(WISHES.size()));
      assertSame(request, treating);
    }
  }

  @Test
  void nobody_who_was_ever_timed_gets_the_plan_of_the_assumptions() {
    var nobody = new Treating(DurationModel.unlearned(), "", "", 0);
    assertThat(nobody.hands().sessions()).isZero();
    WISHES.forEach(request -> assertSame(request, nobody));
  }

  @Test
  void whoever_had_to_give_way_is_told_as_the_log_remembers_them() {
    var model = DurationModel.unlearned();
    for (int i = 0; i < PaceColumns.MOST_PRACTITIONERS + 8; i++) {
      var work = PaceTest.work(4_000, Factors.usual(), 1, true);
      var ask = SessionAsk.of(work, "name " + i, "client " + i, 20_000 + i);
      model = model.after(SessionLog.of(ask, 110 + 3 * (i % 20)));
    }
    assertSame(Cast.idris(), new Treating(model, "name 3", "client 5", 20_100));
    assertSame(Cast.idris(), new Treating(model, "name 30", "client 2", 20_100));
    assertSame(Cast.idris(), new Treating(model, "nobody yet", "client 45", 20_100));
  }

  @Test
  void two_who_are_told_are_named_nowhere() {
    var model = DurationModel.unlearned();
    var work = PaceTest.work(4_000, Factors.usual(), 1, true);
    model = model.after(SessionLog.of(SessionAsk.of(work, "Ada", "Idris", 20_000), 150));
    var told = new Treating(model, "Ada", "Idris", 20_100).hands();
    assertThat(told.sessionsOfPractitioner()).isEqualTo(1);
    assertThat(told.toString()).doesNotContain("Ada", "Idris");
  }

  @Test
  void what_no_log_can_teach_is_refused_with_quantity_and_bounds() {
    var told = new Treating(DurationModel.unlearned(), "", "", 0).hands();
    var pace = told.pace();
    refused("day must lie between -100000.0", () -> with(told, pace, 200_000, 0, 0));
    refused(
        "sessions of the practitioner must lie between 0.0 and 0.0",
        () -> with(told, pace, 0, 1, 0));
    refused("bias of own estimates must", () -> with(told, pace, 0, 0, Double.NaN));
    refused("numbers of effect on the pace must lie between 20.0", () -> means(pace, List.of(1.0)));
    refused(
        "effect on the pace must lie between -100.0 and 100.0 (logarithm), got NaN",
        () -> means(pace, Collections.nCopies(20, Double.NaN)));
    refused("covariance of effects must", () -> unsure(pace, one -> Double.POSITIVE_INFINITY));
    refused("variance of an effect must", () -> unsure(pace, one -> -one - 1));
    refused("breaks counted must", () -> rest(told.rest(), 0));
    refused("mean length of a part must", () -> new LengthBelief(30, 4, 1, 8));
    refused("shares of the ranges must", () -> new LearnedHands.Held(List.of(1), 0.1, 0.1));
    refused("low end must", () -> new LearnedHands.Held(told.held().counts(), 0.3, 0.1));
  }

  private static void assertSame(PlanRequest request, Treating treating) {
    assertThat(TreatmentPlan.of(request, treating.hands()))
        .isEqualTo(TreatmentPlan.of(request, treating));
  }

  private static void refused(String message, Runnable bad) {
    assertThatIllegalArgumentException().isThrownBy(bad::run).withMessageContaining(message);
  }

  private static LearnedHands with(
      LearnedHands told, LearnedPace pace, int day, int known, double bias) {
    return new LearnedHands(
        day, Map.of(), known, told.sessions(), pace, told.rest(), bias, told.held());
  }

  private static LearnedPace means(LearnedPace pace, List<Double> means) {
    return pace(pace, means, pace.unsure());
  }

  private static LearnedPace unsure(LearnedPace pace, UnaryOperator<Double> changed) {
    return pace(pace, pace.means(), pace.unsure().stream().map(changed).toList());
  }

  private static LearnedPace pace(LearnedPace pace, List<Double> means, List<Double> unsure) {
    return new LearnedPace(
        means,
        unsure,
        pace.degrees(),
        pace.squares(),
        pace.shifts(),
        pace.own(),
        pace.common(),
        pace.passing());
  }

  private static LearnedRest rest(LearnedRest rest, double breaks) {
    return new LearnedRest(
        rest.setUpPrepared(),
        rest.setUpInChair(),
        rest.check(),
        rest.closeOut(),
        rest.oneBreak(),
        breaks,
        rest.dottingMin());
  }

  /// A log of some practitioners over a year: partly timed, some foretold, some with own estimates,
  /// plans that end.
  private static List<SessionLog> log(SplittableRandom random, long seed) {
    var log = new ArrayList<SessionLog>();
    for (var session : new SimulatedStudio(seed, 5, 0.3).sessions(40 + random.nextInt(120))) {
      var done = session.done();
      var ask =
          new SessionAsk(
              done.work(),
              random.nextInt(9) == 0 ? "" : done.practitioner(),
              random.nextInt(9) == 0 ? "" : done.client(),
              20_000 + random.nextInt(365),
              random.nextInt(3) == 0 ? 60 + random.nextInt(300) : SessionAsk.NO_ESTIMATE);
      var measured = random.nextBoolean() ? session.measured() : SessionLog.Measured.nothing();
      double foretold = random.nextInt(8) == 0 ? SessionLog.NOT_FORETOLD : random.nextDouble();
      boolean last = done.work().number() == 3 && random.nextBoolean();
      log.add(new SessionLog(ask, session.totalMinutes(), measured, foretold, true, last));
    }
    return log;
  }
}
