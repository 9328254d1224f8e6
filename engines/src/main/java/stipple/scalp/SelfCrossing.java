package stipple.scalp;

import java.util.Arrays;
import java.util.Optional;

/// Looks for the place where a closed line crosses itself, exactly.
///
/// First every two edges are compared. If none cross in their middles but the line touches itself,
/// the touching points are put on the line as corners, spikes are taken off, and each stretch that
/// two passes share is judged: they cross if one comes from one hand of the other and leaves on the
/// other hand.
final class SelfCrossing {

  private final int[] us;
  private final int[] vs;
  private int[] pathU;
  private int[] pathV;
  private int length;

  SelfCrossing(int[] us, int[] vs) {
    this.us = us;
    this.vs = vs;
    pathU = new int[2 * us.length];
    pathV = new int[2 * us.length];
  }

  Optional<ScalpPoint> place() {
    boolean touches = false;
    for (int i = 0; i < us.length; i++) {
      for (int j = i + 1; j < us.length; j++) {
        if (!boxesMeet(i, j)) {
          continue;
        }
        double iFrom = turn(j, us[i], vs[i]);
        double iTo = turn(j, us[next(i)], vs[next(i)]);
        double jFrom = turn(i, us[j], vs[j]);
        double jTo = turn(i, us[next(j)], vs[next(j)]);
        if (areApart(iFrom, iTo) && areApart(jFrom, jTo)) {
          double share = iFrom / (iFrom - iTo);
          double u = us[i] + share * (us[next(i)] - us[i]);
          double v = vs[i] + share * (vs[next(i)] - vs[i]);
          return Optional.of(
              ScalpPoint.ofGrid((int) Math.floor(u + 0.5), (int) Math.floor(v + 0.5)));
        }
        touches |= j != i + 1 && next(j) != i && iFrom * iTo <= 0 && jFrom * jTo <= 0;
        touches |= iFrom == 0 && iTo == 0;
      }
    }
    return touches ? amongTouches() : Optional.empty();
  }

  private Optional<ScalpPoint> amongTouches() {
    putTouchesOnPath();
    takeOffSpikes();
    for (int i = 0; i < length; i++) {
      for (int j = 0; j < length; j++) {
        if (i != j && isSame(i, j) && passesCross(i, j)) {
          return Optional.of(ScalpPoint.ofGrid(pathU[i], pathV[i]));
        }
      }
    }
    return Optional.empty();
  }

  /// Judges the stretch that two passes share from corner i of one and j of the other onwards.
  private boolean passesCross(int i, int j) {
    boolean along = isSame(i + 1, j + 1);
    int way = along || !isSame(i + 1, j - 1) ? 1 : -1;
    int shared = 0;
    while (shared < length && isSame(i + shared + 1, j + way * (shared + 1))) {
      shared++;
    }
    if (shared == length) {
      return true; // the whole line is drawn twice
    }
    if (isSame(i - 1, j - way) || (way == 1 && isSame(i - 1, j + 1))) {
      return false; // judged where the stretch begins
    }
    int end = i + shared;
    boolean comesFromLeft = isLeft(i, j - way);
    boolean leavesToLeft = isLeft(end, j + way * (shared + 1));
    return comesFromLeft != leavesToLeft;
  }

  /// True where a neighbour of the corner lies on the left of the pass through it.
  private boolean isLeft(int corner, int neighbour) {
    int u = pathU[at(corner)];
    int v = pathV[at(corner)];
    int outU = pathU[at(corner + 1)] - u;
    int outV = pathV[at(corner + 1)] - v;
    int backU = pathU[at(corner - 1)] - u;
    int backV = pathV[at(corner - 1)] - v;
    int nearU = pathU[at(neighbour)] - u;
    int nearV = pathV[at(neighbour)] - v;
    boolean nearAfterOut = Turn.isEarlier(outU, outV, nearU, nearV);
    boolean nearBeforeBack = Turn.isEarlier(nearU, nearV, backU, backV);
    return Turn.isEarlier(outU, outV, backU, backV)
        ? nearAfterOut && nearBeforeBack
        : nearAfterOut || nearBeforeBack;
  }

  private void putTouchesOnPath() {
    for (int i = 0; i < us.length; i++) {
      int start = length;
      put(us[i], vs[i]);
      for (int k = 0; k < us.length; k++) {
        if (isWithin(i, k)) {
          putInOrder(start, us[k], vs[k]);
        }
      }
    }
  }

  private boolean isWithin(int edge, int corner) {
    int u = us[corner];
    int v = vs[corner];
    int to = next(edge);
    boolean isEnd = (u == us[edge] && v == vs[edge]) || (u == us[to] && v == vs[to]);
    return !isEnd
        && turn(edge, u, v) == 0
        && u >= Math.min(us[edge], us[to])
        && u <= Math.max(us[edge], us[to])
        && v >= Math.min(vs[edge], vs[to])
        && v <= Math.max(vs[edge], vs[to]);
  }

  private void putInOrder(int start, int u, int v) {
    int at = length;
    while (farther(start, at - 1) > farther(start, u, v)) {
      at--;
    }
    if (pathU[at - 1] == u && pathV[at - 1] == v) {
      return;
    }
    put(u, v);
    for (int i = length - 1; i > at; i--) {
      pathU[i] = pathU[i - 1];
      pathV[i] = pathV[i - 1];
    }
    pathU[at] = u;
    pathV[at] = v;
  }

  private double farther(int start, int at) {
    return farther(start, pathU[at], pathV[at]);
  }

  private double farther(int start, int u, int v) {
    return Math.abs((double) u - pathU[start]) + Math.abs((double) v - pathV[start]);
  }

  private void put(int u, int v) {
    if (length == pathU.length) {
      pathU = Arrays.copyOf(pathU, 2 * length);
      pathV = Arrays.copyOf(pathV, 2 * length);
    }
    pathU[length] = u;
    pathV[length] = v;
    length++;
  }

  private void takeOffSpikes() {
    int quiet = 0;
    int i = 0;
    while (length > 2 && quiet < length) {
      if (isSame(i - 1, i + 1)) {
        takeOff(at(i));
        takeOff(at(i));
        i = length == 0 ? 0 : at(i - 1);
        quiet = 0;
      } else {
        i = at(i + 1);
        quiet++;
      }
    }
  }

  private void takeOff(int corner) {
    for (int i = corner; i < length - 1; i++) {
      pathU[i] = pathU[i + 1];
      pathV[i] = pathV[i + 1];
    }
    length--;
  }

  private boolean isSame(int i, int j) {
    return pathU[at(i)] == pathU[at(j)] && pathV[at(i)] == pathV[at(j)];
  }

  private int at(int corner) {
    int rest = corner % length;
    return rest < 0 ? rest + length : rest;
  }

  private int next(int corner) {
    return corner + 1 == us.length ? 0 : corner + 1;
  }

  private boolean boxesMeet(int i, int j) {
    int iTo = next(i);
    int jTo = next(j);
    return Math.min(us[i], us[iTo]) <= Math.max(us[j], us[jTo])
        && Math.min(us[j], us[jTo]) <= Math.max(us[i], us[iTo])
        && Math.min(vs[i], vs[iTo]) <= Math.max(vs[j], vs[jTo])
        && Math.min(vs[j], vs[jTo]) <= Math.max(vs[i], vs[iTo]);
  }

  private double turn(int edge, int u, int v) {
    int to = next(edge);
    return Turn.of(us[edge], vs[edge], us[to], vs[to], u, v);
  }

  private static boolean areApart(double one, double other) {
    return (one > 0 && other < 0) || (one < 0 && other > 0);
  }
}
