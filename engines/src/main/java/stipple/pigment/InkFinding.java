package stipple.pigment;

import java.time.LocalDate;
import java.util.OptionalDouble;

/// What a rule says of one lot: how much it weighs, of what, and the figure behind it.
///
/// The value is in the rule's own unit: mg/kg, or days. It never says that something is legal.
public record InkFinding(
    InkRule rule, InkSeverity severity, String text, String subject, OptionalDouble value) {

  static InkFinding of(InkRule rule, String subject) {
    return new InkFinding(rule, rule.severity(), rule.text(), subject, OptionalDouble.empty());
  }

  static InkFinding of(InkRule rule, String subject, double value) {
    return new InkFinding(rule, rule.severity(), rule.text(), subject, OptionalDouble.of(value));
  }

  /// The rule's own name, which stays the same from table to table.
  public String ruleId() {
    return rule.id();
  }

  /// The day of the table that the rule stands in.
  public LocalDate tableVersion() {
    return rule.table();
  }

  public boolean isBlock() {
    return severity == InkSeverity.BLOCK;
  }
}
