package stipple.duration;

import stipple.scalp.Zone;

/// The beliefs told of one practitioner with one client; who asks after whom makes no difference.
final class HandBeliefs implements Beliefs {

  private final LearnedHands hands;
  private final PaceBelief pace;
  private final Calibration calibration;

  HandBeliefs(LearnedHands hands) {
    this.hands = hands;
    this.pace = hands.pace().belief();
    this.calibration = Calibration.of(hands.held());
  }

  @Override
  public PaceBelief pace() {
    return pace;
  }

  @Override
  public PaceRow row(SessionAsk ask, Zone zone, double hours) {
    return hands.pace().row(ask.work(), zone, hours);
  }

  @Override
  public LengthBelief length(Rest.Part part, String practitioner) {
    return hands.rest().length(part);
  }

  @Override
  public Rest.BreakRate breakRate(String practitioner) {
    return hands.rest().breakRate();
  }

  @Override
  public double estimateBias(String practitioner) {
    return hands.estimateBias();
  }

  @Override
  public Calibration calibration() {
    return calibration;
  }

  @Override
  public int sessions() {
    return hands.sessions();
  }

  @Override
  public int sessionsOf(String practitioner) {
    return hands.sessionsOfPractitioner();
  }
}
