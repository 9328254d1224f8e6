package stipple.studio.desk.chain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.practice.chains.AskedVisit;
import stipple.studio.practice.chains.PlacedVisit;
import stipple.studio.practice.chains.Preferences;
import stipple.studio.practice.chains.Preferences.PartOfDay;
import stipple.studio.practice.timetable.Slot;

/// Reads what is wished of the dates, and the places that were chosen.
final class ChainForm {

  private static final String BETWEEN = "_";
  private static final int PARTS = 4;

  private ChainForm() {}

  /// The wishes in an address; where it says nothing, none.
  static Preferences preferences(Form query, LocalDate today) {
    var from = query.optionalDate("from", today, today.plusMonths(5)).orElse(today);
    var part = query.optionalChoice("part", PartOfDay.class).orElse(PartOfDay.ANY);
    return new Preferences(days(query), part, query.optionalId("with"), from);
  }

  private static Set<DayOfWeek> days(Form query) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      if (query.has("weekday", day.name())) {
        days.add(day);
      }
    }
    return days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
  }

  /// The wishes as the fields of the form show them.
  static Map<String, String> fields(Preferences wishes) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("from", wishes.notBefore().toString());
    fields.put("part", wishes.part().name());
    wishes.practitioner().ifPresent(id -> fields.put("with", id.toString()));
    return fields;
  }

  /// A place as a field carries it: start, minutes, practitioner, room.
  static String place(PlacedVisit visit) {
    return String.join(
        BETWEEN,
        visit.slot().startsAt().toString(),
        String.valueOf(visit.slot().minutes()),
        visit.practitionerId().toString(),
        visit.roomId().toString());
  }

  /// The places that were chosen for these visits, in their order. Empty where they do not belong
  /// to them: the treatment changed meanwhile, or somebody wrote the fields by hand.
  static Optional<List<PlacedVisit>> places(Form form, List<AskedVisit> visits) {
    var chosen = form.values("place");
    if (chosen.size() != visits.size()) {
      form.sayProblem(Phrase.of("chain.changed"));
      return Optional.empty();
    }
    var placed = new ArrayList<PlacedVisit>();
    for (int at = 0; at < chosen.size(); at++) {
      var place = read(chosen.get(at), visits.get(at));
      if (place.isEmpty()) {
        form.sayProblem(Phrase.of("chain.changed"));
        return Optional.empty();
      }
      placed.add(place.get());
    }
    return Optional.of(placed);
  }

  private static Optional<PlacedVisit> read(String place, AskedVisit asked) {
    var parts = List.of(place.split(BETWEEN, -1));
    if (parts.size() != PARTS) {
      return Optional.empty();
    }
    try {
      int minutes = Integer.parseInt(parts.get(1));
      return minutes == asked.minutes() || minutes == asked.lastOfDayMinutes()
          ? Optional.of(
              new PlacedVisit(
                  asked,
                  Slot.of(Instant.parse(parts.getFirst()), minutes),
                  UUID.fromString(parts.get(2)),
                  UUID.fromString(parts.get(3))))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException | ArithmeticException notOurs) {
      return Optional.empty();
    }
  }
}
