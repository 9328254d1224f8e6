package stipple.studio.practice.timetable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import stipple.studio.house.database.Database;
import stipple.studio.practice.people.Licence;
import stipple.studio.practice.people.Licences;
import stipple.studio.practice.settings.Studios;

/// When whom and what the studio books is open, and who is booked for what.
@Component
public class Timetables {

  private final Studios studios;
  private final TimetableRows rows;
  private final Licences licences;
  private final Database database;

  Timetables(Studios studios, TimetableRows rows, Licences licences, Database database) {
    this.studios = studios;
    this.rows = rows;
    this.licences = licences;
    this.database = database;
  }

  /// The opening hours of the whole studio.
  public Openings openings() {
    return new Openings(studios.hours(), studios.present().place().zone());
  }

  /// When a practitioner or a room can be booked, from one day to another, both included: in their
  /// order, none touching the next.
  public List<Slot> open(UUID resource, LocalDate first, LocalDate last) {
    return open(List.of(resource), first, last).getOrDefault(resource, List.of());
  }

  /// The same for several at once, however many, with the same few questions to the database.
  public Map<UUID, List<Slot>> open(Collection<UUID> resources, LocalDate first, LocalDate last) {
    var all = Set.copyOf(resources);
    return new OpenTimes(
            openings(),
            rows.timetables(all),
            rows.daysOff(all, first, last),
            rows.extraOpenings(all, first, last))
        .of(all, first, last);
  }

  /// The week of a practitioner or a room.
  public Timetable get(UUID resource) {
    return rows.timetables(List.of(resource)).getOrDefault(resource, Timetable.following(resource));
  }

  /// How long a room is made ready after a visit, before it is booked again.
  public int turnoverMinutes(UUID room) {
    return turnoverMinutes().getOrDefault(room, 0);
  }

  /// The same for every room.
  public Map<UUID, Integer> turnoverMinutes() {
    return database
        .list(
            "SELECT id, turnover_minutes FROM room",
            row -> Map.entry(row.id("id"), row.whole("turnover_minutes")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// What a practitioner is booked for: everything, unless somebody said what.
  public Set<Technique> techniques(UUID practitioner) {
    return techniques(List.of(practitioner)).getOrDefault(practitioner, Set.of());
  }

  /// The same for several at once.
  public Map<UUID, Set<Technique>> techniques(Collection<UUID> practitioners) {
    var told = new HashMap<UUID, Set<Technique>>();
    database
        .list(
            "SELECT person_id, technique FROM technique WHERE person_id = ANY (?::uuid[])",
            row -> Map.entry(row.id("person_id"), row.choice("technique", Technique.class)),
            practitioners.stream().map(UUID::toString).toList())
        .forEach(one ->
            told.computeIfAbsent(one.getKey(), _ -> EnumSet.noneOf(Technique.class))
                .add(one.getValue()));
    practitioners.forEach(id -> told.putIfAbsent(id, EnumSet.allOf(Technique.class)));
    return told;
  }

  /// What these practitioners may be booked for.
  public Skills skills(Collection<UUID> practitioners) {
    boolean needed = studios.present().policies().licenceNeeded();
    return new Skills(
        techniques(practitioners),
        needed
            ? licences.all().stream().collect(Collectors.groupingBy(Licence::personId))
            : Map.of(),
        needed);
  }
}
