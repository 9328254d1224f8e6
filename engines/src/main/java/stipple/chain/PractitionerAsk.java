package stipple.chain;

import java.util.Arrays;

/// When somebody is free; before which bucket they may begin each of the visits, 0 where they may
/// not hold it at all; and up to where each of their days is taken already: a start at or after
/// that is the last visit of its day.
public record PractitionerAsk(FreeMask free, int[] until, int[] takenTo) {

  public PractitionerAsk {
    until = until.clone();
    takenTo = takenTo.clone();
  }

  /// Somebody who may hold all of some visits, whose day nothing is known of.
  public static PractitionerAsk forAll(FreeMask free, int visits, int days) {
    var until = new int[visits];
    Arrays.fill(until, Integer.MAX_VALUE);
    var takenTo = new int[days];
    Arrays.fill(takenTo, Integer.MAX_VALUE);
    return new PractitionerAsk(free, until, takenTo);
  }

  int until(int visit) {
    return until[visit];
  }

  boolean isLastOfDay(int start, int day) {
    return start >= takenTo[day];
  }

  @Override
  public int[] until() {
    return until.clone();
  }

  @Override
  public int[] takenTo() {
    return takenTo.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PractitionerAsk ask
        && free.equals(ask.free)
        && Arrays.equals(until, ask.until)
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
