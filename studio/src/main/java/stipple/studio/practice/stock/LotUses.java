package stipple.studio.practice.stock;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.Ids;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;

/// Everything that went out of the lots, traced both ways.
@Component
class LotUses {

  private final Database database;
  private final StudioClock clock;
  private final Ids ids;

  LotUses(Database database, StudioClock clock, Ids ids) {
    this.database = database;
    this.clock = clock;
    this.ids = ids;
  }

  void add(
      UUID lotId,
      Optional<UUID> clientId,
      LotUse.Reason reason,
      BigDecimal quantity,
      String note,
      UUID by) {
    database.change(
        """
        INSERT INTO lot_use (id, lot_id, client_id, reason, quantity, note, at, by_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        ids.next(),
        lotId,
        clientId,
        reason,
        quantity,
        note,
        clock.now(),
        by);
  }

  /// The last uses of a lot, newest first.
  List<LotUse> of(UUID lotId) {
    return database.list(
        """
        SELECT u.*, c.name AS client_name, p.name AS by_name
        FROM lot_use u
        JOIN person p ON p.studio_id = u.studio_id AND p.id = u.by_id
        LEFT JOIN client c ON c.studio_id = u.studio_id AND c.id = u.client_id
        WHERE u.lot_id = ? ORDER BY u.at DESC, u.id DESC LIMIT 200
        """,
        LotUses::read,
        lotId);
  }

  /// Every client a lot touched. A mix that was put back touched nobody.
  List<LotClient> clientsOf(UUID lotId) {
    return database.list(
        """
        SELECT c.id, c.name, c.phone, c.email, max(u.at) AS last_at,
          array_agg(DISTINCT u.reason ORDER BY u.reason) AS used_for
        FROM lot_use u JOIN client c ON c.studio_id = u.studio_id AND c.id = u.client_id
        WHERE u.lot_id = ?
        GROUP BY c.id, c.name, c.phone, c.email
        HAVING sum(u.quantity) > 0 OR count(*) FILTER (WHERE u.reason <> 'MIX') > 0
        ORDER BY last_at DESC, c.name
        """,
        row ->
            new LotClient(
                row.id("id"),
                row.text("name"),
                row.text("phone"),
                row.text("email"),
                row.instant("last_at"),
                row.texts("used_for").stream().map(LotUse.Reason::valueOf).toList()),
        lotId);
  }

  /// Every lot that touched a client, the last one first.
  List<UUID> lotsOf(UUID clientId) {
    return database.list(
        """
        SELECT lot_id FROM lot_use WHERE client_id = ? GROUP BY lot_id
        HAVING sum(quantity) > 0 OR count(*) FILTER (WHERE reason <> 'MIX') > 0
        ORDER BY max(at) DESC, lot_id
        """,
        row -> row.id("lot_id"),
        clientId);
  }

  /// When each lot touched a client for the last time, and for what.
  List<ClientLot.Touch> touchesOf(UUID clientId) {
    return database.list(
        """
        SELECT lot_id, max(at) AS last_at, array_agg(DISTINCT reason ORDER BY reason) AS used_for
        FROM lot_use WHERE client_id = ? GROUP BY lot_id
        HAVING sum(quantity) > 0 OR count(*) FILTER (WHERE reason <> 'MIX') > 0
        ORDER BY max(at) DESC, lot_id
        """,
        row ->
            new ClientLot.Touch(
                row.id("lot_id"),
                row.instant("last_at"),
                row.texts("used_for").stream().map(LotUse.Reason::valueOf).toList()),
        clientId);
  }

  private static LotUse read(Row row) {
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
