package stipple.duration;

/// What a plan rests on without a measurement; each is shown beside the figures.
public enum Assumption {
  /// The areas come from the stage, nobody measured them.
  AREA_FIRST_GUESS,
  /// Minutes come from the model; no session of the practitioner has been timed.
  NOT_YET_CALIBRATED,
  /// The share of dots that holds is guessed; no source gives one.
  KEPT_SHARE,
  /// How density grows in other than three sessions.
  DENSITY_CURVE,
  /// Healing days.
  HEALING,
  /// The rule for the number of sessions (keep 95 % with probability 0.8).
  NUMBER_OF_SESSIONS
}
