package stipple.bench.durations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stipple.duration.Predictive;

/// A way to foretell durations from those that are known.
interface Method {

  /// One outlook for each asked, in order. Of those asked only what was known before is used: never
  /// their minutes.
  List<Predictive> foretell(List<Timed> known, List<Timed> asked);

  /// What others do, by the names of their cases.
  static Map<String, Method> baselines() {
    var methods = new LinkedHashMap<String, Method>();
    methods.put("baseline.global", new GlobalLognormal());
    methods.put("baseline.per-type", new PerTypeLognormal());
    methods.put("baseline.pooled", PartialPooling.byGroup());
    methods.put("baseline.nested", PartialPooling.nested());
    return methods;
  }
}
