package stipple.studio.practice.insights;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.LatestUsed;
import stipple.studio.practice.sessionlog.LearnedDurations;
import stipple.studio.practice.sessionlog.SessionLogs;

/// Every forecast held against what came, reckoned once for each state of the log.
@Component
class ForecastScores {

  private static final int LOGS_KEPT = 8;
  private static final int CURVES_KEPT = 32;

  private final SessionLogs logs;
  private final LatestUsed<UUID, List<ScoredForecast>> scores = new LatestUsed<>(LOGS_KEPT);
  private final LatestUsed<Asked, LearningCurve> curves = new LatestUsed<>(CURVES_KEPT);

  ForecastScores(SessionLogs logs) {
    this.logs = logs;
  }

  private record Asked(UUID last, String practitioner) {}

  /// The log as it stands and its forecasts, scored; `last` names its last event.
  record Standing(Optional<UUID> last, LearnedDurations learned, List<ScoredForecast> forecasts) {}

  Standing now() {
    // read first: what is learned may be of a later event, never of an earlier one
    var last = logs.last();
    var learned = logs.learned();
    // all empty logs look alike, so nothing is kept under that name
    var forecasts =
        last.map(event -> scores.get(event, _ -> ForwardReplay.of(learned))).orElse(List.of());
    return new Standing(last, learned, forecasts);
  }

  LearningCurve curve(Standing standing, String practitioner) {
    return standing
        .last()
        .map(event ->
            curves.get(
                new Asked(event, practitioner),
                _ -> LearningCurve.of(standing.learned(), practitioner)))
        .orElseGet(() -> new LearningCurve(List.of()));
  }
}
