package stipple.studio.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import stipple.scalp.Zone;
import stipple.studio.house.signin.Viewer;
import stipple.studio.treatment.session.Assessment;
import stipple.studio.treatment.session.Assessments;
import stipple.studio.treatment.session.Break;
import stipple.studio.treatment.session.Breaks;
import stipple.studio.treatment.session.Passes;
import stipple.studio.treatment.session.Sessions;
import stipple.studio.treatment.session.Starting;

/// Tells what happened in the chair: passes, a break, a look, the end.
@Component
@Profile("demo")
class Chair {

  private static final Duration SET_UP = Duration.ofMinutes(32);
  private static final Map<Zone, Integer> DOTS_A_MINUTE =
      new EnumMap<>(
          Map.of(Zone.HAIRLINE, 68, Zone.TOP, 96, Zone.CROWN, 92, Zone.SIDES, 101, Zone.SCAR, 45));

  private final Sessions sessions;
  private final Passes passes;
  private final Breaks breaks;
  private final Assessments looks;
  private final Telling telling;

  Chair(Sessions sessions, Passes passes, Breaks breaks, Assessments looks, Telling telling) {
    this.sessions = sessions;
    this.passes = passes;
    this.breaks = breaks;
    this.looks = looks;
    this.telling = telling;
  }

  /// A whole session that began so long ago.
  UUID sit(UUID client, Viewer by, UUID room, UUID needles, Duration ago) {
    var session = start(client, by, room, ago);
    var left = implant(session, by, needles, ago.minus(SET_UP), Duration.ofDays(9999));
    telling.then(by, left.minusMinutes(14), () -> sessions.finish(session, false));
    return session;
  }

  /// A session that began so long ago and still runs.
  void begin(UUID client, Viewer by, UUID room, UUID needles, Duration ago) {
    var session = start(client, by, room, ago);
    implant(session, by, needles, ago.minus(SET_UP), ago.minus(SET_UP).minusMinutes(4));
  }

  private UUID start(UUID client, Viewer by, UUID room, Duration ago) {
    var started = new UUID[1];
    var starting =
        new Starting(
            client, by.personId(), Optional.of(room), Optional.empty(), Optional.empty(), true);
    telling.then(by, ago, () -> started[0] = sessions.start(starting).id());
    return started[0];
  }

  // Works zone after zone until the planned dots or the time are used up; says how long ago it
  // ended.
  private Duration implant(UUID id, Viewer by, UUID needles, Duration ago, Duration most) {
    var now = ago;
    boolean fresh = true;
    for (var zone : sessions.get(id).plannedDots().entrySet()) {
      int rate = DOTS_A_MINUTE.getOrDefault(zone.getKey(), 90);
      int dots = zone.getValue();
      while (dots > 0) {
        long minutes = Math.min(Math.ceilDiv(dots, rate), 45);
        if (most.compareTo(Duration.ofDays(99)) < 0 && now.minusMinutes(minutes).isNegative()) {
          return now;
        }
        int done = (int) Math.min(dots, minutes * rate);
        pass(id, by, needles, zone.getKey(), fresh, now, Duration.ofMinutes(minutes), done);
        now = now.minusMinutes(minutes + 2);
        dots -= done;
        fresh = false;
        if (dots > 0 && now.toMinutes() > 12) {
          now = rest(id, by, now);
        }
      }
    }
    return now;
  }

  private void pass(
      UUID id,
      Viewer by,
      UUID needles,
      Zone zone,
      boolean fresh,
      Duration ago,
      Duration length,
      int dots) {
    var setting =
        new Passes.Setting(
            zone, needles, fresh, new BigDecimal(zone == Zone.HAIRLINE ? "0.80" : "1.00"), 110);
    telling.then(by, ago, () -> passes.begin(id, setting));
    telling.then(
        by,
        ago.minus(length),
        () -> {
          var open = sessions.get(id).openPass().orElseThrow();
          passes.end(id, open.id(), dots, open.version());
        });
  }

  private Duration rest(UUID id, Viewer by, Duration ago) {
    telling.then(by, ago, () -> breaks.take(id, Break.Reason.PLANNED));
    telling.then(by, ago.minusMinutes(9), () -> breaks.end(id));
    telling.then(
        by,
        ago.minusMinutes(10),
        () ->
            looks.note(
                id,
                new Assessments.Look(
                    1,
                    Assessment.Fullness.AS_PLANNED,
                    Assessment.Symmetry.EVEN,
                    3,
                    "all fine",
                    "")));
    return ago.minusMinutes(12);
  }
}
