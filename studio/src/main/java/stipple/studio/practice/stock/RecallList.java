package stipple.studio.practice.stock;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stipple.studio.house.web.CsvCell;

/// The clients of a lot as a file for spreadsheets and mail programs.
final class RecallList {

  private static final String LINE_END = "\r\n";

  private RecallList() {}

  static String csv(Lot lot, List<LotClient> clients, ZoneId zone) {
    var head = row("client", "phone", "email", "last_used_on", "used_for", "product", "lot");
    return head
        + clients.stream()
            .map(client ->
                row(
                    client.name(),
                    client.phone(),
                    client.email(),
                    client.lastAt().atZone(zone).toLocalDate().toString(),
                    client.usedFor().stream().map(Enum::name).collect(Collectors.joining(" ")),
                    lot.name(),
                    lot.lotNumber()))
            .collect(Collectors.joining());
  }

  private static String row(String... cells) {
    return Stream.of(cells).map(RecallList::cell).collect(Collectors.joining(",")) + LINE_END;
  }

  // A spreadsheet must not take a name for a formula; a telephone number may begin with its plus.
  private static String cell(String text) {
    boolean number = text.matches("[+0-9 ()/.-]+");
    return CsvCell.quoted(number ? text : CsvCell.defused(text));
  }
}
