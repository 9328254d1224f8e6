package stipple.studio.practice.booking.calendar;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.chain.DayForecast;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.VisitForecasts.Likely;

/// How a day will likely go if nobody does anything: who has to wait, and who gets home late.
@Component
class DayOutlooks {

  private final AskedDays days;

  DayOutlooks(AskedDays days) {
    this.days = days;
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
  Outlook of(
      DayLine line,
      List<Appointment> all,
      List<Holds.Hold> held,
      Map<UUID, Likely> likely,
      Instant now) {
    var visits = toCome(line, all, likely, now);
    if (visits.stream().noneMatch(visit -> likely.containsKey(visit.id()))) {
      return Outlook.unknown();
    }
    var asked = days.of(line, visits, held, likely, List.of(), List.of());
    return said(asked, likely, DayForecast.of(asked.day()));
  }

  /// What is still to be done of a day; what runs beyond its booked end is among it.
  static List<Appointment> toCome(
      DayLine line, List<Appointment> all, Map<UUID, Likely> likely, Instant now) {
    return all.stream()
        .filter(visit -> line.touches(visit.slot()))
        .filter(
            visit -> BoardPage.When.of(visit, now) != BoardPage.When.PAST || runs(visit, likely))
        .toList();
  }

  static boolean runs(Appointment visit, Map<UUID, Likely> likely) {
    return Optional.ofNullable(likely.get(visit.id())).flatMap(Likely::startedAt).isPresent();
  }

  private static Outlook said(AskedDay asked, Map<UUID, Likely> likely, DayForecast forecast) {
    var late = new HashMap<UUID, Double>();
    for (int visit = 0; visit < asked.visits().size(); visit++) {
      late.put(asked.visits().get(visit).id(), forecast.visits().get(visit).lateShare());
    }
    var finishes = new HashMap<UUID, Finish>();
    for (var one : forecast.practitioners()) {
      var who = asked.hands().get(one.practitioner());
      boolean known =
          asked.visits().stream()
              .anyMatch(
                  visit -> visit.practitionerId().equals(who) && likely.containsKey(visit.id()));
      if (known) {
        finishes.put(who, new Finish(asked.at(one.finish().high()), one.overtimeShare()));
      }
    }
    return new Outlook(late, finishes);
  }
}
