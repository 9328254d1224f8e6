package stipple.bench;

import java.util.Locale;

/// The names of regions and zones as they stand in the first column of a report.
final class CaseName {

  private CaseName() {}

  static String of(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
