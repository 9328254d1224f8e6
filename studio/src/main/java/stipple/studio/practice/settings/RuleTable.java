package stipple.studio.practice.settings;

import stipple.studio.house.Phrase;

/// A dated table of rules that some room works by; each room brings its own, to be shown.
public interface RuleTable {

  Phrase name();

  /// The date by which the table is called.
  String version();

  int lines();
}
