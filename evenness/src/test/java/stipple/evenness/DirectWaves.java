package stipple.evenness;

/// The same powers once more, wave by wave and dot by dot: slow, and plainly right.
final class DirectWaves {

  private DirectWaves() {}

  static double power(Points points, int kx, int ky) {
    double re = 0;
    double im = 0;
    for (int i = 0; i < points.count(); i++) {
      double turns =
          kx * points.x()[i] / points.patch().width()
              + ky * points.y()[i] / points.patch().height();
      re += Math.cos(2 * Math.PI * turns);
      im -= Math.sin(2 * Math.PI * turns);
    }
    return (re * re + im * im) / points.count();
  }
}
