package stipple.studio.practice.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.house.Verdict;
import stipple.studio.practice.people.Licence;

/// What practitioners are booked for, and the licences they have; whether the studio asks for one
/// where the skin is pierced.
public record Skills(
    Map<UUID, Set<Technique>> techniques,
    Map<UUID, List<Licence>> licences,
    boolean licenceNeeded) {

  private static final Phrase OTHER = Phrase.of("timetable.do.other-practitioner");

  /// Whether a practitioner, who is called so, may be booked for this on a day.
  public Verdict verdictOn(UUID practitioner, String name, Technique technique, LocalDate day) {
    if (!knows(practitioner, technique)) {
      return Verdict.refused(
          Phrase.of("timetable.not-booked-for", name, Phrase.of("technique." + technique)), OTHER);
    }
    return isLicensed(practitioner, technique, day)
        ? Verdict.allowed()
        : Verdict.refused(Phrase.of("timetable.no-licence", name, day), OTHER);
  }

  /// The first day, from one day on and before another, on which a practitioner may not be booked
  /// for this any more; that other day if there is none.
  public LocalDate until(UUID practitioner, Technique technique, LocalDate first, LocalDate end) {
    if (!knows(practitioner, technique)) {
      return first;
    }
    return first
        .datesUntil(end)
        .filter(day -> !isLicensed(practitioner, technique, day))
        .findFirst()
        .orElse(end);
  }

  private boolean knows(UUID practitioner, Technique technique) {
    return techniques.getOrDefault(practitioner, Set.of()).contains(technique);
  }

  private boolean isLicensed(UUID practitioner, Technique technique, LocalDate day) {
    return !licenceNeeded
        || !technique.pierces()
        || licences.getOrDefault(practitioner, List.of()).stream()
            .anyMatch(paper -> paper.isLicenceOn(day));
  }
}
