package stipple.studio.practice.pastsessions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stipple.duration.past.PastSession;
import stipple.studio.practice.sessionlog.KnownSession;

/// Whose treatment is over: a client of a file with no session for so long, neither in the file nor
/// in the log.
final class Courses {

  // four months after a session nobody goes on with the same plan (chosen)
  private static final int OVER_AFTER_DAYS = 120;

  private Courses() {}

  static List<String> over(List<PastSession> fresh, List<KnownSession> known, int today) {
    Map<String, Integer> last = new HashMap<>();
    fresh.forEach(one -> last.merge(PastSource.client(one), one.day(), Math::max));
    for (var one : known) {
      last.computeIfPresent(one.client(), (_, day) -> one.day() > day ? Integer.MAX_VALUE : day);
    }
    return last.entrySet().stream()
        .filter(client -> client.getValue() < today - OVER_AFTER_DAYS)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
