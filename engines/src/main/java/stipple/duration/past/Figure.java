package stipple.duration.past;

/// A number or a day as a cell writes it.
public final class Figure {

  /// What no day is.
  public static final int NO_DAY = Integer.MIN_VALUE;

  private static final int MOST_DIGITS = 9;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int ISO = 10;

  private Figure() {}

  /// A number of up to nine digits, with up to nine more behind the point; NaN for anything else.
  public static double number(String text, char point) {
    long digits = 0;
    double parts = 1;
    int before = 0;
    int behind = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' && before <= MOST_DIGITS && behind < MOST_DIGITS) {
        digits = 10 * digits + (c - '0');
        before += behind < 0 ? 1 : 0;
        behind += behind < 0 ? 0 : 1;
        parts = behind > 0 ? 10 * parts : parts;
      } else if (c == point && behind < 0 && before > 0) {
        behind = 0;
      } else {
        return Double.NaN;
      }
    }
    return before == 0 || before > MOST_DIGITS || behind == 0 ? Double.NaN : digits / parts;
  }

  /// A day as year-month-day, with or without a time behind it, counted from 1970; else [#NO_DAY].
  public static int day(String text) {
    boolean alone =
        text.length() == ISO
            || (text.length() > ISO && (text.charAt(ISO) == 'T' || text.charAt(ISO) == ' '));
    if (!alone || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return NO_DAY;
    }
    double year = number(text.substring(0, 4), '.');
    double month = number(text.substring(5, 7), '.');
    double day = number(text.substring(8, ISO), '.');
    boolean is =
        year >= FIRST_YEAR
            && year <= LAST_YEAR
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= daysOf((int) year, (int) month);
    return is ? sinceEpoch((int) year, (int) month, (int) day) : NO_DAY;
  }

  private static int daysOf(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return switch (month) {
      case 2 -> leap ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  // years are counted from March, so that the leap day is the last one
  private static int sinceEpoch(int year, int month, int day) {
    int years = month < 3 ? year - 1 : year;
    int months = month < 3 ? month + 9 : month - 3;
    int days = 365 * years + years / 4 - years / 100 + years / 400;
    return days + (153 * months + 2) / 5 + day - 719_469;
  }
}
