package stipple.bench.durations;

import java.util.Collections;
import java.util.List;

/// The same lognormal for everything: what one knows who knows nothing of the work.
final class GlobalLognormal implements Method {

  @Override
  public List<Outlook> foretell(List<Timed> known, List<Timed> asked) {
    var sums = LogSums.of(known);
    return Collections.nCopies(asked.size(), Outlook.lognormal(sums.mean(), sums.sd()));
  }
}
