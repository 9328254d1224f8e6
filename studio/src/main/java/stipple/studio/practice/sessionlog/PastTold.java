package stipple.studio.practice.sessionlog;

/// A session of a file of past sessions: what the file calls it, and the session.
public record PastTold(String key, ToldSession told) {}
