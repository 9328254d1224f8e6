package stipple.studio.practice.sessionlog;

import java.util.List;
import java.util.Optional;
import stipple.duration.DurationModel;
import stipple.duration.DurationPrior;

/// What the session log has taught: the sessions that count and the model they make.
public record LearnedDurations(
    List<LoggedSession> sessions,
    DurationPrior prior,
    Optional<ChosenSpreads> chosen,
    DurationModel model) {

  public LearnedDurations {
    sessions = List.copyOf(sessions);
  }

  static LearnedDurations of(Folded folded) {
    var sessions = folded.sessions();
    var log = sessions.stream().map(LoggedSession::log).toList();
    var model = DurationModel.from(folded.prior(), log);
    return new LearnedDurations(sessions, folded.prior(), folded.chosen(), model);
  }

  /// The sessions nothing is learned from until somebody confirms them.
  public List<LoggedSession> heldBack() {
    return sessions.stream().filter(LoggedSession::isHeldBack).toList();
  }
}
