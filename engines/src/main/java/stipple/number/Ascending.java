package stipple.number;

/// Puts numbers in order; in browsers a few times as fast as the library's own way.
public final class Ascending {

  private static final int FEW = 20;

  private Ascending() {}

  /// Sorts in place, the least first. *Domain*: no NaN; of 0 and −0 either may come first.
  public static void sort(double[] numbers) {
    sort(numbers, 0, numbers.length - 1);
  }

  // quicksort about the middle of three, the shorter side first so that it never goes deep
  private static void sort(double[] numbers, int first, int last) {
    while (last - first > FEW) {
      double middle = middle(numbers[first], numbers[(first + last) >>> 1], numbers[last]);
      int low = first;
      int high = last;
      while (low <= high) {
        while (numbers[low] < middle) {
          low++;
        }
        while (numbers[high] > middle) {
          high--;
        }
        if (low <= high) {
          double swapped = numbers[low];
          numbers[low++] = numbers[high];
          numbers[high--] = swapped;
        }
      }
      if (high - first < last - low) {
        sort(numbers, first, high);
        first = low;
      } else {
        sort(numbers, low, last);
        last = high;
      }
    }
    insert(numbers, first, last);
  }

  private static double middle(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  private static void insert(double[] numbers, int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      double number = numbers[i];
      int at = i;
      while (at > first && numbers[at - 1] > number) {
        numbers[at] = numbers[at - 1];
        at--;
      }
      numbers[at] = number;
    }
  }
}
