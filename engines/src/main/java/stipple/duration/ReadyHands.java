package stipple.duration;

/// Learned hands made ready for plan after plan: what does not follow from the work is drawn once.
///
/// *Holds for*: the plans of the hands themselves, to the last bit; one thread at a time.
public final class ReadyHands {

  private static final String NOBODY = "";

  private final LearnedHands hands;
  private final HandBeliefs beliefs;
  private final PartDraws parts = new PartDraws();

  ReadyHands(LearnedHands hands) {
    this.hands = hands;
    this.beliefs = new HandBeliefs(hands);
  }

  Timing timing() {
    return new Sittings(beliefs, parts, NOBODY, NOBODY, hands.day(), hands.ownEstimateMinutes());
  }

  int sessionsOfPractitioner() {
    return hands.sessionsOfPractitioner();
  }
}
