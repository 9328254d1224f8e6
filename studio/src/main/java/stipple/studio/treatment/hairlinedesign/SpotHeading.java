package stipple.studio.treatment.hairlinedesign;

/// How a long spot lies on the head.
public enum SpotHeading {
  LEVEL(0),
  DOWN_TO_THE_RIGHT(45),
  UPRIGHT(90),
  DOWN_TO_THE_LEFT(-45);

  private final int degrees;

  SpotHeading(int degrees) {
    this.degrees = degrees;
  }

  double rad() {
    return Math.toRadians(degrees);
  }

  static SpotHeading nearest(double rad) {
    var nearest = LEVEL;
    for (var one : values()) {
      if (Math.abs(one.rad() - rad) < Math.abs(nearest.rad() - rad)) {
        nearest = one;
      }
    }
    return nearest;
  }
}
