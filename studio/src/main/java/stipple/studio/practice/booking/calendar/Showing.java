package stipple.studio.practice.booking.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.web.Form;

/// What of the diary is looked at: a day or its week, by practitioner or by room, perhaps one
/// alone.
public record Showing(LocalDate day, View view, By by, Optional<UUID> only) {

  /// How much of the diary.
  public enum View {
    DAY,
    WEEK
  }

  /// Whose time the columns are.
  public enum By {
    PRACTITIONER,
    ROOM
  }

  /// What cannot be read is left out: the address is only a place to look from.
  static Showing read(Form query, LocalDate today) {
    return new Showing(
        query.optionalDate("day", today.minusYears(20), today.plusYears(20)).orElse(today),
        "week".equals(query.value("view")) ? View.WEEK : View.DAY,
        "room".equals(query.value("by")) ? By.ROOM : By.PRACTITIONER,
        query.optionalId("only"));
  }

  /// The week that the day lies in, from Monday.
  public List<LocalDate> week() {
    var monday = day.with(DayOfWeek.MONDAY);
    return monday.datesUntil(monday.plusDays(7)).toList();
  }

  /// The days that have columns.
  public List<LocalDate> days() {
    return view == View.WEEK ? week() : List.of(day);
  }

  public Showing on(LocalDate other) {
    return new Showing(other, view, by, only);
  }

  public Showing seen(View other) {
    return new Showing(day, other, by, only);
  }

  /// Whoever was looked at alone is of the other kind: all are shown.
  public Showing seen(By other) {
    return new Showing(day, view, other, other == by ? only : Optional.empty());
  }

  public Showing of(Optional<UUID> one) {
    return new Showing(day, view, by, one);
  }

  public boolean isWeek() {
    return view == View.WEEK;
  }

  public boolean isByRoom() {
    return by == By.ROOM;
  }

  /// The words of the address for what is looked at, but for the day.
  public String manner() {
    return (isWeek() ? "&view=week" : "")
        + (isByRoom() ? "&by=room" : "")
        + only.map(one -> "&only=" + one).orElse("");
  }

  public String address() {
    return "/booking?day=" + day + manner();
  }
}
