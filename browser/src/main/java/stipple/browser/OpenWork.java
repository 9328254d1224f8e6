package stipple.browser;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import stipple.dots.SessionShares;
import stipple.dots.Sessions;
import stipple.scalp.Edge;
import stipple.scalp.EdgeStyle;
import stipple.scalp.HairlineEdge;
import stipple.scalp.LaidHairline;
import stipple.scalp.MapLine;
import stipple.scalp.ZonedChart;

/// The zones of one head, ready to be filled behind any line.
public final class OpenWork {

  private final OpenHead head;
  private final ZonedChart zones;

  OpenWork(OpenHead head, ZonedChart zones) {
    this.head = head;
    this.zones = zones;
  }

  /// All dots behind a line: what has to be done anew after each move of it.
  @JSExport
  public JSObject lay(DotsAsk ask) {
    var edge = Edge.of(Read.oneOf(EdgeStyle.values(), ask.getEdge(), "edge"));
    var line = line(LineReading.laid(ask.getLine(), head.face, head.map), edge, ask.getUneven());
    var front = new HairlineEdge(line.us(), line.vs(), ask.getEdgePerCm2(), edge.featherMm());
    var layout = head.layouter.lay(zones.behind(front), ByZone.read(ask.getTimes()));
    return DotsTelling.dots(Sessions.by(SessionShares.of(ask.getSessionShares()), layout));
  }

  private static MapLine line(LaidHairline laid, Edge edge, String uneven) {
    return uneven.isEmpty() ? laid.line() : laid.drawn(edge.irregularity(Read.seed(uneven).key()));
  }
}
