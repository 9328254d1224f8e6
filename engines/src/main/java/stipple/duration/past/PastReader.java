package stipple.duration.past;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stipple.duration.SessionAsk;
import stipple.duration.SessionLog;
import stipple.duration.SessionWork;
import stipple.duration.past.PastFault.Kind;
import stipple.scalp.Zone;

/// Reads a file of past sessions line by line and puts the lines of a session together.
final class PastReader {

  // as many as fit into the memory of the program (chosen)
  private static final int MOST_LINES = 150_000;

  private final String text;
  private final int latestDay;
  private final Header header;
  private final Map<String, List<PastLine>> bySession = new LinkedHashMap<>();
  private final Set<String> broken = new HashSet<>();
  private final List<Integer> again = new ArrayList<>();
  private final List<PastFault> faults = new ArrayList<>();
  private final Map<Object, Object> alike = new HashMap<>();
  private int lines;

  PastReader(String text, int latestDay) {
    this.text = text;
    this.latestDay = latestDay;
    header = Header.of(text);
  }

  PastFile file() {
    var cells = Cells.reading(text, header.separator());
    faults.addAll(header.faults(cells.next().map(Cells.Line::cells).orElse(List.of())));
    if (faults.isEmpty()) {
      for (var line = cells.next(); line.isPresent(); line = cells.next()) {
        if (!line.get().isBlank()) {
          lines++;
          if (lines > MOST_LINES) {
            return tooMany(line.get().number());
          }
          read(new LineCells(header, line.get(), faults, alike), cells.openQuote() > 0);
        }
      }
    }
    bySession.keySet().removeAll(broken);
    return new PastFile(inOrder(), lines, again, broken.size(), faults, header.unknown());
  }

  private PastFile tooMany(int line) {
    var fault = PastFault.of(line, "", Kind.TOO_MANY, MOST_LINES);
    return new PastFile(List.of(), lines, List.of(), 0, List.of(fault), header.unknown());
  }

  private void read(LineCells cells, boolean open) {
    if (open) {
      cells.sayWhole(Kind.OPEN_QUOTE);
    } else if (!cells.fits()) {
      cells.sayWhole(Kind.CELLS, header.width(), cells.width());
    } else {
      var line = PastLine.of(cells, latestDay);
      if (!cells.isWrong()) {
        put(cells, line);
      }
    }
    if (cells.isWrong()) {
      var session = Letters.plain(cells.text(PastColumn.SESSION_ID));
      if (!session.isEmpty()) {
        broken.add(session);
      }
    }
  }

  private void put(LineCells cells, PastLine line) {
    var others = bySession.computeIfAbsent(line.whole().session(), _ -> new ArrayList<>(3));
    for (var other : others) {
      if (other.isAgain(line)) {
        again.add(line.line());
        return;
      }
      if (other.zone() == line.zone() && other.whole().isWith(line.whole())) {
        cells.say(PastColumn.ZONE, Kind.ZONE_TWICE, other.line());
        return;
      }
    }
    if (!others.isEmpty() && !others.getFirst().whole().isWith(line.whole())) {
      cells.say(PastColumn.SESSION_ID, Kind.OTHER_SESSION, others.getFirst().line());
      return;
    }
    others.add(line);
  }

  private List<PastSession> inOrder() {
    var sessions = new ArrayList<PastSession>(bySession.size());
    // what was put together makes room
    for (var each = bySession.values().iterator(); each.hasNext(); each.remove()) {
      sessions.add(session(each.next()));
    }
    sessions.sort(
        Comparator.comparingInt(PastSession::day)
            .thenComparingInt(session -> session.log().done().work().number()));
    return sessions;
  }

  private static PastSession session(List<PastLine> lines) {
    var one = lines.getFirst();
    var whole = one.whole();
    var dots = new EnumMap<Zone, Integer>(Zone.class);
    var active = new EnumMap<Zone, Double>(Zone.class);
    for (var line : lines) {
      dots.put(line.zone(), line.dots());
      if (line.activeMin() > 0) {
        active.put(line.zone(), line.activeMin());
      }
    }
    var work =
        new SessionWork(whole.number(), dots, whole.factors(), whole.technique(), whole.prepared());
    var ask =
        new SessionAsk(
            work, whole.practitioner(), whole.client(), whole.day(), whole.estimateMin());
    var rest = whole.rest();
    var measured =
        new SessionLog.Measured(
            active,
            rest.setUpMin(),
            rest.closeMin(),
            rest.breaks(),
            rest.breaksMin(),
            rest.checks(),
            rest.checksMin());
    return new PastSession(
        one.line(), whole.session(), SessionLog.of(ask, whole.totalMin(), measured));
  }
}
