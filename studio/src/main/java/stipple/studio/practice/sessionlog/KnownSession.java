package stipple.studio.practice.sessionlog;

/// A session the log knows: what it is called, whose it is, on which day since 1970.
public record KnownSession(String key, String client, int day) {}
