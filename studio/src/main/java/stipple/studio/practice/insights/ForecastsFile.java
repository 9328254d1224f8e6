package stipple.studio.practice.insights;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stipple.studio.house.web.CsvCell;

/// Every scored forecast as a file for spreadsheets.
final class ForecastsFile {

  private static final String LINE_END = "\r\n";

  private ForecastsFile() {}

  static String csv(List<ScoredForecast> scored, List<Practitioner> practitioners) {
    var names = Practitioners.names(practitioners);
    var head =
        row(
            "date",
            "practitioner",
            "session_no",
            "dots",
            "p10_min",
            "p50_min",
            "p80_min",
            "p90_min",
            "total_min",
            "share_reached",
            "sessions_before",
            "forecast");
    return head + scored.stream().map(one -> row(one, names)).collect(Collectors.joining());
  }

  private static String row(ScoredForecast one, Map<String, String> names) {
    var told = one.session().told();
    return row(
        one.day().toString(),
        names.getOrDefault(told.practitioner(), ""),
        Integer.toString(told.number()),
        Integer.toString(told.totalDots()),
        decimal("%.1f", one.p10()),
        decimal("%.1f", one.p50()),
        decimal("%.1f", one.p80()),
        decimal("%.1f", one.p90()),
        decimal("%.1f", one.minutes()),
        decimal("%.3f", one.share()),
        Integer.toString(one.before()),
        one.isReplayed() ? "replayed" : "stood");
  }

  private static String decimal(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  private static String row(String... cells) {
    return Stream.of(cells)
            .map(cell -> CsvCell.quoted(CsvCell.defused(cell)))
            .collect(Collectors.joining(","))
        + LINE_END;
  }
}
