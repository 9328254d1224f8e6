package stipple.duration.past;

/// The columns of a file of past sessions, one line a session and zone.
public enum PastColumn {
  SESSION_ID(true),
  CLIENT_KEY(true),
  PRACTITIONER(true),
  DATE(true),
  SESSION_NO(true),
  TOTAL_MIN(true),
  OWN_ESTIMATE_MIN(false),
  SETUP_MIN(false),
  CLOSE_MIN(false),
  BREAKS_N(false),
  BREAKS_MIN(false),
  CHECKS_N(false),
  CHECKS_MIN(false),
  SKIN(false),
  PAIN(false),
  TECHNIQUE(false),
  ZONE(false),
  /// One of this and the next is needed.
  AREA_CM2(false),
  DOTS(false),
  ACTIVE_MIN(false),
  /// Whether papers and design were done before a first session.
  PREPARED(false);

  private final boolean needed;
  private final String title;

  PastColumn(boolean needed) {
    this.needed = needed;
    this.title = Letters.lower(name());
  }

  /// True if no session can be told without it.
  public boolean isNeeded() {
    return needed;
  }

  /// As the header of a file names it.
  public String title() {
    return title;
  }
}
