package stipple.bench.durations;

import java.util.Collections;
import java.util.List;
import stipple.duration.Predictive;

/// The same lognormal for everything: what one knows who knows nothing of the work.
final class GlobalLognormal implements Method {

  private final Curves curves = new Curves();

  @Override
  public List<Predictive> foretell(List<Timed> known, List<Timed> asked) {
    var sums = LogSums.of(known);
    return Collections.nCopies(asked.size(), curves.lognormal(sums.mean(), sums.sd()));
  }
}
