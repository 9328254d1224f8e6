package stipple.bench.durations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import stipple.bench.heads.Cells;
import stipple.bench.heads.Text;
import stipple.bench.heads.WrongData;
import stipple.duration.SessionAsk;
import stipple.duration.SessionLog;
import stipple.duration.SessionWork;
import stipple.scalp.Zone;

/// A studio's own past, one line a session and zone, in the order of its days.
///
/// A line that stands there twice counts once. A session with a line that cannot be used is left
/// out as a whole: a zone would be missing.
public record PastSessions(List<PastSession> sessions, Remarks remarks) {

  /// The columns without which a session cannot be told; `dots` or `area_cm2` as well.
  public static final List<String> NEEDED =
      List.of("session_id", "client_key", "practitioner", "date", "session_no", "total_min");

  public PastSessions {
    sessions = List.copyOf(sessions);
  }

  /// Whether a file speaks of sessions rather than of durations in groups.
  public static boolean isIn(Path file) throws IOException {
    var lines = Cells.of(Text.of(file), ',');
    return !lines.isEmpty() && Columns.of(lines.getFirst()).has(NEEDED.getFirst());
  }

  public static PastSessions read(Path file) throws IOException {
    var lines = Cells.of(Text.of(file), ',');
    if (lines.isEmpty()) {
      throw new WrongData(nameOf(file), 1, "the columns " + String.join(", ", NEEDED));
    }
    var columns = Columns.of(lines.getFirst());
    columns.need(file, NEEDED);
    if (!columns.has("dots")) {
      columns.need(file, List.of("area_cm2"));
    }
    var remarks = new Remarks();
    var sessions = sessions(lines, columns, remarks);
    if (sessions.isEmpty()) {
      throw new WrongData(
          "%s holds no session that can be used; %s"
              .formatted(nameOf(file), String.join("; ", remarks.told())));
    }
    return new PastSessions(sessions, remarks);
  }

  private static List<PastSession> sessions(
      List<Cells.Line> lines, Columns columns, Remarks remarks) {
    Map<String, List<SessionLine>> bySession = new LinkedHashMap<>();
    Set<String> broken = new HashSet<>();
    Set<List<String>> seen = new HashSet<>();
    for (var line : lines.subList(1, lines.size())) {
      if (Columns.isBlank(line)) {
        continue;
      }
      if (!seen.add(line.cells())) {
        remarks.again(line.number());
        continue;
      }
      try {
        var one = SessionLine.of(columns, line);
        var others = bySession.computeIfAbsent(one.session(), _ -> new ArrayList<>());
        if (!others.isEmpty() && !others.getFirst().isWith(one)) {
          throw new Columns.Unfit("the same session as in line " + others.getFirst().line());
        }
        if (others.stream().anyMatch(other -> other.zone() == one.zone())) {
          throw new Columns.Unfit("one line a session and zone");
        }
        others.add(one);
      } catch (Columns.Unfit unfit) {
        remarks.unusable(line.number(), unfit.expected());
        if (columns.isWide(line)) {
          broken.add(columns.text(line, "session_id"));
        }
      }
    }
    bySession.keySet().removeAll(broken);
    return inOrder(bySession, remarks);
  }

  private static List<PastSession> inOrder(
      Map<String, List<SessionLine>> bySession, Remarks remarks) {
    var inOrder = new ArrayList<>(bySession.values());
    inOrder.removeIf(List::isEmpty);
    inOrder.sort(
        Comparator.<List<SessionLine>>comparingInt(lines -> lines.getFirst().day())
            .thenComparingInt(lines -> lines.getFirst().number()));
    var last = new HashMap<String, String>();
    inOrder.forEach(lines -> last.put(lines.getFirst().client(), lines.getFirst().session()));
    var sessions = new ArrayList<PastSession>();
    for (var lines : inOrder) {
      try {
        var session = session(lines);
        var one = lines.getFirst();
        // a plan is closed with the client's last session: it changes nothing for anybody else
        boolean closes = one.session().equals(last.get(one.client()));
        sessions.add(
            closes
                ? new PastSession(
                    session.line(), session.log().isLastOfPlan(), session.ownEstimateMinutes())
                : session);
      } catch (IllegalArgumentException _) {
        remarks.unusable(lines.getFirst().line(), "parts that fit a session");
      }
    }
    return sessions;
  }

  private static PastSession session(List<SessionLine> lines) {
    var one = lines.getFirst();
    var dots = new EnumMap<Zone, Integer>(Zone.class);
    var active = new EnumMap<Zone, Double>(Zone.class);
    for (var line : lines) {
      dots.put(line.zone(), line.dots());
      if (line.activeMin() > 0) {
        active.put(line.zone(), line.activeMin());
      }
    }
    var work =
        new SessionWork(one.number(), dots, one.factors(), one.technique(), one.number() > 1);
    boolean thought = !Double.isNaN(one.estimateMin());
    var ask =
        new SessionAsk(
            work,
            one.practitioner(),
            one.client(),
            one.day(),
            thought ? one.estimateMin() : SessionAsk.NO_ESTIMATE);
    var measured =
        new SessionLog.Measured(
            active,
            one.setUpMin(),
            one.closeMin(),
            one.breaks(),
            one.breaksMin(),
            one.checks(),
            one.checksMin());
    return new PastSession(
        one.line(),
        SessionLog.of(ask, one.totalMin(), measured),
        thought ? OptionalDouble.of(one.estimateMin()) : OptionalDouble.empty());
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
