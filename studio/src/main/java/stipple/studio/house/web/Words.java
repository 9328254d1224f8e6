package stipple.studio.house.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import stipple.studio.house.Money;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioPlace;

/// Says things in the studio's language, and writes its dates, numbers, money and units.
public final class Words {

  private final MessageSource messages;
  private final StudioPlace place;

  Words(MessageSource messages, StudioPlace place) {
    this.messages = messages;
    this.place = place;
  }

  public StudioPlace place() {
    return place;
  }

  /// The message of this key. What goes into it may be phrases, dates, instants, money or numbers.
  public String say(String key, Object... with) {
    var parts = Arrays.stream(with).map(this::spoken).toArray();
    // A word that is missing must not deny the page; a test sees to it that none is.
    return Objects.requireNonNullElse(messages.getMessage(key, parts, null, place.locale()), key);
  }

  public String say(Phrase phrase) {
    return say(phrase.key(), phrase.with().toArray());
  }

  /// The word for one of a closed list: `edge-style.SOFT` for EdgeStyle.SOFT.
  public String name(Enum<?> choice) {
    return say(Names.keyOf(choice));
  }

  /// A hint that not every field has.
  public Optional<String> perhaps(String key) {
    return Optional.ofNullable(messages.getMessage(key, new Object[0], null, place.locale()));
  }

  public String date(LocalDate date) {
    return style(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)).format(date);
  }

  public String date(Instant instant) {
    return date(LocalDate.ofInstant(instant, place.zone()));
  }

  /// Without the year, where that is said beside it: “24 Nov”.
  public String dayAndMonth(LocalDate date) {
    return style(DateTimeFormatter.ofLocalizedPattern("MMMd")).format(date);
  }

  /// Day of the week and date: “Tue 24 Nov 2026”.
  public String day(LocalDate date) {
    return weekday(date) + " " + date(date);
  }

  /// Day of the week alone: “Tue”.
  public String weekday(LocalDate date) {
    return style(DateTimeFormatter.ofPattern("EEE")).format(date);
  }

  /// The day of the week in full: “Tuesday”.
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, place.locale());
  }

  public String time(LocalTime time) {
    return style(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)).format(time);
  }

  public String time(Instant instant) {
    return time(instant.atZone(place.zone()).toLocalTime());
  }

  public String dateTime(Instant instant) {
    ZonedDateTime there = instant.atZone(place.zone());
    return day(there.toLocalDate()) + ", " + time(there.toLocalTime());
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(place.locale()).format(number);
  }

  public String number(BigDecimal number) {
    return NumberFormat.getNumberInstance(place.locale()).format(number);
  }

  /// A reckoned number to the nearest whole.
  public String whole(double number) {
    return rounded(number, 0);
  }

  /// A reckoned number to a tenth, also where that is a nought: 3.0.
  public String tenths(double number) {
    return rounded(number, 1);
  }

  /// A reckoned number to a hundredth: 0.05.
  public String hundredths(double number) {
    return rounded(number, 2);
  }

  private String rounded(double number, int decimals) {
    var format = NumberFormat.getNumberInstance(place.locale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  public String percent(double share) {
    return NumberFormat.getPercentInstance(place.locale()).format(share);
  }

  public String money(Money money) {
    var format = NumberFormat.getCurrencyInstance(place.locale());
    format.setCurrency(money.currency());
    return format.format(money.amount());
  }

  /// An area in the studio's unit, without the unit: whole cm², tenths of in².
  public String area(double areaCm2) {
    var format = NumberFormat.getNumberInstance(place.locale());
    format.setMaximumFractionDigits(place.areaUnit() == StudioPlace.AreaUnit.CM2 ? 0 : 1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(place.areaUnit().fromCm2(areaCm2));
  }

  public String areaUnit() {
    return say("house.area-unit." + place.areaUnit());
  }

  /// A length of time as people say it: 2 h 40.
  public String minutes(long minutes) {
    return minutes < 60
        ? say("house.minutes", minutes)
        : minutes % 60 == 0
            ? say("house.hours", minutes / 60)
            : say("house.hours-minutes", minutes / 60, "%02d".formatted(minutes % 60));
  }

  private DateTimeFormatter style(DateTimeFormatter formatter) {
    return formatter.withLocale(place.locale());
  }

  private String listed(Object part) {
    return switch (part) {
      case Integer number -> number(number);
      case Long number -> number(number);
      case BigDecimal number -> number(number);
      default -> spoken(part).toString();
    };
  }

  private Object spoken(Object part) {
    return switch (part) {
      case Phrase phrase -> say(phrase);
      case LocalDate date -> date(date);
      case Instant instant -> dateTime(instant);
      case LocalTime time -> time(time);
      case Money money -> money(money);
      case Enum<?> choice -> name(choice);
      case List<?> parts -> String.join(", ", parts.stream().map(this::listed).toList());
      default -> part; // numbers stay numbers: a message may count with them
    };
  }
}
