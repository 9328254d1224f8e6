package stipple.studio.treatment.consultation;

import java.time.LocalDate;
import java.util.Optional;

/// What one rule says of one client: the outcome now, and until when where it is a matter of time.
public record Finding(Rule rule, Outcome outcome, Optional<LocalDate> until) {

  /// The message that tells why.
  public String reasonKey() {
    return "consultation.q-" + rule.condition() + ".reason";
  }

  /// The message that tells what to do.
  public String doKey() {
    return "consultation.q-" + rule.condition() + ".do";
  }

  public String nameKey() {
    return "consultation.q-" + rule.condition() + ".name";
  }

  /// True where the wait that the rule asks for is over.
  public boolean isWaitedOut() {
    return outcome == Outcome.PROCEED && rule.outcome() == Outcome.WAIT;
  }
}
