package stipple.studio.treatment.consultation;

import org.springframework.stereotype.Component;
import stipple.studio.house.Phrase;
import stipple.studio.practice.settings.RuleTable;

/// The table that new consultations are judged by, as the settings show it.
@Component
class ShownRuleTable implements RuleTable {

  private final RuleTables tables;

  ShownRuleTable(RuleTables tables) {
    this.tables = tables;
  }

  @Override
  public Phrase name() {
    return Phrase.of("settings.table.contraindications");
  }

  @Override
  public String version() {
    return tables.current().version();
  }

  @Override
  public int lines() {
    return tables.current().rules().size();
  }
}
