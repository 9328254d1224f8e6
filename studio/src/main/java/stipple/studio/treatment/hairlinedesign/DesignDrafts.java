package stipple.studio.treatment.hairlinedesign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The drawings in the making of each client. They are put away, never deleted.
@Component
public class DesignDrafts {

  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
  private static final String SELECT = "SELECT d.*, d.fields::text AS told FROM hairline_draft d";
  private static final String OPEN = " AND proposed_number IS NULL AND put_away_at IS NULL";

  private final Database database;
  private final HairlineDesigns designs;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;
  private final JsonMapper json;

  DesignDrafts(
      Database database,
      HairlineDesigns designs,
      AuditTrail trail,
      StudioClock clock,
      Ids ids,
      JsonMapper json) {
    this.database = database;
    this.designs = designs;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
    this.json = json;
  }

  /// Those that are drawn on, the one saved last first.
  public List<DesignDraft> ofClient(UUID clientId) {
    return database.list(
        SELECT + " WHERE client_id = ?" + OPEN + " ORDER BY saved_at DESC, id",
        this::read,
        clientId);
  }

  public Optional<DesignDraft> find(UUID clientId, UUID id) {
    return database.one(SELECT + " WHERE client_id = ? AND id = ?", this::read, clientId, id);
  }

  public DesignDraft get(UUID clientId, UUID id) {
    return find(clientId, id).orElseThrow(NotFound::new);
  }

  /// Keeps a draft as it stands now, whether or not it was kept before. Answers its version.
  ///
  /// A draft that somebody else kept in the meantime is stale; kept fields that are the same are no
  /// change, so a request sent twice does no harm.
  public int keep(DesignDraft draft, UUID by) {
    var known = find(draft.clientId(), draft.id());
    if (known.isEmpty()) {
      return begin(draft, by);
    }
    var before = known.get();
    if (before.fields().equals(draft.fields()) && before.name().equals(draft.name())) {
      return before.version();
    }
    int changed =
        database.change(
            "UPDATE hairline_draft SET name = ?, fields = ?::jsonb, saved_at = ?, saved_by = ?,"
                + " version = version + 1 WHERE id = ? AND version = ?"
                + OPEN,
            draft.name(),
            json.writeValueAsString(draft.fields()),
            clock.now(),
            by,
            draft.id(),
            draft.version());
    if (changed == 0) {
      throw before.open()
          ? new NotDone.Stale()
          : new NotDone(Phrase.of("designer.draft-ended", before.name()));
    }
    return draft.version() + 1;
  }

  private int begin(DesignDraft draft, UUID by) {
    var now = clock.now();
    try {
      database.change(
          """
          INSERT INTO hairline_draft (id, client_id, name, from_number, from_version, fields, begun_at, saved_at, saved_by)
          VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
          """,
          draft.id(),
          draft.clientId(),
          draft.name(),
          draft.from().number(),
          draft.from().version(),
          json.writeValueAsString(draft.fields()),
          now,
          now,
          by);
    } catch (DuplicateKeyException begunMeanwhile) {
      throw new NotDone.Stale();
    }
    return 1;
  }

  /// The same once more, to be drawn on beside it. Answers its id.
  public UUID copy(DesignDraft draft, String name, UUID by) {
    var id = ids.next();
    begin(
        new DesignDraft(
            id, draft.clientId(), name, draft.from(), draft.fields(), draft.savedAt(), by, 0, true),
        by);
    return id;
  }

  public void putAway(DesignDraft draft) {
    end(draft, "put_away_at = ?", clock.now());
    trail.note("hairline-draft.put-away", draft.id(), draft.clientId());
  }

  /// Makes a draft a version of the design, to be signed. Answers its number.
  public int propose(DesignDraft draft, DesignedHead designed, UUID by) {
    int number = designs.draw(draft.clientId(), designed, draft.from(), by);
    end(draft, "proposed_number = ?", number);
    return number;
  }

  private void end(DesignDraft draft, String how, Object with) {
    int ended =
        database.change(
            "UPDATE hairline_draft SET " + how + " WHERE id = ? AND version = ?" + OPEN,
            with,
            draft.id(),
            draft.version());
    if (ended == 0) {
      throw new NotDone.Stale();
    }
  }

  private DesignDraft read(Row row) {
    return new DesignDraft(
        row.id("id"),
        row.id("client_id"),
        row.text("name"),
        new HairlineDesigns.Seen(row.whole("from_number"), row.whole("from_version")),
        json.readValue(row.text("told"), FIELDS),
        row.instant("saved_at"),
        row.id("saved_by"),
        row.whole("version"),
        row.maybeWhole("proposed_number").isEmpty() && row.maybeInstant("put_away_at").isEmpty());
  }
}
