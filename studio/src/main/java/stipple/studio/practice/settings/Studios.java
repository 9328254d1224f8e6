package stipple.studio.practice.settings;

import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Money;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.StudioClock;
import stipple.studio.house.StudioPlace;
import stipple.studio.house.StudioPlaces;
import stipple.studio.house.database.CurrentStudio;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.OncePerTransaction;
import stipple.studio.house.database.Row;

/// The studios of this house; a request sees its own.
@Component
public class Studios implements StudioPlaces {

  private final Database database;
  private final CurrentStudio current;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final ApplicationEventPublisher events;
  private final OncePerTransaction<Studio> known = new OncePerTransaction<>();

  Studios(
      Database database,
      CurrentStudio current,
      AuditTrail trail,
      StudioClock clock,
      ApplicationEventPublisher events) {
    this.database = database;
    this.current = current;
    this.trail = trail;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public Optional<StudioPlace> current() {
    return known.get(this::find).map(Studio::place);
  }

  /// The studio that is being served.
  public Studio present() {
    return known.get(this::find).orElseThrow(NotFound::new);
  }

  private Optional<Studio> find() {
    return current
        .id()
        .flatMap(id -> database.one("SELECT * FROM studio WHERE studio_id = ?", Studios::read, id));
  }

  /// Opens a new studio, with default policies, hours and a price book to be filled in.
  public void open(StudioPlace place, String country) {
    database.change(
        """
        INSERT INTO studio (studio_id, name, address, country, locale, time_zone, currency, area_unit, demo, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        place.studioId(),
        place.name(),
        place.address(),
        country,
        place.locale().toLanguageTag(),
        place.zone().getId(),
        place.currency().getCurrencyCode(),
        place.areaUnit(),
        place.demo(),
        clock.now());
    for (int weekday = 1; weekday <= 5; weekday++) {
      saveHours(DayOfWeek.of(weekday), new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0)));
    }
    for (var price : Price.values()) {
      savePrice(price, 0);
    }
  }

  /// Changes place and policies. Where the currency changes, prices keep their figure: 950.00
  /// becomes 950.
  public void change(Studio studio) {
    var place = studio.place();
    var pricesBefore = prices();
    var zoneBefore = present().place().zone();
    var policies = studio.policies();
    int changed =
        database.change(
            """
            UPDATE studio SET name = ?, address = ?, country = ?, locale = ?, time_zone = ?, currency = ?, area_unit = ?,
              sessions_chosen = ?, session_cap_minutes = ?, gap_min_days = ?, patch_wait_hours = ?, patch_readings_hours = ?,
              patch_valid_days = ?, touch_up_months = ?, quote_valid_days = ?, deposit_percent = ?, licence_needed = ?, version = version + 1
            WHERE studio_id = ? AND version = ?
            """,
            place.name(),
            place.address(),
            studio.country(),
            place.locale().toLanguageTag(),
            place.zone().getId(),
            place.currency().getCurrencyCode(),
            place.areaUnit(),
            policies.sessionsChosen(),
            policies.sessionCapMinutes(),
            policies.gapMinDays(),
            policies.patchWaitHours(),
            policies.patchReadingsHours(),
            policies.patchValidDays(),
            policies.touchUpMonths(),
            policies.quoteValidDays(),
            policies.depositPercent(),
            policies.licenceNeeded(),
            studio.id(),
            studio.version());
    known.forget();
    if (changed == 0) {
      throw new NotDone.Stale();
    }
    pricesBefore.forEach((price, money) -> {
      if (!money.currency().equals(place.currency())) {
        int digits = Math.max(0, place.currency().getDefaultFractionDigits());
        var minor = money.amount().movePointRight(digits).setScale(0, RoundingMode.HALF_UP);
        savePrice(price, minor.longValueExact());
      }
    });
    if (!zoneBefore.equals(place.zone())) {
      events.publishEvent(new HoursChanged());
    }
    trail.note("settings.changed", studio.id());
  }

  /// Changes all hours at once, unless somebody changed the settings meanwhile.
  public void changeHours(Map<DayOfWeek, Hours> hours, int version) {
    takeVersion(version);
    for (var day : DayOfWeek.values()) {
      remove(day);
    }
    hours.forEach(this::write);
    events.publishEvent(new HoursChanged());
  }

  /// Changes the price book, unless somebody changed the settings meanwhile.
  public void changePrices(Map<Price, Money> prices, int version) {
    takeVersion(version);
    var currency = present().place().currency();
    prices.forEach((price, money) -> {
      if (!money.currency().equals(currency)) {
        throw new NotDone.Stale();
      }
      savePrice(price, money.minor());
    });
  }

  private void takeVersion(int version) {
    var id = present().id();
    int taken =
        database.change(
            "UPDATE studio SET version = version + 1 WHERE studio_id = ? AND version = ?",
            id,
            version);
    known.forget();
    if (taken == 0) {
      throw new NotDone.Stale();
    }
    trail.note("settings.changed", id);
  }

  // --- hours ---

  /// From when to when the studio is open on a day of the week.
  public record Hours(LocalTime opens, LocalTime closes) {}

  /// The days the studio opens, and when; a day that is missing it is closed.
  public Map<DayOfWeek, Hours> hours() {
    var hours = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
    database
        .list(
            "SELECT weekday, opens, closes FROM opening_hours",
            row ->
                Map.entry(
                    DayOfWeek.of(row.whole("weekday")),
                    new Hours(row.time("opens"), row.time("closes"))))
        .forEach(day -> hours.put(day.getKey(), day.getValue()));
    return hours;
  }

  public void saveHours(DayOfWeek weekday, Hours hours) {
    remove(weekday);
    write(weekday, hours);
    events.publishEvent(new HoursChanged());
  }

  private void write(DayOfWeek weekday, Hours hours) {
    database.change(
        "INSERT INTO opening_hours (weekday, opens, closes) VALUES (?, ?, ?)",
        weekday.getValue(),
        hours.opens(),
        hours.closes());
  }

  public void closeOn(DayOfWeek weekday) {
    remove(weekday);
    events.publishEvent(new HoursChanged());
  }

  private void remove(DayOfWeek weekday) {
    database.change("DELETE FROM opening_hours WHERE weekday = ?", weekday.getValue());
  }

  // --- prices ---

  public Map<Price, Money> prices() {
    var currency = present().place().currency();
    var prices = new EnumMap<Price, Money>(Price.class);
    for (var price : Price.values()) {
      prices.put(price, Money.zero(currency));
    }
    database
        .list(
            "SELECT code, amount_minor FROM price",
            row ->
                Map.entry(
                    row.choice("code", Price.class), new Money(row.big("amount_minor"), currency)))
        .forEach(price -> prices.put(price.getKey(), price.getValue()));
    return prices;
  }

  public void savePrice(Price price, long minor) {
    database.change(
        """
        INSERT INTO price (code, amount_minor) VALUES (?, ?)
        ON CONFLICT (studio_id, code) DO UPDATE SET amount_minor = excluded.amount_minor
        """,
        price,
        minor);
  }

  private static Studio read(Row row) {
    var place =
        new StudioPlace(
            row.id("studio_id"),
            row.text("name"),
            row.text("address"),
            Locale.forLanguageTag(row.text("locale")),
            ZoneId.of(row.text("time_zone")),
            Currency.getInstance(row.text("currency")),
            row.choice("area_unit", StudioPlace.AreaUnit.class),
            row.flag("demo"));
    var policies =
        new Studio.Policies(
            row.whole("sessions_chosen"),
            row.whole("session_cap_minutes"),
            row.whole("gap_min_days"),
            row.whole("patch_wait_hours"),
            row.wholes("patch_readings_hours"),
            row.whole("patch_valid_days"),
            row.whole("touch_up_months"),
            row.whole("quote_valid_days"),
            row.whole("deposit_percent"),
            row.flag("licence_needed"));
    return new Studio(place, row.text("country"), policies, row.whole("version"));
  }
}
