package stipple.pigment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What law and trade say of a lot of pigment, by dated tables. It finds; it never says that
/// something is legal.
///
/// *Source*: the files `ink-rules-everywhere.tsv`, `ink-rules-eu.tsv`, `ink-rules-us.tsv`.
public final class InkRules {

  private static final Comparator<InkFinding> WORST_FIRST =
      Comparator.comparing(InkFinding::severity);
  private static final int FIRST_LINE = 7;
  private static final int DATE_LETTERS = 10;

  private final InkChemistry chemistry;
  private final List<InkRule> rules = new ArrayList<>();

  /// From tables whose titles end with their day, such as `…, 2026-11-22`. A broken row is refused
  /// with its line.
  public InkRules(InkChemistry chemistry, List<Tables.Table> tables) {
    this.chemistry = chemistry;
    for (Tables.Table table : tables) {
      LocalDate day = day(table);
      for (int row = 0; row < table.rows(); row++) {
        rules.add(rule(table, row, day));
      }
    }
  }

  /// Every rule, table by table.
  public List<InkRule> all() {
    return List.copyOf(rules);
  }

  /// What pigments are.
  public InkChemistry chemistry() {
    return chemistry;
  }

  /// The day of the oldest table that is asked in a market; empty where none is shipped for it.
  public Optional<LocalDate> tableOf(InkMarket market) {
    return rules.stream()
        .filter(rule -> rule.market().filter(market::equals).isPresent())
        .map(InkRule::table)
        .min(Comparator.naturalOrder());
  }

  /// Everything the rules of a market say of a lot for a client on a day, the worst first.
  public List<InkFinding> judge(LotFacts lot, InkMarket market, ClientFacts client, LocalDate day) {
    InkJudge judge = new InkJudge(chemistry, lot, client, day);
    List<InkFinding> findings = new ArrayList<>();
    List<InkRule> holding = rules.stream().filter(rule -> rule.holds(market, day)).toList();
    for (InkRule rule : holding) {
      findings.addAll(
          rule.test() == InkTest.OLDER_THAN ? ages(rule, holding, day) : judge.by(rule));
    }
    return findings.stream().sorted(WORST_FIRST).toList();
  }

  private static List<InkFinding> ages(InkRule rule, List<InkRule> holding, LocalDate day) {
    long most = (long) rule.limit().orElseThrow();
    return holding.stream()
        .map(InkRule::table)
        .distinct()
        .filter(table -> day.isAfter(table.plusDays(most)))
        .map(table ->
            InkFinding.of(rule, table.toString(), (double) (day.toEpochDay() - table.toEpochDay())))
        .toList();
  }

  /// What is said of a cap with several lots in it: everything that is said of one of them, once,
  /// the worst first. A cap inherits its worst lot.
  public static List<InkFinding> ofCap(Collection<List<InkFinding>> lots) {
    return lots.stream().flatMap(List::stream).distinct().sorted(WORST_FIRST).toList();
  }

  /// The weight of the worst of these; empty where nothing was found.
  public static Optional<InkSeverity> worst(List<InkFinding> findings) {
    return findings.stream().map(InkFinding::severity).min(Comparator.naturalOrder());
  }

  private static LocalDate day(Tables.Table table) {
    String title = table.about("title");
    try {
      return LocalDate.parse(title.substring(Math.max(0, title.length() - DATE_LETTERS)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("Line 2 of a table must end with its day", e);
    }
  }

  private static InkRule rule(Tables.Table table, int row, LocalDate day) {
    try {
      String market = table.text(row, "market");
      String until = table.text(row, "valid_to");
      return new InkRule(
          table.text(row, "id"),
          market.equals("*") ? Optional.empty() : Optional.of(InkMarket.valueOf(market)),
          LocalDate.parse(table.text(row, "valid_from")),
          until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
          InkSeverity.valueOf(table.text(row, "severity")),
          table.text(row, "subject"),
          InkTest.valueOf(table.text(row, "test")),
          limit(table, row),
          table.text(row, "text"),
          table.text(row, "source"),
          isConfirmed(table.text(row, "status")),
          day);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException(
          "Line " + (row + FIRST_LINE) + " of " + table.about("title") + ": " + e.getMessage(), e);
    }
  }

  private static OptionalDouble limit(Tables.Table table, int row) {
    if (table.text(row, "limit").isEmpty()) {
      return OptionalDouble.empty();
    }
    String unit = table.text(row, "unit");
    if (!unit.equals("mg/kg") && !unit.equals("days")) {
      throw new IllegalArgumentException("no unit " + unit);
    }
    return OptionalDouble.of(table.number(row, "limit"));
  }

  private static boolean isConfirmed(String status) {
    if (!status.equals("confirmed") && !status.equals("to-confirm")) {
      throw new IllegalArgumentException("no status " + status);
    }
    return status.equals("confirmed");
  }
}
