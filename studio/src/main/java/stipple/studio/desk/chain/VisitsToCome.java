package stipple.studio.desk.chain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import stipple.duration.GapPlan;
import stipple.duration.PlannedSession;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointment.Kind;
import stipple.studio.practice.chains.AskedVisit;
import stipple.studio.practice.chains.VisitGap;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.treatment.consultation.Consultations;
import stipple.studio.treatment.followup.FollowUps;
import stipple.studio.treatment.patchtest.PatchTestVerdict;
import stipple.studio.treatment.patchtest.PatchTests;
import stipple.studio.treatment.session.Session;
import stipple.studio.treatment.session.SessionGaps;
import stipple.studio.treatment.session.Sessions;
import stipple.studio.treatment.session.Sittings;

/// The visits that a client's treatment still asks for, with the rules of time between them.
@Component
class VisitsToCome {

  private static final int READING_MINUTES = 15;
  private static final int HOURS_A_DAY = 24;
  // a reading is due when the skin has had its time, best on that day or the next (chosen)
  private static final int READING_WITHIN_DAYS = 3;
  private static final int READING_AT_MOST_DAYS = 7;
  // the needle follows a calm reading as soon as it suits, two months at most (chosen)
  private static final VisitGap AFTER_READING = new VisitGap(0, 60, 0, 10, 0);
  // consultation and patch test may be one visit to the studio (chosen)
  private static final VisitGap AFTER_CONSULTATION = new VisitGap(0, 60, 0, 7, 0);
  // a layer has healed through after four to six weeks: then it is looked at (chosen)
  // where so few days of the greatest gap are left, it gives way to so many more (chosen)
  private static final int LATE_FROM_DAYS = 7;
  private static final int LATE_DAYS = 60;
  // no visit counts its days from one that is so long ago (chosen)
  private static final int LONG_AGO_DAYS = 300;
  private static final VisitGap HEALED = new VisitGap(28, 70, 28, 42, 0);

  private final Consultations consultations;
  private final PatchTests patchTests;
  private final Sittings sittings;
  private final Sessions sessions;
  private final FollowUps followUps;
  private final BookedVisits booked;
  private final SessionGaps gaps;
  private final Studios studios;
  private final StudioClock clock;

  VisitsToCome(
      Consultations consultations,
      PatchTests patchTests,
      Sittings sittings,
      Sessions sessions,
      FollowUps followUps,
      BookedVisits booked,
      SessionGaps gaps,
      Studios studios,
      StudioClock clock) {
    this.consultations = consultations;
    this.patchTests = patchTests;
    this.sittings = sittings;
    this.sessions = sessions;
    this.followUps = followUps;
    this.booked = booked;
    this.gaps = gaps;
    this.studios = studios;
    this.clock = clock;
  }

  /// What is to come, and the session held last, from which the first of it counts; whether a look
  /// at that one is still to be made while sessions are to come.
  record ToCome(
      List<AskedVisit> visits, Optional<Slot> before, LocalDate notBefore, boolean lookBetween) {

    ToCome {
      visits = List.copyOf(visits);
    }

    boolean isEmpty() {
      return visits.isEmpty();
    }
  }

  ToCome of(UUID clientId) {
    return of(clientId, sittings.toCome(clientId));
  }

  /// What would be to come if this were the plan; what was begun goes on as it is.
  ToCome drafted(UUID clientId, List<PlannedSession> plan) {
    boolean begun = sessions.running(clientId).isPresent() || lastHeld(clientId).isPresent();
    return begun ? of(clientId) : of(clientId, plan);
  }

  private ToCome of(UUID clientId, List<PlannedSession> planned) {
    var visits = new ArrayList<AskedVisit>();
    var running = sessions.running(clientId);
    // the session that runs is no visit to come any more
    var toCome = planned.stream().skip(running.isPresent() ? 1 : 0).toList();
    var last = running.or(() -> lastHeld(clientId));
    if (!isConsulted(clientId)) {
      visits.add(visit(Kind.CONSULTATION, Kind.CONSULTATION.usualMinutes(), VisitGap.none()));
    }
    boolean needled = !toCome.isEmpty() || visits.size() == 1;
    var earliest = needled ? addPatchTest(clientId, visits) : today();
    boolean follows = last.isPresent();
    var sooner = gaps.word(clientId).isPresent();
    for (var sitting : toCome) {
      visits.add(session(sitting, visits, follows, sooner));
      follows = true;
    }
    if (isLookWanted(clientId, toCome, last)) {
      visits.add(visit(Kind.FOLLOW_UP, Kind.FOLLOW_UP.usualMinutes(), HEALED));
    }
    boolean lookBetween =
        !toCome.isEmpty() && last.filter(held -> !isLookedAt(clientId, held)).isPresent();
    var before = before(visits, last).filter(held -> daysSince(held) <= LONG_AGO_DAYS);
    before.ifPresent(held -> visits.set(0, notTooLate(visits.getFirst(), held)));
    return new ToCome(visits, before, earliest, lookBetween);
  }

  /// What is to come and lies in no diary yet, with what it follows there.
  ToCome toBook(UUID clientId) {
    var toCome = of(clientId);
    var lines = booked.match(clientId, toCome);
    int first = 0;
    while (first < lines.size() && lines.get(first).appointment().isPresent()) {
      first++;
    }
    var before =
        first == 0 ? toCome.before() : lines.get(first - 1).appointment().map(Appointment::slot);
    return new ToCome(
        IntStream.range(first, lines.size())
            .filter(at -> lines.get(at).appointment().isEmpty())
            .mapToObj(at -> beforeNext(lines, at))
            .toList(),
        before,
        toCome.notBefore(),
        toCome.lookBetween());
  }

