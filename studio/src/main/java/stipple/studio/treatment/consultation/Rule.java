package stipple.studio.treatment.consultation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/// One line of the table of rules: a condition, what follows from it, and who says so.
public record Rule(
    String condition,
    Group group,
    Outcome outcome,
    Optional<Period> period,
    boolean needsSince,
    String basis,
    String confidence,
    List<String> sources) {

  /// The parts of the questionnaire; AGE is read from the date of birth and not asked.
  public enum Group {
    AGE,
    TODAY,
    SKIN,
    HEALTH,
    MEDICINE,
    TREATMENT,
    HAIR
  }

  public Rule {
    sources = List.copyOf(sources);
  }

  public boolean isAsked() {
    return group != Group.AGE;
  }

  /// What follows on a day, for somebody to whom the condition applies since a date.
  Finding on(LocalDate today, Optional<LocalDate> since) {
    var until = since.flatMap(day -> period.map(day::plus));
    boolean waited = until.filter(day -> !today.isBefore(day)).isPresent();
    return new Finding(this, waited ? Outcome.PROCEED : outcome, until);
  }
}
