package stipple.studio.practice.booking;

import java.time.Instant;
import org.springframework.stereotype.Component;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.Verdict;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.timetable.Openings;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.practice.timetable.Timetables;

/// What must hold before anything goes into the diary.
@Component
class DiaryRules {

  static final int SHORTEST_MINUTES = 10;
  static final int LONGEST_MINUTES = 12 * 60;

  private static final Phrase OTHER_TIME = Phrase.of("booking.do.other-time");

  private final Timetables timetables;
  private final People people;
  private final Rooms rooms;
  private final Clients clients;
  private final StudioClock clock;

  DiaryRules(
      Timetables timetables, People people, Rooms rooms, Clients clients, StudioClock clock) {
    this.timetables = timetables;
    this.people = people;
    this.rooms = rooms;
    this.clients = clients;
    this.clock = clock;
  }

  /// Only for a client of the studio; anybody else is not found.
  Verdict verdictOn(Wish wish) {
    clients.get(wish.clientId());
    var who = verdictOn(people.get(wish.practitionerId()));
    if (!who.isAllowed()) {
      return who;
    }
    if (rooms.all().stream().noneMatch(room -> room.id().equals(wish.roomId()))) {
      return Verdict.refused(Phrase.of("booking.room-closed"), Phrase.of("booking.do.other-room"));
    }
    return verdictOn(wish.slot(), openings(), clock.now());
  }

  Openings openings() {
    return timetables.openings();
  }

  static Verdict verdictOn(Person practitioner) {
    if (!practitioner.isHere()) {
      return Verdict.refused(
          Phrase.of("booking.has-left", practitioner.name()),
          Phrase.of("booking.do.other-practitioner"));
    }
    return practitioner.practises()
        ? Verdict.allowed()
        : Verdict.refused(
            Phrase.of("booking.does-not-practise", practitioner.name()),
            Phrase.of("booking.do.other-practitioner"));
  }

  static Verdict verdictOn(Slot slot, Openings openings, Instant now) {
    if (slot.minutes() < SHORTEST_MINUTES || slot.minutes() > LONGEST_MINUTES) {
      return Verdict.refused(
          Phrase.of("booking.length", SHORTEST_MINUTES, LONGEST_MINUTES), OTHER_TIME);
    }
    if (slot.startsAt().isBefore(now)) {
      return Verdict.refused(Phrase.of("booking.past"), OTHER_TIME);
    }
    var day = slot.day(openings.zone());
    var opening = openings.on(day);
    if (opening.isEmpty()) {
      return Verdict.refused(Phrase.of("booking.closed", day), OTHER_TIME);
    }
    var hours = opening.get();
    return hours.holds(slot)
        ? Verdict.allowed()
        : Verdict.refused(
            Phrase.of(
                "booking.outside-hours",
                day,
                hours.from(openings.zone()),
                hours.to(openings.zone())),
            OTHER_TIME);
  }
}
