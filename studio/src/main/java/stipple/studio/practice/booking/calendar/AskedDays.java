package stipple.studio.practice.booking.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleUnaryOperator;
import org.springframework.stereotype.Component;
import stipple.chain.DayAsk;
import stipple.chain.DayPractitioner;
import stipple.chain.DayRoom;
import stipple.chain.DayVisit;
import stipple.chain.Scenarios;
import stipple.number.Seed;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.VisitForecasts.Likely;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.practice.timetable.Timetables;

/// Puts a day of the diary before the engine.
@Component
class AskedDays {

  private static final int SCENARIOS = 1_000;
  private static final int LATEST_CLOSING = 2_880;

  private final Timetables timetables;

  AskedDays(Timetables timetables) {
    this.timetables = timetables;
  }

  /// Visits with those who may take part, and the times that are kept.
  AskedDay of(
      DayLine line,
      List<Appointment> visits,
      List<Holds.Hold> held,
      Map<UUID, Likely> likely,
      List<UUID> alsoHands,
      List<UUID> alsoChairs) {
    var hands = numbers(visits.stream().map(Appointment::practitionerId).toList(), alsoHands);
    var chairs = numbers(visits.stream().map(Appointment::roomId).toList(), alsoChairs);
    var rooms =
        new ArrayList<>(
            chairs.keySet().stream()
                .map(room -> new DayRoom(timetables.turnoverMinutes(room)))
                .toList());
    var planned = new ArrayList<DayVisit>();
    var lengths = new ArrayList<DoubleUnaryOperator>();
    for (var visit : visits) {
      var known = Optional.ofNullable(likely.get(visit.id()));
      var start = known.flatMap(Likely::startedAt).orElse(visit.startsAt());
      planned.add(
          new DayVisit(
              line.minute(start),
              (int) visit.slot().minutes(),
              number(hands, visit.practitionerId()),
              number(chairs, visit.roomId())));
      lengths.add(known.map(AskedDays::length).orElse(_ -> visit.slot().minutes()));
    }
    for (var hold : held) {
      if (hands.containsKey(hold.practitionerId()) && chairs.containsKey(hold.roomId())) {
        planned.add(
            fixed(
                line,
                hold.slot(),
                number(hands, hold.practitionerId()),
                number(chairs, hold.roomId())));
        lengths.add(_ -> hold.slot().minutes());
      }
    }
    for (var who : hands.keySet()) {
      for (var rest : breaks(line, who)) {
        // a break takes up no room: it gets one of its own
        planned.add(fixed(line, rest, number(hands, who), rooms.size()));
        rooms.add(new DayRoom(0));
        lengths.add(_ -> rest.minutes());
      }
    }
    var closing =
        hands.keySet().stream()
            .map(who -> new DayPractitioner(closing(line, who, visits)))
            .toList();
    var scenarios = Scenarios.drawn(lengths, SCENARIOS, new Seed(line.day().toEpochDay()));
    return new AskedDay(
        line,
        visits,
        List.copyOf(hands.keySet()),
        List.copyOf(chairs.keySet()),
        new DayAsk(planned, closing, rooms, scenarios));
  }

  private static DayVisit fixed(DayLine line, Slot slot, int hands, int room) {
    return new DayVisit(line.minute(slot.startsAt()), (int) slot.minutes(), hands, room);
  }

  /// The time between two stretches of somebody's opening.
  private List<Slot> breaks(DayLine line, UUID who) {
    var open = timetables.open(who, line.day(), line.day());
    var breaks = new ArrayList<Slot>();
    for (int next = 1; next < open.size(); next++) {
      var from = open.get(next - 1).endsAt();
      var to = open.get(next).startsAt();
      breaks.add(new Slot(from, to));
    }
    return breaks;
  }

  /// The end of the last stretch in which somebody works, or of their last visit where they do not.
  private int closing(DayLine line, UUID who, List<Appointment> visits) {
    var open = timetables.open(who, line.day(), line.day());
    var end =
        open.isEmpty()
            ? visits.stream()
                .filter(visit -> visit.practitionerId().equals(who))
                .map(Appointment::endsAt)
                .max(Instant::compareTo)
                .orElse(line.at(LATEST_CLOSING))
            : open.getLast().endsAt();
    return Math.min(line.minute(end), LATEST_CLOSING);
  }

  private static Map<UUID, Integer> numbers(List<UUID> first, List<UUID> also) {
    var numbers = new LinkedHashMap<UUID, Integer>();
    first.forEach(id -> numbers.putIfAbsent(id, numbers.size()));
    also.forEach(id -> numbers.putIfAbsent(id, numbers.size()));
    return numbers;
  }

  private static int number(Map<UUID, Integer> numbers, UUID id) {
    return Optional.ofNullable(numbers.get(id)).orElseThrow();
  }

  // Between two of the equally likely lengths on a straight line.
  private static DoubleUnaryOperator length(Likely likely) {
    var minutes = likely.minutes();
    return share -> {
      double place = Math.clamp(share * minutes.size() - 0.5, 0, minutes.size() - 1.0);
      int below = (int) place;
      double low = minutes.get(below);
      double high = minutes.get(Math.min(below + 1, minutes.size() - 1));
      return low + (place - below) * (high - low);
    };
  }
}
