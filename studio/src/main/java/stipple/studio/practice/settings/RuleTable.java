package stipple.studio.practice.settings;

import java.time.LocalDate;
import stipple.studio.house.Phrase;

/// A dated table of rules that some room works by; each room brings its own, to be shown.
public interface RuleTable {

  Phrase name();

  /// The version of the table: the day from which it holds.
  LocalDate version();

  int lines();
}
