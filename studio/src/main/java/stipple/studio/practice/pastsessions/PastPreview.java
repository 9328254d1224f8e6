package stipple.studio.practice.pastsessions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stipple.duration.past.PastFault;
import stipple.duration.past.PastFile;
import stipple.duration.past.PastSession;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.sessionlog.KnownSession;

/// What a file would bring into the log: nothing is kept yet.
///
/// `fresh` are its sessions that the log does not know, `known` those it does.
public record PastPreview(
    PastFile file,
    List<PastSession> fresh,
    List<PastSession> known,
    List<PastSession> heldBack,
    List<Hand> hands,
    List<Person> people) {

  public static final int FAULTS_SHOWN = 200;
  public static final int HELD_BACK_SHOWN = 50;
  public static final int KNOWN_SHOWN = 20;
  public static final int HANDS_MATCHED = 60;

  /// A practitioner of the file, and who of the studio it seems to be.
  public record Hand(String name, int sessions, Optional<Person> person) {

    public boolean is(Person other) {
      return person.filter(other::equals).isPresent();
    }
  }

  static PastPreview of(PastFile file, Set<KnownSession.Name> names, List<Person> people) {
    var fresh = file.sessions().stream().filter(one -> !names.contains(nameOf(one))).toList();
    var known = file.sessions().stream().filter(one -> names.contains(nameOf(one))).toList();
    var heldBack = fresh.stream().filter(one -> one.log().isOdd()).toList();
    return new PastPreview(file, fresh, known, heldBack, hands(file, people), people);
  }

  /// How the log would call a session of a file.
  static KnownSession.Name nameOf(PastSession session) {
    return new KnownSession.Name(session.id(), session.day());
  }

  private static List<Hand> hands(PastFile file, List<Person> people) {
    var sessions = new HashMap<String, Integer>();
    file.sessions().forEach(one -> sessions.merge(one.practitioner(), 1, Integer::sum));
    return sessions.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(one -> new Hand(one.getKey(), one.getValue(), matching(one.getKey(), people)))
        .toList();
  }

  private static Optional<Person> matching(String name, List<Person> people) {
    var alike =
        people.stream()
            .filter(person ->
                person.id().toString().equals(name) || person.name().strip().equalsIgnoreCase(name))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
  }

  public List<Hand> matched() {
    return hands.subList(0, Math.min(HANDS_MATCHED, hands.size()));
  }

  public int clients() {
    var clients = new HashSet<String>();
    file.sessions().forEach(one -> clients.add(one.client()));
    return clients.size();
  }

  public LocalDate first() {
    return LocalDate.ofEpochDay(file.sessions().getFirst().day());
  }

  public LocalDate last() {
    return LocalDate.ofEpochDay(file.sessions().getLast().day());
  }

  public LocalDate dayOf(PastSession session) {
    return LocalDate.ofEpochDay(session.day());
  }

  public int dotsOf(PastSession session) {
    return session.log().done().work().dots().values().stream().mapToInt(Integer::intValue).sum();
  }

  public boolean isSavable() {
    return !fresh.isEmpty();
  }

  public List<PastFault> faults() {
    return file.faults().subList(0, Math.min(FAULTS_SHOWN, file.faults().size()));
  }

  public List<PastSession> oddOnes() {
    return heldBack.subList(0, Math.min(HELD_BACK_SHOWN, heldBack.size()));
  }

  public List<PastSession> knownOnes() {
    return known.subList(0, Math.min(KNOWN_SHOWN, known.size()));
  }
}
