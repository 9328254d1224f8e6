package stipple.studio.practice.pastsessions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.duration.past.PastFile;
import stipple.studio.house.LatestUsed;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.sessionlog.KnownSession;
import stipple.studio.practice.sessionlog.SessionLogs;

/// Looks files of past sessions through. What was read last is kept for the next look.
@Component
class PastPreviews {

  private static final int FILES_KEPT = 2;

  private final PastImports imports;
  private final SessionLogs logs;
  private final People people;
  private final LatestUsed<UUID, PastFile> read = new LatestUsed<>(FILES_KEPT);

  PastPreviews(PastImports imports, SessionLogs logs, People people) {
    this.imports = imports;
    this.logs = logs;
    this.people = people;
  }

  /// A file as it is understood, once it was kept under this name.
  PastFile file(PastImport kept) {
    var today = LocalDate.ofInstant(kept.read().at(), java.time.ZoneOffset.UTC);
    // the row is read before anybody waits for what is made of it
    return read.known(kept.id())
        .orElseGet(() -> {
          var text = SentFile.text(imports.bytes(kept.id()));
          return read.get(kept.id(), _ -> read(text, today));
        });
  }

  /// Somewhere on earth it is tomorrow already.
  static PastFile read(String text, LocalDate today) {
    return PastFile.read(text, (int) today.toEpochDay() + 1);
  }

  PastPreview of(PastImport kept) {
    var keys = new HashSet<String>();
    logs.known().stream().map(KnownSession::key).forEach(keys::add);
    return PastPreview.of(file(kept), keys, practitioners());
  }

  private List<Person> practitioners() {
    return people.all().stream().filter(Person::practises).toList();
  }
}
