package stipple.studio.practice.insights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.sessionlog.LoggedSession;

/// Those who worked the sessions of the log: people of the studio, and names that came with files.
@Component
class Practitioners {

  private final People people;

  Practitioners(People people) {
    this.people = people;
  }

  /// Whoever has a session in the log, the busiest first.
  List<Practitioner> of(List<LoggedSession> sessions) {
    var counted =
        sessions.stream()
            .collect(
                Collectors.groupingBy(
                    session -> session.told().practitioner(), Collectors.counting()));
    var names = names();
    var all = new ArrayList<Practitioner>();
    var noted = new ArrayList<String>();
    counted.forEach((key, many) -> {
      if (names.containsKey(key)) {
        all.add(new Practitioner(key, key, names.get(key), many));
      } else {
        noted.add(key);
      }
    });
    noted.sort(Comparator.naturalOrder());
    // a name from a file never stands in an address
    for (int at = 0; at < noted.size(); at++) {
      var name = noted.get(at);
      all.add(new Practitioner(name, "file-" + (at + 1), name, counted.getOrDefault(name, 0L)));
    }
    all.sort(
        Comparator.comparingLong(Practitioner::sessions)
            .reversed()
            .thenComparing(Practitioner::name));
    return all;
  }

  /// How each is called, by the key in the log.
  static Map<String, String> names(List<Practitioner> all) {
    return all.stream().collect(Collectors.toMap(Practitioner::key, Practitioner::name));
  }

  private Map<String, String> names() {
    return people.all().stream()
        .collect(Collectors.toMap(person -> person.id().toString(), Person::name));
  }

  static Optional<Practitioner> chosen(List<Practitioner> all, String value) {
    return all.stream()
        .filter(one -> one.value().equals(value))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }
}
