package stipple.bench.durations;

import java.util.List;

/// How many logarithms of minutes there are, their mean and the squares around it.
record LogSums(int n, double mean, double squares) {

  static LogSums of(List<Timed> cases) {
    double sum = 0;
    for (var one : cases) {
      sum += one.logMinutes();
    }
    double mean = sum / cases.size();
    double squares = 0;
    for (var one : cases) {
      squares += (one.logMinutes() - mean) * (one.logMinutes() - mean);
    }
    return new LogSums(cases.size(), mean, squares);
  }

  /// The standard deviation; where there is none to see, a narrow one (chosen).
  double sd() {
    return n < 2 ? 0.5 : Math.max(0.01, Math.sqrt(squares / (n - 1)));
  }
}
