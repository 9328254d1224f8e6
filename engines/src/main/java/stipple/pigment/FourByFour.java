package stipple.pigment;

/// What [Square] reckons, written out for four streams, into which nearly all time goes: the same
/// steps in the same order.
final class FourByFour {

  private FourByFour() {}

  static void multiply(double[] left, double[] right, double[] out) {
    double a0 = right[0];
    double a1 = right[1];
    double a2 = right[2];
    double a3 = right[3];
    double b0 = right[4];
    double b1 = right[5];
    double b2 = right[6];
    double b3 = right[7];
    double c0 = right[8];
    double c1 = right[9];
    double c2 = right[10];
    double c3 = right[11];
    double d0 = right[12];
    double d1 = right[13];
    double d2 = right[14];
    double d3 = right[15];
    for (int row = 0; row < 16; row += 4) {
      double a = left[row];
      double b = left[row + 1];
      double c = left[row + 2];
      double d = left[row + 3];
      out[row] = a * a0 + b * b0 + c * c0 + d * d0;
      out[row + 1] = a * a1 + b * b1 + c * c1 + d * d1;
      out[row + 2] = a * a2 + b * b2 + c * c2 + d * d2;
      out[row + 3] = a * a3 + b * b3 + c * c3 + d * d3;
    }
  }

  static void divide(double[] left, double[] matrix, double[] out) {
    double a0 = matrix[0];
    double a1 = matrix[1];
    double a2 = matrix[2];
    double a3 = matrix[3];
    double b0 = matrix[4];
    double b1 = matrix[5];
    double b2 = matrix[6];
    double b3 = matrix[7];
    double c0 = matrix[8];
    double c1 = matrix[9];
    double c2 = matrix[10];
    double c3 = matrix[11];
    double d0 = matrix[12];
    double d1 = matrix[13];
    double d2 = matrix[14];
    double d3 = matrix[15];
    double scale0 = 1 / a0;
    double f01 = a1 * scale0;
    a1 -= f01 * a0;
    b1 -= f01 * b0;
    c1 -= f01 * c0;
    d1 -= f01 * d0;
    double f02 = a2 * scale0;
    a2 -= f02 * a0;
    b2 -= f02 * b0;
    c2 -= f02 * c0;
    d2 -= f02 * d0;
    double f03 = a3 * scale0;
    a3 -= f03 * a0;
    b3 -= f03 * b0;
    c3 -= f03 * c0;
    d3 -= f03 * d0;
    double scale1 = 1 / b1;
    double f10 = b0 * scale1;
    a0 -= f10 * a1;
    b0 -= f10 * b1;
    c0 -= f10 * c1;
    d0 -= f10 * d1;
    double f12 = b2 * scale1;
    a2 -= f12 * a1;
    b2 -= f12 * b1;
    c2 -= f12 * c1;
    d2 -= f12 * d1;
    double f13 = b3 * scale1;
    a3 -= f13 * a1;
    b3 -= f13 * b1;
    c3 -= f13 * c1;
    d3 -= f13 * d1;
    double scale2 = 1 / c2;
    double f20 = c0 * scale2;
    a0 -= f20 * a2;
    b0 -= f20 * b2;
    c0 -= f20 * c2;
    d0 -= f20 * d2;
    double f21 = c1 * scale2;
    a1 -= f21 * a2;
    b1 -= f21 * b2;
    c1 -= f21 * c2;
    d1 -= f21 * d2;
    double f23 = c3 * scale2;
    a3 -= f23 * a2;
    b3 -= f23 * b2;
    c3 -= f23 * c2;
    d3 -= f23 * d2;
    double scale3 = 1 / d3;
    double f30 = d0 * scale3;
    a0 -= f30 * a3;
    b0 -= f30 * b3;
    c0 -= f30 * c3;
    d0 -= f30 * d3;
    double f31 = d1 * scale3;
    a1 -= f31 * a3;
    b1 -= f31 * b3;
    c1 -= f31 * c3;
    d1 -= f31 * d3;
    double f32 = d2 * scale3;
    a2 -= f32 * a3;
    b2 -= f32 * b3;
    c2 -= f32 * c3;
    d2 -= f32 * d3;
    for (int row = 0; row < 16; row += 4) {
      double x0 = left[row];
      double x1 = left[row + 1];
      double x2 = left[row + 2];
      double x3 = left[row + 3];
      x1 -= f01 * x0;
      x2 -= f02 * x0;
      x3 -= f03 * x0;
      x0 -= f10 * x1;
      x2 -= f12 * x1;
      x3 -= f13 * x1;
      x0 -= f20 * x2;
      x1 -= f21 * x2;
      x3 -= f23 * x2;
      x0 -= f30 * x3;
      x1 -= f31 * x3;
      x2 -= f32 * x3;
      out[row] = x0 / a0;
      out[row + 1] = x1 / b1;
      out[row + 2] = x2 / c2;
      out[row + 3] = x3 / d3;
    }
  }
}
