package stipple.chain;

import java.util.List;

/// Chooses the room for a visit: the one in which it leaves the least free time beside it, so that
/// long stretches stay whole elsewhere.
final class BestRoom {

  private static final int SEEN_BUCKETS = 48;

  private BestRoom() {}

  static int of(List<RoomAsk> rooms, int start, int length) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int room = 0; room < rooms.size(); room++) {
      int end = start + length + rooms.get(room).turnover();
      var free = rooms.get(room).free();
      if (isFree(free, start, end)) {
        int beside = run(free, start - 1, -1) + run(free, end, 1);
        if (beside < least) {
          least = beside;
          best = room;
        }
      }
    }
    return best;
  }

  private static boolean isFree(FreeMask free, int from, int to) {
    for (int bucket = from; bucket < to; bucket++) {
      if (!free.isFree(bucket)) {
        return false;
      }
    }
    return true;
  }

  private static int run(FreeMask free, int from, int step) {
    int run = 0;
    while (run < SEEN_BUCKETS && free.isFree(from + step * run)) {
      run++;
    }
    return run;
  }
}
