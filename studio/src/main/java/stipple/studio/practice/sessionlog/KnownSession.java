package stipple.studio.practice.sessionlog;

/// A session the log knows: what it is called, whose it is, on which day since 1970.
public record KnownSession(String key, String client, int day) {

  /// The name and the day of a session: two files may count their sessions from one.
  public record Name(String key, int day) {}

  public Name name() {
    return new Name(key, day);
  }
}
