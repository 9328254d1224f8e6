package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stipple.scalp.Zone;

/// The session the design reckons line by line: the second of three, after ten sessions of its
/// practitioner, the last of them this client's first.
///
/// Every line and the middle come out within a minute and a half. The range is wider than the
/// design's 134–195 by 8 minutes: there ten sessions are taken to be worth 53 against the own
/// estimate; here what a practitioner's four clients leave open about the practitioner counts as
/// open. Simulated studios bear the wider range out.
class GoldenSessionTest {

  private static final Map<Zone, Integer> LOGGED =
      Map.of(Zone.HAIRLINE, 800, Zone.TOP, 4_000, Zone.CROWN, 2_000);
  private static final Map<Zone, Double> HOURS =
      Map.of(Zone.HAIRLINE, 0.8, Zone.TOP, 1.4, Zone.CROWN, 2.3);
  // hairline 18 cm² at 50, top 84 and crown 42 at 100: 13,500 to keep, of it 40 %, 0.8 hold
  private static final Map<Zone, Integer> DOTS =
      Map.of(Zone.HAIRLINE, 450, Zone.TOP, 4_200, Zone.CROWN, 2_100);
  private static final Factors SENSITIVE =
      new Factors(false, false, true, false, 6, 300, Healing.NORMAL);

  @Test
  void the_session_reckoned_line_by_line_has_the_lines_and_the_middle_of_the_design() {
    var work = new SessionWork(2, DOTS, SENSITIVE, Technique.SINGLE_POINT_SHAVED, true);
    var forecast = model().predict(new SessionAsk(work, "Ada", "Idris", 20_000, 150));
    var estimate = forecast.estimate();
    assertThat(estimate.p10()).isCloseTo(134, within(3.0));
    assertThat(estimate.p50()).isCloseTo(160, within(1.5));
    assertThat(estimate.p80()).isCloseTo(182, within(4.5));
    assertThat(estimate.p90()).isCloseTo(195, within(6.0));
    assertThat(estimate.bookedMinutes()).isEqualTo(190);
    int[] lines = {71, 2, 8, -6, 4, 2, 2, 12, 1, 35, 12, 15, 3, -1};
    var codes =
        List.of(
            Cause.Code.DOTS,
            Cause.Code.ZONES,
            Cause.Code.SKIN_DRY_OR_SENSITIVE,
            Cause.Code.PRACTITIONER,
            Cause.Code.CLIENT,
            Cause.Code.SESSION_NUMBER,
            Cause.Code.HOURS_IN,
            Cause.Code.BREAKS,
            Cause.Code.PAIN,
            Cause.Code.SET_UP,
            Cause.Code.CHECKS,
            Cause.Code.CLOSE_OUT,
            Cause.Code.SPREAD,
            Cause.Code.OWN_ESTIMATE);
    assertThat(estimate.causes()).extracting(Cause::code).containsExactlyElementsOf(codes);
    for (int i = 0; i < lines.length; i++) {
      assertThat((double) estimate.causes().get(i).minutes())
          .as(codes.get(i).name())
          .isCloseTo(lines[i], within(1.5));
    }
  }

  /// As unsure as after ten sessions at exactly the pace expected; the middles are the design's.
  private static DurationModel model() {
    var learned = new Learned(DurationPrior.usual());
    var learner = learned.learner();
    for (int i = 0; i < 10; i++) {
      var work = new SessionWork(1 + i % 3, LOGGED, SENSITIVE, Technique.SINGLE_POINT_SHAVED, true);
      var client = i == 9 ? "Idris" : "client " + i / 3;
      var ask = SessionAsk.of(work, "Ada", client, 20_000);
      learner.begin(ask);
      for (var zone : work.dots().keySet()) {
        var row = learner.row(ask, zone, HOURS.getOrDefault(zone, 0.0), true);
        learner.belief().learn(row, 0, Outlook.noise(LOGGED.getOrDefault(zone, 0)));
      }
      learner.end(SessionLog.of(ask, 150));
    }
    var belief = learner.belief();
    int practitioner = PaceColumns.practitioner(0);
    belief.tell(practitioner, 0.08);
    belief.tell(practitioner + 1 + Zone.HAIRLINE.place(), 0.02);
    belief.tell(PaceColumns.CLIENTS + 3, -0.05);
    belief.tellChance(0.12 * 0.12);
    assertThat(belief.degrees()).isEqualTo(38);
    return new DurationModel(DurationPrior.usual(), learned);
  }
}
