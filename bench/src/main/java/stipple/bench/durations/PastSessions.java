package stipple.bench.durations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalDouble;
import stipple.bench.heads.Text;
import stipple.bench.heads.WrongData;
import stipple.duration.past.PastColumn;
import stipple.duration.past.PastFault;
import stipple.duration.past.PastFile;

/// A studio's own past, one line a session and zone, in the order of its days.
///
/// A line that stands there twice counts once. A session with a line that cannot be used is left
/// out as a whole: a zone would be missing.
public record PastSessions(List<PastSession> sessions, Remarks remarks) {

  public PastSessions {
    sessions = List.copyOf(sessions);
  }

  /// Whether a file speaks of sessions rather than of durations in groups.
  public static boolean isIn(Path file) throws IOException {
    return PastFile.isIn(Text.of(file));
  }

  /// The columns without which a session cannot be told; `dots` or `area_cm2` as well.
  public static List<String> needed() {
    return Arrays.stream(PastColumn.values())
        .filter(PastColumn::isNeeded)
        .map(PastColumn::title)
        .toList();
  }

  public static PastSessions read(Path file) throws IOException {
    var past = PastFile.read(Text.of(file), Integer.MAX_VALUE);
    var name = String.valueOf(file.getFileName());
    for (var fault : past.faultsOfFile()) {
      throw new WrongData(name, fault.line(), expected(fault));
    }
    var remarks = new Remarks();
    int told = 0;
    for (var fault : past.faults()) {
      if (fault.line() != told) {
        remarks.unusable(fault.line(), expected(fault));
      }
      told = fault.line();
    }
    past.again().forEach(remarks::again);
    if (past.sessions().isEmpty()) {
      throw new WrongData(
          "%s holds no session that can be used; %s"
              .formatted(name, String.join("; ", remarks.told())));
    }
    return new PastSessions(closed(past.sessions()), remarks);
  }

  /// A plan is closed with the client's last session: it changes nothing for anybody else.
  private static List<PastSession> closed(List<stipple.duration.past.PastSession> inOrder) {
    var last = new HashMap<String, String>();
    inOrder.forEach(one -> last.put(one.client(), one.id()));
    var sessions = new ArrayList<PastSession>();
    for (var one : inOrder) {
      double thought = one.log().done().ownEstimateMinutes();
      boolean closes = one.id().equals(last.get(one.client()));
      sessions.add(
          new PastSession(
              one.line(),
              closes ? one.log().isLastOfPlan() : one.log(),
              thought >= 1 ? OptionalDouble.of(thought) : OptionalDouble.empty()));
    }
    return sessions;
  }

  private static String expected(PastFault fault) {
    var under = " under " + fault.column();
    var args = fault.args();
    return switch (fault.kind()) {
      case NO_LINES -> "the columns " + String.join(", ", needed());
      case NO_COLUMN ->
          "the columns %s; there is no %s".formatted(String.join(", ", needed()), args.getFirst());
      case COLUMN_TWICE -> "each column once, not twice " + fault.column();
      case TOO_MANY -> "no more than " + args.getFirst() + " lines";
      case OPEN_QUOTE -> "a quote that is closed again";
      case CELLS -> "%s cells, not %s; a word with a comma needs quotes".formatted(args.toArray());
      case MISSING -> "something" + under;
      case TOO_LONG -> "at most " + args.getFirst() + " letters" + under;
      case NUMBER -> "%s to %s with a decimal point".formatted(args.toArray()) + under;
      case WHOLE -> "a whole number" + under;
      case DAY -> "a day as 2026-07-31" + under;
      case DAY_AHEAD -> "a day that has come" + under;
      case AMOUNT -> "a number under dots or area_cm2";
      case ZONE -> "hairline, top, crown, sides or scar" + under;
      case TECHNIQUE -> "single point shaved, triple point shaved or between hairs" + under;
      case SKIN -> "oily, dry, sensitive, thick or normal" + under;
      case YES_OR_NO -> "yes or no" + under;
      case OTHER_SESSION -> "the same session as in line " + args.getFirst();
      case ZONE_TWICE -> "one line a session and zone";
    };
  }
}
