package stipple.evenness;

import java.util.Arrays;

/// What the waves tell of dots on a torus. Frequencies are shares of sqrt N, the number of dots
/// along a side.
///
/// `s0`: mean power below 0.25, near 0 if no place is richer than another · `maxRing`: the
/// strongest ring's mean power · `anisotropy`: in dB, 0 if waves of all directions are alike, over
/// rings from 0.5 to 2 · `a4`, `a6`: how four-fold and six-fold the power lies around the first
/// peak, 0.8 to 1.3 · `maxBin`: the strongest single wave, which betrays a hidden lattice. All but
/// `maxBin` look at whole rings only, so up to the 300th: with more than 22,500 dots the bands end
/// earlier. NaN where so few dots have no such wave. *Source*: chosen, the usual figures for blue
/// noise.
public record Spectrum(
    double s0, double maxRing, double anisotropy, double a4, double a6, double maxBin) {

  /// Rings weaker than this hold rounding only: lattices. Chosen.
  private static final double NO_POWER = 1e-9;

  public static Spectrum of(Points points) {
    return of(Periodogram.of(points), points.count());
  }

  static Spectrum of(Periodogram periodogram, int count) {
    double unit = Math.sqrt(count);
    var sums = new Sums(unit, periodogram.highest());
    periodogram.visit(sums);
    return new Spectrum(
        sums.low / sums.lowCount,
        Arrays.stream(periodogram.rings()).skip(1).max().orElse(Double.NaN),
        sums.anisotropy(),
        Math.hypot(sums.cos4, sums.sin4) / sums.peak,
        Math.hypot(sums.cos6, sums.sin6) / sums.peak,
        sums.most);
  }

  private static final class Sums implements Periodogram.Visitor {
    private final double unit;
    private final int highest;
    private final double[] sum;
    private final double[] squares;
    private final int[] counts;
    private double low;
    private int lowCount;
    private double peak;
    private double cos4;
    private double sin4;
    private double cos6;
    private double sin6;
    private double most;

    Sums(double unit, int highest) {
      this.unit = unit;
      this.highest = highest;
      sum = new double[highest + 1];
      squares = new double[highest + 1];
      counts = new int[highest + 1];
    }

    @Override
    public void see(double frequency, double angle, double power) {
      most = Math.max(most, power);
      if (frequency < 0.25 * unit) {
        low += power;
        lowCount++;
      }
      if (frequency >= highest + 1) {
        return;
      }
      int ring = (int) frequency;
      sum[ring] += power;
      squares[ring] += power * power;
      counts[ring]++;
      if (frequency >= 0.8 * unit && frequency <= 1.3 * unit) {
        peak += power;
        cos4 += power * Math.cos(4 * angle);
        sin4 += power * Math.sin(4 * angle);
        cos6 += power * Math.cos(6 * angle);
        sin6 += power * Math.sin(6 * angle);
      }
    }

    double anisotropy() {
      double all = 0;
      int rings = 0;
      for (int q = (int) Math.ceil(0.5 * unit); q <= Math.min(2 * unit, highest); q++) {
        double mean = sum[q] / counts[q];
        if (mean > NO_POWER) {
          all += squares[q] / counts[q] / (mean * mean) - 1;
          rings++;
        }
      }
      return 10 * Math.log10(all / rings);
    }
  }
}
