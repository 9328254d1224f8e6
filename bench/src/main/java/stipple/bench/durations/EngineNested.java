package stipple.bench.durations;

import java.util.HashMap;
import java.util.List;
import stipple.duration.GroupedTime;
import stipple.duration.Predictive;

/// The engine's own model for durations in groups: group, subgroup and type, each within the last.
final class EngineNested implements Method {

  @Override
  public List<Predictive> foretell(List<Timed> known, List<Timed> asked) {
    var times =
        known.stream()
            .map(one -> new GroupedTime(one.group(), one.subgroup(), one.type(), one.minutes()))
            .toList();
    var model = stipple.duration.GroupedModel.from(times);
    var told = new HashMap<Timed.Kind, Predictive>();
    return asked.stream()
        .map(one ->
            told.computeIfAbsent(
                one.kind(), _ -> model.predict(one.group(), one.subgroup(), one.type())))
        .toList();
  }
}
