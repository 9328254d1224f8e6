package stipple.studio.practice.booking.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import stipple.chain.DayFreedom;
import stipple.chain.DayOption;
import stipple.chain.DayReplan;
import stipple.chain.DayWeights;
import stipple.chain.ReplanAsk;
import stipple.number.Seed;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.Verdict;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.booking.Diary;
import stipple.studio.practice.booking.Wish;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.practice.timetable.Timetables;

/// Looks for a better order of a day; whoever has come, or is about to, stays where they are, and
/// everybody stays with their practitioner.
@Component
class Replans {

  /// Who comes within the hour is on the way (chosen).
  private static final Duration ON_THE_WAY = Duration.ofHours(1);

  private static final int GRID = 5;

  private final Appointments appointments;
  private final Timetables timetables;
  private final Rooms rooms;
  private final Holds holds;
  private final LikelyLengths lengths;
  private final AskedDays days;
  private final Diary diary;
  private final StudioClock clock;

  Replans(
      Appointments appointments,
      Timetables timetables,
      Rooms rooms,
      Holds holds,
      LikelyLengths lengths,
      AskedDays days,
      Diary diary,
      StudioClock clock) {
    this.appointments = appointments;
    this.timetables = timetables;
    this.rooms = rooms;
    this.holds = holds;
    this.lengths = lengths;
    this.days = days;
    this.diary = diary;
    this.clock = clock;
  }

  /// Nothing where nobody comes any more.
  Optional<Replan> of(DayLine line) {
    var all = appointments.between(line.day(), line.day());
    var likely = lengths.of(all);
    var now = clock.now();
    var visits = DayOutlooks.toCome(line, all, likely, now);
    if (visits.isEmpty()) {
      return Optional.empty();
    }
    var held = holds.between(line.day(), line.day(), line.zone());
    var chairs = rooms.all().stream().map(Rooms.Room::id).toList();
    var asked = days.of(line, visits, held, likely, List.of(), chairs);
    var freedoms = new ArrayList<DayFreedom>();
    for (var visit : visits) {
      freedoms.add(freedom(asked, visit, now, DayOutlooks.runs(visit, likely)));
    }
    while (freedoms.size() < asked.day().visits().size()) {
      freedoms.add(DayFreedom.none());
    }
    var ask = new ReplanAsk(asked.day(), freedoms, DayWeights.usual(), ReplanAsk.USUAL_STEPS);
    var found = DayReplan.of(ask, new Seed(line.day().toEpochDay()));
    var few = likely.values().stream().anyMatch(known -> known.restsOnFew());
    return Optional.of(
        new Replan(
            option(asked, found.nothing()),
            found.better().map(better -> option(asked, better)),
            found.better().map(better -> changes(asked, better)).orElse(List.of()),
            found.better().flatMap(better -> against(changes(asked, better))),
            few));
  }

  private DayFreedom freedom(AskedDay asked, Appointment visit, Instant now, boolean runs) {
    var line = asked.line();
    var open = timetables.open(visit.practitionerId(), line.day(), line.day());
    if (runs || open.isEmpty() || visit.startsAt().isBefore(now.plus(ON_THE_WAY))) {
      return DayFreedom.none();
    }
    int minutes = (int) visit.slot().minutes();
    int soonest = Math.ceilDiv(line.minute(now.plus(ON_THE_WAY)), GRID) * GRID;
    int earliest = Math.max(soonest, line.minute(open.getFirst().startsAt()));
    int latest = line.minute(open.getLast().endsAt()) - minutes;
    if (latest < earliest) {
      return DayFreedom.none();
    }
    var chairs =
        IntStream.range(0, asked.chairs().size())
            .filter(room -> isOpen(asked.chairs().get(room), line, open))
            .boxed()
            .toList();
    return new DayFreedom(
        false, earliest, latest, List.of(asked.hands().indexOf(visit.practitionerId())), chairs);
  }

  /// A room is offered that is open for as long as the practitioner works.
  private boolean isOpen(UUID room, DayLine line, List<Slot> working) {
    var open = timetables.open(room, line.day(), line.day());
    return working.stream().allMatch(stretch -> open.stream().anyMatch(one -> one.holds(stretch)));
  }

  private static Replan.Option option(AskedDay asked, DayOption option) {
    var cost = option.cost();
    var finishes =
        option.forecast().practitioners().stream()
            .map(one ->
                new Replan.Finish(
                    name(asked, asked.hands().get(one.practitioner())),
                    asked.at(one.finish().high()),
                    one.overtimeShare()))
            .toList();
    return new Replan.Option(
        (int) Math.round(cost.waiting()), (int) Math.round(cost.overtime()), cost.told(), finishes);
  }

  private static String name(AskedDay asked, UUID practitioner) {
    return asked.visits().stream()
        .filter(visit -> visit.practitionerId().equals(practitioner))
        .map(visit -> visit.names().practitioner())
        .findFirst()
        .orElse("");
  }

  private List<Replan.Change> changes(AskedDay asked, DayOption option) {
    var names = new LinkedHashMap<UUID, String>();
    rooms.all().forEach(room -> names.put(room.id(), room.name()));
    var changes = new ArrayList<Replan.Change>();
    for (int visit = 0; visit < asked.visits().size(); visit++) {
      var known = asked.visits().get(visit);
      var place = option.places().get(visit);
      var planned = asked.day().visits().get(visit);
      var room = asked.chairs().get(place.room());
      if (place.start() != planned.planned() || !room.equals(known.roomId())) {
        var slot = Slot.of(asked.line().at(place.start()), known.slot().minutes());
        changes.add(
            new Replan.Change(
                known, slot, room, names.getOrDefault(room, known.names().room()), place.told()));
      }
    }
    return changes;
  }

  private Optional<Phrase> against(List<Replan.Change> changes) {
    Map<UUID, Wish> wishes = new LinkedHashMap<>();
    changes.forEach(change -> wishes.put(change.visit().id(), change.wish()));
    return diary.verdictOn(wishes) instanceof Verdict.Refused(var reason, var _)
        ? Optional.of(reason)
        : Optional.empty();
  }
}
