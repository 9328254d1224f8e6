package stipple.studio.practice.stock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotFound;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;

/// Every lot the studio ever had.
@Component
public class Lots {

  private final Database database;

  Lots(Database database) {
    this.database = database;
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
  /// head.
  public List<Lot> usable(Lot.Kind kind, LocalDate today) {
    return all(kind).stream().filter(lot -> lot.isUsable(today)).toList();
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

  /// Every client this lot touched, the last one first. A mix that was put back touched nobody.
  public List<LotClient> clientsOf(UUID lotId) {
    return database.list(
        """
        SELECT c.id, c.name, max(u.at) AS last_at
        FROM lot_use u JOIN client c ON c.studio_id = u.studio_id AND c.id = u.client_id
        WHERE u.lot_id = ?
        GROUP BY c.id, c.name
        HAVING sum(u.quantity) > 0 OR count(*) FILTER (WHERE u.reason <> 'MIX') > 0
        ORDER BY last_at DESC, c.name
        """,
        row -> new LotClient(row.id("id"), row.text("name"), row.instant("last_at")),
        lotId);
  }

  /// Every lot that touched this client, the last one first.
  public List<Lot> lotsOf(UUID clientId) {
    return database.list(
        """
        SELECT l.* FROM lot l JOIN (
          SELECT lot_id, max(at) AS last_at FROM lot_use WHERE client_id = ? GROUP BY lot_id
          HAVING sum(quantity) > 0 OR count(*) FILTER (WHERE reason <> 'MIX') > 0
        ) u ON u.lot_id = l.id
        ORDER BY u.last_at DESC, l.id
        """,
        Lots::read,
        clientId);
  }

  /// What went out of a lot, newest first.
  public List<LotUse> usesOf(UUID lotId) {
    return database.list(
        """
        SELECT u.*, c.name AS client_name, p.name AS by_name
        FROM lot_use u
        JOIN person p ON p.studio_id = u.studio_id AND p.id = u.by_id
        LEFT JOIN client c ON c.studio_id = u.studio_id AND c.id = u.client_id
        WHERE u.lot_id = ? ORDER BY u.at DESC, u.id DESC LIMIT 200
        """,
        Lots::readUse,
        lotId);
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

  private static LotUse readUse(Row row) {
    return new LotUse(
        row.id("id"),
        row.id("lot_id"),
        row.maybeId("client_id"),
        row.maybeText("client_name"),
        row.choice("reason", LotUse.Reason.class),
        row.decimal("quantity"),
        row.text("note"),
        row.instant("at"),
        row.text("by_name"));
  }
}
