package stipple.duration.past;

import java.util.List;

/// What keeps a line, or a whole file, from being used: where, and what would be expected there.
/// Never what stood there.
///
/// `column` is empty where no single one is meant.
public record PastFault(int line, String column, Kind kind, List<String> args) {

  public PastFault {
    args = List.copyOf(args);
  }

  static PastFault of(int line, String column, Kind kind, Object... args) {
    return new PastFault(
        line, column, kind, java.util.Arrays.stream(args).map(String::valueOf).toList());
  }

  /// What is wrong. In brackets what the arguments are.
  public enum Kind {
    /// Nothing stands in the file.
    NO_LINES(true),
    /// Columns are missing (their names).
    NO_COLUMN(true),
    /// A column stands there twice (its name).
    COLUMN_TWICE(true),
    /// More lines than can be read at once (most).
    TOO_MANY(true),
    /// A quote is opened and never closed.
    OPEN_QUOTE(false),
    /// Too few or too many cells (wanted, found).
    CELLS(false),
    /// A cell is blank that must not be.
    MISSING(false),
    /// Too many letters (most).
    TOO_LONG(false),
    /// Not a number within bounds (least, most).
    NUMBER(false),
    /// Not a whole number.
    WHOLE(false),
    /// Not a day as year-month-day.
    DAY(false),
    /// A day that has not come yet.
    DAY_AHEAD(false),
    /// Neither dots nor an area.
    AMOUNT(false),
    /// Not one of the zones.
    ZONE(false),
    /// Not one of the techniques.
    TECHNIQUE(false),
    /// Not one of the words for skin.
    SKIN(false),
    /// Neither yes nor no.
    YES_OR_NO(false),
    /// Client, practitioner, day, number or length differ from an earlier line of the session (its
    /// line).
    OTHER_SESSION(false),
    /// The zone of this session stands in an earlier line (its line).
    ZONE_TWICE(false);

    private final boolean ofFile;

    Kind(boolean ofFile) {
      this.ofFile = ofFile;
    }

    /// True if nothing of the file can be used.
    public boolean isOfFile() {
      return ofFile;
    }
  }
}
