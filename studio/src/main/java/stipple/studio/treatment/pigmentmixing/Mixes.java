package stipple.studio.treatment.pigmentmixing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.Verdict;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.stock.Lots;

/// The mixes of every client.
@Component
public class Mixes {

  private final Database database;
  private final Lots lots;
  private final Studios studios;
  private final StudioClock clock;

  Mixes(Database database, Lots lots, Studios studios, StudioClock clock) {
    this.database = database;
    this.lots = lots;
    this.studios = studios;
    this.clock = clock;
  }

  /// The newest mix that was not voided.
  public Optional<Mix> current(UUID clientId) {
    return database
        .one(
            """
            SELECT m.*, p.name AS by_name
            FROM mix m JOIN person p ON p.studio_id = m.studio_id AND p.id = m.mixed_by
            WHERE m.client_id = ? AND m.voided_at IS NULL ORDER BY m.mixed_at DESC, m.id DESC LIMIT 1
            """,
            Mixes::readHead,
            clientId)
        .map(this::whole);
  }

  public Mix get(UUID id) {
    return database
        .one(
            """
            SELECT m.*, p.name AS by_name
            FROM mix m JOIN person p ON p.studio_id = m.studio_id AND p.id = m.mixed_by
            WHERE m.id = ?
            """,
            Mixes::readHead,
            id)
        .map(this::whole)
        .orElseThrow(NotFound::new);
  }

  /// Every mix of a client, newest first, the voided ones too.
  public List<Mix> ofClient(UUID clientId) {
    return database
        .list(
            """
            SELECT m.*, p.name AS by_name
            FROM mix m JOIN person p ON p.studio_id = m.studio_id AND p.id = m.mixed_by
            WHERE m.client_id = ? ORDER BY m.mixed_at DESC, m.id DESC LIMIT 100
            """,
            Mixes::readHead,
            clientId)
        .stream()
        .map(this::whole)
        .toList();
  }

  /// There is a mix, and none of its lots was recalled or has expired.
  public Verdict gate(UUID clientId) {
    var mix = current(clientId);
    if (mix.isEmpty()) {
      return Verdict.refused(Phrase.of("mix.none"), Phrase.of("mix.none.do"));
    }
    var today = clock.today(studios.present().place().zone());
    return mix.get().unfit(today).stream()
        .findFirst()
        .map(part ->
            Verdict.refused(
                part.lot().recalledOn().isPresent()
                    ? Phrase.of("mix.lot-recalled", part.text(), part.lot().recalledOn().get())
                    : Phrase.of("mix.lot-expired", part.text(), part.lot().expiresOn()),
                Phrase.of("mix.lot-unfit.do")))
        .orElseGet(Verdict::allowed);
  }

  private static Mix readHead(Row row) {
    return new Mix(
        row.id("id"),
        row.id("client_id"),
        row.text("name"),
        List.of(),
        row.decimal("water_ml"),
        row.text("note"),
        row.instant("mixed_at"),
        row.text("by_name"),
        row.maybeInstant("voided_at"),
        row.maybeText("void_reason"),
        row.whole("version"));
  }

  private Mix whole(Mix head) {
    record Pour(UUID lotId, BigDecimal ml) {}
    var pours =
        database.list(
            "SELECT lot_id, ml FROM mix_part WHERE mix_id = ? ORDER BY ml DESC, lot_id",
            row -> new Pour(row.id("lot_id"), row.decimal("ml")),
            head.id());
    var known = lots.byId(pours.stream().map(Pour::lotId).toList());
    return head.with(
        pours.stream()
            .map(pour -> new Mix.Part(Objects.requireNonNull(known.get(pour.lotId())), pour.ml()))
            .toList());
  }
}
