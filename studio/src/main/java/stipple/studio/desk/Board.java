package stipple.studio.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.treatment.session.LikelyEnds;
import stipple.studio.treatment.session.Session;
import stipple.studio.treatment.session.Sessions;

/// Who is treated today, by whom, and when it will likely be over.
@Component
class Board {

  private final Appointments appointments;
  private final Sessions sessions;
  private final LikelyEnds likelyEnds;
  private final StudioClock clock;

  Board(Appointments appointments, Sessions sessions, LikelyEnds likelyEnds, StudioClock clock) {
    this.appointments = appointments;
    this.sessions = sessions;
    this.likelyEnds = likelyEnds;
    this.clock = clock;
  }

  List<TodayPage.Lane> lanes(LocalDate day, ZoneId zone) {
    var now = clock.now();
    var running =
        sessions.allRunning().stream()
            .collect(Collectors.toMap(Session::clientId, Function.identity()));
    Map<String, List<Appointment>> byPractitioner = new LinkedHashMap<>();
    for (var visit : appointments.onDay(day)) {
      if (!visit.isCancelled()) {
        byPractitioner
            .computeIfAbsent(visit.names().practitioner(), _ -> new java.util.ArrayList<>())
            .add(visit);
      }
    }
    var scale =
        DayScale.around(byPractitioner.values().stream().flatMap(List::stream).toList(), day, zone);
    return byPractitioner.entrySet().stream()
        .map(
            lane -> new TodayPage.Lane(lane.getKey(), visits(lane.getValue(), running, scale, now)))
        .toList();
  }

  private List<TodayPage.Visit> visits(
      List<Appointment> booked, Map<UUID, Session> running, DayScale scale, Instant now) {
    return booked.stream()
        .map(visit -> {
          var session =
              Optional.ofNullable(running.get(visit.clientId()))
                  .filter(_ -> visit.kind() == Appointment.Kind.SESSION);
          var end = session.map(likelyEnds::of);
          var late = end.filter(likely -> likely.middle().isAfter(visit.endsAt())).isPresent();
          return new TodayPage.Visit(
              visit, session.map(Session::id), end, stateOf(visit, session, late, now), scale);
        })
        .toList();
  }

  private static TodayPage.State stateOf(
      Appointment visit, Optional<Session> running, boolean late, Instant now) {
    if (late) {
      return TodayPage.State.LATE;
    }
    if (running.isPresent() || visit.isOn(now)) {
      return TodayPage.State.NOW;
    }
    return visit.isOver(now) ? TodayPage.State.PAST : TodayPage.State.AHEAD;
  }

  /// The sessions that run although nobody booked them for today.
  List<Session> unbooked(LocalDate day) {
    var booked =
        appointments.onDay(day).stream()
            .filter(visit -> !visit.isCancelled() && visit.kind() == Appointment.Kind.SESSION)
            .map(Appointment::clientId)
            .collect(Collectors.toSet());
    return sessions.allRunning().stream().filter(one -> !booked.contains(one.clientId())).toList();
  }

  /// One scale for all bars of the day, from its first visit or nine to its last or eighteen.
  record DayScale(Instant from, Instant to) {

    static DayScale around(List<Appointment> visits, LocalDate day, ZoneId zone) {
      var from = day.atTime(9, 0).atZone(zone).toInstant();
      var to = day.atTime(18, 0).atZone(zone).toInstant();
      for (var visit : visits) {
        from = visit.startsAt().isBefore(from) ? visit.startsAt() : from;
        to = visit.endsAt().isAfter(to) ? visit.endsAt() : to;
      }
      return new DayScale(from, to.plus(Duration.ofHours(1)));
    }

    /// Where an instant lies on the scale, 0–100 %.
    String percent(Instant at) {
      double whole = Duration.between(from, to).toSeconds();
      double share = Math.clamp(Duration.between(from, at).toSeconds() / whole, 0, 1);
      return Math.round(share * 1000) / 10.0 + "%";
    }

    String width(Instant start, Instant end) {
      double whole = Duration.between(from, to).toSeconds();
      double share = Math.clamp(Duration.between(start, end).toSeconds() / whole, 0, 1);
      return Math.round(share * 1000) / 10.0 + "%";
    }
  }
}
