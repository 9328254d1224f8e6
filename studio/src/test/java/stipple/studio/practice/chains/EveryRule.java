package stipple.studio.practice.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import stipple.studio.RunningStudio;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointment.Kind;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.timetable.Timetables;

/// The rules of the diary, each read from what stands in it, without the code that keeps them.
final class EveryRule {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int NEEDLE_DAYS = 7;
  private static final int LEAD_HOURS = 48;

  private final RunningStudio studio;
  private final List<UUID> clients;
  private final Chains chains;
  private final Appointments appointments;
  private final Timetables timetables;

  EveryRule(RunningStudio studio, List<UUID> clients) {
    this.studio = studio;
    this.clients = clients;
    chains = studio.part(Chains.class);
    appointments = studio.part(Appointments.class);
    timetables = studio.part(Timetables.class);
  }

  void judge(Map<UUID, Instant> placedAt) {
    var all = standing();
    assertThat(all).isNotEmpty();
    for (var visit : all) {
      assertThat(visit.startsAt())
          .as("in the past: %s", visit)
          .isAfterOrEqualTo(placedAt.getOrDefault(visit.id(), Instant.MAX));
      assertThat(visit.startsAt().getEpochSecond() % 300).as("off the grid: %s", visit).isZero();
      assertThat(isOpen(visit.practitionerId(), visit)).as("not there: %s", visit).isTrue();
      assertThat(isOpen(visit.roomId(), visit)).as("room closed: %s", visit).isTrue();
      assertThat(studio.inside(() -> timetables.techniques(visit.practitionerId())))
          .contains(visit.kind().technique());
    }
    var turnover = studio.inside(timetables::turnoverMinutes);
    keepApart(all, Appointment::practitionerId, Map.of());
    keepApart(all, Appointment::clientId, Map.of());
    keepApart(all, Appointment::roomId, turnover);
    byKey(all, Appointment::clientId).values().forEach(EveryRule::treatmentHolds);
    chainsHold();
  }

  private List<Appointment> standing() {
    return clients.stream()
        .flatMap(client -> studio.inside(() -> appointments.ofClient(client)).stream())
        .filter(visit -> !visit.isCancelled())
        .sorted(Comparator.comparing(Appointment::startsAt))
        .toList();
  }

  private boolean isOpen(UUID resource, Appointment visit) {
    var day = visit.slot().day(LONDON);
    return studio.inside(() -> timetables.open(resource, day, day)).stream()
        .anyMatch(open -> open.holds(visit.slot()));
  }

  private static Map<UUID, List<Appointment>> byKey(
      List<Appointment> all, Function<Appointment, UUID> key) {
    return all.stream().collect(Collectors.groupingBy(key));
  }

  private static void keepApart(
      List<Appointment> all, Function<Appointment, UUID> key, Map<UUID, Integer> minutesAfter) {
    byKey(all, key)
        .forEach((id, visits) -> {
          for (int i = 1; i < visits.size(); i++) {
            var free =
                visits
                    .get(i - 1)
                    .endsAt()
                    .plus(Duration.ofMinutes(minutesAfter.getOrDefault(id, 0)));
            assertThat(visits.get(i).startsAt())
                .as("%s and %s", visits.get(i - 1), visits.get(i))
                .isAfterOrEqualTo(free);
          }
        });
  }

  private static void treatmentHolds(List<Appointment> visits) {
    for (var first : visits) {
      for (var second : visits) {
        if (!first.id().equals(second.id())
            && second.kind() == Kind.SESSION
            && !second.startsAt().isBefore(first.startsAt())) {
          long days = ChronoUnit.DAYS.between(first.slot().day(LONDON), second.slot().day(LONDON));
          boolean parts = first.sessionNumber().equals(second.sessionNumber());
          if (first.kind() == Kind.SESSION) {
            assertThat(days)
                .as("%s and %s", first, second)
                .isGreaterThanOrEqualTo(parts ? 1 : NEEDLE_DAYS);
          } else if (first.kind() == Kind.PATCH_TEST) {
            assertThat(Duration.between(first.endsAt(), second.startsAt()).toHours())
                .as("%s and %s", first, second)
                .isGreaterThanOrEqualTo(LEAD_HOURS);
          }
        }
      }
    }
  }

  private void chainsHold() {
    for (var client : clients) {
      for (var chain : studio.inside(() -> chains.ofClient(client))) {
        var visits = chain.visits().stream().filter(ChainVisit::stands).toList();
        for (int i = 1; i < visits.size(); i++) {
          var gap = visits.get(i).placed().asked().gap();
          long days =
              ChronoUnit.DAYS.between(
                  visits.get(i - 1).placed().slot().day(LONDON),
                  visits.get(i).placed().slot().day(LONDON));
          assertThat(days).as("%s", chain).isBetween((long) gap.minDays(), (long) gap.maxDays());
        }
      }
    }
  }
}
