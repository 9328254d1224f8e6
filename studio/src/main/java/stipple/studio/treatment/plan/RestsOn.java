package stipple.studio.treatment.plan;

import stipple.studio.house.Phrase;

/// On how many sessions of whom a forecast rests. The name is empty where nobody is known yet.
public record RestsOn(String practitioner, int sessions) {

  private static final int FEW = 10;

  /// From few sessions little can be told: it is marked as an assumption.
  public boolean isFew() {
    return practitioner.isEmpty() || sessions < FEW;
  }

  public Phrase words() {
    if (practitioner.isEmpty()) {
      return Phrase.of("plan.rests.nobody");
    }
    if (sessions == 0) {
      return Phrase.of("plan.rests.none", practitioner);
    }
    return Phrase.of(isFew() ? "plan.rests.few" : "plan.rests.many", sessions, practitioner);
  }
}
