package stipple.studio.practice.feeds;

import java.nio.charset.StandardCharsets;

/// Lines of an iCalendar file as RFC 5545 writes them: no longer than 75 octets, ended by CR LF,
/// commas, semicolons, backslashes and line ends escaped.
final class CalendarLines {

  private static final int LONGEST_OCTETS = 75;

  private final StringBuilder lines = new StringBuilder();

  CalendarLines begin(String part) {
    return line("BEGIN:" + part);
  }

  CalendarLines end(String part) {
    return line("END:" + part);
  }

  /// A value that is written as it is: dates, numbers, words of the format.
  CalendarLines plain(String name, Object value) {
    return line(name + ":" + value);
  }

  /// A value that a person wrote.
  CalendarLines text(String name, String value) {
    return line(name + ":" + escaped(value));
  }

  static String escaped(String value) {
    return value
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /// What a person wrote, within a parameter: in quotes, which it must not hold itself.
  static String quoted(String value) {
    return '"' + value.replaceAll("\\p{Cntrl}", " ").replace('"', '\'') + '"';
  }

  // A letter is never cut in two: calendars read each line on its own.
  private CalendarLines line(String whole) {
    int octets = 0;
    for (int letter : whole.codePoints().toArray()) {
      var written = Character.toString(letter);
      int more = written.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > LONGEST_OCTETS) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.append(written);
      octets += more;
    }
    lines.append("\r\n");
    return this;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
