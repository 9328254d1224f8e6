package stipple.studio.treatment.consultation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A dated table of what speaks against the needle. Defaults of the trade, not medical advice.
public record ContraindicationRules(String version, List<Rule> rules) {

  private static final String UNDER_AGE = "under-18";
  private static final int OF_AGE_YEARS = 18;
  private static final int COLUMNS = 8;

  public ContraindicationRules {
    rules = List.copyOf(rules);
  }

  /// Reads the table: comments, one line of headings, then one rule a line.
  static ContraindicationRules read(String version, String table) {
    var lines =
        table
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .skip(1)
            .map(ContraindicationRules::rule)
            .toList();
    return new ContraindicationRules(version, lines);
  }

  private static Rule rule(String line) {
    var cells = List.of(line.split(",", -1));
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException("not a rule: " + line);
    }
    return new Rule(
        cells.get(0),
        Rule.Group.valueOf(cells.get(1)),
        Outcome.valueOf(cells.get(2)),
        cells.get(3).startsWith("P")
            ? Optional.of(Period.parse(cells.get(3)))
            : Optional.<Period>empty(),
        cells.get(4).equals("yes"),
        cells.get(5),
        cells.get(6),
        List.of(cells.get(7).split(" ")));
  }

  /// The rules of one part of the questionnaire, in their order.
  public List<Rule> of(Rule.Group group) {
    return rules.stream().filter(rule -> rule.group() == group).toList();
  }

  /// The rules that are questions.
  public List<Rule> asked() {
    return rules.stream().filter(Rule::isAsked).toList();
  }

  /// What the table says of these answers on a day. What was not answered is not judged.
  public Assessment assess(Map<String, Answer> answers, LocalDate bornOn, LocalDate today) {
    var findings = new ArrayList<Finding>();
    for (var rule : rules) {
      if (rule.condition().equals(UNDER_AGE)) {
        var ofAge = bornOn.plusYears(OF_AGE_YEARS);
        if (today.isBefore(ofAge)) {
          findings.add(new Finding(rule, rule.outcome(), Optional.of(ofAge)));
        }
      } else {
        @Nullable Answer answer = answers.get(rule.condition());
        if (answer != null && answer.applies()) {
          findings.add(rule.on(today, answer.since()));
        }
      }
    }
    return new Assessment(version, findings);
  }
}
