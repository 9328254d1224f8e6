package stipple.evenness;

import java.util.Arrays;

/// A convex polygon around a dot, cut smaller with each neighbour that is met. Places are relative
/// to the dot.
final class Polygon {

  /// Corner i, and the neighbour across the side that leads from it to the next; 0, 0 where a
  /// window ends.
  private int corners;

  private double[] x = new double[16];
  private double[] y = new double[16];
  private double[] toX = new double[16];
  private double[] toY = new double[16];

  private double[] oldX = new double[16];
  private double[] oldY = new double[16];
  private double[] oldToX = new double[16];
  private double[] oldToY = new double[16];
  private double[] beyond = new double[16];
  private double reachSquared;

  /// Begins as all that can be nearest to a dot: on a torus half-way to its own images, in a window
  /// all of it.
  void begin(Patch patch, double dotX, double dotY) {
    double w = patch.width();
    double h = patch.height();
    boolean torus = patch.torus();
    double left = torus ? -w / 2 : -dotX;
    double right = torus ? w / 2 : w - dotX;
    double low = torus ? -h / 2 : -dotY;
    double high = torus ? h / 2 : h - dotY;
    corners = 0;
    add(left, low, 0, torus ? -h : 0);
    add(right, low, torus ? w : 0, 0);
    add(right, high, 0, torus ? h : 0);
    add(left, high, torus ? -w : 0, 0);
    measureReach();
  }

  /// Cuts off what lies nearer to a neighbour, whose squared distance is halved already.
  void cut(double dx, double dy, double half) {
    boolean any = false;
    for (int i = 0; i < corners; i++) {
      beyond[i] = x[i] * dx + y[i] * dy - half;
      any |= beyond[i] > 0;
    }
    if (!any) {
      return;
    }
    int before = corners;
    swap();
    corners = 0;
    for (int i = 0; i < before; i++) {
      int next = i + 1 == before ? 0 : i + 1;
      boolean here = beyond[i] <= 0;
      if (here) {
        add(oldX[i], oldY[i], oldToX[i], oldToY[i]);
      }
      if (here != beyond[next] <= 0) {
        double part = beyond[i] / (beyond[i] - beyond[next]);
        double atX = oldX[i] + part * (oldX[next] - oldX[i]);
        double atY = oldY[i] + part * (oldY[next] - oldY[i]);
        add(atX, atY, here ? dx : oldToX[i], here ? dy : oldToY[i]);
      }
    }
    measureReach();
  }

  private void swap() {
    var keep = x;
    x = oldX;
    oldX = keep;
    keep = y;
    y = oldY;
    oldY = keep;
    keep = toX;
    toX = oldToX;
    oldToX = keep;
    keep = toY;
    toY = oldToY;
    oldToY = keep;
  }

  private void add(double atX, double atY, double neighbourX, double neighbourY) {
    if (corners == x.length) {
      x = Arrays.copyOf(x, 2 * corners);
      y = Arrays.copyOf(y, 2 * corners);
      toX = Arrays.copyOf(toX, 2 * corners);
      toY = Arrays.copyOf(toY, 2 * corners);
      beyond = Arrays.copyOf(beyond, Math.max(beyond.length, 2 * corners));
    }
    x[corners] = atX;
    y[corners] = atY;
    toX[corners] = neighbourX;
    toY[corners] = neighbourY;
    corners++;
  }

  private void measureReach() {
    reachSquared = 0;
    for (int i = 0; i < corners; i++) {
      reachSquared = Math.max(reachSquared, x[i] * x[i] + y[i] * y[i]);
    }
  }

  /// Distance of the farthest corner: the radius of the largest empty circle that the dot lies on.
  double reach() {
    return Math.sqrt(reachSquared);
  }

  double reachSquared() {
    return reachSquared;
  }

  double area() {
    double twice = 0;
    for (int i = 0; i < corners; i++) {
      twice += cross(i, next(i));
    }
    return twice / 2;
  }

  /// The mean squared distance from the dot, times the area.
  double moment() {
    double sum = 0;
    for (int i = 0; i < corners; i++) {
      int n = next(i);
      double squares =
          x[i] * x[i] + y[i] * y[i] + x[i] * x[n] + y[i] * y[n] + x[n] * x[n] + y[n] * y[n];
      sum += cross(i, n) * squares;
    }
    return sum / 12;
  }

  /// How six-fold the neighbours lie: the length of the mean of e^(6 i angle), 1 in a honeycomb.
  double sixfold(double shortest) {
    double re = 0;
    double im = 0;
    int count = 0;
    for (int i = 0; i < corners; i++) {
      int n = next(i);
      double squared = toX[i] * toX[i] + toY[i] * toY[i];
      if (squared == 0 || Math.hypot(x[n] - x[i], y[n] - y[i]) < shortest) {
        continue;
      }
      double c2 = (toX[i] * toX[i] - toY[i] * toY[i]) / squared;
      double s2 = 2 * toX[i] * toY[i] / squared;
      re += c2 * (c2 * c2 - 3 * s2 * s2);
      im += s2 * (3 * c2 * c2 - s2 * s2);
      count++;
    }
    return count == 0 ? 0 : Math.hypot(re, im) / count;
  }

  private int next(int corner) {
    return corner + 1 == corners ? 0 : corner + 1;
  }

  private double cross(int a, int b) {
    return x[a] * y[b] - y[a] * x[b];
  }
}
