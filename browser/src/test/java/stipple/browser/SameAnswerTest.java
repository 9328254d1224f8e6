package stipple.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stipple.duration.DurationModel;
import stipple.duration.Factors;
import stipple.duration.Goal;
import stipple.duration.Healing;
import stipple.duration.PlanPolicy;
import stipple.duration.PlanRequest;
import stipple.duration.PlannedSession;
import stipple.duration.Progress;
import stipple.duration.Technique;
import stipple.duration.Treating;
import stipple.duration.TreatmentPlan;
import stipple.scalp.Areas;
import stipple.scalp.Zone;

/// The built browser module, run in Node, answers as the JVM does: every number to the last bit.
class SameAnswerTest {

  private static final String SCRIPT = "same-answer/answer.mjs";

  @TempDir Path folder;

  @Test
  void the_browser_and_the_server_plan_alike() throws Exception {
    assertAlike(InNode.answers(folder, SCRIPT), List.of());
  }

  @Test
  void the_browser_plans_by_learned_hands_what_the_server_plans_by_the_log() throws Exception {
    var hands = treating();
    var json = HandsAsJson.of(hands.stream().map(Treating::hands).toList());
    var told = Files.writeString(folder.resolve("hands.json"), json);
    assertAlike(InNode.answers(folder, SCRIPT, told), hands);
  }

  /// Two who are known, somebody who is not, and a log that taught nothing.
  private static List<Treating> treating() throws IOException {
    var model = DurationHere.learned(InNode.resource("same-duration/log.csv").lines().skip(2));
    return List.of(
        new Treating(model, "Cleo", "client 0", 20_400),
        new Treating(model, "Ada", "nobody yet", 20_500, Map.of("1", 300, "2", 90, "2a", 45)),
        new Treating(model, "", "client 3", 20_400),
        new Treating(DurationModel.unlearned(), "Ada", "", 0));
  }

  private static void assertAlike(List<String> inNode, List<Treating> hands) throws IOException {
    var asks = InNode.asks(SCRIPT);
    assertThat(asks).hasSizeGreaterThanOrEqualTo(50);
    assertThat(inNode).hasSameSizeAs(asks);
    for (int i = 0; i < asks.size(); i++) {
      var request = request(asks.get(i).split(",", -1));
      var plan =
          hands.isEmpty()
              ? TreatmentPlan.of(request)
              : TreatmentPlan.of(request, hands.get(i % hands.size()));
      var here = answersHere(plan);
      var there = List.of(inNode.get(i).split(";", -1));
      assertThat(there).as(asks.get(i)).hasSameSizeAs(here);
      for (int j = 0; j < here.size(); j++) {
        assertSame(there.get(j), here.get(j), asks.get(i));
      }
    }
  }

  private static void assertSame(String there, Object here, String ask) {
    if (here instanceof Number number) {
      assertThat(Double.parseDouble(there)).as(ask).isEqualTo(number.doubleValue());
    } else {
      assertThat(there).as(ask).isEqualTo(here);
    }
  }

  private static List<Object> answersHere(TreatmentPlan plan) {
    var answers = new ArrayList<Object>();
    answers.add(plan.sessionNumber());
    answers.add(plan.totalDots());
    answers.add(String.join(" ", plan.assumptions().stream().map(Enum::name).toList()));
    for (var reason : plan.reasons()) {
      answers.add(reason.code().name());
      answers.add(reason.session());
      answers.addAll(reason.figures());
    }
    plan.sessions().forEach(session -> add(session, answers));
    return answers;
  }

  private static void add(PlannedSession session, List<Object> answers) {
    answers.add(session.number());
    answers.add(session.part());
    answers.addAll(session.dots().values());
    var estimate = session.estimate();
    answers.addAll(
        List.of(session.cumulativeShare(), estimate.p10(), estimate.p50(), estimate.p80()));
    answers.addAll(List.of(estimate.p90(), estimate.mean(), session.bookedMinutes()));
    answers.add(estimate.breaks().expected());
    for (var cause : estimate.causes()) {
      answers.addAll(List.of(cause.code().name(), cause.minutes(), cause.figure()));
    }
    session
        .gapToPrevious()
        .ifPresent(gap -> {
          answers.addAll(List.of(gap.minDays(), gap.preferredFromDays()));
          answers.addAll(List.of(gap.preferredToDays(), gap.mostDays()));
          answers.add(gap.suggestedEarliestDays());
        });
  }

  private static PlanRequest request(String[] cell) {
    var areas = new Areas(at(cell, 0), at(cell, 1), at(cell, 2), at(cell, 3), at(cell, 4));
    var factors =
        new Factors(
            cell[7].equals("1"),
            cell[8].equals("1"),
            cell[9].equals("1"),
            cell[10].equals("1"),
            Integer.parseInt(cell[11]),
            Integer.parseInt(cell[12]),
            Healing.valueOf(cell[13]));
    int done = Integer.parseInt(cell[17]);
    var held = byZone(at(cell, 18), at(cell, 18));
    return PlanRequest.measured(areas, byZone(at(cell, 5), at(cell, 6)), factors)
        .by(Technique.valueOf(cell[14]))
        .towards(Goal.valueOf(cell[15]))
        .under(PlanPolicy.usual().withSessions(Integer.parseInt(cell[16])))
        .after(done == 0 ? Progress.none() : Progress.after(done, held));
  }

  private static double at(String[] cell, int column) {
    return Double.parseDouble(cell[column]);
  }

  private static Map<Zone, Double> byZone(double hairline, double others) {
    var byZone = new EnumMap<Zone, Double>(Zone.class);
    for (var zone : Zone.values()) {
      byZone.put(zone, zone == Zone.HAIRLINE ? hairline : others);
    }
    return byZone;
  }
}
