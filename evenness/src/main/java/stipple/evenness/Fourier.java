package stipple.evenness;

/// The discrete Fourier transform of a row whose length is a power of two, in place: bin k becomes
/// the sum of value n times e^(-2 pi i k n / length). *Source*: the radix-2 method of Cooley and
/// Tukey.
final class Fourier {

  private final int length;
  private final int[] mirrored;
  private final double[] cosine;
  private final double[] sine;

  Fourier(int length) {
    this.length = length;
    int bits = Integer.numberOfTrailingZeros(length);
    mirrored = new int[length];
    for (int i = 0; i < length; i++) {
      mirrored[i] = Integer.reverse(i) >>> (32 - bits);
    }
    cosine = new double[length / 2];
    sine = new double[length / 2];
    for (int i = 0; i < length / 2; i++) {
      cosine[i] = Math.cos(2 * Math.PI * i / length);
      sine[i] = -Math.sin(2 * Math.PI * i / length);
    }
  }

  void transform(double[] re, double[] im) {
    for (int i = 0; i < length; i++) {
      int j = mirrored[i];
      if (i < j) {
        exchange(re, i, j);
        exchange(im, i, j);
      }
    }
    for (int half = 1; half < length; half *= 2) {
      for (int from = 0; from < length; from += 2 * half) {
        butterflies(re, im, from, half);
      }
    }
  }

  private void butterflies(double[] re, double[] im, int from, int half) {
    int stride = length / (2 * half);
    for (int i = 0; i < half; i++) {
      int a = from + i;
      int b = a + half;
      double c = cosine[i * stride];
      double s = sine[i * stride];
      double turnedRe = re[b] * c - im[b] * s;
      double turnedIm = re[b] * s + im[b] * c;
      re[b] = re[a] - turnedRe;
      im[b] = im[a] - turnedIm;
      re[a] += turnedRe;
      im[a] += turnedIm;
    }
  }

  private static void exchange(double[] values, int i, int j) {
    double keep = values[i];
    values[i] = values[j];
    values[j] = keep;
  }
}
