package stipple.studio.practice.people;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;

/// The licences, certificates and insurances of the people.
@Component
public class Licences {

  private final Database database;
  private final AuditTrail trail;
  private final StudioClock clock;

  Licences(Database database, AuditTrail trail, StudioClock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /// A person's papers, voided ones last.
  public List<Licence> of(UUID personId) {
    return database.list(
        """
        SELECT * FROM licence WHERE person_id = ?
        ORDER BY voided_at NULLS FIRST, expires_on NULLS LAST, title, id
        """,
        Licences::read,
        personId);
  }

  /// Every paper that was not voided.
  public List<Licence> all() {
    return database.list("SELECT * FROM licence WHERE voided_at IS NULL", Licences::read);
  }

  public void add(Licence licence) {
    database.change(
        """
        INSERT INTO licence (id, person_id, kind, title, issuer, number, issued_on, expires_on)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        licence.id(),
        licence.personId(),
        licence.kind(),
        licence.title(),
        licence.issuer(),
        licence.number(),
        licence.issuedOn(),
        licence.expiresOn());
    trail.note("licence.added", licence.id());
  }

  /// Voids a paper of a person, with the reason.
  public void makeVoid(UUID personId, UUID id, String reason) {
    var known = of(personId).stream().filter(one -> one.id().equals(id)).findFirst();
    if (known.orElseThrow(NotFound::new).voided().isPresent()) {
      throw new NotDone(Phrase.of("licence.voided-before"));
    }
    database.change(
        "UPDATE licence SET voided_at = ?, void_reason = ? WHERE id = ? AND voided_at IS NULL",
        clock.now(),
        reason,
        id);
    trail.note("licence.voided", id);
  }

  private static Licence read(Row row) {
    return new Licence(
        row.id("id"),
        row.id("person_id"),
        row.choice("kind", Licence.Kind.class),
        row.text("title"),
        row.text("issuer"),
        row.text("number"),
        row.date("issued_on"),
        row.maybeDate("expires_on"),
        row.maybeInstant("voided_at").map(at -> new Licence.Voided(at, row.text("void_reason"))));
  }
}
