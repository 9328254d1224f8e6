package stipple.studio.treatment.pigmentmixing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.pigment.FitzpatrickType;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.house.signin.Viewers;
import stipple.studio.practice.colour.ColourRow;
import stipple.studio.practice.colour.Instrument;
import stipple.studio.practice.colour.MeasuredColour;
import stipple.studio.practice.settings.Studios;
import stipple.studio.treatment.consultation.Consultations;

/// What was measured on every client's scalp before the treatment: bare skin, and shaved zones.
/// Added to, never changed; what is wrong is struck out.
@Component
public class SkinReadings {

  private static final String ASK =
      """
      SELECT r.*, p.name AS by_name FROM colour_reading r
      JOIN person p ON p.studio_id = r.studio_id AND p.id = r.by_id
      WHERE r.client_id = ? AND r.place = ? ORDER BY r.taken_on DESC, r.at DESC, r.id DESC
      """;

  private final Database database;
  private final Consultations consultations;
  private final AuditTrail trail;
  private final Viewers viewers;
  private final Studios studios;
  private final StudioClock clock;
  private final Ids ids;

  SkinReadings(
      Database database,
      Consultations consultations,
      AuditTrail trail,
      Viewers viewers,
      Studios studios,
      StudioClock clock,
      Ids ids) {
    this.database = database;
    this.consultations = consultations;
    this.trail = trail;
    this.viewers = viewers;
    this.studios = studios;
    this.clock = clock;
    this.ids = ids;
  }

  /// When and where something is read, and with what.
  public record Site(String name, LocalDate on, Instrument instrument) {}

  /// The newest reading of bare skin that was not struck out; without one, a wide guess from what
  /// was picked at the consultation; empty if nothing was.
  public Optional<SkinReading> latestSkin(UUID clientId) {
    return skin(clientId).stream()
        .filter(reading -> !reading.isVoided())
        .findFirst()
        .or(() -> guess(clientId));
  }

  /// Every reading of bare skin, newest first, those struck out too.
  public List<SkinReading> skin(UUID clientId) {
    return database.list(ASK, SkinReadings::skin, clientId, Place.BARE_SKIN);
  }

  /// The shaved zones that may be aimed at, newest first.
  public List<ShavedZone> shavedZones(UUID clientId) {
    return allShavedZones(clientId).stream().filter(zone -> !zone.isVoided()).toList();
  }

  /// Every shaved zone, newest first, those struck out too.
  public List<ShavedZone> allShavedZones(UUID clientId) {
    return database.list(ASK, SkinReadings::shaved, clientId, Place.SHAVED_ZONE);
  }

  // what was measured
  private enum Place {
    BARE_SKIN,
    SHAVED_ZONE
  }

  private Optional<SkinReading> guess(UUID clientId) {
    return consultations
        .latest(clientId)
        .flatMap(latest ->
            Aim.of(Optional.of(latest))
                .skin()
                .map(FitzpatrickType::valueOf)
                .map(type ->
                    new SkinReading(
                        latest.id(),
                        new SkinSource.OfType(type),
                        new SkinReading.Taken(
                            Optional.empty(),
                            "",
                            LocalDate.ofInstant(
                                latest.startedAt(), studios.present().place().zone()),
                            latest.startedAt(),
                            "",
                            Optional.empty(),
                            Optional.empty()))));
  }

  /// Keeps a reading of bare skin.
  public void addSkin(UUID clientId, SkinSource source, Site site) {
    switch (source) {
      case SkinSource.OfColour(var colour) ->
          add(
              clientId,
              Place.BARE_SKIN,
              ColourRow.of(colour),
              Optional.empty(),
              Optional.empty(),
              site);
      case SkinSource.OfAngle(var ita) ->
          add(
              clientId,
              Place.BARE_SKIN,
              ColourRow.NONE,
              Optional.of(BigDecimal.valueOf(ita)),
              Optional.empty(),
              site);
      case SkinSource.OfType _ ->
          throw new IllegalArgumentException("a type is no reading, the consultation keeps it");
    }
  }

  /// Keeps a reading of a shaved zone, of which so much was seen at once.
  public void addShavedZone(UUID clientId, MeasuredColour colour, BigDecimal acrossMm, Site site) {
    add(
        clientId,
        Place.SHAVED_ZONE,
        ColourRow.of(colour),
        Optional.empty(),
        Optional.of(acrossMm),
        site);
  }

  private void add(
      UUID clientId,
      Place place,
      ColourRow colour,
      Optional<BigDecimal> ita,
      Optional<BigDecimal> acrossMm,
      Site site) {
    var id = ids.next();
    database.change(
        """
        INSERT INTO colour_reading (id, client_id, place, instrument, lab_l, lab_a, lab_b, first_nm, step_nm,
          shares, ita_degrees, across_mm, site, taken_on, at, by_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS numeric[]), ?, ?, ?, ?, ?, ?)
        """,
        id,
        clientId,
        place,
        site.instrument(),
        colour.l(),
        colour.a(),
        colour.b(),
        colour.firstNm(),
        colour.stepNm(),
        colour.shares(),
        ita,
        acrossMm,
        site.name(),
        site.on(),
        clock.now(),
        viewers.present().personId());
    trail.note("skin.read", id, clientId);
  }

  /// Strikes a reading of this client out, with the reason.
  public void strikeOut(UUID clientId, UUID id, String reason) {
    int changed =
        database.change(
            """
            UPDATE colour_reading SET voided_at = ?, voided_by = ?, void_reason = ?
            WHERE client_id = ? AND id = ? AND voided_at IS NULL
            """,
            clock.now(),
            viewers.present().personId(),
            reason,
            clientId,
            id);
    if (changed == 0) {
      throw new NotDone.Stale();
    }
    trail.note("skin.voided", id, clientId);
  }

  private static SkinReading skin(Row row) {
    SkinSource source =
        ColourRow.read(row)
            .<SkinSource>map(SkinSource.OfColour::new)
            .orElseGet(() -> new SkinSource.OfAngle(row.decimal("ita_degrees").doubleValue()));
    return new SkinReading(row.id("id"), source, taken(row));
  }

  private static ShavedZone shaved(Row row) {
    return new ShavedZone(
        row.id("id"), ColourRow.read(row).orElseThrow(), row.decimal("across_mm"), taken(row));
  }

  private static SkinReading.Taken taken(Row row) {
    return new SkinReading.Taken(
        row.maybeChoice("instrument", Instrument.class),
        row.text("site"),
        row.date("taken_on"),
        row.instant("at"),
        row.text("by_name"),
        row.maybeInstant("voided_at"),
        row.maybeText("void_reason"));
  }
}
