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
