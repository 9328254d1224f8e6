package stipple.studio.practice.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stipple.studio.house.Money;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.StudioClock;
import stipple.studio.house.StudioPlace;
import stipple.studio.house.StudioPlaces;
import stipple.studio.house.database.CurrentStudio;

/// The studios of this house; a request sees its own.
@Component
public class Studios implements StudioPlaces {

  private final JdbcClient database;
  private final CurrentStudio current;
  private final StudioClock clock;

  Studios(JdbcClient database, CurrentStudio current, StudioClock clock) {
    this.database = database;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public Optional<StudioPlace> current() {
    return current.id().flatMap(this::find).map(Studio::place);
  }

  /// The studio that is being served.
  public Studio present() {
    return current.id().flatMap(this::find).orElseThrow(NotFound::new);
  }

  private Optional<Studio> find(UUID id) {
    return database
        .sql("SELECT * FROM studio WHERE studio_id = ?")
        .param(id)
        .query((row, _) -> read(row))
        .optional();
  }

  /// Opens a new studio, with default policies, hours and a price book to be filled in.
  public void open(StudioPlace place, String country) {
    database
        .sql(
            """
            INSERT INTO studio (studio_id, name, address, country, locale, time_zone, currency, area_unit, demo, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            place.studioId(), place.name(), place.address(), country, place.locale().toLanguageTag(),
            place.zone().getId(), place.currency().getCurrencyCode(), place.areaUnit().name(), place.demo(),
            java.sql.Timestamp.from(clock.now()))
        .update();
    for (int weekday = 1; weekday <= 5; weekday++) {
      saveHours(place.studioId(), DayOfWeek.of(weekday), new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0)));
    }
    for (var price : Price.values()) {
      savePrice(place.studioId(), price, 0);
    }
  }

  public void change(Studio studio) {
    var policies = studio.policies();
    int changed =
        database
            .sql(
                """
                UPDATE studio SET name = ?, address = ?, country = ?, locale = ?, time_zone = ?, currency = ?, area_unit = ?,
                  sessions_floor = ?, session_cap_minutes = ?, gap_min_days = ?, patch_wait_hours = ?, patch_readings_hours = ?,
                  patch_valid_days = ?, touch_up_months = ?, quote_valid_days = ?, deposit_percent = ?, version = version + 1
                WHERE studio_id = ? AND version = ?
                """)
            .params(
                studio.place().name(), studio.place().address(), studio.country(),
                studio.place().locale().toLanguageTag(), studio.place().zone().getId(),
                studio.place().currency().getCurrencyCode(), studio.place().areaUnit().name(),
                policies.sessionsFloor(), policies.sessionCapMinutes(), policies.gapMinDays(),
                policies.patchWaitHours(), policies.patchReadingsHours().toArray(Integer[]::new),
                policies.patchValidDays(), policies.touchUpMonths(), policies.quoteValidDays(),
                policies.depositPercent(), studio.id(), studio.version())
            .update();
    if (changed == 0) {
      throw new NotDone.Stale();
    }
  }

  // --- hours ---

  /// From when to when the studio is open on a day of the week.
  public record Hours(LocalTime opens, LocalTime closes) {}

  public Map<DayOfWeek, Hours> hours() {
    var hours = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
    database
        .sql("SELECT weekday, opens, closes FROM opening_hours ORDER BY weekday")
        .query(
            (row, _) ->
                hours.put(
                    DayOfWeek.of(row.getInt("weekday")),
                    new Hours(
                        row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class))))
        .list();
    return hours;
  }

  public void saveHours(UUID studioId, DayOfWeek weekday, Hours hours) {
    closeOn(studioId, weekday);
    database
        .sql("INSERT INTO opening_hours (studio_id, weekday, opens, closes) VALUES (?, ?, ?, ?)")
        .params(studioId, weekday.getValue(), hours.opens(), hours.closes())
        .update();
  }

  public void closeOn(UUID studioId, DayOfWeek weekday) {
    database
        .sql("DELETE FROM opening_hours WHERE studio_id = ? AND weekday = ?")
        .params(studioId, weekday.getValue())
        .update();
  }

  // --- prices ---

  public Map<Price, Money> prices() {
    var currency = present().place().currency();
    var prices = new EnumMap<Price, Money>(Price.class);
    for (var price : Price.values()) {
      prices.put(price, Money.zero(currency));
    }
    database
        .sql("SELECT code, amount_minor FROM price")
        .query(
            (row, _) ->
                prices.put(Price.valueOf(row.getString("code")), new Money(row.getLong("amount_minor"), currency)))
        .list();
    return prices;
  }

  public void savePrice(UUID studioId, Price price, long minor) {
    database
        .sql(
            """
            INSERT INTO price (studio_id, code, amount_minor) VALUES (?, ?, ?)
            ON CONFLICT (studio_id, code) DO UPDATE SET amount_minor = excluded.amount_minor
            """)
        .params(studioId, price.name(), minor)
        .update();
  }

  private static Studio read(ResultSet row) throws SQLException {
    var place =
        new StudioPlace(
            row.getObject("studio_id", UUID.class),
            row.getString("name"),
            row.getString("address"),
            Locale.forLanguageTag(row.getString("locale")),
            ZoneId.of(row.getString("time_zone")),
            Currency.getInstance(row.getString("currency")),
            StudioPlace.AreaUnit.valueOf(row.getString("area_unit")),
            row.getBoolean("demo"));
    var policies =
        new Studio.Policies(
            row.getInt("sessions_floor"),
            row.getInt("session_cap_minutes"),
            row.getInt("gap_min_days"),
            row.getInt("patch_wait_hours"),
            List.copyOf(Arrays.asList((Integer[]) row.getArray("patch_readings_hours").getArray())),
            row.getInt("patch_valid_days"),
            row.getInt("touch_up_months"),
            row.getInt("quote_valid_days"),
            row.getInt("deposit_percent"));
    return new Studio(place, row.getString("country"), policies, row.getInt("version"));
  }
}
