package stipple.studio.practice.stock;

import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.house.signin.Viewers;

/// The papers about lots: certificates, safety sheets, labels.
@Component
public class LotDocuments {

  static final int MOST_A_LOT = 20;
  static final int MOST_BYTES = 5 * 1024 * 1024;

  private final Database database;
  private final AuditTrail trail;
  private final Viewers viewers;
  private final StudioClock clock;
  private final Ids ids;

  LotDocuments(Database database, AuditTrail trail, Viewers viewers, StudioClock clock, Ids ids) {
    this.database = database;
    this.trail = trail;
    this.viewers = viewers;
    this.clock = clock;
    this.ids = ids;
  }

  /// A file as it was sent.
  record Sent(LotDocument.Kind kind, String name, FileType type, byte[] bytes) {}

  /// A file as it is handed out.
  record Kept(String name, FileType type, byte[] bytes) {}

  /// The papers of a lot, newest first, the voided ones last.
  public List<LotDocument> of(UUID lotId) {
    return database.list(
        """
        SELECT d.id, d.kind, d.name, d.file_type, octet_length(d.bytes)::bigint AS size, d.sha256,
          d.added_at, d.voided_at, d.void_reason, p.name AS by_name
        FROM lot_document d JOIN person p ON p.studio_id = d.studio_id AND p.id = d.added_by
        WHERE d.lot_id = ? ORDER BY d.voided_at IS NOT NULL, d.added_at DESC, d.id DESC LIMIT 100
        """,
        LotDocuments::read,
        lotId);
  }

  Kept kept(UUID lotId, UUID id) {
    return database
        .one(
            "SELECT name, file_type, bytes FROM lot_document WHERE id = ? AND lot_id = ?",
            row ->
                new Kept(
                    row.text("name"), row.choice("file_type", FileType.class), row.bytes("bytes")),
            id,
            lotId)
        .orElseThrow(NotFound::new);
  }

  void add(UUID lotId, Sent file) {
    database.one("SELECT id FROM lot WHERE id = ? FOR UPDATE", row -> row.id("id"), lotId);
    long there =
        database.count(
            "SELECT count(*) FROM lot_document WHERE lot_id = ? AND voided_at IS NULL", lotId);
    if (there >= MOST_A_LOT) {
      throw new NotDone(Phrase.of("document.too-many", MOST_A_LOT));
    }
    try {
      database.change(
          """
          INSERT INTO lot_document (id, lot_id, kind, name, file_type, bytes, sha256, added_at, added_by)
          SELECT ?, ?, ?, ?, ?, given, encode(sha256(given), 'hex'), ?, ? FROM (SELECT ?::bytea AS given) file
          """,
          ids.next(),
          lotId,
          file.kind(),
          file.name(),
          file.type(),
          clock.now(),
          viewers.present().personId(),
          file.bytes());
    } catch (DuplicateKeyException twice) {
      throw new NotDone(Phrase.of("document.there-already"));
    }
    trail.note("document.added", lotId);
  }

  void strikeOut(UUID lotId, UUID id, String reason) {
    int changed =
        database.change(
            """
            UPDATE lot_document SET voided_at = ?, void_reason = ?
            WHERE id = ? AND lot_id = ? AND voided_at IS NULL
            """,
            clock.now(),
            reason,
            id,
            lotId);
    if (changed == 0) {
      throw new NotDone.Stale();
    }
    trail.note("document.voided", lotId);
  }

  private static LotDocument read(Row row) {
    return new LotDocument(
        row.id("id"),
        row.choice("kind", LotDocument.Kind.class),
        row.text("name"),
        row.choice("file_type", FileType.class),
        row.big("size"),
        row.text("sha256"),
        row.instant("added_at"),
        row.text("by_name"),
        row.maybeInstant("voided_at"),
        row.maybeText("void_reason"));
  }
}
