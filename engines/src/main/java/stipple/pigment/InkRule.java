package stipple.pigment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/// One dated line of a table of rules: what is looked at, where and when it holds, how much it
/// weighs, and who says so.
///
/// The days are both included. A rule whose wording nobody has confirmed yet never blocks.
public record InkRule(
    String id,
    Optional<InkMarket> market,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    InkSeverity severity,
    String subject,
    InkTest test,
    OptionalDouble limit,
    String text,
    String source,
    boolean confirmed,
    LocalDate table) {

  public InkRule {
    if (id.isBlank() || text.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("A rule needs an id, a text and a source");
    }
    if (!confirmed && severity == InkSeverity.BLOCK) {
      throw new IllegalArgumentException("A rule to be confirmed must not block");
    }
    boolean measures = test == InkTest.AT_LEAST || test == InkTest.OLDER_THAN;
    if (measures != limit.isPresent()) {
      throw new IllegalArgumentException("A limit belongs to AT_LEAST and OLDER_THAN, to each");
    }
    checked(test, subject);
  }

  private static void checked(InkTest test, String subject) {
    boolean known =
        switch (test) {
          case CONTAINED -> Ingredient.isColourIndex(subject);
          case AT_LEAST, METAL_ALLERGY -> isOne(Contaminant.values(), subject);
          case CLASS -> isOne(PigmentKind.values(), subject);
          case SAID -> isOne(LabelStatement.values(), subject);
          case COMPONENT_ALLERGY -> subject.equals("client");
          case TOLD -> subject.equals("label");
          case OLDER_THAN -> subject.equals("table");
          case EXPIRED,
              RECALLED,
              NO_BATCH,
              OPEN_TOO_LONG,
              NOT_STERILE,
              UNTOLD,
              UNCERTIFIED,
              UNKNOWN_CI ->
              subject.equals("lot");
        };
    if (!known) {
      throw new IllegalArgumentException(test + " has no subject " + subject);
    }
  }

  private static boolean isOne(Enum<?>[] list, String name) {
    for (Enum<?> one : list) {
      if (one.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /// True where and when it holds.
  public boolean holds(InkMarket where, LocalDate day) {
    return market.filter(own -> own != where).isEmpty()
        && !day.isBefore(validFrom)
        && validTo.filter(day::isAfter).isEmpty();
  }
}
