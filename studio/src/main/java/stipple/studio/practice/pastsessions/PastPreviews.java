package stipple.studio.practice.pastsessions;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stipple.duration.past.PastFile;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.sessionlog.KnownSession;
import stipple.studio.practice.sessionlog.SessionLogs;

/// Looks files of past sessions through. What was read last is kept for the next look, as long as
/// there is room for it.
@Component
class PastPreviews {

  private record Read(UUID id, SoftReference<PastFile> file) {}

  private final PastImports imports;
  private final SessionLogs logs;
  private final People people;
  private final AtomicReference<@Nullable Read> read = new AtomicReference<>();

  PastPreviews(PastImports imports, SessionLogs logs, People people) {
    this.imports = imports;
    this.logs = logs;
    this.people = people;
  }

  /// A file as it is understood, once it was kept under this name.
  PastFile file(PastImport kept) {
    var last = read.get();
    var known = last != null && last.id().equals(kept.id()) ? last.file().get() : null;
    if (known != null) {
      return known;
    }
    var today = LocalDate.ofInstant(kept.read().at(), ZoneOffset.UTC);
    var file = read(SentFile.text(imports.bytes(kept.id())), today);
    read.set(new Read(kept.id(), new SoftReference<>(file)));
    return file;
  }

  /// Makes room: the file will not be looked at again.
  void forget() {
    read.set(null);
  }

  /// Somewhere on earth it is tomorrow already.
  static PastFile read(String text, LocalDate today) {
    return PastFile.read(text, (int) today.toEpochDay() + 1);
  }

  PastPreview of(PastImport kept) {
    return PastPreview.of(file(kept), KnownSession.names(logs.known()), practitioners());
  }

  private List<Person> practitioners() {
    return people.all().stream().filter(Person::practises).toList();
  }
}
