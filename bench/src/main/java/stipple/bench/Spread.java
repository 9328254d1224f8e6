package stipple.bench;

import java.util.stream.DoubleStream;

/// How many there were, their mean and their standard deviation; what is NaN does not count.
record Spread(long n, double mean, double sd) {

  static Spread of(DoubleStream all) {
    var told = all.filter(one -> !Double.isNaN(one)).toArray();
    double mean = DoubleStream.of(told).average().orElse(Double.NaN);
    double squares = DoubleStream.of(told).map(one -> (one - mean) * (one - mean)).sum();
    return new Spread(told.length, mean, Math.sqrt(squares / (told.length - 1)));
  }
}
