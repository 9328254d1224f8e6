package stipple.chain;

import java.util.Arrays;

/// When somebody is free, which of the visits they may hold, and up to where each of their days is
/// taken already: a start at or after that is the last visit of its day.
public record PractitionerAsk(FreeMask free, boolean[] can, int[] takenTo) {

  public PractitionerAsk {
    can = can.clone();
    takenTo = takenTo.clone();
  }

  /// Somebody who may hold all of some visits, whose day nothing is known of.
  public static PractitionerAsk forAll(FreeMask free, int visits, int days) {
    var can = new boolean[visits];
    Arrays.fill(can, true);
    var takenTo = new int[days];
    Arrays.fill(takenTo, Integer.MAX_VALUE);
    return new PractitionerAsk(free, can, takenTo);
  }

  boolean mayHold(int visit) {
    return can[visit];
  }

  boolean isLastOfDay(int start, int day) {
    return start >= takenTo[day];
  }

  @Override
  public boolean[] can() {
    return can.clone();
  }

  @Override
  public int[] takenTo() {
    return takenTo.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PractitionerAsk ask
        && free.equals(ask.free)
        && Arrays.equals(can, ask.can)
        && Arrays.equals(takenTo, ask.takenTo);
  }

  @Override
  public int hashCode() {
    return free.hashCode();
  }

  @Override
  public String toString() {
    return "PractitionerAsk[" + free.count() + " free]";
  }
}
