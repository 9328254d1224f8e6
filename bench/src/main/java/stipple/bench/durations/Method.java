package stipple.bench.durations;

import java.util.List;

/// A way to foretell durations from those that are known.
interface Method {

  /// One outlook for each asked, in order. Of those asked only what was known before is used: never
  /// their minutes.
  List<Outlook> foretell(List<Timed> known, List<Timed> asked);
}
