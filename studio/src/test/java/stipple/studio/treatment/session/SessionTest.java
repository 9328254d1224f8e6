package stipple.studio.treatment.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stipple.scalp.Zone;

class SessionTest {

  private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");
  private static final UUID ID = new UUID(0, 1);

  @Test
  void dots_are_counted_by_zone_and_voided_passes_are_not() {
    var session =
        session(
            List.of(
                pass(Zone.TOP, 900, 0, 20),
                pass(Zone.TOP, 300, 20, 25),
                voided(pass(Zone.CROWN, 400, 25, 30))),
            List.of());
    assertThat(session.dotsByZone()).isEqualTo(Map.of(Zone.TOP, 1_200));
    assertThat(session.totalDots()).isEqualTo(1_200);
  }

  @Test
  void what_is_left_is_never_below_nothing() {
    var session = session(List.of(pass(Zone.TOP, 1_500, 0, 20)), List.of());
    assertThat(session.dotsLeft()).isEqualTo(Map.of(Zone.TOP, 0, Zone.CROWN, 500));
  }

  @Test
  void a_break_within_a_pass_does_not_count_as_work() {
    var pass = pass(Zone.TOP, 900, 0, 30);
    var session = session(List.of(pass), List.of(rest(10, 18), rest(40, 50)));
    assertThat(session.activeMinutes(pass, at(60))).isEqualTo(22);
  }

  @Test
  void an_open_pass_waits_through_an_open_break() {
    var pass =
        new Pass(
            ID,
            ID,
            Zone.TOP,
            new Pass.Needle(ID, "3 round"),
            BigDecimal.ONE,
            100,
            0,
            at(0),
            Optional.empty(),
            Optional.empty(),
            1);
    var open = new Break(ID, ID, Break.Reason.PAIN, at(12), Optional.empty());
    var session = session(List.of(pass), List.of(open));
    assertThat(session.activeMinutes(pass, at(40))).isEqualTo(12);
    assertThat(session.openPass()).contains(pass);
    assertThat(session.openBreak()).contains(open);
  }

  private static Session session(List<Pass> passes, List<Break> breaks) {
    return new Session(
        ID,
        ID,
        1,
        new Session.Planned(
            1, "", Map.of(Zone.TOP, 1_000, Zone.CROWN, 500), 60, 90, 120, Optional.empty()),
        new Session.Chair(ID, "Rui Sand", Optional.empty(), ID, ID, Optional.empty()),
        TEN,
        Optional.empty(),
        "",
        new Session.Work(passes, breaks, List.of()),
        Optional.empty(),
        1);
  }

  private static Pass pass(Zone zone, int dots, int fromMinute, int toMinute) {
    return new Pass(
        ID,
        ID,
        zone,
        new Pass.Needle(ID, "3 round"),
        BigDecimal.ONE,
        100,
        dots,
        at(fromMinute),
        Optional.of(at(toMinute)),
        Optional.empty(),
        1);
  }

  private static Pass voided(Pass pass) {
    return new Pass(
        pass.id(),
        pass.sessionId(),
        pass.zone(),
        pass.needle(),
        pass.depthMm(),
        pass.speedHz(),
        pass.dots(),
        pass.beganAt(),
        pass.endedAt(),
        Optional.of("counted twice"),
        2);
  }

  private static Break rest(int fromMinute, int toMinute) {
    return new Break(ID, ID, Break.Reason.PLANNED, at(fromMinute), Optional.of(at(toMinute)));
  }

  private static Instant at(int minute) {
    return TEN.plus(Duration.ofMinutes(minute));
  }
}
