package stipple.duration;

import java.util.Arrays;

/// Seats for people whose effects have columns of their own; there are fewer seats than there may
/// be people, and whoever was seen longest ago gives way.
final class Seats {

  private final String[] names;
  private final int[] lastSeen;
  private int seen;

  Seats(int seats) {
    names = new String[seats];
    Arrays.fill(names, "");
    lastSeen = new int[seats];
  }

  private Seats(Seats other) {
    names = other.names.clone();
    lastSeen = other.lastSeen.clone();
    seen = other.seen;
  }

  Seats copy() {
    return new Seats(this);
  }

  /// Where somebody sits, below 0 if nowhere.
  int find(String name) {
    for (int seat = 0; seat < names.length; seat++) {
      if (!name.isEmpty() && names[seat].equals(name)) {
        return seat;
      }
    }
    return -1;
  }

  /// The first free seat, or that of whom was seen longest ago.
  int next() {
    int oldest = 0;
    for (int seat = 1; seat < names.length; seat++) {
      if (lastSeen[seat] < lastSeen[oldest]) {
        oldest = seat;
      }
    }
    return oldest;
  }

  /// Who sits there, or empty.
  String at(int seat) {
    return names[seat];
  }

  void see(int seat, String name) {
    seen++;
    names[seat] = name;
    lastSeen[seat] = seen;
  }

  void leave(int seat) {
    names[seat] = "";
    lastSeen[seat] = 0;
  }
}
