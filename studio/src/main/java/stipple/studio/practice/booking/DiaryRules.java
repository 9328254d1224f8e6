package stipple.studio.practice.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.Verdict;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Openings;
import stipple.studio.practice.timetable.Skills;
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
  private final List<VisitRule> further;
  private final Studios studios;
  private final StudioClock clock;

  DiaryRules(
      Timetables timetables,
      People people,
      Rooms rooms,
      Clients clients,
      List<VisitRule> further,
      Studios studios,
      StudioClock clock) {
    this.timetables = timetables;
    this.people = people;
    this.rooms = rooms;
    this.clients = clients;
    this.further = List.copyOf(further);
    this.studios = studios;
    this.clock = clock;
  }

  /// What stands against a change of the diary: where each of these visits is to lie, and which
  /// leave it. Whatever several of them need to know is asked once. A client or somebody who is not
  /// of the studio is not found.
  Verdict verdictOn(Map<UUID, Wish> visits, Set<UUID> leaving) {
    if (visits.isEmpty()) {
      return Verdict.allowed();
    }
    visits.values().stream().map(Wish::clientId).distinct().forEach(clients::get);
    var facts = facts(visits.values());
    return firstAgainst(
        Stream.concat(
            visits.values().stream().map(wish -> () -> verdictOn(wish, facts)),
            further.stream().map(rule -> () -> rule.verdictOn(visits, leaving))));
  }

  private record Facts(
      Map<UUID, Person> people,
      Map<UUID, Rooms.Room> rooms,
      Map<UUID, List<Slot>> open,
      Skills skills,
      ZoneId zone) {

    List<Slot> open(UUID resource, LocalDate day) {
      return open.getOrDefault(resource, List.of()).stream()
          .filter(slot -> slot.day(zone).equals(day))
          .toList();
    }
  }

  private Facts facts(Collection<Wish> wishes) {
    var zone = studios.present().place().zone();
    var days = wishes.stream().map(wish -> wish.slot().day(zone)).sorted().toList();
    var resources =
        wishes.stream()
            .flatMap(wish -> Stream.of(wish.practitionerId(), wish.roomId()))
            .distinct()
            .toList();
    return new Facts(
        people.all().stream().collect(Collectors.toMap(Person::id, person -> person)),
        rooms.all().stream().collect(Collectors.toMap(Rooms.Room::id, room -> room)),
        timetables.open(resources, days.getFirst(), days.getLast()),
        timetables.skills(wishes.stream().map(Wish::practitionerId).distinct().toList()),
        zone);
  }

  private Verdict verdictOn(Wish wish, Facts facts) {
    var practitioner =
        Optional.ofNullable(facts.people().get(wish.practitionerId())).orElseThrow(NotFound::new);
    var room = Optional.ofNullable(facts.rooms().get(wish.roomId()));
    if (room.isEmpty()) {
      return Verdict.refused(Phrase.of("booking.room-closed"), Phrase.of("booking.do.other-room"));
    }
    return firstAgainst(
        Stream.of(
            () -> verdictOn(practitioner),
            () ->
                facts
                    .skills()
                    .verdictOn(
                        practitioner.id(),
                        practitioner.name(),
                        wish.kind().technique(),
                        wish.slot().day(facts.zone())),
            () -> verdictOn(wish.slot(), clock.now()),
            () -> open(wish.slot(), practitioner.id(), practitioner.name(), facts),
            () -> open(wish.slot(), room.get().id(), room.get().name(), facts)));
  }

  private static Verdict firstAgainst(Stream<Supplier<Verdict>> rules) {
    return rules
        .map(Supplier::get)
        .filter(verdict -> !verdict.isAllowed())
        .findFirst()
        .orElseGet(Verdict::allowed);
  }

  private static Verdict open(Slot slot, UUID resource, String name, Facts facts) {
    return verdictOn(slot, facts.open(resource, slot.day(facts.zone())), facts.zone(), name);
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

  static Verdict verdictOn(Slot slot, Instant now) {
    if (slot.minutes() < SHORTEST_MINUTES || slot.minutes() > LONGEST_MINUTES) {
      return Verdict.refused(
          Phrase.of("booking.length", SHORTEST_MINUTES, LONGEST_MINUTES), OTHER_TIME);
    }
    if (!slot.isOnGrid()) {
      return Verdict.refused(Phrase.of("booking.grid", Slot.GRID.toMinutes()), OTHER_TIME);
    }
    return slot.startsAt().isBefore(now)
        ? Verdict.refused(Phrase.of("booking.past"), OTHER_TIME)
        : Verdict.allowed();
  }

  /// Whether a visit lies within one stretch of the opening of a day.
  static Verdict verdictOn(Slot slot, List<Slot> open, ZoneId zone, String name) {
    var day = slot.day(zone);
    if (open.isEmpty()) {
      return Verdict.refused(Phrase.of("booking.closed", name, day), OTHER_TIME);
    }
    if (open.stream().anyMatch(stretch -> stretch.holds(slot))) {
      return Verdict.allowed();
    }
    var stretches =
        open.stream()
            .map(one -> Phrase.of("booking.from-to", one.from(zone), one.to(zone)))
            .toList();
    return Verdict.refused(Phrase.of("booking.outside-hours", name, day, stretches), OTHER_TIME);
  }
}
