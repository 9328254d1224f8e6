package stipple.duration;

import stipple.number.Bounds;

/// What is believed of everything but one practitioner's dotting: how long the other parts take,
/// and how often breaks come.
///
/// *Domain*: the breaks counted in so many minutes of dotting at usual pain, guesses counted in.
public record LearnedRest(
    LengthBelief setUpPrepared,
    LengthBelief setUpInChair,
    LengthBelief check,
    LengthBelief closeOut,
    LengthBelief oneBreak,
    double breaks,
    double dottingMin) {

  // beyond anything that counts (chosen)
  private static final double MOST = 1e9;

  public LearnedRest {
    Bounds.within(breaks, "breaks counted", "breaks", Priors.BREAKS_WORTH, MOST);
    Bounds.within(dottingMin, "dotting between breaks", "min", 1e-6, MOST);
  }

  static LearnedRest of(Beliefs beliefs, String practitioner) {
    var breaks = beliefs.breakRate(practitioner);
    return new LearnedRest(
        beliefs.length(Rest.Part.SET_UP_PREPARED, practitioner),
        beliefs.length(Rest.Part.SET_UP_IN_CHAIR, practitioner),
        beliefs.length(Rest.Part.CHECK, practitioner),
        beliefs.length(Rest.Part.CLOSE_OUT, practitioner),
        beliefs.length(Rest.Part.BREAK, practitioner),
        breaks.breaks(),
        breaks.minutes());
  }

  LengthBelief length(Rest.Part part) {
    return switch (part) {
      case SET_UP_PREPARED -> setUpPrepared;
      case SET_UP_IN_CHAIR -> setUpInChair;
      case CHECK -> check;
      case CLOSE_OUT -> closeOut;
      case BREAK -> oneBreak;
    };
  }

  Rest.BreakRate breakRate() {
    return new Rest.BreakRate(breaks, dottingMin);
  }
}
