package stipple.studio.practice.sessionlog;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A session the log knows: what it is called, whose it is, on which day since 1970.
public record KnownSession(String key, String client, int day) {

  /// The name and the day of a session: two files may count their sessions from one.
  public record Name(String key, int day) {}

  /// The names of these.
  public static Set<Name> names(List<KnownSession> known) {
    return known.stream()
        .map(one -> new Name(one.key(), one.day()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
