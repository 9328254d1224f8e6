package stipple.bench.durations;

import java.util.List;
import stipple.duration.Predictive;

/// A way to foretell durations from those that are known.
interface Method {

  /// One outlook for each asked, in order. Of those asked only what was known before is used: never
  /// their minutes.
  List<Predictive> foretell(List<Timed> known, List<Timed> asked);
}
