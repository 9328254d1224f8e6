package stipple.duration;

import java.util.Map;
import stipple.number.Bounds;

/// Who treats whom, from which day on, by a model that has read the studio's log, and what the
/// practitioner thinks each sitting will take.
///
/// *Domain*: practitioner and client as the log names them, empty where unknown; the day counts
/// since 1970; own estimates of 1–1440 min by the name of a sitting, its layer and its part: "1",
/// "2a". An estimate for a sitting the plan does not have is left alone.
public record Treating(
    DurationModel model,
    String practitioner,
    String client,
    int day,
    Map<String, Integer> ownEstimateMinutes) {

  public Treating {
    Bounds.within(day, "day", "days since 1970", -100_000, 100_000);
    ownEstimateMinutes = Sittings.said(ownEstimateMinutes);
  }

  /// Nobody has said yet what a sitting will take.
  public Treating(DurationModel model, String practitioner, String client, int day) {
    this(model, practitioner, client, day, Map.of());
  }

  /// The same without the log: what it has taught of these two, in numbers alone.
  public LearnedHands hands() {
    return LearnedHands.of(this);
  }

  Timing timing() {
    return new Sittings(
        model.beliefs(), new PartDraws(), practitioner, client, day, ownEstimateMinutes);
  }
}
