package stipple.studio.practice.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import stipple.pigment.ClientFacts;
import stipple.pigment.Ingredient;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.house.signin.Viewers;
import stipple.studio.practice.clients.Allergies;
import stipple.studio.practice.settings.Studios;

/// Every lot the studio ever had.
@Component
public class Lots {

  private final Database database;
  private final LotUses uses;
  private final Compositions compositions;
  private final LotRules rules;
  private final Allergies allergies;
  private final Viewers viewers;
  private final Studios studios;
  private final StudioClock clock;

  Lots(
      Database database,
      LotUses uses,
      Compositions compositions,
      LotRules rules,
      Allergies allergies,
      Viewers viewers,
      Studios studios,
      StudioClock clock) {
    this.database = database;
    this.uses = uses;
    this.compositions = compositions;
    this.rules = rules;
    this.allergies = allergies;
    this.viewers = viewers;
    this.studios = studios;
    this.clock = clock;
  }

  public Lot get(UUID id) {
    return database
        .one("SELECT * FROM lot WHERE id = ?", Lots::read, id)
        .orElseThrow(NotFound::new);
  }

  /// The lots of one kind, those that expire first at the head.
  public List<Lot> all(Lot.Kind kind) {
    return database.list(
        "SELECT * FROM lot WHERE kind = ? ORDER BY expires_on, brand, product, shade, id",
        Lots::read,
        kind);
  }

  /// The lots of one kind that may be used today and hold something, those that expire first at the
  /// head. No rule stops them.
  public List<Lot> usable(Lot.Kind kind, LocalDate today) {
    return usable(kind, ClientFacts.NOBODY, today);
  }

  /// The same for a client: without the lots that hold something the client is allergic to.
  public List<Lot> usable(Lot.Kind kind, ClientFacts client, LocalDate today) {
    var there = all(kind).stream().filter(lot -> lot.isUsable(today)).toList();
    return rules.unblocked(there, client, today);
  }

  /// These lots, each under its id.
  public Map<UUID, Lot> byId(Collection<UUID> ids) {
    return database
        .list(
            "SELECT * FROM lot WHERE id = ANY (CAST(? AS uuid[]))",
            Lots::read,
            ids.stream().map(UUID::toString).toList())
        .stream()
        .collect(Collectors.toMap(Lot::id, Function.identity()));
  }

  /// The lot that carries this label, if the studio has it.
  public Optional<Lot> labelled(
      Lot.Kind kind, String brand, String product, String shade, String lotNumber) {
    return database.one(
        """
        SELECT * FROM lot
        WHERE kind = ? AND brand = ? AND product = ? AND shade = ? AND lot_number = ?
        """,
        Lots::read,
        kind,
        brand,
        product,
        shade,
        lotNumber);
  }

  /// What is in a lot, in the order of its label; empty when nobody wrote it down.
  public List<Ingredient> ingredients(UUID lotId) {
    return compositions.of(lotId).ingredients();
  }

  /// Every client this lot touched, the last one first.
  public List<LotClient> clientsOf(UUID lotId) {
    return uses.clientsOf(lotId);
  }

  /// The last things that went out of this lot, newest first.
  public List<LotUse> usesOf(UUID lotId) {
    return uses.of(lotId);
  }

  /// Every lot that touched this client, the last one first.
  public List<Lot> lotsOf(UUID clientId) {
    var ids = uses.lotsOf(clientId);
    var known = byId(ids);
    return ids.stream().map(known::get).filter(Objects::nonNull).toList();
  }

  /// The same, each with its last touch and what it was for.
  List<ClientLot> touchesOf(UUID clientId) {
    var touches = uses.touchesOf(clientId);
    var known = byId(touches.stream().map(ClientLot.Touch::lotId).toList());
    return touches.stream()
        .map(touch ->
            new ClientLot(
                Objects.requireNonNull(known.get(touch.lotId())), touch.lastAt(), touch.usedFor()))
        .toList();
  }

  /// Takes out of a lot for a client, and opens it if it was sealed. Refuses what was recalled, has
  /// expired, is stopped by a rule or by the client's allergy, or is not there. A quantity of zero
  /// leaves a trace only: a smear too small to weigh.
  public void use(UUID lotId, BigDecimal quantity, LotUse.Reason reason, UUID clientId) {
    use(lotId, quantity, reason, clientId, viewers.present().personId());
  }

  /// The same, by somebody who is not the one signed in.
  public void use(UUID lotId, BigDecimal quantity, LotUse.Reason reason, UUID clientId, UUID by) {
    if (quantity.signum() < 0) {
      throw new IllegalArgumentException("less than nothing cannot be taken out of a lot");
    }
    var today = today();
    var lot = get(lotId);
    NotDone.because(rules.unfit(lot, allergies.facts(clientId), today));
    int taken =
        database.change(
            """
            UPDATE lot SET remaining = remaining - ?, opened_on = coalesce(opened_on, greatest(received_on, ?)),
              version = version + 1
            WHERE id = ? AND remaining >= ? AND recalled_on IS NULL AND expires_on >= ?
            """,
            quantity,
            today,
            lotId,
            quantity,
            today);
    if (taken == 0) {
      throw new NotDone(
          Phrase.of("lot.not-enough", lot.text(), lot.remaining(), quantity, lot.unit()));
    }
    uses.add(lotId, Optional.of(clientId), reason, quantity, "", by);
  }

  /// Puts back what was taken for a client and never left the bottle.
  public void putBack(UUID lotId, BigDecimal quantity, LotUse.Reason reason, UUID clientId) {
    database.change(
        "UPDATE lot SET remaining = least(received, remaining + ?), version = version + 1 WHERE id = ?",
        quantity,
        lotId);
    uses.add(
        lotId, Optional.of(clientId), reason, quantity.negate(), "", viewers.present().personId());
  }

  private LocalDate today() {
    return clock.today(studios.present().place().zone());
  }

  private static Lot read(Row row) {
    return new Lot(
        row.id("id"),
        row.choice("kind", Lot.Kind.class),
        row.text("brand"),
        row.text("product"),
        row.text("shade"),
        row.text("lot_number"),
        row.date("expires_on"),
        row.date("received_on"),
        row.maybeDate("opened_on"),
        row.choice("unit", Lot.Unit.class),
        row.decimal("received"),
        row.decimal("remaining"),
        row.maybeDate("recalled_on"),
        row.maybeText("recall_reason"),
        row.whole("version"));
  }
}
