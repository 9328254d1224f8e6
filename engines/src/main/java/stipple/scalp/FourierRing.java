package stipple.scalp;

import stipple.number.Trigonometry;

/// What runs round a ring, as waves: values at 128 equal steps of angle to the weight of each wave
/// and back.
///
/// Wave n stands at place n, wave −n at place 128 − n. *Source*: the fast Fourier transform.
final class FourierRing {

  static final int STEPS = 128;
  private static final int BITS = 7;

  private final double[] cosine = new double[STEPS / 2];
  private final double[] sine = new double[STEPS / 2];

  FourierRing() {
    for (int i = 0; i < STEPS / 2; i++) {
      cosine[i] = Trigonometry.cos(2 * Math.PI * i / STEPS);
      sine[i] = Trigonometry.sin(2 * Math.PI * i / STEPS);
    }
  }

  /// Turns values into the weights of their waves, in place.
  void toWaves(double[] real, double[] imaginary) {
    turn(real, imaginary, -1);
    for (int i = 0; i < STEPS; i++) {
      real[i] /= STEPS;
      imaginary[i] /= STEPS;
    }
  }

  /// Turns the weights of waves into values, in place.
  void toValues(double[] real, double[] imaginary) {
    turn(real, imaginary, 1);
  }

  private void turn(double[] real, double[] imaginary, int sign) {
    for (int i = 0; i < STEPS; i++) {
      int mirror = Integer.reverse(i) >>> (32 - BITS);
      if (mirror > i) {
        swap(real, i, mirror);
        swap(imaginary, i, mirror);
      }
    }
    for (int half = 1; half < STEPS; half *= 2) {
      int stride = STEPS / (2 * half);
      for (int k = 0; k < half; k++) {
        double c = cosine[k * stride];
        double s = sign * sine[k * stride];
        for (int i = k; i < STEPS; i += 2 * half) {
          int other = i + half;
          double re = c * real[other] - s * imaginary[other];
          double im = c * imaginary[other] + s * real[other];
          real[other] = real[i] - re;
          imaginary[other] = imaginary[i] - im;
          real[i] += re;
          imaginary[i] += im;
        }
      }
    }
  }

  private static void swap(double[] values, int i, int j) {
    double kept = values[i];
    values[i] = values[j];
    values[j] = kept;
  }
}
