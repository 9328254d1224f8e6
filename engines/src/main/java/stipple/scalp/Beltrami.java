package stipple.scalp;

import stipple.number.Exponential;

/// The map of a disc that undoes a given shear: a round chart comes out where it was oval.
///
/// Solves w_z̄ = μ·w_z on a disc for μ that is mirror symmetric about the real axis, by w = z + Ch,
/// h = μ·(1 + Sh), round after round; C and S are Cauchy's and Beurling's transforms. Because of
/// the mirror the weights of all waves are real. *Holds for*: |μ| up to some hundredths · *Source*:
/// Daripa's recursion in rings and waves `[Daripa]`.
final class Beltrami {

  /// The rings of the disc beside its middle, evenly apart.
  static final int RINGS = 64;

  /// The angles kept of each ring: from 0 to π, both included.
  static final int ANGLES = FourierRing.STEPS / 2 + 1;

  // the first shear is μ itself, then four rounds; chosen: the change falls about fifty-fold a
  // round
  private static final int ROUNDS = 5;
  private static final int WAVES = FourierRing.STEPS;
  private static final int HIGHEST = WAVES / 2 - 2;

  private final FourierRing ring = new FourierRing();
  private final double[] real = new double[WAVES];
  private final double[] imaginary = new double[WAVES];
  private final double[] shear = new double[(RINGS + 1) * WAVES];
  private final double[] shift = new double[(RINGS + 1) * WAVES];
  private final double[] turn = new double[(RINGS + 1) * WAVES];
  private final Rings mu;
  private final double ringStep;

  /// Complex values on the half rings, ring after ring from the middle.
  record Rings(double[] real, double[] imaginary) {

    Rings() {
      this(new double[(RINGS + 1) * ANGLES], new double[(RINGS + 1) * ANGLES]);
    }
  }

  /// Solves for a disc of this radius.
  Beltrami(Rings mu, double radius) {
    this.mu = mu;
    this.ringStep = radius / RINGS;
    for (int round = 0; round < ROUNDS; round++) {
      shearAgain();
      transform();
    }
  }

  /// How far each point is moved: w − z.
  Rings shift() {
    return values(shift, ringStep);
  }

  /// How the chart stretches and turns: w_z − 1.
  Rings turn() {
    return values(turn, 1);
  }

  /// How the chart shears: w_z̄.
  Rings shear() {
    return values(shear, 1);
  }

  // h = μ·(1 + Sh), at the angles, as waves again
  private void shearAgain() {
    for (int j = 0; j <= RINGS; j++) {
      spread(turn, j);
      for (int k = 0; k < ANGLES; k++) {
        double re = 1 + real[k];
        double im = imaginary[k];
        double muRe = mu.real()[j * ANGLES + k];
        double muIm = mu.imaginary()[j * ANGLES + k];
        real[k] = muRe * re - muIm * im;
        imaginary[k] = muRe * im + muIm * re;
      }
      for (int k = ANGLES; k < WAVES; k++) {
        real[k] = real[WAVES - k];
        imaginary[k] = -imaginary[WAVES - k];
      }
      ring.toWaves(real, imaginary);
      System.arraycopy(real, 0, shear, j * WAVES, WAVES);
    }
  }

  // Both transforms of the shear, wave by wave, exact where the shear runs straight from ring to
  // ring; lengths in steps of rings.
  private void transform() {
    double[] power = new double[RINGS];
    java.util.Arrays.fill(power, 1);
    for (int n = 0; n <= HIGHEST; n++) {
      inward(n, power);
      for (int j = 0; j < RINGS; j++) {
        power[j] = j / (j + 1.0) * power[j];
      }
      outward(n + 1, power);
    }
    for (int n = -HIGHEST; n <= HIGHEST; n++) {
      int to = (n - 1) & (WAVES - 1);
      for (int j = 1; j <= RINGS; j++) {
        turn[j * WAVES + to] = shearOf(n, j) + n * shift[j * WAVES + (n & (WAVES - 1))] / j;
      }
    }
    turn[0] = shift[WAVES + 1];
  }

  // wave n ≥ 0 from the edge to the middle: −2∫(r/s)ⁿ h ds
  private void inward(int n, double[] power) {
    double sum = 0;
    shift[RINGS * WAVES + n] = 0;
    for (int j = RINGS - 1; j >= 0; j--) {
      double b = j + 1.0;
      double plain = n == 1 ? j * logOfStep(j) : (j - b * power[j]) / (n - 1);
      double weighed =
          n == 2 ? (double) j * j * logOfStep(j) : ((double) j * j - b * b * power[j]) / (n - 2);
      sum =
          power[j] * sum
              - 2 * (b * plain - weighed) * shearOf(n, j)
              - 2 * (weighed - j * plain) * shearOf(n, j + 1);
      shift[j * WAVES + n] = sum;
    }
  }

  // wave −k < 0 from the middle to the edge: 2∫(s/r)ᵏ h ds
  private void outward(int k, double[] power) {
    double sum = 0;
    shift[WAVES - k] = 0;
    for (int j = 0; j < RINGS; j++) {
      double b = j + 1.0;
      double plain = (b - j * power[j]) / (k + 1);
      double weighed = (b * b - (double) j * j * power[j]) / (k + 2);
      sum =
          power[j] * sum
              + 2 * (b * plain - weighed) * shearOf(-k, j)
              + 2 * (weighed - j * plain) * shearOf(-k, j + 1);
      shift[(j + 1) * WAVES + WAVES - k] = sum;
    }
  }

  private static double logOfStep(int j) {
    return j == 0 ? 0 : Exponential.log((j + 1.0) / j);
  }

  // the shear that feeds wave n of the shift
  private double shearOf(int n, int j) {
    return shear[j * WAVES + ((n + 1) & (WAVES - 1))];
  }

  private void spread(double[] waves, int j) {
    System.arraycopy(waves, j * WAVES, real, 0, WAVES);
    java.util.Arrays.fill(imaginary, 0);
    ring.toValues(real, imaginary);
  }

  private Rings values(double[] waves, double unit) {
    var values = new Rings();
    for (int j = 0; j <= RINGS; j++) {
      spread(waves, j);
      for (int k = 0; k < ANGLES; k++) {
        values.real()[j * ANGLES + k] = unit * real[k];
        values.imaginary()[j * ANGLES + k] = unit * imaginary[k];
      }
    }
    return values;
  }
}
