package stipple.studio.practice.pastsessions;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stipple.duration.past.PastColumn;
import stipple.scalp.Zone;
import stipple.studio.house.Fingerprint;
import stipple.studio.practice.sessionlog.LoggedSession;
import stipple.studio.practice.sessionlog.ToldSession;

/// The session log as a file that can be read in again: clients under names that are nobody's.
///
/// Beside what the format asks for it tells the practitioner's name, whether nothing is learned
/// from a session yet, and the forecast that stood.
record LogFile(UUID studioId, Map<String, String> names) {

  private static final List<String> BESIDE =
      List.of("practitioner_name", "held_back", "p10", "p50", "p80", "p90");
  private static final int PSEUDONYM = 12;

  void write(List<LoggedSession> sessions, Writer to) throws IOException {
    var head = new CsvLine();
    Stream.concat(Arrays.stream(PastColumn.values()).map(PastColumn::title), BESIDE.stream())
        .forEach(head::word);
    to.write(head.end());
    for (var session : sessions) {
      for (var zone : session.told().dots().entrySet()) {
        if (zone.getValue() > 0) {
          to.write(line(session, zone.getKey(), zone.getValue()));
        }
      }
    }
  }

  private String line(LoggedSession session, Zone zone, int dots) {
    var told = session.told();
    var rest = told.rest();
    var line =
        new CsvLine()
            .word(key(session))
            .word(client(told.client()))
            .word(told.practitioner())
            .word(LocalDate.ofEpochDay(told.day()).toString())
            .whole(told.number())
            .number(told.totalMinutes())
            .known(told.ownEstimateMinutes().orElse(-1))
            .known(rest.setUpMinutes())
            .known(rest.closeOutMinutes())
            .known(rest.breaks())
            .known(rest.breakMinutes())
            .known(rest.checks())
            .known(rest.checkMinutes())
            .word(skin(told))
            .whole(told.pain())
            .word(lower(told.technique()).replace('_', ' '))
            .word(lower(zone))
            .blank()
            .whole(dots)
            .known(told.activeMinutes().getOrDefault(zone, -1.0))
            .word(told.prepared() ? "yes" : "no")
            .word(names.getOrDefault(told.practitioner(), ""))
            .word(session.isHeldBack() ? "yes" : "no");
    return forecast(line, told.foretold()).end();
  }

  private static CsvLine forecast(CsvLine line, Optional<ToldSession.Foretold> foretold) {
    if (foretold.isEmpty()) {
      return line.blank().blank().blank().blank();
    }
    var stood = foretold.get();
    return line.number(stood.p10()).number(stood.p50()).number(stood.p80()).number(stood.p90());
  }

  private static String key(LoggedSession session) {
    return session
        .sessionId()
        .map(UUID::toString)
        .or(session::pastKey)
        .orElseGet(() -> session.id().toString());
  }

  // clients of the studio by a name that stays the same and leads nowhere
  private String client(String client) {
    return client.startsWith(PastSource.PAST_CLIENT)
        ? client.substring(PastSource.PAST_CLIENT.length())
        : Fingerprint.of(studioId + client).substring(0, PSEUDONYM);
  }

  private static String skin(ToldSession told) {
    return Arrays.stream(ToldSession.Skin.values())
        .filter(told.skin()::contains)
        .map(LogFile::lower)
        .collect(Collectors.joining(" "));
  }

  private static String lower(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
