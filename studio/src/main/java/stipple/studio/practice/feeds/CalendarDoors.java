package stipple.studio.practice.feeds;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import stipple.studio.house.database.StudioScope;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;

/// Calendar files: for a client, handed out by who is signed in, and for a practitioner's own
/// calendar, which shows its secret link and nothing else.
@Controller
class CalendarDoors {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final Feeds feeds;
  private final VisitFiles files;
  private final People people;
  private final Clients clients;
  private final TransactionTemplate reading;

  CalendarDoors(
      Feeds feeds,
      VisitFiles files,
      People people,
      Clients clients,
      PlatformTransactionManager transactions) {
    this.feeds = feeds;
    this.files = files;
    this.people = people;
    this.clients = clients;
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /// A link that is wrong, shut or somebody's who left is answered alike, with no word on why.
  @GetMapping("/feeds/{token}.ics")
  ResponseEntity<byte[]> feed(@PathVariable String token) {
    return feeds
        .find(token)
        .flatMap(whose ->
            StudioScope.call(whose.studioId(), () -> reading.execute(_ -> diary(whose.personId()))))
        .map(file -> answer(file, "inline; filename=\"diary.ics\""))
        .orElseGet(() ->
            ResponseEntity.status(HttpStatus.NOT_FOUND)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body("not found\n".getBytes(StandardCharsets.US_ASCII)));
  }

  private Optional<String> diary(UUID personId) {
    return people
        .find(personId)
        .filter(Person::isHere)
        .filter(Person::practises)
        .map(files::ofPractitioner);
  }

  @GetMapping("/booking/{id}.ics")
  ResponseEntity<byte[]> visit(@PathVariable UUID id) {
    return answer(files.ofVisit(id), "attachment; filename=\"visit.ics\"");
  }

  @GetMapping("/clients/{id}/visits.ics")
  ResponseEntity<byte[]> visits(@PathVariable UUID id) {
    return answer(files.ofClient(clients.get(id).id()), "attachment; filename=\"visits.ics\"");
  }

  private static ResponseEntity<byte[]> answer(String file, String disposition) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("Content-Disposition", disposition)
        .contentType(CALENDAR)
        .body(file.getBytes(StandardCharsets.UTF_8));
  }
}
