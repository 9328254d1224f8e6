package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import stipple.scalp.Zone;

/// Logs of more people than have columns of their own.
class ManyPeopleTest {

  /// A column mistaken for another in an import: as many practitioners as sessions.
  @Test
  void a_log_with_a_new_name_in_every_line_is_read_and_remembers_the_last_forty_and_the_first() {
    var log = new ArrayList<SessionLog>();
    for (int i = 0; i < 400; i++) {
      log.add(session(i == 0 ? 190 : 110, "name " + i, "client " + i));
    }
    var model = DurationModel.from(DurationPrior.usual(), log);
    assertThat(model.sessions()).isEqualTo(400);
    assertThat(model.sessionsOf("name 0")).isEqualTo(1);
    double stranger = middle(model, "nobody yet", "");
    assertThat(stranger).isBetween(170.0, 195.0);
    assertThat(middle(model, "name 399", "")).isCloseTo(stranger, within(8.0));
    assertThat(middle(model, "name 0", "")).isGreaterThan(stranger + 15);
  }

  @Test
  void a_practitioner_long_unseen_returns_as_what_was_known_of_them() {
    var model = DurationModel.unlearned();
    for (int i = 0; i < 12; i++) {
      model = model.after(session(160, "Ada", "client " + i));
    }
    double open = middle(model, "Ada", "");
    for (int i = 0; i < PaceColumns.MOST_PRACTITIONERS; i++) {
      model = model.after(session(110, "name " + i, "other " + i));
    }
    double closed = middle(model, "Ada", "");
    double stranger = middle(model, "Zoe", "");
    assertThat(closed).isBetween(stranger + 25, open + 5);
    double back = middle(model.after(session(110, "Ada", "client 99")), "Ada", "");
    assertThat(back).isLessThan(closed).isGreaterThan(stranger + 20);
  }

  @Test
  void a_client_pushed_out_by_the_32_last_seen_is_remembered() {
    var log = new ArrayList<>(List.of(session(170, "Ada", "Idris")));
    for (int i = 1; i < PaceColumns.MOST_CLIENTS; i++) {
      log.add(session(110, "Ada", "client " + i));
    }
    var open = DurationModel.from(DurationPrior.usual(), log);
    var pushedOut = open.after(session(110, "Ada", "one too many"));
    assertThat(middle(pushedOut, "Ada", "Idris"))
        .isGreaterThan(middle(pushedOut, "Ada", "Mara") + 10)
        .isCloseTo(middle(open, "Ada", "Idris"), within(2.0));
  }

  @Test
  void the_clients_of_ten_years_do_not_widen_the_belief() {
    var learner = new PaceLearner(DurationPrior.usual());
    for (int i = 0; i < 5_000; i++) {
      var session = session(110, "name " + i % 12, "client " + i / 2);
      learner.begin(session.done());
      learner.end(session);
    }
    assertThat(learner.belief().columns()).isEqualTo(PaceColumns.practitioner(12));
  }

  private static double middle(DurationModel model, String practitioner, String client) {
    var work = PaceTest.work(6_000, Factors.usual(), 1, true);
    return model.foretell(SessionAsk.of(work, practitioner, client, 20_000)).quantile(0.5);
  }

  private static SessionLog session(double dottingMin, String practitioner, String client) {
    var work = PaceTest.work(6_000, Factors.usual(), 1, true);
    var active = new EnumMap<Zone, Double>(Zone.class);
    work.dots().forEach((zone, dots) -> active.put(zone, dottingMin * dots / 6_000));
    var ask = SessionAsk.of(work, practitioner, client, 20_000);
    return SessionLog.of(
        ask, dottingMin + 71, new SessionLog.Measured(active, 35, 15, 1, 9, 2, 12));
  }
}
