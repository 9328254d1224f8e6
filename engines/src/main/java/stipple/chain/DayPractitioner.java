package stipple.chain;

import stipple.number.Bounds;

/// The minute of the local day at which a practitioner's work should end.
///
/// *Domain*: 0–2,880 minutes.
public record DayPractitioner(int closes) {

  public DayPractitioner {
    Bounds.within(closes, "end of work", "minutes", 0, 2_880);
  }
}
