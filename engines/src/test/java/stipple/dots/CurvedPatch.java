package stipple.dots;

/// A curved surface with a conformal chart in closed form: where a point of the chart lies, in cm,
/// and how much surface a piece of the chart holds.
interface CurvedPatch {

  double[] place(double u, double v);

  double factor(double u, double v);

  /// A ball of radius r, from its top.
  static CurvedPatch ball(double r) {
    return of(
        (u, v) -> {
          double q = r / (1 + u * u + v * v);
          return new double[] {2 * u * q, 2 * v * q, (1 - u * u - v * v) * q};
        },
        (u, v) -> 4 * r * r / ((1 + u * u + v * v) * (1 + u * u + v * v)));
  }

  /// The same ball on a chart that keeps areas and shears: it must be found out.
  static CurvedPatch equalArea(double r) {
    return of(
        (u, v) -> {
          double rho = Math.sqrt(u * u + v * v);
          double down = 2 * StrictMath.asin(Math.min(1, rho / (2 * r)));
          double out = rho == 0 ? r : r * StrictMath.sin(down) / rho;
          return new double[] {u * out, v * out, r * StrictMath.cos(down)};
        },
        (u, v) -> 1);
  }

  static CurvedPatch cylinder(double r) {
    return of(
        (u, v) -> new double[] {r * StrictMath.sin(u / r), v, r * StrictMath.cos(u / r)},
        (u, v) -> 1);
  }

  /// A cone that opens so much for each cm along its side, so far from its tip: the logarithm of
  /// the unrolled cone.
  static CurvedPatch cone(double opening, double fromTip) {
    return of(
        (u, v) -> {
          double along = fromTip * StrictMath.exp(v);
          double out = along * opening;
          double turn = u / opening;
          return new double[] {
            out * StrictMath.sin(turn),
            along * Math.sqrt(1 - opening * opening),
            out * StrictMath.cos(turn)
          };
        },
        (u, v) -> fromTip * fromTip * StrictMath.exp(2 * v));
  }

  /// A ring of radius r bent around a circle of radius R: outer side up.
  static CurvedPatch ring(double wide, double r) {
    double root = Math.sqrt(wide * wide - r * r);
    return of(
        (u, v) -> {
          double turn = turn(wide, r, root, v);
          double out = wide + r * StrictMath.cos(turn);
          return new double[] {
            out * StrictMath.sin(u), r * StrictMath.sin(turn), out * StrictMath.cos(u)
          };
        },
        (u, v) -> {
          double out = wide + r * StrictMath.cos(turn(wide, r, root, v));
          return out * out;
        });
  }

  private static double turn(double wide, double r, double root, double v) {
    double half = StrictMath.tan(v * root / (2 * r));
    return 2 * StrictMath.atan(Math.sqrt((wide + r) / (wide - r)) * half);
  }

  private static CurvedPatch of(Place place, Factor factor) {
    return new CurvedPatch() {
      @Override
      public double[] place(double u, double v) {
        return place.of(u, v);
      }

      @Override
      public double factor(double u, double v) {
        return factor.of(u, v);
      }
    };
  }

  interface Place {
    double[] of(double u, double v);
  }

  interface Factor {
    double of(double u, double v);
  }
}
