package stipple.studio.treatment.consultation;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import stipple.scalp.HeadModel;
import stipple.scalp.Scale;
import stipple.scalp.TapeCheck;
import stipple.scalp.TapeCheck.Contradiction;
import stipple.scalp.TapeLine;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;

/// Every measuring of a head, kept for good.
@Component
public class HeadMeasurements {

  private final Database database;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;
  private final ApplicationEventPublisher events;

  HeadMeasurements(
      Database database,
      AuditTrail trail,
      StudioClock clock,
      Ids ids,
      ApplicationEventPublisher events) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
    this.events = events;
  }

  /// All of a client's, the newest first.
  public List<HeadMeasurement> ofClient(UUID clientId) {
    return database.list(
        "SELECT * FROM head_measurement WHERE client_id = ? ORDER BY number DESC",
        HeadMeasurements::read,
        clientId);
  }

  public Optional<HeadMeasurement> latest(UUID clientId) {
    return database.one(
        "SELECT * FROM head_measurement WHERE client_id = ? ORDER BY number DESC LIMIT 1",
        HeadMeasurements::read,
        clientId);
  }

  public HeadMeasurement get(UUID id) {
    return database
        .one("SELECT * FROM head_measurement WHERE id = ?", HeadMeasurements::read, id)
        .orElseThrow(NotFound::new);
  }

  /// Keeps what was measured, as the client's next number; tapes that no head can have are refused.
  public HeadMeasurement measure(UUID clientId, HeadMeasurement.Readings readings, UUID by) {
    var tapes = readings.tapes();
    if (tapes.readings().isEmpty()) {
      throw new NotDone(Phrase.of("head.no-tape"));
    }
    var contradiction = TapeCheck.of(tapes);
    if (contradiction.filter(one -> one.kind() == Contradiction.Kind.IMPOSSIBLE).isPresent()) {
      throw new NotDone(Phrase.of("head.impossible", contradiction.get().suspects().getFirst()));
    }
    var id = ids.next();
    int number = latest(clientId).map(HeadMeasurement::number).orElse(0) + 1;
    // The prior of women or men counts only where there is no tape at all.
    add(id, clientId, number, readings, HeadModel.fitted(tapes, false).scale(), by);
    trail.note("head.measured", id, clientId);
    events.publishEvent(new HeadMeasured(clientId, id, by));
    return get(id);
  }

  private void add(
      UUID id, UUID clientId, int number, HeadMeasurement.Readings readings, Scale scale, UUID by) {
    try {
      database.change(
          """
          INSERT INTO head_measurement (id, client_id, number, circumference_mm, ear_to_ear_mm,
            nasion_to_inion_mm, hair_mm, model_version, scale_across, scale_along, scale_up,
            measured_at, measured_by)
          VALUES (?, ?, ?, ?::numeric[], ?::numeric[], ?::numeric[], ?, ?, ?, ?, ?, ?, ?)
          """,
          id,
          clientId,
          number,
          kept(readings, TapeLine.CIRCUMFERENCE),
          kept(readings, TapeLine.EAR_TO_EAR),
          kept(readings, TapeLine.NASION_TO_INION),
          readings.hairMm().map(BigDecimal::valueOf),
          HeadModel.VERSION,
          BigDecimal.valueOf(scale.across()),
          BigDecimal.valueOf(scale.along()),
          BigDecimal.valueOf(scale.up()),
          clock.now(),
          by);
    } catch (DuplicateKeyException measuredMeanwhile) {
      throw new NotDone.Stale();
    }
  }

  private static List<String> kept(HeadMeasurement.Readings readings, TapeLine line) {
    return readings.of(line).stream().map(mm -> BigDecimal.valueOf(mm).toPlainString()).toList();
  }

  private static HeadMeasurement read(Row row) {
    var mm = new EnumMap<TapeLine, List<Double>>(TapeLine.class);
    mm.put(TapeLine.CIRCUMFERENCE, lengths(row, "circumference_mm"));
    mm.put(TapeLine.EAR_TO_EAR, lengths(row, "ear_to_ear_mm"));
    mm.put(TapeLine.NASION_TO_INION, lengths(row, "nasion_to_inion_mm"));
    return new HeadMeasurement(
        row.id("id"),
        row.id("client_id"),
        row.whole("number"),
        new HeadMeasurement.Readings(mm, row.maybeDecimal("hair_mm").map(BigDecimal::doubleValue)),
        new HeadMeasurement.Fitted(
            row.text("model_version"),
            new Scale(
                row.decimal("scale_across").doubleValue(),
                row.decimal("scale_along").doubleValue(),
                row.decimal("scale_up").doubleValue())),
        row.instant("measured_at"),
        row.id("measured_by"));
  }

  private static List<Double> lengths(Row row, String column) {
    return row.decimals(column).stream().map(BigDecimal::doubleValue).toList();
  }
}