  // what comes before a visit that is booked must be over by then
  private static AskedVisit beforeNext(List<BookedVisits.Match> lines, int at) {
    var asked = lines.get(at).asked();
    return lines.subList(at + 1, lines.size()).stream()
        .flatMap(line -> line.appointment().stream())
        .map(next -> next.startsAt().minus(Duration.ofMinutes(asked.lastOfDayMinutes())))
        .min(Comparator.naturalOrder())
        .map(asked::before)
        .orElse(asked);
  }

  private boolean isConsulted(UUID clientId) {
    return consultations
        .latest(clientId)
        .filter(held -> held.isCompleted() && !held.isVoided())
        .isPresent();
  }

  /// Test and reading, or the reading alone, or nothing; and the day before which none of it, nor
  /// what follows, may be.
  private LocalDate addPatchTest(UUID clientId, List<AskedVisit> visits) {
    switch (patchTests.verdict(clientId).orElse(null)) {
      case PatchTestVerdict.Calm _ -> {
        return today();
      }
      case PatchTestVerdict.Waiting(var until) -> {
        visits.add(visit(Kind.READING, READING_MINUTES, VisitGap.none()));
        return dayAtOrAfter(until);
      }
      case PatchTestVerdict.ToBeRead _ ->
          visits.add(visit(Kind.READING, READING_MINUTES, VisitGap.none()));
      case null, default -> {
        visits.add(visit(Kind.PATCH_TEST, Kind.PATCH_TEST.usualMinutes(), AFTER_CONSULTATION));
        visits.add(visit(Kind.READING, READING_MINUTES, reading()));
      }
    }
    return today();
  }

  // a reading later on the very day is possible too, so the day itself counts
  private LocalDate dayAtOrAfter(Instant until) {
    var day = LocalDate.ofInstant(until, zone());
    return day.isBefore(today()) ? today() : day.plusDays(1);
  }

  private VisitGap reading() {
    int hours = studios.present().policies().patchWaitHours();
    int days = hours / HOURS_A_DAY;
    int most = Math.ceilDiv(hours, HOURS_A_DAY) + READING_AT_MOST_DAYS;
    return new VisitGap(days, most, days, Math.min(most, days + READING_WITHIN_DAYS), hours);
  }

  private AskedVisit session(
      PlannedSession sitting, List<AskedVisit> sofar, boolean follows, boolean sooner) {
    var gap =
        sitting
            .gapToPrevious()
            .filter(_ -> follows)
            .map(VisitsToCome::gap)
            .map(usual -> sooner ? usual.from(gaps.rule().refuseBelowDays()) : usual)
            .orElse(sofar.isEmpty() ? VisitGap.none() : AFTER_READING);
    return new AskedVisit(
        Kind.SESSION,
        Optional.of(Math.min(9, sitting.number())),
        sitting.bookedMinutes(),
        (int) Math.ceil(sitting.estimate().p90()),
        gap,
        Optional.empty());
  }

  // whoever is late comes as soon as can be
  private AskedVisit notTooLate(AskedVisit asked, Slot before) {
    int left = asked.gap().maxDays() - daysSince(before);
    return left < LATE_FROM_DAYS ? asked.within(LATE_DAYS - left) : asked;
  }

  private int daysSince(Slot before) {
    return (int) ChronoUnit.DAYS.between(before.day(zone()), today());
  }

  static VisitGap gap(GapPlan plan) {
    int from = Math.max(plan.preferredFromDays(), plan.suggestedEarliestDays());
    return new VisitGap(
        plan.minDays(),
        plan.mostDays(),
        Math.min(from, plan.preferredToDays()),
        plan.preferredToDays(),
        0);
  }

  private static AskedVisit visit(Kind kind, int minutes, VisitGap gap) {
    return new AskedVisit(kind, Optional.empty(), minutes, gap);
  }

  /// A last look is wanted after the last session, until it was made.
  private boolean isLookWanted(UUID clientId, List<PlannedSession> toCome, Optional<Session> last) {
    return !toCome.isEmpty() || last.filter(held -> !isLookedAt(clientId, held)).isPresent();
  }

  private boolean isLookedAt(UUID clientId, Session held) {
    return followUps
        .latest(clientId)
        .filter(look -> look.sessionId().equals(held.id()))
        .isPresent();
  }

  private Optional<Session> lastHeld(UUID clientId) {
    return sessions.ofClient(clientId).stream()
        .filter(Session::isFinished)
        .reduce((_, later) -> later);
  }

  // only a session or a look at one counts its days from the session before
  private static Optional<Slot> before(List<AskedVisit> visits, Optional<Session> last) {
    boolean counts =
        !visits.isEmpty()
            && (visits.getFirst().kind() == Kind.SESSION
                || visits.getFirst().kind() == Kind.FOLLOW_UP);
    return last.filter(_ -> counts)
        .map(held ->
            new Slot(
                held.startedAt().truncatedTo(ChronoUnit.SECONDS),
                held.finishedAt().orElse(held.startedAt()).plusSeconds(1)));
  }

  private LocalDate today() {
    return clock.today(zone());
  }

  private ZoneId zone() {
    return studios.present().place().zone();
  }
}
