package stipple.pigment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Holds one lot against rules, for one client on one day.
record InkJudge(InkChemistry chemistry, LotFacts lot, ClientFacts client, LocalDate day) {

  /// What one rule says of it.
  List<InkFinding> by(InkRule rule) {
    return switch (rule.test()) {
      case CONTAINED -> contained(rule);
      case AT_LEAST -> measured(rule, Contaminant.valueOf(rule.subject()));
      case CLASS -> ofKind(rule, PigmentKind.valueOf(rule.subject()));
      case SAID ->
          only(lot.says().contains(LabelStatement.valueOf(rule.subject())), rule, rule.subject());
      case METAL_ALLERGY -> metal(rule, Contaminant.valueOf(rule.subject()));
      case COMPONENT_ALLERGY -> components(rule);
      case EXPIRED ->
          only(lot.expiresOn().filter(day::isAfter).isPresent(), rule, told(lot.expiresOn()));
      case RECALLED -> only(lot.recalled(), rule, lot.lotNumber());
      case NO_BATCH -> only(lot.hasNoBatch(), rule, lot.lotNumber());
      case OPEN_TOO_LONG ->
          only(lot.openUntil().filter(day::isAfter).isPresent(), rule, told(lot.openUntil()));
      case NOT_STERILE ->
          only(lot.sterile().filter(sterile -> !sterile).isPresent(), rule, lot.lotNumber());
      case UNTOLD -> only(lot.ingredients().isEmpty(), rule, lot.lotNumber());
      case UNCERTIFIED -> uncertified(rule);
      case UNKNOWN_CI -> unknown(rule);
      case TOLD -> only(true, rule, rule.subject());
      case OLDER_THAN -> List.of();
    };
  }

  private static List<InkFinding> only(boolean found, InkRule rule, String subject) {
    return found ? List.of(InkFinding.of(rule, subject)) : List.of();
  }

  private static String told(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private List<InkFinding> contained(InkRule rule) {
    return lot.ingredients().stream()
        .filter(one -> isColour(one, rule.subject()))
        .map(one -> InkFinding.of(rule, called(one)))
        .distinct()
        .toList();
  }

  private boolean isColour(Ingredient one, String colourIndex) {
    return one.colourIndex().startsWith(colourIndex)
        || chemistry.of(one).filter(known -> known.colourIndex().equals(colourIndex)).isPresent();
  }

  private String called(Ingredient one) {
    Optional<InkChemistry.Pigment> known = chemistry.of(one);
    if (known.isEmpty()) {
      return one.text();
    }
    String number = one.colourIndex().isEmpty() ? known.get().colourIndex() : one.colourIndex();
    return "CI " + number + ", " + known.get().name();
  }

  // "below 1" proves nothing where the limit is 0.5: that is said, and does not block
  private List<InkFinding> measured(InkRule rule, Contaminant contaminant) {
    Optional<MeasuredValue> found = lot.measured(contaminant);
    double limit = rule.limit().orElseThrow();
    if (found.isEmpty()) {
      return List.of();
    }
    double value = found.get().mgPerKg();
    if (!found.get().below()) {
      return value >= limit ? List.of(InkFinding.of(rule, contaminant.sign(), value)) : List.of();
    }
    if (value <= limit) {
      return List.of();
    }
    InkSeverity weight = rule.severity() == InkSeverity.BLOCK ? InkSeverity.WARN : rule.severity();
    return List.of(
        new InkFinding(
            rule, weight, rule.text() + "-untold", contaminant.sign(), OptionalDouble.of(value)));
  }

  private List<InkFinding> ofKind(InkRule rule, PigmentKind kind) {
    List<String> found =
        lot.ingredients().stream().filter(one -> isOf(kind, one)).map(this::called).toList();
    return only(!found.isEmpty(), rule, String.join("; ", found));
  }

  private boolean isOf(PigmentKind kind, Ingredient one) {
    return chemistry.of(one).flatMap(InkChemistry.Pigment::kind).filter(kind::equals).isPresent();
  }

  private List<InkFinding> metal(InkRule rule, Contaminant metal) {
    if (!client.metals().contains(metal)) {
      return List.of();
    }
    Optional<MeasuredValue> found =
        lot.measured(metal).filter(value -> !value.below() && value.mgPerKg() > 0);
    if (found.isPresent()) {
      return List.of(InkFinding.of(rule, metal.sign(), found.get().mgPerKg()));
    }
    LabelStatement warning =
        metal == Contaminant.NICKEL
            ? LabelStatement.CONTAINS_NICKEL
            : LabelStatement.CONTAINS_CHROMIUM;
    boolean oxide = lot.ingredients().stream().anyMatch(one -> isOf(PigmentKind.IRON_OXIDE, one));
    return only(oxide || lot.says().contains(warning), rule, metal.sign());
  }

  private List<InkFinding> components(InkRule rule) {
    List<InkFinding> found = new ArrayList<>();
    for (String component : client.components()) {
      for (Ingredient one : lot.ingredients()) {
        if (client.isMeant(component, chemistry.names(one))) {
          found.add(InkFinding.of(rule, called(one)));
        }
      }
    }
    return found.stream().distinct().toList();
  }

  private List<InkFinding> uncertified(InkRule rule) {
    Map<String, List<String>> missing = new LinkedHashMap<>();
    for (Ingredient one : lot.ingredients()) {
      String signs = untested(one);
      if (!signs.isEmpty()) {
        missing.computeIfAbsent(signs, _ -> new ArrayList<>()).add(called(one));
      }
    }
    return missing.entrySet().stream()
        .map(entry ->
            InkFinding.of(rule, String.join("; ", entry.getValue()) + ": " + entry.getKey()))
        .toList();
  }

  private String untested(Ingredient one) {
    List<Contaminant> toTest =
        chemistry.of(one).map(InkChemistry.Pigment::toTest).orElse(List.of());
    List<String> signs =
        toTest.stream()
            .filter(contaminant -> lot.measured(contaminant).isEmpty())
            .map(Contaminant::sign)
            .toList();
    return String.join(", ", signs);
  }

  private List<InkFinding> unknown(InkRule rule) {
    return lot.ingredients().stream()
        .filter(one -> !one.colourIndex().isEmpty() && chemistry.of(one).isEmpty())
        .map(one -> InkFinding.of(rule, "CI " + one.colourIndex()))
        .distinct()
        .toList();
  }
}
