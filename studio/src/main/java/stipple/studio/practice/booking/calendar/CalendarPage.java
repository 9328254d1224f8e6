package stipple.studio.practice.booking.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import stipple.studio.practice.timetable.Slot;

/// The diary as it is shown: the week to choose from, the calendar, and the chosen day as lists.
public record CalendarPage(
    Showing showing,
    LocalDate today,
    Optional<Slot> opening,
    List<Day> week,
    List<Who> everybody,
    Sheet sheet,
    List<BoardPage.Lane> lanes,
    Optional<Undo> undo) {

  /// One day of the strip.
  public record Day(LocalDate date, boolean isOpen, int visits) {}

  /// Somebody or a room that has columns.
  public record Who(UUID id, String name) {}

  /// Something can be booked where there is somebody who practises, and a room.
  public boolean canBook() {
    return !everybody.isEmpty();
  }

  /// A day is worth another look where somebody may have to wait.
  public boolean isAtRisk() {
    return !showing.isWeek()
        && blocks().anyMatch(block -> block.lateShare().isPresent() && block.mayMove());
  }

  public boolean restsOnFew() {
    return blocks().anyMatch(block -> block.ending().filter(Sheet.Ending::restsOnFew).isPresent());
  }

  private Stream<Sheet.Block> blocks() {
    return sheet.days().stream()
        .flatMap(day -> day.columns().stream())
        .flatMap(column -> column.blocks().stream());
  }
}
