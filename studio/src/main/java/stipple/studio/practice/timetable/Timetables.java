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
import stipple.studio.house.Phrase;
import stipple.studio.house.Verdict;
import stipple.studio.house.database.Database;
import stipple.studio.practice.people.Licence;
import stipple.studio.practice.people.Licences;
import stipple.studio.practice.people.People;
import stipple.studio.practice.settings.Studios;

/// When whom and what the studio books is open, and who is booked for what.
@Component
public class Timetables {

  private static final Phrase OTHER = Phrase.of("timetable.do.other-practitioner");

  private final Studios studios;
  private final TimetableRows rows;
  private final People people;
  private final Licences licences;
  private final Database database;

  Timetables(
      Studios studios, TimetableRows rows, People people, Licences licences, Database database) {
    this.studios = studios;
    this.rows = rows;
    this.people = people;
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

  /// For each of these what they are booked for on a day, licences and all.
  public Map<UUID, Set<Technique>> techniques(Collection<UUID> practitioners, LocalDate day) {
    var techniques = techniques(practitioners);
    if (studios.present().policies().licenceNeeded()) {
      var licensed =
          licences.all().stream()
              .filter(paper -> isLicence(paper, day))
              .map(Licence::personId)
              .collect(Collectors.toSet());
      techniques.forEach((practitioner, known) -> {
        if (!licensed.contains(practitioner)) {
          known.removeIf(Technique::pierces);
        }
      });
    }
    return techniques;
  }

  /// Whether a practitioner may be booked for this on a day: by what they do, and where the studio
  /// asks for it by a licence that holds that day.
  public Verdict verdictOn(UUID practitioner, Technique technique, LocalDate day) {
    if (!techniques(practitioner).contains(technique)) {
      return Verdict.refused(
          Phrase.of(
              "timetable.not-booked-for",
              people.get(practitioner).name(),
              Phrase.of("technique." + technique)),
          OTHER);
    }
    return !technique.pierces()
            || !studios.present().policies().licenceNeeded()
            || isLicensed(practitioner, day)
        ? Verdict.allowed()
        : Verdict.refused(
            Phrase.of("timetable.no-licence", people.get(practitioner).name(), day), OTHER);
  }

  private boolean isLicensed(UUID practitioner, LocalDate day) {
    return licences.of(practitioner).stream().anyMatch(paper -> isLicence(paper, day));
  }

  private static boolean isLicence(Licence paper, LocalDate day) {
    return paper.kind() == Licence.Kind.LICENCE
        && paper.voided().isEmpty()
        && !paper.issuedOn().isAfter(day)
        && paper.expiresOn().map(expires -> !expires.isBefore(day)).orElse(true);
  }
}
