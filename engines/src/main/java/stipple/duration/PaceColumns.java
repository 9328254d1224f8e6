package stipple.duration;

import stipple.scalp.Zone;

/// Where each effect on the pace has its column.
final class PaceColumns {

  static final int PACE = 0;
  static final int ZONES = 1;
  static final int OILY = 5;
  static final int DRY = 6;
  static final int TECHNIQUES = 7;
  static final int NUMBERS = 9;
  static final int HOURS = 12;
  static final int SESSION = 13;
  static final int CLIENTS = 14;
  static final int MOST_CLIENTS = 32;
  static final int PRACTITIONERS = CLIENTS + MOST_CLIENTS;
  static final int MOST_PRACTITIONERS = 40;
  static final int PER_PRACTITIONER = 1 + Zone.values().length;

  private PaceColumns() {}

  static int practitioner(int seat) {
    return PRACTITIONERS + seat * PER_PRACTITIONER;
  }

  /// The columns of all effects that can occur for one practitioner with one client, in order; a
  /// person without a column has −1.
  static int[] of(int practitioner, int client) {
    int[] columns = new int[SESSION + PER_PRACTITIONER + 1];
    for (int i = 0; i < SESSION; i++) {
      columns[i] = i;
    }
    for (int i = 0; i < PER_PRACTITIONER; i++) {
      columns[SESSION + i] = practitioner < 0 ? -1 : practitioner + i;
    }
    columns[SESSION + PER_PRACTITIONER] = client;
    return columns;
  }

  /// Zones of one pace share a column.
  static int zone(Zone zone) {
    return switch (zone) {
      case HAIRLINE -> ZONES;
      case TOP, CROWN -> ZONES + 1;
      case SIDES -> ZONES + 2;
      case SCAR -> ZONES + 3;
    };
  }

  static int technique(Technique technique) {
    return technique == Technique.BETWEEN_HAIRS ? TECHNIQUES + 1 : TECHNIQUES;
  }

  static int number(int session) {
    return NUMBERS + Math.min(session, 3) - 1;
  }
}
