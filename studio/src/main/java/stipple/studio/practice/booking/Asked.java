package stipple.studio.practice.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import stipple.studio.house.web.Form;

/// What an address asks to be filled in already; anything it says wrongly is left out.
public record Asked(Map<String, String> fields) {

  public Asked {
    fields = Map.copyOf(fields);
  }

  static Asked read(Form query, LocalDate today) {
    var fields = new LinkedHashMap<String, String>();
    put(fields, "kind", query.optionalChoice("kind", Appointment.Kind.class).map(Enum::name));
    put(
        fields,
        "minutes",
        query.optionalWhole("minutes", DiaryRules.SHORTEST_MINUTES, DiaryRules.LONGEST_MINUTES));
    put(fields, "session", query.optionalWhole("session", 1, 9));
    put(fields, "practitioner", query.optionalId("practitioner"));
    put(fields, "room", query.optionalId("room"));
    put(fields, "day", query.optionalDate("day", today, today.plusYears(2)));
    if (!query.value("time").isEmpty()) {
      var time = query.time("time");
      put(fields, "time", query.wrong("time").isPresent() ? Optional.empty() : Optional.of(time));
    }
    return new Asked(fields);
  }

  private static void put(Map<String, String> fields, String name, Optional<?> value) {
    value.ifPresent(known -> fields.put(name, known.toString()));
  }

  /// The address of the form for this client, all else kept.
  public String forClient(UUID clientId) {
    return fields.entrySet().stream()
        .map(field -> "&" + field.getKey() + "=" + field.getValue())
        .sorted()
        .collect(Collectors.joining("", "/booking/new?client=" + clientId, ""));
  }

  /// The planned length of a session, as the plan said it.
  Optional<Integer> plannedMinutes() {
    return "SESSION".equals(fields.get("kind"))
        ? Optional.ofNullable(fields.get("minutes")).map(Integer::valueOf)
        : Optional.empty();
  }

  /// The first values of the form.
  Map<String, String> filled(LocalDate day) {
    var filled = new LinkedHashMap<>(fields);
    var kind = fields.getOrDefault("kind", Appointment.Kind.CONSULTATION.name());
    filled.put("kind", kind);
    filled.putIfAbsent("minutes", String.valueOf(Appointment.Kind.valueOf(kind).usualMinutes()));
    filled.putIfAbsent("day", day.toString());
    filled.putIfAbsent("time", LocalTime.of(10, 0).toString());
    plannedMinutes().ifPresent(minutes -> filled.put("planned", minutes.toString()));
    return filled;
  }
}
