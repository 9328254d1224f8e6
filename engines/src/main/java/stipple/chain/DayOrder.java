package stipple.chain;

/// In which order a day's visits come: by planned start, among equals as they are numbered.
final class DayOrder {

  private DayOrder() {}

  static int[] of(int[] starts) {
    var order = new int[starts.length];
    for (int visit = 0; visit < starts.length; visit++) {
      int at = visit;
      while (at > 0 && starts[order[at - 1]] > starts[visit]) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = visit;
    }
    return order;
  }
}
