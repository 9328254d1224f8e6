package stipple.studio.practice.booking.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stipple.chain.DayAsk;
import stipple.chain.DayForecast;
import stipple.chain.DayPractitioner;
import stipple.chain.DayRoom;
import stipple.chain.DayVisit;
import stipple.chain.Scenarios;
import stipple.number.Seed;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.VisitForecasts.Likely;
import stipple.studio.practice.timetable.Timetables;

/// How a day will likely go if nobody does anything: who has to wait, and who gets home late.
@Component
class DayOutlooks {

  private static final int SCENARIOS = 1_000;
  private static final int LATEST_CLOSING = 2_880;

  private final Timetables timetables;

  DayOutlooks(Timetables timetables) {
    this.timetables = timetables;
  }

  /// By visit, how likely it begins more than ten minutes late; by practitioner, the end of the
  /// day.
  record Outlook(Map<UUID, Double> lateShares, Map<UUID, Finish> finishes) {

    static Outlook unknown() {
      return new Outlook(Map.of(), Map.of());
    }
  }

  /// By when a practitioner is done on nine days of ten, and how likely that is after closing.
  record Finish(Instant by, double overtimeShare) {}

  /// Only visits that are still to be done count; where of none of them anything is known, there is
  /// nothing to say.
  Outlook of(DayLine line, List<Appointment> all, Map<UUID, Likely> likely, Instant now) {
    var visits =
        all.stream()
            .filter(visit -> line.touches(visit.slot()))
            .filter(visit ->
                BoardPage.When.of(visit, now) != BoardPage.When.PAST
                    || runs(likely.get(visit.id())))
            .toList();
    return visits.stream().anyMatch(visit -> likely.containsKey(visit.id()))
        ? told(line, visits, likely)
        : Outlook.unknown();
  }

  private static boolean runs(@Nullable Likely likely) {
    return likely != null && likely.startedAt().isPresent();
  }

  private Outlook told(DayLine line, List<Appointment> visits, Map<UUID, Likely> likely) {
    var hands = numbered(visits.stream().map(Appointment::practitionerId).toList());
    var chairs = numbered(visits.stream().map(Appointment::roomId).toList());
    var planned = new ArrayList<DayVisit>();
    var lengths = new ArrayList<DoubleUnaryOperator>();
    for (var visit : visits) {
      var known = Optional.ofNullable(likely.get(visit.id()));
      var start = known.flatMap(Likely::startedAt).orElse(visit.startsAt());
      planned.add(
          new DayVisit(
              line.minute(start),
              (int) visit.slot().minutes(),
              hands.getOrDefault(visit.practitionerId(), 0),
              chairs.getOrDefault(visit.roomId(), 0)));
      lengths.add(known.map(DayOutlooks::length).orElse(_ -> visit.slot().minutes()));
    }
    var ask =
        new DayAsk(
            planned,
            hands.keySet().stream()
                .map(one -> new DayPractitioner(closing(line, one, visits)))
                .toList(),
            chairs.keySet().stream()
                .map(one -> new DayRoom(timetables.turnoverMinutes(one)))
                .toList(),
            Scenarios.drawn(lengths, SCENARIOS, new Seed(line.day().toEpochDay())));
    return said(line, visits, List.copyOf(hands.keySet()), likely, DayForecast.of(ask));
  }

  private static Outlook said(
      DayLine line,
      List<Appointment> visits,
      List<UUID> hands,
      Map<UUID, Likely> likely,
      DayForecast forecast) {
    var late = new HashMap<UUID, Double>();
    for (int visit = 0; visit < visits.size(); visit++) {
      late.put(visits.get(visit).id(), forecast.visits().get(visit).lateShare());
    }
    var finishes = new HashMap<UUID, Finish>();
    for (var one : forecast.practitioners()) {
      var who = hands.get(one.practitioner());
      if (visits.stream()
          .anyMatch(v -> v.practitionerId().equals(who) && likely.containsKey(v.id()))) {
        var by = line.at((int) Math.round(one.finish().high()));
        finishes.put(who, new Finish(by, one.overtimeShare()));
      }
    }
    return new Outlook(late, finishes);
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
                .orElseThrow()
            : open.getLast().endsAt();
    return Math.min(line.minute(end), LATEST_CLOSING);
  }

  private static Map<UUID, Integer> numbered(List<UUID> ids) {
    var numbers = new LinkedHashMap<UUID, Integer>();
    ids.forEach(id -> numbers.putIfAbsent(id, numbers.size()));
    return numbers;
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
