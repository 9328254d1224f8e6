package stipple.duration;

import stipple.number.Bounds;
import stipple.scalp.Zone;

/// One stretch of dotting in a zone, breaks taken out; `hoursIn` counts to its middle.
///
/// *Domain*: dots 0–200000; active minutes 0–10000; hours 0–100.
public record Stretch(Zone zone, int dots, double activeMinutes, double hoursIn) {

  private static final double LEAST_MIN = 1;
  private static final int LEAST_DOTS = 50;

  public Stretch {
    Bounds.within(dots, "dots of a stretch", "dots", 0, 200_000);
    Bounds.within(activeMinutes, "active time", "min", 0, 10_000);
    Bounds.within(hoursIn, "hours in", "h", 0, 100);
  }

  boolean says() {
    return activeMinutes >= LEAST_MIN && dots >= LEAST_DOTS;
  }
}
