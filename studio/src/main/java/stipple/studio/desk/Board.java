package stipple.studio.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.web.Names;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.clients.Clients;
import stipple.studio.treatment.session.LikelyEnds;
import stipple.studio.treatment.session.Session;
import stipple.studio.treatment.session.Sessions;

/// Who is treated today, by whom, and when it will likely be over.
@Component
class Board {

  private final Appointments appointments;
  private final Sessions sessions;
  private final LikelyEnds likelyEnds;
  private final Clients clients;
  private final StudioClock clock;

  Board(
      Appointments appointments,
      Sessions sessions,
      LikelyEnds likelyEnds,
      Clients clients,
      StudioClock clock) {
    this.appointments = appointments;
    this.sessions = sessions;
    this.likelyEnds = likelyEnds;
    this.clients = clients;
    this.clock = clock;
  }

  List<TodayPage.Lane> lanes(LocalDate day, ZoneId zone) {
    var running = new HashMap<UUID, Session>();
    sessions.allRunning().forEach(session -> running.put(session.clientId(), session));
    var lanes = new TreeMap<String, List<TodayPage.Visit>>();
    for (var booked : appointments.onDay(day)) {
      if (!booked.isCancelled()) {
        var session =
            booked.kind() == Appointment.Kind.SESSION
                ? Optional.ofNullable(running.remove(booked.clientId()))
                : Optional.<Session>empty();
        lane(lanes, booked.names().practitioner()).add(booked(booked, session));
      }
    }
    for (var session : running.values()) {
      lane(lanes, session.chair().practitioner()).add(unbooked(session));
    }
    var scale = DayScale.around(lanes.values().stream().flatMap(List::stream).toList(), day, zone);
    return lanes.entrySet().stream()
        .map(lane -> new TodayPage.Lane(lane.getKey(), lane.getValue(), scale))
        .toList();
  }

  private static List<TodayPage.Visit> lane(
      Map<String, List<TodayPage.Visit>> lanes, String practitioner) {
    return lanes.computeIfAbsent(practitioner, _ -> new ArrayList<>());
  }

  private TodayPage.Visit booked(Appointment visit, Optional<Session> session) {
    var end = session.map(likelyEnds::of);
    var what =
        visit
            .sessionNumber()
            .map(number -> Phrase.of("today.session", number))
            .orElseGet(() -> Phrase.of(Names.keyOf(visit.kind())));
    return new TodayPage.Visit(
        visit.clientId(),
        visit.names().client(),
        Phrase.of("today.in-room", what, visit.names().room()),
        visit.startsAt(),
        visit.endsAt(),
        session.map(Session::id),
        end,
        stateOf(visit, end));
  }

  // A session nobody booked shows how long it was planned to take.
  private TodayPage.Visit unbooked(Session session) {
    return new TodayPage.Visit(
        session.clientId(),
        clients.get(session.clientId()).name(),
        Phrase.of("today.unbooked", session.number()),
        session.startedAt(),
        session.startedAt().plus(Duration.ofMinutes(session.planned().p90Minutes())),
        Optional.of(session.id()),
        Optional.of(likelyEnds.of(session)),
        TodayPage.State.NOW);
  }

  private TodayPage.State stateOf(Appointment visit, Optional<LikelyEnds.LikelyEnd> end) {
    var now = clock.now();
    if (end.filter(likely -> likely.middle().isAfter(visit.endsAt())).isPresent()) {
      return TodayPage.State.LATE;
    }
    if (end.isPresent() || visit.isOn(now)) {
      return TodayPage.State.NOW;
    }
    return visit.isOver(now) ? TodayPage.State.PAST : TodayPage.State.AHEAD;
  }
}
