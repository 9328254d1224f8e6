package stipple.studio.treatment.session;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stipple.studio.house.Phrase;
import stipple.studio.house.Verdict;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointment.Kind;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.booking.VisitRule;
import stipple.studio.practice.booking.Wish;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.treatment.patchtest.PatchTests;

/// What the treatment asks of the times of a client's visits, whoever books them and from wherever:
/// days between sessions, and hours from the patch test to the needle.
@Component
class SessionTimes implements VisitRule {

  private static final Phrase OTHER_TIME = Phrase.of("booking.do.other-time");

  private final Appointments appointments;
  private final SessionGaps gaps;
  private final PatchTests patchTests;
  private final Studios studios;

  SessionTimes(
      Appointments appointments, SessionGaps gaps, PatchTests patchTests, Studios studios) {
    this.appointments = appointments;
    this.gaps = gaps;
    this.patchTests = patchTests;
    this.studios = studios;
  }

  /// A visit in the diary, or one that is to be in it.
  private record Visit(UUID id, Kind kind, Optional<Integer> number, Slot slot, boolean isAsked) {

    boolean is(Kind one) {
      return kind == one;
    }

    boolean isPartOfSame(Visit other) {
      return number.isPresent() && number.equals(other.number);
    }
  }

  @Override
  public Verdict verdictOn(Map<UUID, Wish> visits, Set<UUID> leaving) {
    return visits.values().stream()
        .filter(wish -> wish.kind() == Kind.SESSION || wish.kind() == Kind.PATCH_TEST)
        .map(Wish::clientId)
        .distinct()
        .map(client -> verdictOn(client, all(client, visits, leaving)))
        .filter(verdict -> !verdict.isAllowed())
        .findFirst()
        .orElseGet(Verdict::allowed);
  }

  private List<Visit> all(UUID client, Map<UUID, Wish> visits, Set<UUID> leaving) {
    var all = new ArrayList<Visit>();
    appointments.ofClient(client).stream()
        .filter(known -> !known.isCancelled() && !known.isMissed())
        .filter(known -> !visits.containsKey(known.id()) && !leaving.contains(known.id()))
        .forEach(known -> all.add(visit(known)));
    visits.forEach((id, wish) -> {
      if (wish.clientId().equals(client)) {
        all.add(new Visit(id, wish.kind(), wish.sessionNumber(), wish.slot(), true));
      }
    });
    return all;
  }

  private static Visit visit(Appointment known) {
    return new Visit(known.id(), known.kind(), known.sessionNumber(), known.slot(), false);
  }

  private Verdict verdictOn(UUID client, List<Visit> all) {
    return Stream.concat(
            pairs(all, Kind.SESSION).map(pair -> apart(client, pair.first(), pair.second())),
            pairs(all, Kind.PATCH_TEST).map(pair -> lead(client, pair.first(), pair.second())))
        .filter(verdict -> !verdict.isAllowed())
        .findFirst()
        .orElseGet(Verdict::allowed);
  }

  private record Pair(Visit first, Visit second) {}

  /// Each visit of that kind with each session after it, where one of the two is asked for.
  private static Stream<Pair> pairs(List<Visit> all, Kind first) {
    return all.stream()
        .filter(one -> one.is(first))
        .flatMap(one ->
            all.stream()
                .filter(other -> !other.id().equals(one.id()) && other.is(Kind.SESSION))
                .filter(other -> one.isAsked() || other.isAsked())
                .filter(other -> !other.slot().startsAt().isBefore(one.slot().startsAt()))
                .map(other -> new Pair(one, other)));
  }

  private Verdict apart(UUID client, Visit first, Visit second) {
    int days = (int) ChronoUnit.DAYS.between(day(first), day(second));
    var rule = first.isPartOfSame(second) ? SessionGaps.BETWEEN_PARTS : gaps.rule();
    return switch (rule.verdictOn(days)) {
      case ALLOWED, LATE -> Verdict.allowed();
      case REFUSED -> tooSoon("session.apart.refused", first, second, days, rule.refuseBelowDays());
      case NEEDS_OVERRIDE ->
          gaps.word(client).isPresent()
              ? Verdict.allowed()
              : tooSoon("session.apart.short", first, second, days, rule.allowedFromDays());
    };
  }

  private Verdict tooSoon(String reason, Visit first, Visit second, int days, int least) {
    return Verdict.refused(Phrase.of(reason, day(first), day(second), days, least), OTHER_TIME);
  }

  private Verdict lead(UUID client, Visit test, Visit session) {
    int hours = studios.present().policies().patchWaitHours();
    var from = test.slot().endsAt().plus(Duration.ofHours(hours));
    return session.slot().startsAt().isBefore(from) && !patchTests.gate(client).isAllowed()
        ? Verdict.refused(
            Phrase.of("session.lead", day(test), hours, from.atZone(zone()).toLocalDate()),
            OTHER_TIME)
        : Verdict.allowed();
  }

  private LocalDate day(Visit visit) {
    return visit.slot().day(zone());
  }

  private ZoneId zone() {
    return studios.present().place().zone();
  }
}
