package stipple.studio.treatment.pigmentmixing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.Verdict;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.house.signin.Viewers;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.stock.Lot;
import stipple.studio.practice.stock.LotUse;
import stipple.studio.practice.stock.Lots;
import stipple.studio.treatment.consultation.ConsultationGates;

/// The mixes of every client.
@Component
public class Mixes {

  private final Database database;
  private final Lots lots;
  private final ConsultationGates consultations;
  private final AuditTrail trail;
  private final Viewers viewers;
  private final Studios studios;
  private final StudioClock clock;

  Mixes(
      Database database,
      Lots lots,
      ConsultationGates consultations,
      AuditTrail trail,
      Viewers viewers,
      Studios studios,
      StudioClock clock) {
    this.database = database;
    this.lots = lots;
    this.consultations = consultations;
    this.trail = trail;
    this.viewers = viewers;
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

  /// Makes a mix: takes its pigment out of the lots, and refuses a lot that is recalled, expired or
  /// too empty.
  public void mix(Recipe recipe) {
    NotDone.unlessAllowed(consultations.candidacy(recipe.clientId()));
    var by = viewers.present();
    database.change(
        """
        INSERT INTO mix (id, client_id, name, making, water_ml, note, mixed_at, mixed_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        recipe.id(),
        recipe.clientId(),
        recipe.name(),
        recipe.making(),
        recipe.waterMl(),
        recipe.note(),
        clock.now(),
        by.personId());
    for (var pour : recipe.pours()) {
      if (lots.get(pour.lotId()).kind() != Lot.Kind.PIGMENT) {
        throw new NotFound();
      }
      lots.use(pour.lotId(), pour.ml(), LotUse.Reason.MIX, recipe.clientId());
      database.change(
          "INSERT INTO mix_part (mix_id, lot_id, ml, drops) VALUES (?, ?, ?, ?)",
          recipe.id(),
          pour.lotId(),
          pour.ml(),
          pour.drops());
    }
    trail.note("mix.mixed", recipe.id(), recipe.clientId());
  }

  /// Strikes a mix out, with the reason. What was never poured goes back into its lots.
  public void voidMix(Mix mix, String reason, boolean neverPoured) {
    int changed =
        database.change(
            """
            UPDATE mix SET voided_at = ?, void_reason = ?, version = version + 1
            WHERE id = ? AND version = ? AND voided_at IS NULL
            """,
            clock.now(),
            reason,
            mix.id(),
            mix.version());
    if (changed == 0) {
      throw new NotDone.Stale();
    }
    if (neverPoured) {
      mix.parts()
          .forEach(
              part -> lots.putBack(part.lotId(), part.ml(), LotUse.Reason.MIX, mix.clientId()));
    }
    trail.note("mix.voided", mix.id(), mix.clientId());
  }

  private static Mix readHead(Row row) {
    return new Mix(
        row.id("id"),
        row.id("client_id"),
        row.text("name"),
        row.choice("making", Making.class),
        List.of(),
        row.decimal("water_ml"),
        row.text("rule_table"),
        row.text("note"),
        row.instant("mixed_at"),
        row.text("by_name"),
        row.maybeInstant("voided_at"),
        row.maybeText("void_reason"),
        row.whole("version"));
  }

  private Mix whole(Mix head) {
    var pours =
        database.list(
            "SELECT lot_id, ml, drops FROM mix_part WHERE mix_id = ? ORDER BY ml DESC, lot_id",
            row -> new Recipe.Pour(row.id("lot_id"), row.decimal("ml"), row.maybeWhole("drops")),
            head.id());
    var known = lots.byId(pours.stream().map(Recipe.Pour::lotId).toList());
    return head.with(
        pours.stream()
            .map(pour ->
                new Mix.Part(
                    Objects.requireNonNull(known.get(pour.lotId())), pour.ml(), pour.drops()))
            .toList());
  }
}
