package stipple.studio.practice.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.timetable.Openings;
import stipple.studio.practice.timetable.Slot;

/// Lays out a day of the diary for the page.
@Component
class DayBoard {

  private static final Duration WORTH_SHOWING = Duration.ofMinutes(30);

  private final Appointments appointments;
  private final DiaryRules rules;
  private final People people;
  private final Rooms rooms;
  private final StudioClock clock;

  DayBoard(
      Appointments appointments, DiaryRules rules, People people, Rooms rooms, StudioClock clock) {
    this.appointments = appointments;
    this.rules = rules;
    this.people = people;
    this.rooms = rooms;
    this.clock = clock;
  }

  BoardPage of(LocalDate day) {
    var openings = rules.openings();
    var opening = openings.on(day);
    var week = FreeTimes.weekOf(day);
    var visits = appointments.between(week.getFirst(), week.getLast());
    var days =
        week.stream()
            .map(date ->
                new BoardPage.Day(
                    date, openings.on(date).isPresent(), on(date, visits, openings).size()))
            .toList();
    return new BoardPage(
        day,
        clock.today(openings.zone()),
        opening,
        days,
        lanes(on(day, visits, openings), opening, clock.now()),
        !rooms.all().isEmpty());
  }

  private static List<Appointment> on(LocalDate date, List<Appointment> visits, Openings openings) {
    return visits.stream().filter(visit -> visit.slot().day(openings.zone()).equals(date)).toList();
  }

  private List<BoardPage.Lane> lanes(
      List<Appointment> visits, Optional<Slot> opening, Instant now) {
    Map<UUID, String> who = new LinkedHashMap<>();
    people.practitioners().forEach(person -> who.put(person.id(), person.name()));
    visits.forEach(visit -> who.putIfAbsent(visit.practitionerId(), visit.names().practitioner()));
    return who.entrySet().stream()
        .map(one -> {
          var own =
              visits.stream().filter(visit -> visit.practitionerId().equals(one.getKey())).toList();
          return new BoardPage.Lane(one.getKey(), one.getValue(), entries(own, opening, now));
        })
        .toList();
  }

  private static List<BoardPage.Entry> entries(
      List<Appointment> visits, Optional<Slot> opening, Instant now) {
    var busy = visits.stream().map(Appointment::slot).toList();
    var free =
        opening
            .filter(hours -> hours.endsAt().isAfter(now))
            .map(hours -> FreeTimes.gaps(hours, busy, quarterAfter(now), WORTH_SHOWING))
            .orElse(List.of());
    return Stream.concat(
            visits.stream().map(visit -> BoardPage.Entry.of(visit, now)),
            free.stream().map(BoardPage.Entry::free))
        .sorted(Comparator.comparing(entry -> entry.slot().startsAt()))
        .toList();
  }

  // Visits begin on the quarter; so does the free time that is offered.
  private static Instant quarterAfter(Instant now) {
    long quarter = Duration.ofMinutes(15).toSeconds();
    return Instant.ofEpochSecond(Math.ceilDiv(now.getEpochSecond() + 1, quarter) * quarter);
  }
}
