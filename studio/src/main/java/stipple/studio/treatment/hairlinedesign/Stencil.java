package stipple.studio.treatment.hairlinedesign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import stipple.scalp.Gores;
import stipple.scalp.MapLine;
import stipple.scalp.Position;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Shape;
import stipple.scalp.Zone;

/// What a stencil shows of one head: every dot with its session, the hairline and the zones.
public final class Stencil {

  /// How many sessions can be told apart on paper.
  public static final int SESSIONS = 4;

  // a sample in three of half millimetres: finer than a line on paper
  private static final int EVERY = 3;

  private final ScalpMap map;
  private final float[] xMm;
  private final float[] yMm;
  private final float[] zMm;
  private final byte[] sessions;
  private final List<ScalpPoint> hairline;
  private final List<Shape> zones;

  private Stencil(
      ScalpMap map,
      float[] xMm,
      float[] yMm,
      float[] zMm,
      byte[] sessions,
      List<ScalpPoint> hairline,
      List<Shape> zones) {
    this.map = map;
    this.xMm = xMm;
    this.yMm = yMm;
    this.zMm = zMm;
    this.sessions = sessions;
    this.hairline = hairline;
    this.zones = zones;
  }

  /// The dots of a layout on this head.
  ///
  /// *Domain*: at least one dot; places in mm as in [Position]; `sessions` from 1 to 4, one for
  /// each dot. The arrays are kept, not copied.
  public static Stencil of(
      ScalpMap map,
      float[] xMm,
      float[] yMm,
      float[] zMm,
      byte[] sessions,
      List<ScalpPoint> hairline,
      List<Shape> zones) {
    if (sessions.length != xMm.length) {
      throw new IllegalArgumentException(
          "each dot needs its session, got " + sessions.length + " for " + xMm.length);
    }
    for (byte session : sessions) {
      if (session < 1 || session > SESSIONS) {
        throw new IllegalArgumentException(
            "session must be between 1 and " + SESSIONS + ", got " + session);
      }
    }
    return new Stencil(map, xMm, yMm, zMm, sessions, List.copyOf(hairline), List.copyOf(zones));
  }

  /// The dots of a design as they were laid, with its line as it was drawn and the zones behind it;
  /// dots of session 0 are left out.
  ///
  /// *Domain*: at least one dot of sessions 1 to 4.
  public static Stencil of(UUID clientId, LaidDots laid, IntUnaryOperator sessionOf) {
    int[] shown =
        IntStream.range(0, laid.size()).filter(dot -> sessionOf.applyAsInt(dot) > 0).toArray();
    float[] xMm = new float[shown.length];
    float[] yMm = new float[shown.length];
    float[] zMm = new float[shown.length];
    byte[] sessions = new byte[shown.length];
    for (int i = 0; i < shown.length; i++) {
      xMm[i] = (float) laid.layout().xMm(shown[i]);
      yMm[i] = (float) laid.layout().yMm(shown[i]);
      zMm[i] = (float) laid.layout().zMm(shown[i]);
      sessions[i] = (byte) sessionOf.applyAsInt(shown[i]);
    }
    var designed = laid.designed();
    var zones =
        Arrays.stream(Zone.values())
            .map(designed::shape)
            .filter(shape -> !shape.isEmpty())
            .toList();
    var line = line(designed.lineAsDrawn(clientId));
    return of(designed.head().map(), xMm, yMm, zMm, sessions, line, zones);
  }

  private static List<ScalpPoint> line(MapLine drawn) {
    var line = new ArrayList<ScalpPoint>();
    for (int i = 0; i < drawn.size(); i += EVERY) {
      line.add(drawn.at(i));
    }
    return line;
  }

  ScalpMap map() {
    return map;
  }

  Gores gores() {
    return Gores.of(map, xMm, yMm, zMm);
  }

  int size() {
    return sessions.length;
  }

  Position dot(int index) {
    return new Position(xMm[index], yMm[index], zMm[index]);
  }

  int session(int index) {
    return sessions[index];
  }

  List<ScalpPoint> hairline() {
    return hairline;
  }

  List<Shape> zones() {
    return zones;
  }

  /// How many dots each session has, session 1 first.
  long[] bySession() {
    long[] count = new long[SESSIONS];
    for (byte session : sessions) {
      count[session - 1]++;
    }
    return count;
  }
}
