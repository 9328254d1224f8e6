package stipple.duration;

import stipple.number.Normal;
import stipple.number.Seed;
import stipple.number.Student;

/// The points at which every range is reckoned: 2048 places spread evenly in 19 directions, the
/// same for every forecast, so that two forecasts differ by their causes alone.
///
/// *Source*: Sobol' points with the directions of `[JoeKuo2008]`, shifted digit by digit.
final class Points {

  static final int COUNT = 2048;
  static final int SPREAD = 0;
  static final int ZONES = 1;
  static final int CHANCES = 6;
  static final int BREAK_RATE = 11;
  static final int BREAK_COUNT = 12;
  static final int BREAK_LENGTH = 13;
  static final int SET_UP = 14;
  static final int CHECKS = 15;
  static final int CLOSE_OUT = 16;
  static final int INTERRUPTED = 17;
  static final int INTERRUPTION = 18;

  private static final int DIRECTIONS = 19;
  private static final int BITS = 11;
  private static final long SHIFT = 0x5354_4950L;
  // a polynomial and the first numbers of each direction after the first
  private static final int[][] STARTS = {
    {3, 1},
    {7, 1, 3},
    {11, 1, 3, 1},
    {13, 1, 1, 1},
    {19, 1, 1, 3, 3},
    {25, 1, 3, 5, 13},
    {37, 1, 1, 5, 5, 17},
    {41, 1, 1, 5, 5, 5},
    {47, 1, 1, 7, 11, 19},
    {55, 1, 1, 5, 1, 1},
    {59, 1, 1, 1, 3, 11},
    {61, 1, 3, 5, 5, 31},
    {67, 1, 3, 3, 9, 7, 49},
    {91, 1, 1, 1, 15, 21, 21},
    {97, 1, 3, 1, 13, 27, 49},
    {103, 1, 1, 1, 15, 7, 5},
    {109, 1, 3, 1, 15, 13, 25},
    {115, 1, 1, 5, 5, 19, 61},
  };

  /// Tables of fixed numbers, reckoned once.
  static final Points ALL = new Points();

  private final double[][] normals = new double[DIRECTIONS][COUNT];
  private final double[][] shares = new double[2][COUNT];
  private final double[][] sevens = new double[5][COUNT];

  private Points() {
    double[] normal = new double[COUNT];
    double[] seven = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      double share = (i + 0.5) / COUNT;
      normal[i] = Normal.quantile(share);
      seven[i] = Student.quantile(share, 7) * Math.sqrt(5.0 / 7);
    }
    for (int direction = 0; direction < DIRECTIONS; direction++) {
      int[] places = places(direction);
      for (int i = 0; i < COUNT; i++) {
        normals[direction][i] = normal[places[i]];
        if (direction >= CHANCES && direction < CHANCES + sevens.length) {
          sevens[direction - CHANCES][i] = seven[places[i]];
        }
        if (direction == BREAK_COUNT || direction == INTERRUPTED) {
          shares[direction == BREAK_COUNT ? 0 : 1][i] = (places[i] + 0.5) / COUNT;
        }
      }
    }
  }

  /// Standard normal values in a direction.
  double[] normal(int direction) {
    return normals[direction];
  }

  /// Values of Student's curve with 7 degrees of freedom, brought to a variance of 1, for a zone.
  double[] chance(int zone) {
    return sevens[zone];
  }

  double[] breakShares() {
    return shares[0];
  }

  double[] interruptedShares() {
    return shares[1];
  }

  /// Where each point lies in a direction, 0–2047, each place once.
  static int[] places(int direction) {
    int[] steps = steps(direction);
    int shift = (int) (new Seed(SHIFT).bits(direction) >>> (64 - BITS));
    int[] places = new int[COUNT];
    int place = 0;
    for (int i = 0; i < COUNT; i++) {
      places[i] = place ^ shift;
      place ^= steps[Math.min(BITS - 1, Integer.numberOfTrailingZeros(i + 1))];
    }
    return places;
  }

  private static int[] steps(int direction) {
    int[] steps = new int[BITS];
    if (direction == 0) {
      for (int k = 0; k < BITS; k++) {
        steps[k] = 1 << (BITS - 1 - k);
      }
      return steps;
    }
    int[] start = STARTS[direction - 1];
    int degree = start.length - 1;
    int[] numbers = new int[BITS];
    for (int k = 0; k < BITS; k++) {
      if (k < degree) {
        numbers[k] = start[k + 1];
      } else {
        int number = numbers[k - degree] ^ (numbers[k - degree] << degree);
        for (int j = 1; j < degree; j++) {
          int taken = (start[0] >>> (degree - j)) & 1;
          number ^= taken * (numbers[k - j] << j);
        }
        numbers[k] = number;
      }
      steps[k] = numbers[k] << (BITS - 1 - k);
    }
    return steps;
  }
}
