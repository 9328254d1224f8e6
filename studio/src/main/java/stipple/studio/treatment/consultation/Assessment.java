package stipple.studio.treatment.consultation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a table of rules says of a client on a day: every finding, gravest first.
public record Assessment(String rulesVersion, List<Finding> findings) {

  public Assessment {
    findings = findings.stream().sorted(Comparator.comparing(Finding::outcome).reversed()).toList();
  }

  /// The gravest of all; proceed where nothing was found.
  public Outcome overall() {
    return findings.stream().map(Finding::outcome).reduce(Outcome.PROCEED, Outcome::or);
  }

  public boolean asksFor(Outcome outcome) {
    return findings.stream().anyMatch(finding -> finding.outcome() == outcome);
  }

  /// The day on which all waits are over; empty where one of them has no date, or none is asked.
  public Optional<LocalDate> waitUntil() {
    var waits = findings.stream().filter(finding -> finding.outcome() == Outcome.WAIT).toList();
    return waits.stream().allMatch(finding -> finding.until().isPresent())
        ? waits.stream().flatMap(finding -> finding.until().stream()).max(LocalDate::compareTo)
        : Optional.empty();
  }
}
